// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a day and which of them each session stands in: values, made once for a scene.
#pragma once

#include "ui/scene/lanekind.h"
#include "ui/scene/timelineblock.h"

#include <span>

namespace summitry {

struct TimelineLane {
    RecordKey key; // a room, track, delegation or participant; of no id: for the sessions that have none
    QString name;
    QString detail; // below it: how many people fit, where a person comes from
    QString group;            // a room's venue
    bool startsGroup = false; // the first of a group, where there are several
    int depth = 1;            // sessions side by side
    bool isEmpty = true;
    friend bool operator==(const TimelineLane &, const TimelineLane &) = default;
};

struct DayLanes {
    std::vector<TimelineLane> lanes;
    // For each block the lanes it stands in, in order; acrossAllLanes alone for a break for everybody; none for one that is
    // not shown.
    std::vector<std::vector<int>> ofBlocks;
    ShownPeople people;
};

// Of rooms all, of the others those that a session of the day concerns; last the one for sessions that have none, where
// that makes sense. Who takes part otherwise than as attendee concerns a session.
//   Delegations    theirs
//   People         those with a hard conflict that day; where nobody has, all. With words to look for: whoever they find.
//                  Who was shown before an edit stays, and who comes into conflict is added
//   Interpreters   and the sessions that need some and have none
// A person without a name to show has no lane, and gives their delegation none.
[[nodiscard]] DayLanes lanesOf(const LaneChoice &choice, const ShownPeople &before, std::span<const TimelineBlock> blocks,
                               const Document &document, const PersonName &name);

} // namespace summitry
