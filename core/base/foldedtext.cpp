// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedtext.h"

#include <algorithm>
#include <array>

namespace summitry {

namespace {

// By Unicode's whole rules.
QString foldedByRule(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded();
}

// What the letters of most of the world's lists come to one by one, so that those rules are asked once for each letter and
// not for each name.
class LetterTable
{
public:
    static constexpr char16_t gone = 0;        // a mark
    static constexpr char16_t byRule = 0xffff; // comes to several letters, or stands outside the table

    LetterTable()
    {
        fill(m_low, 0);
        fill(m_latinAdditional, firstLatinAdditional);
    }
    [[nodiscard]] char16_t of(char16_t c) const
    {
        if (c < m_low.size())
            return m_low[c];
        if (c >= firstLatinAdditional && c < firstLatinAdditional + m_latinAdditional.size())
            return m_latinAdditional[c - firstLatinAdditional];
        const bool isUnified = c >= 0x4e00 && c <= 0x9fff; // ideographs: neither case nor parts
        return isUnified ? c : byRule;
    }

private:
    template <std::size_t size> static void fill(std::array<char16_t, size> &letters, char16_t first)
    {
        for (std::size_t i = 0; i < size; ++i) {
            const QChar c(char16_t(first + i));
            const QString folded = foldedByRule(QStringView(&c, 1));
            // A mark that stays could change places with one that goes.
            const bool isMovable = c.combiningClass() != 0 && !folded.isEmpty();
            letters[i] = folded.isEmpty() ? gone : folded.size() > 1 || isMovable ? byRule : folded.front().unicode();
        }
    }

    static constexpr char16_t firstLatinAdditional = 0x1e00;
    std::array<char16_t, 0x700> m_low;             // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
    std::array<char16_t, 0x100> m_latinAdditional; // Vietnamese, among others
};

// Each letter in turn; false where the text has to go by the rules as a whole.
template <class Write> bool foldLetters(QStringView text, Write write)
{
    for (const QChar from : text) {
        const char16_t c = from.unicode();
        if (c < 0x80) {
            write(char16_t(c >= u'A' && c <= u'Z' ? c + 0x20 : c));
            continue;
        }
        static const LetterTable table;
        const char16_t letter = table.of(c);
        if (letter == LetterTable::byRule)
            return false;
        if (letter != LetterTable::gone)
            write(letter);
    }
    return true;
}

} // namespace

QString foldedText(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    if (!foldLetters(text, [&to](char16_t letter) { *to++ = QChar(letter); }))
        return foldedByRule(text);
    folded.truncate(to - folded.data());
    return folded;
}

void appendFolded(QStringView text, QByteArray &utf8)
{
    constexpr qsizetype most = 3; // bytes for what fits in one char16_t, RFC 3629, section 3
    const qsizetype start = utf8.size();
    utf8.resize(start + text.size() * most);
    char *to = utf8.data() + start;
    const bool isWhole = foldLetters(text, [&to](char16_t letter) {
        if (letter < 0x80) {
            *to++ = char(letter);
            return;
        }
        if (letter < 0x800) {
            *to++ = char(0xc0 | letter >> 6);
        } else {
            *to++ = char(0xe0 | letter >> 12);
            *to++ = char(0x80 | (letter >> 6 & 0x3f));
        }
        *to++ = char(0x80 | (letter & 0x3f));
    });
    utf8.resize(isWhole ? to - utf8.constData() : start);
    if (!isWhole)
        utf8 += foldedByRule(text).toUtf8();
}

QStringList foldedWords(QStringView text)
{
    return foldedText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool holdsEach(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

QByteArray foldedUtf8(QStringView text)
{
    QByteArray utf8;
    appendFolded(text, utf8);
    return utf8;
}

} // namespace summitry
