// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/landing.h"

#include <algorithm>
#include <limits>
#include <map>

namespace summitry {

namespace {

struct Span {
    int start = 0;
    int end = 0;

    [[nodiscard]] bool meets(const Span &other) const { return start < other.end && other.start < end; }
};

bool canMove(const StandingSession &standing)
{
    return !standing.isPinned && standing.span.lane != acrossAllLanes;
}

// One lane without the sessions that are dragged.
struct Lane {
    std::vector<PlannedSession> others; // by start, where they are so far
    std::vector<Span> fixed;

    [[nodiscard]] bool meetsFixed(const Span &span) const
    {
        return std::any_of(fixed.begin(), fixed.end(), [&](const Span &one) { return one.meets(span); });
    }
};

Lane laneOf(const PlanField &field, int number)
{
    Lane lane;
    for (const StandingSession &standing : field.standing) {
        if (standing.span.lane != number && standing.span.lane != acrossAllLanes)
            continue;
        if (canMove(standing))
            lane.others.push_back({standing.session, standing.span.start, standing.span.end, number});
        else
            lane.fixed.push_back({standing.span.start, standing.span.end});
    }
    std::stable_sort(lane.others.begin(), lane.others.end(),
                     [](const PlannedSession &a, const PlannedSession &b) { return a.start < b.start; });
    return lane;
}

// What follows moves up by the gap's length, as far as to the next thing that stays.
void closeGap(Lane &lane, const Span &gap)
{
    int until = std::numeric_limits<int>::max();
    for (const Span &fixed : lane.fixed) {
        if (fixed.start >= gap.end)
            until = std::min(until, fixed.start);
    }
    for (PlannedSession &other : lane.others) {
        if (other.start < gap.end || other.start >= until)
            continue;
        other.start -= gap.end - gap.start;
        other.end -= gap.end - gap.start;
    }
}

// False where something that stays was in the way.
bool pushLater(Lane &lane, const std::vector<Span> &taken, int closes)
{
    bool isDone = std::none_of(taken.begin(), taken.end(), [&](const Span &span) { return lane.meetsFixed(span); });
    int until = std::numeric_limits<int>::min(); // the end of the last that was pushed
    for (PlannedSession &other : lane.others) {
        Span there{std::max(other.start, until), 0};
        there.end = there.start + other.end - other.start;
        for (const Span &span : taken) {
            if (there.meets(span))
                there = {span.end, span.end + there.end - there.start};
        }
        if (there.start == other.start)
            continue;
        if (lane.meetsFixed(there) || there.end > std::max(closes, other.end)) {
            isDone = false;
            continue;
        }
        other.start = there.start;
        other.end = until = there.end;
    }
    return isDone;
}

GesturePlan withRoomMade(GesturePlan plan, const PlanField &field)
{
    std::map<int, Lane> lanes;
    const auto lane = [&](int number) -> Lane & { return lanes.try_emplace(number, laneOf(field, number)).first->second; };
    if (plan.landing == Landing::InsertAndClose) {
        std::vector<std::pair<int, Span>> gaps; // the last first, so that the places of the others still hold
        for (const PlannedSession &planned : plan.sessions) {
            const BlockSpan &before = field.spanOf(planned.session);
            if (plan.kind == PlanKind::Move)
                gaps.push_back({before.lane, {before.start, before.end}});
            else if (plan.kind == PlanKind::StretchEnd && planned.end < before.end)
                gaps.push_back({before.lane, {planned.end, before.end}});
        }
        std::sort(gaps.begin(), gaps.end(), [](const auto &a, const auto &b) { return a.second.start > b.second.start; });
        for (const auto &[number, gap] : gaps) {
            if (number != acrossAllLanes)
                closeGap(lane(number), gap);
        }
    }
    std::map<int, std::vector<Span>> taken;
    for (const PlannedSession &planned : plan.sessions) {
        if (planned.lane != acrossAllLanes)
            taken[planned.lane].push_back({planned.start, planned.end});
    }
    for (auto &[number, spans] : taken) {
        std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
        plan.isHeldUp |= !pushLater(lane(number), spans, field.closes);
    }
    for (const auto &[number, changed] : lanes) {
        for (const PlannedSession &other : changed.others) {
            const auto before = std::find_if(field.standing.begin(), field.standing.end(),
                                             [&](const StandingSession &one) { return one.session == other.session; });
            // What stands in several lanes moves once.
            const bool isKnown = std::any_of(plan.displaced.begin(), plan.displaced.end(),
                                             [&](const PlannedSession &one) { return one.session == other.session; });
            if (before->span.start != other.start && !isKnown)
                plan.displaced.push_back(other);
        }
    }
    return plan;
}

// The one that could move and that the dragged one lies on most; null where there is none.
const StandingSession *underneath(const PlannedSession &planned, const PlanField &field)
{
    const StandingSession *most = nullptr;
    int shared = 0;
    for (const StandingSession &standing : field.standing) {
        if (standing.span.lane != planned.lane || !canMove(standing))
            continue;
        const int minutes = std::min(standing.span.end, planned.end) - std::max(standing.span.start, planned.start);
        if (minutes > shared) {
            shared = minutes;
            most = &standing;
        }
    }
    return most;
}

// Lengths are kept; in one lane the later one ends where the later one ended.
GesturePlan swapped(GesturePlan plan, const PlanField &field)
{
    PlannedSession &planned = plan.sessions.front();
    const StandingSession *other = underneath(planned, field);
    if (!other)
        return plan;
    const BlockSpan &mine = field.dragged.front().span;
    const BlockSpan &theirs = other->span;
    const int myLength = mine.end - mine.start;
    const int theirLength = theirs.end - theirs.start;
    int myStart = theirs.start;
    int theirStart = mine.start;
    if (mine.lane == theirs.lane) {
        const int last = std::max(mine.end, theirs.end);
        const int first = std::min(mine.start, theirs.start);
        myStart = mine.start < theirs.start ? last - myLength : first;
        theirStart = mine.start < theirs.start ? first : last - theirLength;
    }
    planned.start = myStart;
    planned.end = myStart + myLength;
    plan.displaced.push_back({other->session, theirStart, theirStart + theirLength, mine.lane});
    return plan;
}

bool isFree(int lane, const Span &span, const PlanField &field)
{
    return std::none_of(field.standing.begin(), field.standing.end(), [&](const StandingSession &one) {
        return (one.span.lane == lane || one.span.lane == acrossAllLanes) && span.meets({one.span.start, one.span.end});
    });
}

// From this one on to the last, then those before it.
std::vector<int> lanesFrom(int lane, const PlanField &field)
{
    std::vector<int> lanes;
    for (int number = std::max(0, lane); number < field.lanes; ++number)
        lanes.push_back(number);
    for (int number = std::min(lane, field.lanes) - 1; number >= 0; --number)
        lanes.push_back(number);
    std::erase(lanes, field.laneOfNone);
    return lanes;
}

} // namespace

GesturePlan placedParallel(const PlanField &field, int minute, int lane)
{
    PlanField one = field;
    one.dragged.resize(std::min<std::size_t>(1, field.dragged.size()));
    for (const DraggedSession &dragged : field.dragged) { // the longest must fit into the day
        if (dragged.span.end - dragged.span.start > one.dragged.front().span.end - one.dragged.front().span.start)
            one.dragged.front() = dragged;
    }
    GesturePlan plan = placedAt(one, minute, lane);
    if (plan.sessions.empty())
        return plan;
    const int start = plan.sessions.front().start;
    plan.sessions.clear();
    std::vector<int> lanes = lanesFrom(lane, field);
    for (const DraggedSession &dragged : field.dragged) {
        const Span span{start, start + dragged.span.end - dragged.span.start};
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&](int number) { return isFree(number, span, field); });
        const auto taken = free != lanes.end() ? free : lanes.begin();
        plan.isHeldUp |= !field.areLanesFixed && free == lanes.end();
        const int chosen = taken != lanes.end() ? *taken : lane;
        plan.sessions.push_back({dragged.session, span.start, span.end, field.areLanesFixed ? acrossAllLanes : chosen});
        if (taken != lanes.end())
            lanes.erase(taken);
    }
    return plan;
}

