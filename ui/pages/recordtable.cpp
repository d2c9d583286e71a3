// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordtable.h"

#include "ui/models/recordtablemodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/columnwidths.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

namespace summitry {

using namespace Qt::StringLiterals;

RecordTable::RecordTable(RecordTableModel &model, const QString &name, const Defaults &defaults, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_name(name),
      m_defaults(defaults)
{
    dressTable(*this);
    delete itemDelegate();
    m_cells = new CellDelegate(model, this);
    setItemDelegate(m_cells);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setAccessibleName(pluralLabel(model.type()));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(place));
    });
    setModel(&model);
    restoreColumns();
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::sectionResized, this, &RecordTable::saveColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTable::saveSorting);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordTable::rememberRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTable::restoreRows);
}

QList<RecordKey> RecordTable::selectedKeys() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<RecordKey> keys;
    for (const int row : rows)
        keys += m_model.keyAt(row);
    return keys;
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

void RecordTable::restoreColumns()
{
    const QSettings settings;
    const QStringList kept = settings.value(columnsKey()).toStringList();
    showColumns(kept.isEmpty() ? m_defaults.columns : kept);
    const QStringList sorting = settings.value(u"tables/%1/sort"_s.arg(m_name)).toStringList();
    int column = m_model.columnNamed(sorting.value(0));
    if (column < 0)
        column = m_model.columnNamed(m_defaults.sortedBy);
    const auto order = sorting.value(1) == "down"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, order);
}

// Each is "name" or "name:width".
void RecordTable::showColumns(const QStringList &names)
{
    m_isRestoring = true;
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(true); // its room is part of what a header needs
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Column &shown = m_model.column(column);
        setColumnHidden(column, false); // a hidden one has no size
        header->resizeSection(column,
                              std::max(header->sectionSizeHint(column), defaultWidth(shown, m_model.type(), fontMetrics())));
        setColumnHidden(column, true);
    }
    int visual = 0;
    for (const QString &one : names) {
        const int column = m_model.columnNamed(one.section(u':', 0, 0));
        if (column < 0)
            continue; // of another version
        setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), visual++);
        if (const int width = one.section(u':', 1, 1).toInt(); width > 0)
            header->resizeSection(column, width);
    }
    if (visual == 0)
        setColumnHidden(0, false);
    m_isRestoring = false;
    spreadColumns();
    m_model.setSearchedColumns(shownColumns());
    Q_EMIT columnsChanged();
}

// Until someone sizes the columns, what room is left goes to those that hold words.
void RecordTable::spreadColumns()
{
    if (m_isRestoring || QSettings().contains(columnsKey()))
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    QList<int> growing;
    int taken = 0;
    for (const int column : shownColumns()) {
        setColumnWidth(column, columnWidth(column) - m_spread.value(column));
        taken += columnWidth(column);
        if (canGrow(m_model.column(column)))
            growing += column;
    }
    m_spread.clear();
    const int spare = viewport()->width() - taken;
    if (spare <= 0 || growing.isEmpty())
        return;
    for (const int column : std::as_const(growing)) {
        m_spread.insert(column, spare / int(growing.size()));
        setColumnWidth(column, columnWidth(column) + m_spread.value(column));
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spreadColumns();
}

QString RecordTable::columnsKey() const
{
    return u"tables/%1/columns"_s.arg(m_name);
}

void RecordTable::saveColumns()
{
    if (m_isRestoring)
        return;
    QStringList kept;
    for (const int column : shownColumns())
        kept += u"%1:%2"_s.arg(m_model.column(column).name()).arg(columnWidth(column));
    QSettings().setValue(columnsKey(), kept);
}

void RecordTable::saveSorting(int column, Qt::SortOrder order)
{
    if (column >= 0)
        QSettings().setValue(u"tables/%1/sort"_s.arg(m_name), QStringList{QString(m_model.column(column).name()),
                                                                          order == Qt::DescendingOrder ? u"down"_s : u"up"_s});
}

void RecordTable::showColumnToo(int column)
{
    setColumnHidden(column, false);
    saveColumns();
    m_model.setSearchedColumns(shownColumns());
    Q_EMIT columnsChanged();
}

void RecordTable::hideShownColumn(int column)
{
    if (shownColumns().size() < 2)
        return; // a table without columns could not be brought back by its header
    setColumnHidden(column, true);
    saveColumns();
    m_model.setSearchedColumns(shownColumns());
    Q_EMIT columnsChanged();
}

void RecordTable::resetColumns()
{
    QSettings().remove(u"tables/%1"_s.arg(m_name));
    m_spread.clear();
    showColumns(m_defaults.columns);
}

void RecordTable::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu.addAction(label(m_model.column(column)).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isOn) { isOn ? showColumnToo(column) : hideShownColumn(column); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As it was at first")), &QAction::triggered, this, &RecordTable::resetColumns);
}

bool RecordTable::showRecord(RecordKey key)
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return false;
    const QModelIndex cell = m_model.index(row, currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0));
    setCurrentIndex(cell);
    selectRow(row);
    scrollTo(cell);
    return true;
}

void RecordTable::editRecord(RecordKey key)
{
    const int row = m_model.rowOf(key);
    for (const int column : shownColumns()) {
        const QModelIndex cell = m_model.index(row, column);
        if (cell.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(cell);
            edit(cell);
            return;
        }
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState &&
        currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT currentRecordChanged(m_model.keyAt(current.row()));
}

// Twice a click on the edge of a header: as wide as the widest of the cells in sight, not of a hundred thousand.
int RecordTable::sizeHintForColumn(int column) const
{
    return std::min(QTableView::sizeHintForColumn(column), widestColumn);
}

void RecordTable::rememberRows()
{
    constexpr qsizetype most = 1000;
    m_current = m_model.keyAt(currentIndex().row());
    m_currentColumn = std::max(0, currentIndex().column());
    m_selected = selectedKeys().mid(0, most);
}

void RecordTable::restoreRows()
{
    QItemSelection selection;
    for (const RecordKey &key : std::as_const(m_selected)) {
        if (const int row = m_model.rowOf(key); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int row = m_model.rowOf(m_current);
    if (!m_current.isNull() && row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, m_currentColumn), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(row, m_currentColumn));
    }
}

} // namespace summitry
