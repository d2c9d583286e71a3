// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zipwriter.h"

#include <array>

namespace summitry {

namespace {

// CRC-32 of ISO 3309, eight bytes at a time: table n is for a byte with n others behind it.
using CrcTables = std::array<std::array<quint32, 256>, 8>;

CrcTables makeCrcTables()
{
    CrcTables tables;
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ (value & 1 ? 0xedb88320u : 0);
        tables[0][byte] = value;
    }
    for (std::size_t table = 1; table < tables.size(); ++table) {
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[table][byte] = (tables[table - 1][byte] >> 8) ^ tables[0][tables[table - 1][byte] & 0xff];
    }
    return tables;
}

quint32 crcOf(const QByteArray &content)
{
    static const CrcTables tables = makeCrcTables();
    const auto *at = reinterpret_cast<const uchar *>(content.constData());
    qsizetype left = content.size();
    quint32 crc = 0xffffffffu;
    for (; left >= 8; left -= 8, at += 8) {
        crc ^= quint32(at[0]) | quint32(at[1]) << 8 | quint32(at[2]) << 16 | quint32(at[3]) << 24;
        crc = tables[7][crc & 0xff] ^ tables[6][crc >> 8 & 0xff] ^ tables[5][crc >> 16 & 0xff] ^ tables[4][crc >> 24] ^ tables[3][at[4]] ^
              tables[2][at[5]] ^ tables[1][at[6]] ^ tables[0][at[7]];
    }
    for (; left > 0; --left, ++at)
        crc = (crc >> 8) ^ tables[0][(crc ^ *at) & 0xff];
    return ~crc;
}

void add16(QByteArray &bytes, quint32 value)
{
    bytes += char(value & 0xff);
    bytes += char(value >> 8 & 0xff);
}

void add32(QByteArray &bytes, quint32 value)
{
    add16(bytes, value & 0xffff);
    add16(bytes, value >> 16);
}

// Without what qCompress() puts around it: the length, and zlib's head and check sum.
QByteArray deflated(const QByteArray &content)
{
    constexpr qsizetype before = 4 + 2, after = 4;
    const QByteArray wrapped = qCompress(content);
    return wrapped.mid(before, wrapped.size() - before - after);
}

constexpr quint32 firstOfJanuary1980 = 1 << 5 | 1;

} // namespace

void ZipWriter::addFile(const QByteArray &name, const QByteArray &content)
{
    const QByteArray packed = deflated(content);
    QByteArray common;
    add16(common, 20); // the version that reads it
    add16(common, 0);
    add16(common, 8); // deflated
    add16(common, 0);
    add16(common, firstOfJanuary1980);
    add32(common, crcOf(content));
    add32(common, quint32(packed.size()));
    add32(common, quint32(content.size()));
    add16(common, quint32(name.size()));
    add16(common, 0);

    m_directory += "PK\1\2";
    add16(m_directory, 20);
    m_directory += common;
    add16(m_directory, 0);
    add16(m_directory, 0);
    add16(m_directory, 0);
    add32(m_directory, 0);
    add32(m_directory, quint32(m_files.size()));
    m_directory += name;

    m_files += "PK\3\4";
    m_files += common;
    m_files += name;
    m_files += packed;
    ++m_count;
}

QByteArray ZipWriter::bytes() const
{
    QByteArray all = m_files + m_directory;
    all += "PK\5\6";
    add32(all, 0);
    add16(all, quint32(m_count));
    add16(all, quint32(m_count));
    add32(all, quint32(m_directory.size()));
    add32(all, quint32(m_files.size()));
    add16(all, 0);
    return all;
}

} // namespace summitry
