// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of a summit in groups, as the page of issues lists them.
#pragma once

#include "planning/conflict.h"

#include <QStringList>

namespace summitry {

class Workspace;

enum class IssueGrouping { Kind, Day, Person, Room };

template <> struct Choices<IssueGrouping> {
    static constexpr std::array all{
        Choice{"kind", QT_TRANSLATE_NOOP("Choice", "By kind")},
        Choice{"day", QT_TRANSLATE_NOOP("Choice", "By day")},
        Choice{"person", QT_TRANSLATE_NOOP("Choice", "By person")},
        Choice{"room", QT_TRANSLATE_NOOP("Choice", "By room")},
    };
};

enum class IssueState {
    Standing,
    Back, // was set aside, and has become worse since
    SetAside,
};

struct Issue {
    Conflict conflict;
    IssueState state = IssueState::Standing;
    QString note; // of one that was set aside
    friend bool operator==(const Issue &, const Issue &) = default;
};

struct IssueGroup {
    qint64 key = 0; // a kind, a Julian day or an id; 0 also where there is nobody, or no room
    QString title;
    std::vector<Issue> issues; // hard ones first, then by start; never empty

    static constexpr qint64 setAsideKey = -1;
    [[nodiscard]] bool isSetAside() const { return key == setAsideKey; }
    [[nodiscard]] bool isHard() const { return !issues.empty() && issues.front().conflict.isHard(); }
};

struct IssueFilter {
    IssueGrouping grouping = IssueGrouping::Kind;
    bool hasHints = true;
    QStringList words; // folded; each must be in the sentence or the note
    DayId day;         // of which alone; null: all
};

// Kinds and days in their order; people and rooms by name, those with a hard conflict first. Those set aside come last,
// in a group of their own.
[[nodiscard]] std::vector<IssueGroup> groupedIssues(const IssueFilter &filter, const Workspace &workspace);

} // namespace summitry
