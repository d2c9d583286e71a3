// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/delay.h"

#include <algorithm>

namespace summitry {

namespace {

bool isForAllLanes(const StandingSession &standing)
{
    return standing.span.lane == acrossAllLanes;
}

// By start; at one time what a break interrupts comes before it.
std::vector<StandingSession> inOrder(std::vector<StandingSession> all)
{
    std::stable_sort(all.begin(), all.end(), [](const StandingSession &a, const StandingSession &b) {
        return std::pair(a.span.start, isForAllLanes(a)) < std::pair(b.span.start, isForAllLanes(b));
    });
    return all;
}

bool meets(const PlannedSession &planned, const StandingSession &standing)
{
    const bool shareALane = isForAllLanes(standing) || planned.lane == acrossAllLanes || standing.span.lane == planned.lane;
    return shareALane && planned.start < standing.span.end && standing.span.start < planned.end;
}

} // namespace

GesturePlan delayed(const PlanField &field, const Delay &delay)
{
    GesturePlan plan;
    plan.kind = PlanKind::Delay;
    if (field.isReadOnly) {
        plan.refusal = Refusal::ReadOnly;
        return plan;
    }
    const bool isOfAll = delay.lane == acrossAllLanes;
    std::vector<StandingSession> fixed;
    int carried = delay.minutes;
    for (const StandingSession &standing : inOrder(field.standing)) {
        const BlockSpan &span = standing.span;
        const bool isMeant = span.start >= delay.from && span.start < delay.until && (isOfAll || span.lane == delay.lane);
        if (standing.isPinned || (!isOfAll && isForAllLanes(standing))) {
            fixed.push_back(standing);
            continue;
        }
        if (!isMeant || carried == 0)
            continue;
        const int start = span.start + carried;
        if (isForAllLanes(standing) && delay.shortensBreaks && carried > 0)
            carried -= std::min(carried, std::max(0, span.end - span.start - shortestBreak));
        plan.sessions.push_back({standing.session, start, span.end + carried, span.lane});
    }
    plan.isHeldUp = std::any_of(plan.sessions.begin(), plan.sessions.end(), [&](const PlannedSession &planned) {
        return (delay.minutes > 0 && planned.end > field.closes)
            || std::any_of(fixed.begin(), fixed.end(), [&](const StandingSession &one) { return meets(planned, one); });
    });
    return plan;
}

} // namespace summitry
