// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/keyplans.h"

#include "planning/pushing.h"

#include <algorithm>

namespace summitry {

namespace {

// Companions by as many minutes as the one they come along with.
template <class Length> GesturePlan resized(const PlanField &field, Length lengthOf)
{
    GesturePlan plan = movedBy(field, 0, 0); // where they are, or refused
    plan.kind = PlanKind::StretchEnd;
    QHash<ParallelGroupId, int> longer;
    for (std::size_t i = 0; i < plan.sessions.size(); ++i) {
        PlannedSession &planned = plan.sessions[i];
        const ParallelGroupId group = field.dragged[i].group;
        const int now = planned.end - planned.start;
        const int wanted = planned.isCompanion ? now + longer.value(group) : lengthOf(now);
        planned.end = planned.start + std::max(1, wanted);
        if (group && !planned.isCompanion)
            longer.insert(group, wanted - now);
    }
    return plan;
}

} // namespace

GesturePlan resizedTo(const PlanField &field, int minutes)
{
    return resized(field, [minutes](int) { return minutes; });
}

GesturePlan resizedBy(const PlanField &field, int minutes)
{
    return resized(field, [minutes](int now) { return std::max(std::min(now, shortestStretched), now + minutes); });
}

GesturePlan movedToLane(const PlanField &field, int lane)
{
    if (field.dragged.empty())
        return {};
    const int now = field.dragged.front().span.lane;
    if (now != acrossAllLanes)
        return movedBy(field, 0, lane - now);
    GesturePlan plan = movedBy(field, 0, 0);
    for (PlannedSession &planned : plan.sessions) {
        if (!planned.isCompanion)
            planned.lane = lane;
    }
    return plan;
}

GesturePlan swapped(const PlanField &field)
{
    GesturePlan plan = movedBy(field, 0, 0);
    if (field.dragged.size() != 2 || plan.sessions.size() != 2)
        return plan.refusal == Refusal::None ? GesturePlan() : plan;
    PlannedSession &one = plan.sessions.front();
    PlannedSession &other = plan.sessions.back();
    if (field.areLanesFixed && one.lane != other.lane) {
        plan.refusal = Refusal::OtherLane;
        plan.refusedLanes = {one.lane, other.lane};
        plan.sessions.clear();
        return plan;
    }
    const int length = one.end - one.start;
    const int otherLength = other.end - other.start;
    std::swap(one.start, other.start);
    std::swap(one.lane, other.lane);
    one.end = one.start + length;
    other.end = other.start + otherLength;
    return plan;
}

GesturePlan pulled(const PlanField &field, Pull where)
{
    if (field.dragged.empty())
        return {};
    const BlockSpan &span = field.dragged.front().span;
    std::optional<int> edge;
    bool isNight = false; // nothing but that is next to it
    for (const StandingSession &standing : field.standing) {
        const BlockSpan &other = standing.span;
        if (other.lane != span.lane && other.lane != acrossAllLanes)
            continue;
        const bool isEarlier = where == Pull::Earlier;
        const int its = isEarlier ? other.end : other.start;
        if (isEarlier ? its > span.start : its < span.end)
            continue;
        if (edge && (isEarlier ? its <= *edge : its >= *edge))
            continue;
        edge = its;
        isNight = standing.session.isNull();
    }
    if (!edge || isNight)
        return {};
    return movedBy(field, where == Pull::Earlier ? *edge + changeover - span.start : *edge - changeover - span.end, 0);
}

} // namespace summitry
