// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text: CSV and its relatives (RFC 4180), as spreadsheets of all lands write them.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QStringList>

#include <vector>

namespace summitry {

struct DelimitedRow {
    int line = 0; // in the file, from 1; a cell may span several
    QStringList cells;
};

struct DelimitedTable {
    QStringList header;
    std::vector<DelimitedRow> rows; // without empty ones; each as wide as the header, unless longer
    QString encoding;               // "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    QChar separator;                // comma, semicolon or tab
    int removedCharacters = 0;      // NULs, bidi overrides and the like (see base/cleantext.h)
};

// Finds encoding and separator by itself. Errors name the file, the line where there is one, and what is wrong: Missing,
// Unreadable, Damaged (an unclosed quote, a spreadsheet, nothing at all), Full (too large to be a table: over 512 MiB, more
// rows than a spreadsheet holds, a cell over 1 MiB), Cancelled.
// The name is only for messages.
[[nodiscard]] Result<DelimitedTable> parseDelimited(const QByteArray &bytes, const QString &name, Progress &progress);
[[nodiscard]] Result<DelimitedTable> readDelimited(const QString &path, Progress &progress);

// RFC 4180: comma, CR LF, quotes where needed, UTF-8 without a byte order mark. A cell that a spreadsheet would take for a
// formula (= + - @ tab, CR first) gets an apostrophe in front, which reading takes off again.
class DelimitedWriter
{
public:
    void addRow(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void addCell(QStringView text);

    QByteArray m_bytes;
};

// Whether a spreadsheet may take this cell for a formula, were its apostrophes not there.
[[nodiscard]] bool looksLikeFormula(QStringView text);

} // namespace summitry