GesturePlan landed(GesturePlan plan, Landing landing, const PlanField &field)
{
    plan.landing = landing;
    plan.couldMakeRoom = landing == Landing::Overlap && couldMakeRoom(plan, field);
    if (!plan.isChange() || plan.kind == PlanKind::Unplace || plan.days != 0 || landing == Landing::Overlap || landing == Landing::Parallel)
        return plan;
    if (landing != Landing::Swap)
        return withRoomMade(std::move(plan), field);
    return plan.kind == PlanKind::Move && plan.sessions.size() == 1 ? swapped(std::move(plan), field) : plan;
}

Landing nextLanding(const GesturePlan &plan)
{
    const bool leavesAGap = plan.kind == PlanKind::Move || plan.kind == PlanKind::StretchEnd;
    switch (plan.landing) {
    case Landing::Overlap:
        return plan.kind == PlanKind::Place && plan.sessions.size() > 1 ? Landing::Parallel : Landing::PushLater;
    case Landing::Parallel:
        return Landing::PushLater;
    case Landing::PushLater:
        return leavesAGap ? Landing::InsertAndClose : Landing::Overlap;
    case Landing::InsertAndClose:
        return plan.kind == PlanKind::Move && plan.sessions.size() == 1 ? Landing::Swap : Landing::Overlap;
    case Landing::Swap:
        break;
    }
    return Landing::Overlap;
}

bool couldMakeRoom(const GesturePlan &plan, const PlanField &field)
{
    return plan.isChange() && plan.kind != PlanKind::Unplace
        && std::any_of(plan.sessions.begin(), plan.sessions.end(),
                       [&](const PlannedSession &planned) { return underneath(planned, field) != nullptr; });
}

} // namespace summitry
