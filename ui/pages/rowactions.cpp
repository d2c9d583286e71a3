// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rowactions.h"

#include "ui/models/recordtablemodel.h"
#include "ui/models/removal.h"
#include "ui/models/workspace.h"
#include "ui/pages/recordtable.h"
#include "ui/pages/setfielddialog.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <numeric>

namespace summitry {

using namespace Qt::StringLiterals;

RowActions::RowActions(RecordTable &table, Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_table(table),
      m_workspace(workspace)
{
    m_edit = add(u"list.edit"_s, tr("Edit the cell"), u"pencil"_s, {}, &RowActions::editCell);
    m_setField = add(u"list.set-field"_s, tr("Set a field of the selected…"), u"list-checks"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                     &RowActions::setField);
    m_copy = add(u"list.copy"_s, tr("Copy the rows"), u"copy"_s, {QKeySequence::Copy}, &RowActions::copy);
    m_copyCell = add(u"list.copy-cell"_s, tr("Copy the cell"), {}, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &RowActions::copyCell);
    m_paste = add(u"list.paste"_s, tr("Paste from here on"), u"clipboard-paste"_s, {QKeySequence::Paste}, &RowActions::paste);
    m_pasteAsNew =
        add(u"list.paste-as-new"_s, tr("Paste as new rows"), u"plus"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, &RowActions::pasteAsNew);
    m_keep = add(u"list.keep-to-value"_s, tr("Keep to this value"), u"filter"_s, {}, &RowActions::keepToValue);
    m_remove = add(u"list.delete"_s, tr("Delete"), u"trash-2"_s, {QKeySequence::Delete}, &RowActions::remove);
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowActions::update);
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &RowActions::update);
    connect(&table.records(), &QAbstractItemModel::modelReset, this, &RowActions::update);
    connect(&table.records(), &RecordTableModel::countChanged, this, &RowActions::update);
    m_pasteAsNew->setVisible(canPasteNewRows(table.records().type()));
    update();
}

void RowActions::addMoving(const Mover &mover)
{
    m_mover = mover;
    m_up = add(u"list.move-up"_s, tr("Move up"), u"arrow-up"_s, {Qt::ALT | Qt::Key_Up}, &RowActions::moveUp);
    m_down = add(u"list.move-down"_s, tr("Move down"), u"arrow-down"_s, {Qt::ALT | Qt::Key_Down}, &RowActions::moveDown);
    connect(&m_workspace.document(), &Document::changed, this, &RowActions::update);
    update();
}

QAction *RowActions::add(const QString &name, const QString &text, const QString &iconName, const Keys &keys,
                         void (RowActions::*slot)())
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    giveKeys(*action, name, keys);
    action->setShortcutContext(Qt::WidgetShortcut); // not in a cell's editor, nor in the filter
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<QAction *> RowActions::actions() const
{
    QList<QAction *> actions{m_edit, m_setField, m_copy, m_copyCell, m_paste};
    if (m_pasteAsNew->isVisible())
        actions += m_pasteAsNew;
    if (m_up)
        actions += {m_up, m_down};
    actions += m_remove;
    return actions;
}

void RowActions::update()
{
    const bool isReadOnly = m_workspace.document().isReadOnly();
    const QModelIndex current = m_table.currentIndex();
    const bool hasRows = m_table.selectionModel()->hasSelection();
    m_edit->setEnabled(current.flags() & Qt::ItemIsEditable);
    m_setField->setEnabled(hasRows && !isReadOnly);
    m_copy->setEnabled(hasRows);
    m_copyCell->setEnabled(current.isValid());
    m_paste->setEnabled(current.isValid() && !isReadOnly);
    m_pasteAsNew->setEnabled(m_pasteAsNew->isVisible() && !isReadOnly);
    const bool canKeep = current.isValid() && m_table.records().column(current.column()).info;
    m_keep->setEnabled(canKeep);
    m_remove->setEnabled(hasRows && !isReadOnly);
    const RecordKey key = current.isValid() ? m_table.records().keyAt(current.row()) : RecordKey();
    for (const auto &[action, direction] : {std::pair(m_up, Direction::Up), std::pair(m_down, Direction::Down)}) {
        if (action)
            action->setEnabled(!key.isNull() && !isReadOnly && !m_mover(key, direction).edit().isEmpty());
    }
}

