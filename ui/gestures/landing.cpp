// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/landing.h"

#include "planning/pushing.h"

#include <algorithm>
#include <limits>
#include <map>

namespace summitry {

namespace {

bool canMove(const StandingSession &standing)
{
    return !standing.isPinned && standing.span.lane != acrossAllLanes;
}

// Without the sessions that are dragged.
PushableLane laneOf(const PlanField &field, int number)
{
    PushableLane lane;
    for (const StandingSession &standing : field.standing) {
        if (standing.span.lane != number && standing.span.lane != acrossAllLanes)
            continue;
        if (canMove(standing))
            lane.sessions.push_back({standing.session, {standing.span.start, standing.span.end}});
        else
            lane.fixed.push_back({standing.span.start, standing.span.end});
    }
    lane.order();
    return lane;
}

// What follows moves up by the gap's length, as far as to the next thing that stays.
void closeGap(PushableLane &lane, const Stretch &gap)
{
    qint64 until = std::numeric_limits<qint64>::max();
    for (const Stretch &fixed : lane.fixed) {
        if (fixed.start >= gap.end)
            until = std::min(until, fixed.start);
    }
    for (PushableSession &other : lane.sessions) {
        if (other.time.start < gap.end || other.time.start >= until)
            continue;
        other.time.start -= gap.end - gap.start;
        other.time.end -= gap.end - gap.start;
    }
}

GesturePlan withRoomMade(GesturePlan plan, const PlanField &field)
{
    std::map<int, PushableLane> lanes;
    const auto lane = [&](int number) -> PushableLane & { return lanes.try_emplace(number, laneOf(field, number)).first->second; };
    if (plan.landing == Landing::InsertAndClose) {
        std::vector<std::pair<int, Stretch>> gaps; // the last first, so that the places of the others still hold
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
    std::map<int, std::vector<Stretch>> taken;
    for (const PlannedSession &planned : plan.sessions) {
        if (planned.lane != acrossAllLanes)
            taken[planned.lane].push_back({planned.start, planned.end});
    }
    for (auto &[number, spans] : taken) {
        std::sort(spans.begin(), spans.end(), [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
        plan.isHeldUp |= !lane(number).pushLater(spans, field.closes);
    }
    for (const auto &[number, changed] : lanes) {
        for (const PushableSession &other : changed.sessions) {
            const auto before = std::find_if(field.standing.begin(), field.standing.end(),
                                             [&](const StandingSession &one) { return one.session == other.session; });
            // What stands in several lanes moves once.
            const bool isKnown = std::any_of(plan.displaced.begin(), plan.displaced.end(),
                                             [&](const PlannedSession &one) { return one.session == other.session; });
            if (before->span.start != int(other.time.start) && !isKnown)
                plan.displaced.push_back({other.session, int(other.time.start), int(other.time.end), number});
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

bool isFree(int lane, const Stretch &time, const PlanField &field)
{
    return std::none_of(field.standing.begin(), field.standing.end(), [&](const StandingSession &one) {
        return (one.span.lane == lane || one.span.lane == acrossAllLanes) && time.meets({one.span.start, one.span.end});
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
        const int end = start + dragged.span.end - dragged.span.start;
        const auto free = std::find_if(lanes.begin(), lanes.end(), [&](int number) { return isFree(number, {start, end}, field); });
        const auto taken = free != lanes.end() ? free : lanes.begin();
        plan.isHeldUp |= !field.areLanesFixed && free == lanes.end();
        const int chosen = taken != lanes.end() ? *taken : lane;
        plan.sessions.push_back({dragged.session, start, end, field.areLanesFixed ? acrossAllLanes : chosen});
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
