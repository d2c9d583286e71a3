// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited.h"

#include "base/cleantext.h"
#include "base/repeatedtexts.h"
#include "exchange/delimitedscanner.h"
#include "exchange/encoding.h"
#include "exchange/inputfile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Delimited {
    Q_DECLARE_TR_FUNCTIONS(Delimited)
};

constexpr qint64 largestFile = 512LL << 20;
constexpr std::size_t mostRows = 1'048'576; // what a spreadsheet holds
constexpr qint64 mostCells = 12'000'000;    // that are not empty: about a gigabyte of memory
constexpr std::size_t columnsOfTable = 40;  // of most; more are read as well
constexpr qsizetype sampled = 64 << 10;     // bytes by which the separator is found

// How well the first rows keep to one width: rows as wide as the first, and that width.
std::pair<int, int> fit(QByteArrayView sample, bool isWhole, char separator)
{
    constexpr int rowsLookedAt = 20;
    DelimitedScanner scanner(sample, separator);
    int first = 0, alike = 0;
    for (int row = 0; row < rowsLookedAt && !scanner.atEnd(); ++row) {
        int width = 0;
        const bool isRow = scanner.nextRow([&](QByteArrayView) { ++width; });
        if (row > 0 && (!isRow || (scanner.atEnd() && !isWhole)))
            break;
        first = row == 0 ? width : first;
        alike += width == first;
    }
    return first > 1 ? std::pair(alike, first) : std::pair(0, 0);
}

// On a tie the rarer character in running text.
char separatorOf(QByteArrayView text)
{
    const QByteArrayView sample = text.first(std::min(text.size(), sampled));
    std::pair best(0, 0);
    char separator = ',';
    for (const char candidate : {'\t', ';', ','}) {
        const auto found = fit(sample, sample.size() == text.size(), candidate);
        if (found > best) {
            best = found;
            separator = candidate;
        }
    }
    return separator;
}

class Reader
{
public:
    Reader(const EncodedText &text, const QString &name, Progress &progress)
        : m_text(text.utf8),
          m_name(name),
          m_progress(progress)
    {
        m_table.encoding = text.encoding;
    }

    Result<DelimitedTable> read();

private:
    void takeSeparatorLine();
    QString cell(qsizetype column, QByteArrayView bytes);
    void takeRow(DelimitedRow row);
    [[nodiscard]] Error errorOf(const DelimitedScanner &scanner) const;
    [[nodiscard]] Error tooMuch() const;

    QByteArrayView m_text;
    const QString &m_name;
    Progress &m_progress;
    DelimitedTable m_table;
    RepeatedTexts<QString> m_repeated{columnsOfTable};
    int m_firstLine = 1;
    qint64 m_cells = 0;
};

// "sep=;": what some spreadsheets put above the header.
void Reader::takeSeparatorLine()
{
    if (m_text.size() > 5 && m_text.startsWith("sep=") && (m_text[5] == '\r' || m_text[5] == '\n')) {
        m_table.separator = QLatin1Char(m_text[4]);
        m_text = m_text.sliced(m_text.size() > 6 && m_text[5] == '\r' && m_text[6] == '\n' ? 7 : 6);
        m_firstLine = 2;
    } else {
        m_table.separator = QLatin1Char(separatorOf(m_text));
    }
}

// Without the apostrophe that keeps a spreadsheet from seeing a formula (see DelimitedWriter).
QString armed(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.sliced(1) : text;
}

QString Reader::cell(qsizetype column, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    ++m_cells;
    if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; })) {
        const QString text = m_repeated.of(std::size_t(column), bytes, [&] { return QString::fromLatin1(bytes); });
        return bytes[0] == '\'' ? armed(text) : text;
    }
    const CleanText clean = cleanText(QString::fromUtf8(bytes));
    m_table.removedCharacters += clean.removed;
    return armed(clean.text);
}

void Reader::takeRow(DelimitedRow row)
{
    if (std::all_of(row.cells.cbegin(), row.cells.cend(),
                    [](const QString &text) { return QStringView(text).trimmed().isEmpty(); }))
        return;
    if (m_table.header.isEmpty()) {
        for (const QString &title : std::as_const(row.cells))
            m_table.header += title.simplified();
        return;
    }
    while (row.cells.size() < m_table.header.size())
        row.cells += QString();
    m_table.rows.push_back(std::move(row));
}

Result<DelimitedTable> Reader::read()
{
    if (m_text.startsWith("PK\x03\x04"))
        return failure(
            ErrorKind::Damaged,
            Delimited::tr("“%1” is a spreadsheet, not CSV. Open it where it was made and save it as CSV.").arg(m_name));
    takeSeparatorLine();
    DelimitedScanner scanner(m_text, m_table.separator.toLatin1());
    int count = 0;
    while (!scanner.atEnd()) {
        if (++count % 4096 == 0) {
            m_progress.report(scanner.position() - m_text.data(), m_text.size());
            if (m_progress.isCancelled())
                return failure(ErrorKind::Cancelled, Delimited::tr("Reading “%1” was stopped.").arg(m_name));
        }
        DelimitedRow row;
        row.line = scanner.line() + m_firstLine - 1;
        row.cells.reserve(m_table.header.size());
        if (!scanner.nextRow([&](QByteArrayView bytes) { row.cells += cell(row.cells.size(), bytes); }))
            return tl::unexpected(errorOf(scanner));
        takeRow(std::move(row));
        if (m_table.rows.size() > mostRows || m_cells > mostCells)
            return tl::unexpected(tooMuch());
    }
    if (m_table.header.isEmpty())
        return failure(ErrorKind::Damaged,
                       Delimited::tr("“%1” is empty. Choose a file whose first row names the columns.").arg(m_name));
    m_progress.report(1, 1);
    return std::move(m_table);
}

Error Reader::errorOf(const DelimitedScanner &scanner) const
{
    const int line = scanner.troubleLine() + m_firstLine - 1;
    if (scanner.trouble() == DelimitedScanner::Trouble::UnclosedQuote)
        return {ErrorKind::Damaged,
                Delimited::tr(
                    "“%1”: the quotation mark opened in line %2 is never closed. Close it there, or save the file as CSV again.")
                    .arg(m_name)
                    .arg(line)};
    return {
        ErrorKind::Full,
        Delimited::tr("“%1”: a cell in line %2 is longer than %3. Shorten it, and look for a quotation mark that is not closed.")
            .arg(m_name)
            .arg(line)
            .arg(QLocale().formattedDataSize(DelimitedScanner::largestCell))};
}

Error Reader::tooMuch() const
{
    return {ErrorKind::Full,
            Delimited::tr("“%1” holds more than a table of people can: over %2 rows or %3 cells. Split it into several files.")
                .arg(m_name, QLocale().toString(qlonglong(mostRows)), QLocale().toString(mostCells))};
}

} // namespace

Result<DelimitedTable> parseDelimited(const QByteArray &bytes, const QString &name, Progress &progress)
{
    const EncodedText text = toUtf8(bytes);
    return Reader(text, name, progress).read();
}

Result<DelimitedTable> readDelimited(const QString &path, Progress &progress)
{
    const auto bytes = readInputFile(path, largestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseDelimited(*bytes, path, progress);
}

} // namespace summitry
