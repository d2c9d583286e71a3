// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issuesmodel.h"

#include "planning/settingaside.h"
#include "ui/models/workspace.h"

namespace summitry {

IssuesModel::IssuesModel(Workspace &workspace, QObject *parent) : QAbstractItemModel(parent), m_workspace(workspace)
{
    reset();
    connect(&workspace.conflicts(), &ConflictIndex::changed, this, [this] { m_conflictsChanged = true; });
    connect(&workspace.document(), &Document::changed, this, &IssuesModel::follow);
}

void IssuesModel::reset()
{
    m_groups.clear();
    for (IssueGroup &wanted : groupedIssues(m_filter, m_workspace)) {
        const std::size_t count = wanted.issues.size();
        m_groups.push_back(std::make_unique<Group>(Group{std::move(wanted), int(m_groups.size()), count}));
    }
}

const Issue *IssuesModel::issueAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? &group->issues[std::size_t(index.row())] : nullptr;
}

std::vector<Issue> IssuesModel::issuesAt(const QModelIndexList &indexes) const
{
    QSet<QModelIndex> wanted(indexes.begin(), indexes.end());
    std::vector<Issue> issues;
    for (const auto &group : m_groups) {
        const QModelIndex whole = indexOf(*group);
        for (int row = 0; row < int(group->issues.size()); ++row) {
            if (wanted.contains(whole) || wanted.contains(index(row, 0, whole)))
                issues.push_back(group->issues[std::size_t(row)]);
        }
    }
    return issues;
}

QModelIndex IssuesModel::indexOf(const Conflict &conflict) const
{
    const ConflictSubject subject = subjectOf(conflict);
    for (const auto &group : m_groups) {
        const auto &issues = group->issues;
        const auto found =
            std::find_if(issues.begin(), issues.end(), [&](const Issue &issue) { return subjectOf(issue.conflict) == subject; });
        if (found != issues.end())
            return index(int(found - issues.begin()), 0, indexOf(*group));
    }
    return {};
}

QModelIndex IssuesModel::indexOf(const Group &group) const
{
    return createIndex(group.row, 0, nullptr);
}

QModelIndex IssuesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A conflict's index points to its group, which stays where it is in memory; a group's own to none.
    return createIndex(row, column, parent.isValid() ? m_groups[std::size_t(parent.row())].get() : nullptr);
}

QModelIndex IssuesModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group ? indexOf(*group) : QModelIndex();
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalPointer() || parent.column() > 0 ? 0 : int(m_groups[std::size_t(parent.row())]->issues.size());
}

int IssuesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue *issue = issueAt(index);
    return issue ? issueData(*issue, role) : groupData(*m_groups[std::size_t(index.row())], role);
}

QVariant IssuesModel::groupData(const Group &group, int role) const
{
    const int count = int(group.issues.size());
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n in it", nullptr, count).arg(group.title);
    case CountRole:
        return count;
    case SetAsideRole:
        return group.isSetAside();
    default:
        return {};
    }
}

QVariant IssuesModel::issueData(const Issue &issue, int role) const
{
    const auto told = [&] { return sentence(issue.conflict, m_workspace.document()); };
    switch (role) {
    case Qt::DisplayRole:
        return told();
    case Qt::ToolTipRole:
        return QString(told() + u'\n' + noteOf(issue)).trimmed();
    case Qt::AccessibleTextRole: {
        const bool isAside = issue.state == IssueState::SetAside;
        const QString kind = isAside ? tr("Set aside: %1") : issue.conflict.isHard() ? tr("Conflict: %1") : tr("Hint: %1");
        return QString(kind.arg(told()) + u' ' + noteOf(issue)).trimmed();
    }
    case HardRole:
        return issue.conflict.isHard();
    case SetAsideRole:
        return issue.state == IssueState::SetAside;
    case NoteRole:
        return noteOf(issue);
    default:
        return {};
    }
}

QString IssuesModel::noteOf(const Issue &issue)
{
    if (issue.state != IssueState::Back)
        return issue.note;
    return issue.note.isEmpty() ? tr("Worse than when it was set aside")
                                : tr("Worse than when it was set aside: %1").arg(issue.note);
}

} // namespace summitry
