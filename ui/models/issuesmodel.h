// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of a summit as a tree of two levels, groups and the conflicts in them. An edit moves, adds and takes away
// only what it touches, so that whatever is selected stays so.
#pragma once

#include "document/edit.h"
#include "ui/models/issues.h"

#include <QAbstractItemModel>

#include <memory>
#include <span>

namespace summitry {

class IssuesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum DataRole {
        CountRole = Qt::UserRole + 1, // of a group
        HardRole,                     // of a conflict
        SetAsideRole,                 // of a conflict, or of the group of those
        NoteRole,                     // of a conflict that is, or was, set aside
    };
    explicit IssuesModel(Workspace &workspace, QObject *parent = nullptr); // borrowed

    [[nodiscard]] const IssueFilter &filter() const { return m_filter; }
    // All anew where the grouping is another one.
    void setFilter(const IssueFilter &filter);
    // While nobody looks, edits are not followed; then all at once.
    void pause() { m_isPaused = true; }
    void resume();
    // Null for a group.
    [[nodiscard]] const Issue *issueAt(const QModelIndex &index) const;
    // Of a group all its own; each once, in the order of the rows.
    [[nodiscard]] std::vector<Issue> issuesAt(const QModelIndexList &indexes) const;
    // By what it is about, however far it goes; invalid: none, or filtered away.
    [[nodiscard]] QModelIndex indexOf(const Conflict &conflict) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Group : IssueGroup {
        int row = 0;
        std::size_t count = 0; // announced last
    };
    struct Touched;
    using Groups = std::vector<std::unique_ptr<Group>>;
    struct Arrangement;

    [[nodiscard]] QModelIndex indexOf(const Group &group) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant issueData(const Issue &issue, int role) const;
    [[nodiscard]] static QString noteOf(const Issue &issue);
    void follow(const Edit &edit);
    void reset();

    // The steps from what is shown to what is wanted.
    void synchronise(const Touched &touched);
    void addGroups(std::span<const IssueGroup> wanted);
    void removeVanished(std::span<const IssueGroup> wanted);
    [[nodiscard]] Arrangement arrangementFor(std::span<const IssueGroup> wanted) const;
    void arrange(std::span<const IssueGroup> wanted);
    void fill(Group &group, const IssueGroup &wanted);
    void renew(Group &group, const IssueGroup &wanted, const Touched &touched);
    void removeGroupsFrom(int row);

    Workspace &m_workspace;
    IssueFilter m_filter;
    Groups m_groups;
    bool m_conflictsChanged = false;
    bool m_isPaused = false;
    bool m_isStale = false; // something has changed since the pause
};

} // namespace summitry
