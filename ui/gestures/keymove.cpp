// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/keymove.h"

#include "ui/gestures/landing.h"
#include "ui/gestures/ripple.h"

namespace summitry {

void KeyMove::begin(Kind kind, GestureField field, Zone edge)
{
    cancel();
    m_kind = field.plan.dragged.empty() ? Kind::Idle : kind;
    m_field = std::move(field);
    m_edge = edge;
}

void KeyMove::moveTo(int minute)
{
    if (m_kind == Kind::Moving)
        replan(minute - m_field.plan.dragged.front().span.start, m_lanes);
}

void KeyMove::moveBy(int minutes, int lanes)
{
    if (m_kind != Kind::Moving)
        return;
    replan(m_minutes + minutes, m_lanes + lanes);
}

void KeyMove::stretchBy(int minutes)
{
    if (m_kind != Kind::Stretching)
        return;
    replan(m_minutes + minutes, 0);
}

void KeyMove::changeLanding()
{
    if (!isRunning())
        return;
    m_landing = nextLanding(m_plan);
    m_ripples = false;
    replan(m_minutes, m_lanes);
}

void KeyMove::toggleRipple()
{
    if (!isRunning())
        return;
    m_ripples = !m_ripples;
    m_landing = Landing::Overlap;
    replan(m_minutes, m_lanes);
}

void KeyMove::replan(int minutes, int lanes)
{
    const BlockSpan &before = m_field.plan.dragged.front().span;
    const bool isMove = m_kind == Kind::Moving;
    const bool isStart = m_edge == Zone::StretchStart;
    GesturePlan plan = isMove ? movedBy(m_field.plan, minutes, lanes)
                              : stretchedTo(m_field.plan, m_edge, (isStart ? before.start : before.end) + minutes);
    if (!plan.sessions.empty()) {
        const PlannedSession &first = plan.sessions.front();
        m_minutes = !isMove && isStart ? first.start - before.start : first.end - before.end;
        m_lanes = isMove ? first.lane - before.lane : 0;
    }
    m_plan = m_ripples ? rippled(std::move(plan), m_field.plan) : landed(std::move(plan), m_landing, m_field.plan);
}

} // namespace summitry
