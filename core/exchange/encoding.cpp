// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/encoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// 0x80 to 0x9f; five of them mean nothing and stay the control characters they are elsewhere.
constexpr std::array<char16_t, 32> upperHalf{
    u'\u20ac', 0x81,      u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021', u'\u02c6', u'\u2030', u'\u0160',
    u'\u2039', u'\u0152', 0x8d,      u'\u017d', 0x8f,      0x90,      u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022',
    u'\u2013', u'\u2014', u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', 0x9d,      u'\u017e', u'\u0178'};

QByteArray fromWindows1252(QByteArrayView bytes)
{
    QByteArray utf8;
    utf8.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = uchar(byte);
        const char16_t c = value >= 0x80 && value < 0xa0 ? upperHalf[value - 0x80] : char16_t(value);
        if (c < 0x80) {
            utf8 += char(c);
        } else if (c < 0x800) {
            utf8 += char(0xc0 | (c >> 6));
            utf8 += char(0x80 | (c & 0x3f));
        } else {
            utf8 += char(0xe0 | (c >> 12));
            utf8 += char(0x80 | ((c >> 6) & 0x3f));
            utf8 += char(0x80 | (c & 0x3f));
        }
    }
    return utf8;
}

QByteArray fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return QString(decoder.decode(bytes)).toUtf8();
}

// Separators and line ends are one byte and a NUL in any UTF-16 table: many NULs, and all on one side.
std::optional<QStringConverter::Encoding> utf16ByItsNuls(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size() & ~qsizetype(1), 4096));
    std::array<int, 2> nuls{};
    for (qsizetype i = 0; i < start.size(); ++i)
        nuls[std::size_t(i % 2)] += start[i] == '\0';
    const qsizetype many = std::max<qsizetype>(start.size() / 2 / 5, 2);
    if (nuls[0] == 0 && nuls[1] >= many)
        return QStringConverter::Utf16LE;
    if (nuls[1] == 0 && nuls[0] >= many)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

EncodedText withoutMark(const QByteArray &bytes, qsizetype mark)
{
    return {QByteArray::fromRawData(bytes.constData() + mark, bytes.size() - mark), u"UTF-8"_s};
}

EncodedText decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    return {fromUtf16(bytes, encoding), encoding == QStringConverter::Utf16LE ? u"UTF-16LE"_s : u"UTF-16BE"_s};
}

} // namespace

EncodedText toUtf8(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return withoutMark(bytes, 3);
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xff\xfe"))
        return decoded(view.sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return decoded(view.sliced(2), QStringConverter::Utf16BE);
    if (const auto encoding = utf16ByItsNuls(view))
        return decoded(view, *encoding);
    if (view.isValidUtf8())
        return withoutMark(bytes, 0);
    return {fromWindows1252(view), u"Windows-1252"_s};
}

} // namespace summitry
