// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in what a move takes along, and in what it snaps to: parallel groups move as one until they are opened.
#include "ui/gestures/scenefield.h"
#include "ui/scene/fingerhits.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr double badgeReach = 5; // pixels beside the sign that count too

} // namespace

GestureField TimelineView::fieldToMove(const QList<SessionId> &sessions, int lane) const
{
    GestureField field = fieldWithGroups(sessions, lane, m_overlay.openGroups, m_scene, m_workspace.document());
    addSurroundings(field);
    return field;
}

void TimelineView::addSurroundings(GestureField &field) const
{
    field.now = m_overlay.now;
    field.snapsToEdges = m_snapsToEdges;
    if (m_overlay.range)
        field.guides = {m_overlay.range->first, m_overlay.range->last};
    addBounds(field, m_scene, m_workspace.document(), m_workspace.conflicts().occupancy());
}

void TimelineView::toggleGroup(SessionId session)
{
    const TimelineBlock *block = m_scene.block(session);
    if (!block || !block->group)
        return;
    const bool opens = !m_overlay.openGroups.remove(block->group);
    if (opens)
        m_overlay.openGroups.insert(block->group);
    viewport()->update();
    const QString text = opens ? tr("The parallel group is open: its sessions move one by one.")
                               : tr("The parallel group is closed: its sessions move together.");
    announce(*this, text);
    Q_EMIT m_workspace.message(text);
}

void TimelineView::setSnapping(bool isOn)
{
    if (isOn == m_snapsToEdges)
        return;
    m_snapsToEdges = isOn;
    m_mouse->setSnapping(isOn);
    const QString text = isOn ? tr("Snapping to other sessions is on.") : tr("Snapping to other sessions is off.");
    announce(*this, text);
    Q_EMIT m_workspace.message(text);
    Q_EMIT snappingChanged(isOn);
}

QRectF TimelineView::groupBadgeOf(std::size_t span)
{
    const QRectF rect = m_geometry.blockRect(m_scene.spans()[span]);
    const QRectF badge = groupBadge(rect, rect & m_geometry.body(), m_scene.blockOf(span), m_painter.texts(),
                                    reading());
    const QRectF reach = badge.adjusted(-badgeReach, -badgeReach, badgeReach, badgeReach);
    return badge.isEmpty() ? badge : (m_isByFinger ? forFinger(reach) : reach) & rect;
}

} // namespace summitry