void RowActions::showMenu(const QPoint &place)
{
    if (!m_table.indexAt(place).isValid())
        return;
    QMenu menu(&m_table);
    for (QAction *action : {m_edit, m_setField})
        menu.addAction(action);
    menu.addSeparator();
    for (QAction *action : {m_copy, m_copyCell, m_paste, m_pasteAsNew})
        menu.addAction(action);
    menu.addSeparator();
    menu.addAction(m_keep);
    menu.addSeparator();
    if (m_up) {
        menu.addActions({m_up, m_down});
        menu.addSeparator();
    }
    menu.addAction(m_remove);
    menu.exec(m_table.viewport()->mapToGlobal(place));
}

void RowActions::editCell()
{
    m_table.edit(m_table.currentIndex());
}

void RowActions::copy()
{
    const RecordTableModel &model = m_table.records();
    const QList<int> columns = m_table.shownColumns();
    CellBlock cells;
    for (const RecordKey &key : m_table.selectedKeys()) {
        QStringList line;
        for (const int column : columns)
            line += model.cellText(model.index(model.rowOf(key), column));
        cells += line;
    }
    QGuiApplication::clipboard()->setText(toClipboardText(cells));
    Q_EMIT m_workspace.message(tr("%n row(s) copied", nullptr, int(cells.size())));
}

void RowActions::copyCell()
{
    QGuiApplication::clipboard()->setText(m_table.records().cellText(m_table.currentIndex()));
}

// One cell goes into every selected row; a block goes down and along from the current cell, and on into new rows.
void RowActions::paste()
{
    const RecordTableModel &model = m_table.records();
    const CellBlock cells = fromClipboardText(QGuiApplication::clipboard()->text());
    const QModelIndex current = m_table.currentIndex();
    if (cells.isEmpty() || !current.isValid())
        return;
    const bool isOneCell = cells.size() == 1 && cells.first().size() == 1;
    QList<int> rows;
    if (isOneCell) {
        for (const RecordKey &key : m_table.selectedKeys())
            rows += model.rowOf(key);
    } else {
        rows.resize(model.rowCount() - current.row());
        std::iota(rows.begin(), rows.end(), current.row());
    }
    const QList<int> shown = m_table.shownColumns();
    pasteInto(cells, rows, shown.mid(shown.indexOf(current.column())));
}

// Whole rows, as they were copied here or in a spreadsheet with the same columns: each becomes a record.
void RowActions::pasteAsNew()
{
    m_table.records().load();
    const CellBlock cells = fromClipboardText(QGuiApplication::clipboard()->text());
    if (!cells.isEmpty())
        pasteInto(cells, {}, m_table.shownColumns());
}

void RowActions::pasteInto(const CellBlock &cells, const QList<int> &rows, const QList<int> &columns)
{
    auto edit = pasteEdit(cells, m_table.records(), rows, columns);
    if (!edit) {
        Q_EMIT refused(edit.error().text);
        return;
    }
    const QString text = edit->text;
    const RecordKey added = firstAdded(*edit, m_table.records().type());
    if (!m_workspace.apply(std::move(*edit)))
        return;
    if (!added.isNull())
        m_table.showRecord(added);
    Q_EMIT m_workspace.message(text);
}

void RowActions::setField()
{
    const QList<RecordKey> keys = m_table.selectedKeys();
    if (keys.isEmpty())
        return;
    auto *dialog = new SetFieldDialog(m_table.records(), keys, m_table.currentIndex().column(), &m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RowActions::remove()
{
    const QList<RecordKey> keys = m_table.selectedKeys();
    const int row = m_table.currentIndex().row();
    if (!removeRecords(keys, m_workspace))
        return;
    // The next one down takes the place, so that Del can be pressed again.
    const int next = std::min(row, m_table.records().rowCount() - 1);
    if (next >= 0)
        m_table.showRecord(m_table.records().keyAt(next));
}

void RowActions::moveUp()
{
    move(Direction::Up);
}

void RowActions::moveDown()
{
    move(Direction::Down);
}

void RowActions::move(Direction direction)
{
    const RecordKey key = m_table.records().keyAt(m_table.currentIndex().row());
    const int order = m_table.records().columnNamed(u"position");
    if (m_table.records().sortColumn() != order || m_table.records().sortOrder() != Qt::AscendingOrder)
        m_table.sortByColumn(order, Qt::AscendingOrder); // so that one sees where it goes
    Draft draft = m_mover(key, direction);
    if (m_workspace.apply(draft))
        m_table.showRecord(key);
}

void RowActions::keepToValue()
{
    const QModelIndex cell = m_table.currentIndex();
    const Column &column = m_table.records().column(cell.column());
    Q_EMIT facetWanted(column.name(), valueOf(m_table.records().keyAt(cell.row()), column, m_workspace).toString());
}

} // namespace summitry
