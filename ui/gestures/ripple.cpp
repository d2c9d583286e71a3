// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/ripple.h"

#include <algorithm>
#include <limits>

namespace summitry {

namespace {

struct Following {
    std::vector<const StandingSession *> sessions;
    int lastEnd = std::numeric_limits<int>::min();
    int limit = std::numeric_limits<int>::max(); // none may end later
};

Following followingOf(const BlockSpan &span, const PlanField &field)
{
    Following following;
    const auto follows = [&](const StandingSession &one) {
        return (one.span.lane == span.lane || one.span.lane == acrossAllLanes) && one.span.start >= span.end;
    };
    for (const StandingSession &one : field.standing) {
        const bool stays = one.isPinned || one.isBreak || one.span.lane == acrossAllLanes;
        if (stays && follows(one))
            following.limit = std::min(following.limit, one.span.start);
    }
    for (const StandingSession &one : field.standing) {
        if (!follows(one) || one.span.start >= following.limit)
            continue;
        following.sessions.push_back(&one);
        following.lastEnd = std::max(following.lastEnd, one.span.end);
    }
    following.limit = std::min(following.limit, std::max(field.closes, following.lastEnd));
    return following;
}

} // namespace

GesturePlan rippled(GesturePlan plan, const PlanField &field)
{
    if (!plan.isChange() || plan.days != 0 || (plan.kind != PlanKind::Move && plan.kind != PlanKind::StretchStart && plan.kind != PlanKind::StretchEnd))
        return plan;
    plan.ripples = true;
    for (const PlannedSession &planned : plan.sessions) {
        const BlockSpan &before = field.spanOf(planned.session);
        const int wanted = planned.end - before.end;
        const Following following = before.lane == acrossAllLanes ? Following() : followingOf(before, field);
        if (wanted == 0 || following.sessions.empty())
            continue;
        const int by = std::min(wanted, std::max(0, following.limit - following.lastEnd));
        plan.isHeldUp |= by < wanted;
        for (const StandingSession *one : following.sessions) {
            const bool isKnown = std::any_of(plan.displaced.begin(), plan.displaced.end(),
                                             [one](const PlannedSession &other) { return other.session == one->session; });
            if (by != 0 && !isKnown)
                plan.displaced.push_back({one->session, one->span.start + by, one->span.end + by, one->span.lane});
        }
    }
    return plan;
}

} // namespace summitry
