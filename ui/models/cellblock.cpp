// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellblock.h"

#include "document/draft.h"
#include "document/fieldtext.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

struct Paste {
    Q_DECLARE_TR_FUNCTIONS(Paste)
};

bool isFormulaStart(QStringView text)
{
    return !text.isEmpty() && u"=+-@"_s.contains(text.front());
}

QString cellText(const QString &text)
{
    const QString harmless = isFormulaStart(text) ? u'\'' + text : text;
    const bool needsQuotes = harmless.contains(u'\t') || harmless.contains(u'\n') || harmless.startsWith(u'"');
    return needsQuotes ? u'"' + QString(harmless).replace(u'"', "\"\""_L1) + u'"' : harmless;
}

QString withoutApostrophe(const QString &text)
{
    return text.startsWith(u'\'') && isFormulaStart(QStringView(text).mid(1)) ? text.mid(1) : text;
}

// The text between quotes that begin here; `at` then stands behind the closing one.
QString quotedText(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'"')
            cell += text.at(at);
        else if (at + 1 < text.size() && text.at(at + 1) == u'"')
            cell += text.at(++at);
        else
            break;
    }
    ++at;
    return cell;
}

Error refusal(const QString &text)
{
    return {ErrorKind::BadUse, text + u' ' + Paste::tr("Nothing was pasted.")};
}

// Sets one cell in the draft; an error's text where that can't be.
QString pasteCell(const QString &text, const QModelIndex &cell, const RecordTableModel &model, Draft &draft)
{
    if (text == model.cellText(cell))
        return {}; // a column that is worked out may be copied and come back
    const Column &column = model.column(cell.column());
    if (!column.info)
        return Paste::tr("This column is worked out from others and can't be changed.");
    const auto value = parseText(*column.info, text, model.workspace().document());
    if (!value)
        return value.error().text;
    draft.setValue(model.keyAt(cell.row()), column.field, *value);
    return {};
}

} // namespace

QString toClipboardText(const CellBlock &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            text += cellText(row.at(i));
            text += i + 1 < row.size() ? u'\t' : u'\n';
        }
    }
    return text;
}

CellBlock fromClipboardText(const QString &given)
{
    const QString text = QString(given).replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    CellBlock cells;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (text.at(at) == u'"' && text.indexOf(u'"', at + 1) > 0)
            cell = quotedText(text, at);
        while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
            cell += text.at(at++);
        row += withoutApostrophe(cell);
        const bool isLast = at >= text.size() || text.at(at) == u'\n';
        ++at;
        if (!isLast && at >= text.size())
            row += QString(); // the text ends with a tab: an empty cell is behind it
        if (isLast || at >= text.size()) {
            cells += row;
            row.clear();
        }
    }
    return cells;
}

Result<Edit> pasteEdit(const CellBlock &cells, const RecordTableModel &model, const QList<int> &rows, const QList<int> &columns)
{
    const bool isOneCell = cells.size() == 1 && cells.first().size() == 1;
    const qsizetype height = isOneCell ? rows.size() : cells.size();
    if (height > rows.size())
        return tl::unexpected(
            refusal(Paste::tr("The clipboard holds %n row(s), more than there are from here on. Use Import to add records.",
                              nullptr, int(height))));
    Draft draft(model.workspace().document());
    int count = 0;
    for (qsizetype y = 0; y < height; ++y) {
        const QStringList &line = cells.at(isOneCell ? 0 : y);
        if (line.size() > columns.size())
            return tl::unexpected(refusal(
                Paste::tr("Row %1 holds %2 cells, more than there are columns from here on.").arg(y + 1).arg(line.size())));
        for (qsizetype x = 0; x < line.size(); ++x, ++count) {
            const QModelIndex cell = model.index(rows.at(y), columns.at(x));
            const QString problem = pasteCell(line.at(x), cell, model, draft);
            if (!problem.isEmpty())
                return tl::unexpected(
                    refusal(Paste::tr("Row %1, “%2”: %3", "pasted").arg(y + 1).arg(label(model.column(columns.at(x))), problem)));
        }
    }
    draft.setText(Paste::tr("Paste %n cell(s)", nullptr, count));
    return draft.take();
}

} // namespace summitry
