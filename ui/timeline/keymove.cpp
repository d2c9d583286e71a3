// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/keymove.h"

#include "ui/timeline/landing.h"

namespace summitry {

void KeyMove::begin(Kind kind, GestureField field)
{
    cancel();
    m_kind = field.plan.dragged.empty() ? Kind::Idle : kind;
    m_field = std::move(field);
}

void KeyMove::moveBy(int minutes, int lanes)
{
    if (m_kind != Kind::Moving)
        return;
    const GesturePlan plan = movedBy(m_field.plan, m_minutes + minutes, m_lanes + lanes);
    if (!plan.sessions.empty()) {
        const BlockSpan &before = m_field.plan.dragged.front().span;
        m_minutes = plan.sessions.front().start - before.start;
        m_lanes = plan.sessions.front().lane - before.lane;
    }
    replan();
}

void KeyMove::stretchBy(int minutes)
{
    if (m_kind != Kind::Stretching)
        return;
    const int end = m_field.plan.dragged.front().span.end;
    const GesturePlan plan = stretchedTo(m_field.plan, Zone::StretchEnd, end + m_minutes + minutes);
    if (!plan.sessions.empty())
        m_minutes = plan.sessions.front().end - end;
    replan();
}

void KeyMove::changeLanding()
{
    if (!isRunning())
        return;
    m_landing = nextLanding(m_plan);
    replan();
}

void KeyMove::replan()
{
    const int end = m_field.plan.dragged.front().span.end;
    GesturePlan plan = m_kind == Kind::Moving ? movedBy(m_field.plan, m_minutes, m_lanes)
                                              : stretchedTo(m_field.plan, Zone::StretchEnd, end + m_minutes);
    m_plan = landed(std::move(plan), m_landing, m_field.plan);
}

} // namespace summitry
