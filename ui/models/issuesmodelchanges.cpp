// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree of issues becomes another one, step by step: groups that are new, rows that vanish, those that stay in their
// new places, rows that are new, groups that are empty.
#include "planning/settingaside.h"
#include "ui/models/issuesmodel.h"

namespace summitry {

namespace {

bool areOfOneSubject(const Issue &a, const Issue &b)
{
    return subjectOf(a.conflict) == subjectOf(b.conflict);
}

} // namespace

// The records that an edit touches and that sentences or titles name.
struct IssuesModel::Touched {
    QSet<SessionId> sessions;
    QSet<ParticipantId> people;
    QSet<RoomId> rooms;
    bool isAnyNamed = false; // it may be any of them

    [[nodiscard]] bool isEmpty() const { return !isAnyNamed && sessions.isEmpty() && people.isEmpty() && rooms.isEmpty(); }
    [[nodiscard]] bool names(const Conflict &conflict) const
    {
        return isAnyNamed || sessions.contains(conflict.first) || sessions.contains(conflict.second) ||
               people.contains(conflict.participant) || rooms.contains(conflict.room);
    }

    void add(const Change<Session> &change) { sessions.insert(change.id()); }
    void add(const Change<Participant> &change) { people.insert(change.id()); }
    void add(const Change<Room> &change) { rooms.insert(change.id()); }
    void add(const Change<Assignment> &change) { addSessionOf(change); }
    void add(const Change<AgendaItem> &change) { addSessionOf(change); }
    void add(const Change<Delegation> &) {}
    void add(const Change<Availability> &) {}
    void add(const Change<Section> &) {}
    void add(const Change<Recommendation> &) {}
    void add(const Change<SetAside> &) {}
    template <class Record> void add(const Change<Record> &) { isAnyNamed = true; }

private:
    template <class Record> void addSessionOf(const Change<Record> &change)
    {
        for (const auto &record : {change.before, change.after}) {
            if (record)
                sessions.insert(record->session);
        }
    }
};

void IssuesModel::follow(const Edit &edit)
{
    Touched touched;
    edit.forEach([&](const auto &change) { touched.add(change); });
    if (!std::exchange(m_conflictsChanged, false) && touched.isEmpty())
        return;
    if (m_isPaused)
        m_isStale = true;
    else
        synchronise(touched);
}

void IssuesModel::resume()
{
    m_isPaused = false;
    if (!std::exchange(m_isStale, false))
        return;
    Touched touched;
    touched.isAnyNamed = true;
    synchronise(touched);
}

void IssuesModel::setFilter(const IssueFilter &filter)
{
    const bool isRegrouped = filter.grouping != m_filter.grouping;
    m_filter = filter;
    if (isRegrouped) {
        beginResetModel();
        reset();
        endResetModel();
    } else {
        synchronise(Touched());
    }
}

void IssuesModel::synchronise(const Touched &touched)
{
    const std::vector<IssueGroup> wanted = groupedIssues(m_filter, m_workspace);
    addGroups(wanted);
    removeVanished(wanted);
    arrange(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        fill(*m_groups[i], wanted[i]);
        renew(*m_groups[i], wanted[i], touched);
    }
    removeGroupsFrom(int(wanted.size()));
}

// Empty ones, after all others.
void IssuesModel::addGroups(std::span<const IssueGroup> wanted)
{
    QSet<qint64> known;
    for (const auto &group : m_groups)
        known.insert(group->key);
    Groups added;
    for (const IssueGroup &group : wanted) {
        if (!known.contains(group.key))
            added.push_back(std::make_unique<Group>(Group{{group.key, group.title, {}}, int(m_groups.size() + added.size()), 0}));
    }
    if (added.empty())
        return;
    beginInsertRows({}, int(m_groups.size()), int(m_groups.size() + added.size()) - 1);
    m_groups.insert(m_groups.end(), std::move_iterator(added.begin()), std::move_iterator(added.end()));
    endInsertRows();
}

void IssuesModel::removeVanished(std::span<const IssueGroup> wanted)
{
    QSet<ConflictSubject> staying;
    for (const IssueGroup &group : wanted) {
        for (const Issue &issue : group.issues)
            staying.insert(subjectOf(issue.conflict));
    }
    for (const auto &group : m_groups) {
        auto &issues = group->issues;
        for (int last = int(issues.size()) - 1, stays = last; last >= 0; last = --stays) {
            while (stays >= 0 && !staying.remove(subjectOf(issues[std::size_t(stays)].conflict)))
                --stays;
            if (stays == last)
                continue;
            beginRemoveRows(indexOf(*group), stays + 1, last);
            issues.erase(issues.begin() + stays + 1, issues.begin() + last + 1);
            endRemoveRows();
        }
    }
}

// Groups in the wanted order and before those that go; in them what is there already, in the wanted order.
struct IssuesModel::Arrangement {
    std::vector<Group *> groups;
    std::vector<std::vector<Issue>> issues; // of the wanted groups
    QHash<ConflictSubject, std::pair<Group *, int>> places;
    bool isAsNow = true;
};

IssuesModel::Arrangement IssuesModel::arrangementFor(std::span<const IssueGroup> wanted) const
{
    QHash<qint64, Group *> groups;
    QHash<ConflictSubject, const Issue *> present;
    for (const auto &group : m_groups) {
        groups.insert(group->key, group.get());
        for (const Issue &issue : group->issues)
            present.insert(subjectOf(issue.conflict), &issue);
    }
    Arrangement arrangement;
    for (const IssueGroup &group : wanted) {
        Group *own = groups.take(group.key);
        arrangement.isAsNow = arrangement.isAsNow && own->row == int(arrangement.groups.size());
        arrangement.groups.push_back(own);
        std::vector<Issue> &issues = arrangement.issues.emplace_back();
        for (const Issue &issue : group.issues) {
            const ConflictSubject subject = subjectOf(issue.conflict);
            const Issue *now = present.value(subject);
            if (!now)
                continue;
            const std::size_t row = issues.size();
            arrangement.isAsNow = arrangement.isAsNow && row < own->issues.size() && now == &own->issues[row];
            arrangement.places.insert(subject, {own, int(row)});
            issues.push_back(*now);
        }
    }
    arrangement.groups.insert(arrangement.groups.end(), groups.cbegin(), groups.cend());
    return arrangement;
}

void IssuesModel::arrange(std::span<const IssueGroup> wanted)
{
    Arrangement arrangement = arrangementFor(wanted);
    if (arrangement.isAsNow)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<const Group *, std::optional<ConflictSubject>>> held; // a group, or what a conflict is about
    for (const QModelIndex &index : before) {
        if (const Issue *issue = issueAt(index))
            held.emplace_back(nullptr, subjectOf(issue->conflict));
        else
            held.emplace_back(m_groups[std::size_t(index.row())].get(), std::nullopt);
    }
    for (std::size_t row = 0; row < arrangement.groups.size(); ++row) {
        Group &group = *arrangement.groups[row];
        group.row = int(row);
        group.issues = row < arrangement.issues.size() ? std::move(arrangement.issues[row]) : std::vector<Issue>();
    }
    std::sort(m_groups.begin(), m_groups.end(), [](const auto &a, const auto &b) { return a->row < b->row; });
    QModelIndexList after;
    for (const auto &[group, subject] : held) {
        const auto place = subject ? arrangement.places.value(*subject) : std::pair<Group *, int>();
        after += group ? indexOf(*group) : createIndex(place.second, 0, place.first);
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

// Rows that are new, in runs; those that stay are in order already.
void IssuesModel::fill(Group &group, const IssueGroup &wanted)
{
    auto &issues = group.issues;
    for (std::size_t row = 0; row < wanted.issues.size(); ++row) {
        const auto isHere = [&](std::size_t place) {
            return row < issues.size() && areOfOneSubject(issues[row], wanted.issues[place]);
        };
        std::size_t end = row;
        while (end < wanted.issues.size() && !isHere(end))
            ++end;
        if (end == row)
            continue;
        beginInsertRows(indexOf(group), int(row), int(end) - 1);
        issues.insert(issues.begin() + std::ptrdiff_t(row), wanted.issues.begin() + std::ptrdiff_t(row),
                      wanted.issues.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end;
    }
}

// What is told of rows that are in their places.
void IssuesModel::renew(Group &group, const IssueGroup &wanted, const Touched &touched)
{
    const QModelIndex whole = indexOf(group);
    const auto isOther = [&](std::size_t row) {
        return group.issues[row] != wanted.issues[row] || touched.names(wanted.issues[row].conflict);
    };
    std::vector<std::pair<int, int>> runs;
    for (std::size_t row = 0; row < wanted.issues.size(); ++row) {
        if (!isOther(row))
            continue;
        if (runs.empty() || runs.back().second != int(row) - 1)
            runs.emplace_back(int(row), int(row));
        runs.back().second = int(row);
    }
    group.issues = wanted.issues;
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(index(first, 0, whole), index(last, 0, whole));
    const std::size_t count = wanted.issues.size();
    const bool isOtherCount = std::exchange(group.count, count) != count;
    const bool isOtherTitle = std::exchange(group.title, wanted.title) != wanted.title;
    if (isOtherCount || isOtherTitle)
        Q_EMIT dataChanged(whole, whole);
}

void IssuesModel::removeGroupsFrom(int row)
{
    if (row == int(m_groups.size()))
        return;
    beginRemoveRows({}, row, int(m_groups.size()) - 1);
    m_groups.resize(std::size_t(row));
    endRemoveRows();
}

} // namespace summitry
