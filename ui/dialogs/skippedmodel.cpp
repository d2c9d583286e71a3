// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/skippedmodel.h"

#include <QLocale>

namespace summitry {

void SkippedModel::setRows(const QList<SkippedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SkippedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SkippedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SkippedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SkippedRow &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Reason)
        return row.reason.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return QLocale().toString(row.row);
    case Field:
        return row.column.isEmpty() ? tr("The whole row") : row.column.simplified();
    default:
        return row.reason.simplified();
    }
}

QVariant SkippedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Field:
        return tr("Column");
    case Reason:
        return tr("Why it is left out");
    default:
        return {};
    }
}

} // namespace summitry
