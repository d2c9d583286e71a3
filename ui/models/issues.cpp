// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/issues.h"

#include "base/collation.h"
#include "base/foldedtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "planning/settingaside.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

namespace summitry {

namespace {

class Grouper
{
    Q_DECLARE_TR_FUNCTIONS(Issues)

public:
    Grouper(const IssueFilter &filter, const Workspace &workspace)
        : m_filter(filter),
          m_document(workspace.document()),
          m_index(workspace.conflicts())
    {}

    [[nodiscard]] std::vector<IssueGroup> groups()
    {
        for (const Conflict &conflict : hardFirst(m_index.conflicts())) {
            const Issue issue = issueOf(conflict, IssueState::Back);
            if (isWanted(issue))
                groupOf(conflict).issues.push_back(issue);
        }
        sort();
        IssueGroup aside{IssueGroup::setAsideKey, tr("Set aside"), {}};
        for (const Conflict &conflict : hardFirst(m_index.setAside())) {
            const Issue issue = issueOf(conflict, IssueState::SetAside);
            if (isWanted(issue))
                aside.issues.push_back(issue);
        }
        if (!aside.issues.empty())
            m_groups.push_back(std::move(aside));
        return std::move(m_groups);
    }

private:
    static std::vector<Conflict> hardFirst(std::vector<Conflict> conflicts)
    {
        std::stable_partition(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.isHard(); });
        return conflicts;
    }

    // In that state where a record is about it.
    [[nodiscard]] Issue issueOf(const Conflict &conflict, IssueState state) const
    {
        const SetAside *record = recordAbout(conflict, m_document);
        return record ? Issue{conflict, state, record->note} : Issue{conflict, IssueState::Standing, {}};
    }

    [[nodiscard]] bool isWanted(const Issue &issue) const
    {
        if (!m_filter.hasHints && !issue.conflict.isHard())
            return false;
        if (const Day *day = m_filter.day ? dayOfStart(issue.conflict) : nullptr; m_filter.day && (!day || day->id != m_filter.day))
            return false;
        return m_filter.words.isEmpty() ||
               holdsEach(foldedText(QString(sentence(issue.conflict, m_document) + u'\n' + issue.note)), m_filter.words);
    }

    IssueGroup &groupOf(const Conflict &conflict)
    {
        const qint64 key = keyOf(conflict);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return m_groups[*known];
        m_places.insert(key, m_groups.size());
        return m_groups.emplace_back(IssueGroup{key, titleOf(conflict), {}});
    }

    [[nodiscard]] const Day *dayOfStart(const Conflict &conflict) const { return dayOf(conflict.start, m_document); }

    // Its own, or the one that its sessions are in.
    [[nodiscard]] RoomId roomOf(const Conflict &conflict) const
    {
        if (conflict.room)
            return conflict.room;
        const Session *first = m_document.find(conflict.first);
        const Session *second = conflict.second ? m_document.find(conflict.second) : first;
        return first && second && first->room == second->room ? first->room : RoomId();
    }

    [[nodiscard]] qint64 keyOf(const Conflict &conflict) const
    {
        switch (m_filter.grouping) {
        case IssueGrouping::Kind:
            return qint64(conflict.kind);
        case IssueGrouping::Day:
            return (dayOfStart(conflict) ? dayOfStart(conflict)->date : conflict.start.date()).toJulianDay();
        case IssueGrouping::Person:
            return conflict.participant.value;
        case IssueGrouping::Room:
            return roomOf(conflict).value;
        }
        return 0;
    }

    [[nodiscard]] QString titleOf(const Conflict &conflict) const
    {
        switch (m_filter.grouping) {
        case IssueGrouping::Kind:
            return choiceLabel(conflict.kind);
        case IssueGrouping::Day:
            return dayOfStart(conflict) ? dateAndTitle(*dayOfStart(conflict)) : shortDate(conflict.start.date());
        case IssueGrouping::Person:
            return conflict.participant ? nameOf(conflict.participant, m_document) : tr("Nobody in particular");
        case IssueGrouping::Room:
            return roomOf(conflict) ? nameOf(roomOf(conflict), m_document) : tr("No room in particular");
        }
        return {};
    }

    void sort()
    {
        if (m_filter.grouping == IssueGrouping::Kind || m_filter.grouping == IssueGrouping::Day) {
            std::sort(m_groups.begin(), m_groups.end(), [](const IssueGroup &a, const IssueGroup &b) { return a.key < b.key; });
            return;
        }
        const QCollator collator = nameCollator();
        const auto rank = [](const IssueGroup &group) { return std::pair(!group.isHard(), group.key == 0); };
        std::sort(m_groups.begin(), m_groups.end(), [&](const IssueGroup &a, const IssueGroup &b) {
            if (rank(a) != rank(b))
                return rank(a) < rank(b);
            const int order = collator.compare(a.title, b.title);
            return order != 0 ? order < 0 : a.key < b.key;
        });
    }

    const IssueFilter &m_filter;
    const Document &m_document;
    const ConflictIndex &m_index;
    std::vector<IssueGroup> m_groups;
    QHash<qint64, std::size_t> m_places; // of the groups, by their keys
};

} // namespace

std::vector<IssueGroup> groupedIssues(const IssueFilter &filter, const Workspace &workspace)
{
    return Grouper(filter, workspace).groups();
}

} // namespace summitry
