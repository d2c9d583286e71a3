// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/keymove.h"

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
    m_plan = movedBy(m_field.plan, m_minutes + minutes, m_lanes + lanes);
    if (m_plan.sessions.empty())
        return;
    const BlockSpan &before = m_field.plan.dragged.front().span;
    m_minutes = m_plan.sessions.front().start - before.start;
    m_lanes = m_plan.sessions.front().lane - before.lane;
}

void KeyMove::stretchBy(int minutes)
{
    if (m_kind != Kind::Stretching)
        return;
    const int end = m_field.plan.dragged.front().span.end;
    m_plan = stretchedTo(m_field.plan, Zone::StretchEnd, end + m_minutes + minutes);
    if (!m_plan.sessions.empty())
        m_minutes = m_plan.sessions.front().end - end;
}

} // namespace summitry
