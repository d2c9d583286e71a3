// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's cells and headers show.
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

namespace summitry {

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordKey key = keyAt(index.row());
    const Column &shown = m_columns.at(index.column());
    const bool isFlag = shown.isKind(FieldKind::Flag);
    switch (role) {
    case Qt::DisplayRole:
        return isFlag ? QVariant() : QVariant(textOf(key, shown, m_workspace));
    case Qt::EditRole:
    case SortRole:
        return valueOf(key, shown, m_workspace);
    case Qt::CheckStateRole:
        return isFlag ? QVariant(valueOf(key, shown, m_workspace).toInt() != 0 ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(int((shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return toolTip(key, index.column());
    case KeyRole:
        return QVariant::fromValue(key);
    case MarkRole:
        return QVariant::fromValue(index.column() == 0 ? markOf(key) : Mark::None);
    default:
        return {};
    }
}

QVariant RecordTableModel::toolTip(RecordKey key, int column) const
{
    const Column &shown = m_columns.at(column);
    const bool isAboutConflicts = shown.name() == QLatin1StringView("conflicts");
    if (isAboutConflicts || (column == 0 && markOf(key) == Mark::Conflict)) {
        QStringList sentences;
        const ConflictIndex &index = m_workspace.conflicts();
        for (const Conflict &conflict : key.type == RecordType::Session       ? index.conflictsOf(key.as<Session>())
                                        : key.type == RecordType::Participant ? index.conflictsOf(key.as<Participant>())
                                                                              : index.conflictsOf(key.as<Room>())) {
            if (conflict.isHard())
                sentences += sentence(conflict, m_workspace.document());
        }
        return plainToolTip(sentences.join(u'\n'));
    }
    if (shown.computed && shown.computed->details)
        return m_workspace.document().exists(key) ? plainToolTip(shown.computed->details(key.id, m_workspace)) : QString();
    return plainToolTip(textOf(key, shown, m_workspace));
}

RecordTableModel::Mark RecordTableModel::markOf(RecordKey key) const
{
    if (m_inConflict.contains(key.id))
        return Mark::Conflict;
    const Delegation *delegation = m_workspace.document().find(key.as<Delegation>());
    const bool isOver = delegation && delegation->quota > 0 &&
                        m_workspace.document().referring<&Participant::delegation>(delegation->id).size() > delegation->quota;
    return isOver ? Mark::Caution : Mark::None;
}

QString RecordTableModel::cellText(const QModelIndex &index) const
{
    return index.isValid() ? textOf(keyAt(index.row()), m_columns.at(index.column()), m_workspace) : QString();
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &shown = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return label(shown);
    if (role == Qt::TextAlignmentRole)
        return QVariant(int((shown.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractTableModel::flags(index);
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    const Column &shown = m_columns.at(index.column());
    if (!shown.info || m_workspace.document().isReadOnly())
        return flags;
    return flags | (shown.isKind(FieldKind::Flag) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace summitry
