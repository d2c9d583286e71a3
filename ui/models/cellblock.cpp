// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cellblock.h"

#include "document/draft.h"
#include "document/fieldtext.h"
#include "ui/models/frameedits.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

#include <optional>

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
QString pasteValue(const QString &text, RecordKey key, const Column &column, const RecordTableModel &model, Draft &draft)
{
    const auto value = parseText(*column.info, text, model.workspace().document());
    if (!value)
        return value.error().text;
    draft.setValue(key, column.field, *value);
    return {};
}

QString pasteCell(const QString &text, const QModelIndex &cell, const RecordTableModel &model, Draft &draft)
{
    if (text == model.cellText(cell))
        return {}; // a column that is worked out may be copied and come back
    const Column &column = model.column(cell.column());
    if (!column.info)
        return Paste::tr("This column is worked out from others and can't be changed.");
    return pasteValue(text, model.keyAt(cell.row()), column, model, draft);
}

// What is worked out will be so for the new row too; an empty cell leaves it as a new record is.
QString pasteNewCell(const QString &text, RecordKey key, const Column &column, const RecordTableModel &model, Draft &draft)
{
    return text.isEmpty() || !column.info ? QString() : pasteValue(text, key, column, model, draft);
}

RecordKey newRow(RecordType type, Draft &draft, const Document &document)
{
    switch (type) {
    case RecordType::Participant:
        return RecordKey::of(draft.add(Participant{}));
    case RecordType::Session:
        return RecordKey::of(draft.add(Session{}));
    case RecordType::Delegation:
        return RecordKey::of(draft.add(Delegation{}));
    case RecordType::Room:
        return RecordKey::of(addRoomTo(draft, {}, document));
    default:
        return {};
    }
}

// Puts line after line into a draft, and counts.
class BlockPaster
{
public:
    BlockPaster(const RecordTableModel &model, const QList<int> &columns)
        : m_model(model),
          m_columns(columns),
          m_draft(model.workspace().document())
    {}

    // The line's number is for what is said where it can't be taken.
    [[nodiscard]] QString paste(const QStringList &line, int number, std::optional<int> row)
    {
        if (line.size() > m_columns.size())
            return Paste::tr("Row %1 holds %2 cells, more than there are columns from here on.").arg(number).arg(line.size());
        if (!row && line.join(QString()).trimmed().isEmpty())
            return {}; // nobody wants an empty record
        const RecordKey key = row ? RecordKey() : newRow(m_model.type(), m_draft, m_model.workspace().document());
        m_added += row ? 0 : 1;
        for (qsizetype x = 0; x < line.size(); ++x, ++m_cells) {
            const int at = m_columns.at(x);
            const Column &column = m_model.column(at);
            const QString problem = row ? pasteCell(line.at(x), m_model.index(*row, at), m_model, m_draft)
                                        : pasteNewCell(line.at(x), key, column, m_model, m_draft);
            if (!problem.isEmpty())
                return Paste::tr("Row %1, “%2”: %3", "pasted").arg(number).arg(label(column), problem);
        }
        return {};
    }
    [[nodiscard]] Edit take()
    {
        const QString cells = Paste::tr("Paste %n cell(s)", nullptr, m_cells);
        m_draft.setText(m_added == 0 ? cells : Paste::tr("%1, add %n row(s)", "after: Paste 4 cells", m_added).arg(cells));
        return m_draft.take();
    }

private:
    const RecordTableModel &m_model;
    QList<int> m_columns;
    Draft m_draft;
    int m_cells = 0;
    int m_added = 0;
};

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
    const bool isOneCell = cells.size() == 1 && cells.first().size() == 1 && !rows.isEmpty();
    const qsizetype height = isOneCell ? rows.size() : cells.size();
    if (height > rows.size() && !canPasteNewRows(model.type()))
        return tl::unexpected(refusal(
            Paste::tr("The clipboard holds %n row(s), more than there are from here on. Add rows first, then paste again.",
                      nullptr, int(height))));
    BlockPaster paster(model, columns);
    for (qsizetype y = 0; y < height; ++y) {
        const auto row = y < rows.size() ? std::optional(rows.at(y)) : std::nullopt;
        const QString problem = paster.paste(cells.at(isOneCell ? 0 : y), int(y) + 1, row);
        if (!problem.isEmpty())
            return tl::unexpected(refusal(problem));
    }
    return paster.take();
}

bool canPasteNewRows(RecordType type)
{
    return type == RecordType::Participant || type == RecordType::Session || type == RecordType::Delegation ||
           type == RecordType::Room;
}

RecordKey firstAdded(const Edit &edit, RecordType type)
{
    return withRecordType(type, [&]<class Record>() {
        for (const Change<Record> &change : edit.of<Record>()) {
            if (change.isAddition())
                return RecordKey::of(change.id());
        }
        return RecordKey();
    });
}

} // namespace summitry
