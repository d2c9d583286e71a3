// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the bytes of a table row by row, without deciding anything about them but where cells end.
#pragma once

#include <QByteArray>

#include <cstring>

namespace summitry {

class DelimitedScanner
{
public:
    static constexpr qsizetype largestCell = 1 << 20; // bytes
    enum class Trouble { None, UnclosedQuote, LongCell };

    DelimitedScanner(QByteArrayView text, char separator)
        : m_at(text.data()),
          m_end(text.data() + text.size()),
          m_separator(separator)
    {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    [[nodiscard]] int troubleLine() const { return m_troubleLine; }

    // taker(QByteArrayView) for each cell, quotes taken off. False where there is trouble.
    template <class Taker> bool nextRow(Taker &&taker)
    {
        while (true) {
            taker(m_at != m_end && *m_at == '"' ? quotedCell() : plainCell());
            if (m_trouble != Trouble::None)
                return false;
            if (m_at == m_end)
                return true;
            if (*m_at == m_separator) {
                ++m_at;
                continue;
            }
            skipLineEnd();
            return true;
        }
    }

private:
    QByteArrayView plainCell()
    {
        const char *start = m_at;
        while (m_at != m_end && *m_at != m_separator && *m_at != '\n' && *m_at != '\r')
            ++m_at;
        return checked({start, m_at});
    }

    QByteArrayView quotedCell()
    {
        const int line = m_line;
        const char *start = ++m_at;
        m_unquoted.clear();
        while (true) {
            const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', std::size_t(m_end - m_at)));
            if (!quote) {
                m_trouble = Trouble::UnclosedQuote;
                m_troubleLine = line;
                return {};
            }
            countLines(m_at, quote);
            m_at = quote + 1;
            const bool isDoubled = m_at != m_end && *m_at == '"';
            const bool isLast = m_at == m_end || *m_at == m_separator || *m_at == '\n' || *m_at == '\r';
            if (isLast && m_unquoted.isEmpty())
                return checked({start, quote}, line); // the common case: nothing to put together
            m_unquoted.append(start, (isDoubled ? m_at : quote) - start);
            if (!isDoubled) {
                const QByteArrayView rest = plainCell(); // text after the quote, against the rules but found in the wild
                m_unquoted.append(rest.data(), rest.size());
                return checked(m_unquoted, line);
            }
            start = ++m_at;
        }
    }

    QByteArrayView checked(QByteArrayView cell) { return checked(cell, m_line); }
    QByteArrayView checked(QByteArrayView cell, int line)
    {
        if (cell.size() <= largestCell || m_trouble != Trouble::None)
            return cell;
        m_trouble = Trouble::LongCell;
        m_troubleLine = line;
        return {};
    }

    void countLines(const char *from, const char *to)
    {
        for (; from != to; ++from)
            m_line += *from == '\n' || (*from == '\r' && (from + 1 == to || from[1] != '\n'));
    }

    void skipLineEnd()
    {
        if (*m_at++ == '\r' && m_at != m_end && *m_at == '\n')
            ++m_at;
        ++m_line;
    }

    const char *m_at;
    const char *m_end;
    QByteArray m_unquoted;
    int m_line = 1;
    int m_troubleLine = 0;
    Trouble m_trouble = Trouble::None;
    char m_separator;
};

} // namespace summitry
