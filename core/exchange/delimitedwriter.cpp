// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited.h"

#include "base/utf8.h"

namespace summitry {

namespace {

bool isFormulaStart(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case 0xff1d: // the wide forms, which spreadsheets of East Asia take for the same
    case 0xff0b:
    case 0xff0d:
    case 0xff20:
        return true;
    default:
        return false;
    }
}

bool isToBeQuoted(QStringView text)
{
    if (text.front().isSpace() || text.back().isSpace())
        return true;
    for (const QChar c : text) {
        if (c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t')
            return true;
    }
    return false;
}

} // namespace

bool looksLikeFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && isFormulaStart(text[at]);
}

void DelimitedWriter::addCell(QStringView text)
{
    if (text.isEmpty())
        return;
    const bool isQuoted = isToBeQuoted(text);
    if (isQuoted)
        m_bytes += '"';
    if (looksLikeFormula(text))
        m_bytes += '\'';
    const qsizetype start = m_bytes.size();
    appendUtf8(m_bytes, text);
    if (!isQuoted)
        return;
    for (qsizetype at = m_bytes.indexOf('"', start); at >= 0; at = m_bytes.indexOf('"', at + 2))
        m_bytes.insert(at, '"');
    m_bytes += '"';
}

void DelimitedWriter::addRow(const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            m_bytes += ',';
        isFirst = false;
        addCell(cell);
    }
    // A row of one empty cell would read as no row.
    if (cells.size() == 1 && cells.front().isEmpty())
        m_bytes += "\"\"";
    m_bytes += "\r\n";
}

} // namespace summitry
