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
    replan(m_minutes, m_lanes);
}

void KeyMove::replan(int minutes, int lanes)
{
    const BlockSpan &before = m_field.plan.dragged.front().span;
    const bool isMove = m_kind == Kind::Moving;
    GesturePlan plan = isMove ? movedBy(m_field.plan, minutes, lanes)
                              : stretchedTo(m_field.plan, Zone::StretchEnd, before.end + minutes);
    if (!plan.sessions.empty()) {
        const PlannedSession &first = plan.sessions.front();
        m_minutes = first.end - before.end;
        m_lanes = isMove ? first.lane - before.lane : 0;
    }
    m_plan = landed(std::move(plan), m_landing, m_field.plan);
}

} // namespace summitry
