// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a gesture or a key would do to sessions, as values: nothing is written before it is committed (see planedit.h).
// Times are minutes since the midnight that begins the first day shown.
#pragma once

#include "domain/session.h"
#include "ui/scene/timelinegeometry.h"

namespace summitry {

// A session that is moved or stretched, as it is now.
struct DraggedSession {
    SessionId session;
    BlockSpan span; // for one from the tray: the lane and start mean nothing, end - start is its length
    bool isPinned = false;
    ParallelGroupId group = {};    // with which it moves as one; null: by itself
    bool isCompanion = false;      // comes along with another one of its group; after those that do not
};

// One that is not dragged.
struct StandingSession {
    SessionId session; // null for the night between two days
    BlockSpan span;
    bool isPinned = false;
    bool isBreak = false;
};

// What a plan must respect.
struct PlanField {
    std::vector<DraggedSession> dragged; // the one under the pointer first
    TimeWindow window;
    int lanes = 0;
    bool isReadOnly = false; // the whole summit
    std::vector<StandingSession> standing;
    int closes = 24 * 60; // what makes room must end by then
    bool areLanesFixed = false; // sessions may not change theirs: see takesMovesAcross()
    std::vector<TimeWindow> days = {}; // of the window, where there are several: each session keeps inside one of them
    int laneOfNone = -1;               // of what has no room or track; -1: there is none

    // Where a dragged session is now.
    [[nodiscard]] const BlockSpan &spanOf(SessionId session) const;
};

enum class PlanKind { Nothing, Move, Copy, StretchStart, StretchEnd, Roll, Place, Unplace, Delay, NewBreak }; // the last of a session without an id
enum class Refusal { None, Pinned, ReadOnly, OtherLane };

// What becomes of those that are in the way; see landing.h.
enum class Landing { Overlap, Parallel, PushLater, InsertAndClose, Swap };

struct PlannedSession {
    SessionId session;
    int start = 0;
    int end = 0;
    int lane = 0; // or acrossAllLanes
    bool isCompanion = false; // only since its parallel group moves as one
    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

struct GesturePlan {
    PlanKind kind = PlanKind::Nothing;
    Refusal refusal = Refusal::None;      // then `sessions` is empty
    std::pair<int, int> refusedLanes{};   // for OtherLane: from one to the other
    std::vector<PlannedSession> sessions; // the one under the pointer first
    int days = 0;                         // to a later or earlier day of the programme; the same time
    std::optional<int> edge;              // another session's, or the now line, on which it rests
    std::optional<TimeWindow> pause;      // a changeover, between another session and it
    Landing landing = Landing::Overlap;
    std::vector<PlannedSession> displaced; // others that make room or close the gap
    bool isHeldUp = false;                 // something that stays was in their way
    bool couldMakeRoom = false;            // another way of landing would
    bool ripples = false;                  // what follows is displaced by as much; see ripple.h
    friend bool operator==(const GesturePlan &, const GesturePlan &) = default;

    [[nodiscard]] bool isChange() const { return kind != PlanKind::Nothing && refusal == Refusal::None && !sessions.empty(); }
    [[nodiscard]] bool isStretch() const { return kind == PlanKind::StretchStart || kind == PlanKind::StretchEnd || kind == PlanKind::Roll; }
};

inline constexpr int shortestStretched = 5; // minutes; 1 without snapping

// All by the same movement, kept inside the window and the lanes as a group; refused where one is pinned, nothing may be
// changed, or lanes are fixed and it leads to another. Companions keep their lanes.
[[nodiscard]] GesturePlan movedBy(const PlanField &field, int minutes, int lanes);
// The first one's edge to this minute, no nearer to the other edge than `shortest`; those of its group by as much.
[[nodiscard]] GesturePlan stretchedTo(const PlanField &field, Zone edge, int minute, int shortest = shortestStretched);
// One after another from this minute on, a changeover between them, in one lane; where lanes are fixed, in whichever are theirs (acrossAllLanes).
[[nodiscard]] GesturePlan placedAt(const PlanField &field, int minute, int lane);
[[nodiscard]] int minutesInARow(const PlanField &field); // that placedAt() takes
// Without companions.
[[nodiscard]] GesturePlan unplaced(const PlanField &field);
// Where the first one ends and the second one begins, both at once; neither shorter than `shortest`.
[[nodiscard]] GesturePlan rolledTo(const PlanField &field, int minute, int shortest = shortestStretched);
// What lies between two times, on the grid of so many minutes and never less than one of its steps; of the day of the first.
[[nodiscard]] TimeWindow rangeBetween(const PlanField &field, double from, double to, int step);
// What a stretch does at one edge, at the other too: about the middle of each.
void stretchBothEdges(GesturePlan &plan, const PlanField &field);
// A copy leaves companions where they are.
void leaveCompanions(GesturePlan &plan);
// The day after, two days before; times and lanes stay.
[[nodiscard]] GesturePlan movedByDays(const PlanField &field, int days);

} // namespace summitry
