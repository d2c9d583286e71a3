// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in who touches it: a pointer, or a finger, which is broader and is shown what it can take hold of.
#include "ui/scene/fingerhits.h"
#include "ui/timeline/timelineview.h"

#include <QStyle>

namespace summitry {

Hit TimelineView::hitAt(QPointF point) const
{
    const std::vector<BlockSpan> &spans = m_scene.spans();
    if (!m_isByFinger)
        return m_geometry.hitAt(point, spans);
    std::vector<int> withHandles;
    for (std::size_t i = 0; i < spans.size() && m_overlay.withHandles; ++i) {
        if (m_scene.sessionOf(i) == m_overlay.withHandles)
            withHandles.push_back(int(i));
    }
    return fingerHit(point, m_geometry, spans, withHandles);
}

void TimelineView::setByFinger(bool isByFinger)
{
    if (isByFinger == m_isByFinger)
        return;
    m_isByFinger = isByFinger;
    refreshOverlay();
    viewport()->update();
}

SessionId TimelineView::sessionWithHandles() const
{
    if (!m_isByFinger || m_selection.selected().size() != 1 || m_workspace.document().isReadOnly())
        return {};
    const SessionId session = *m_selection.selected().begin();
    const TimelineBlock *block = m_scene.block(session);
    return block && !block->isPinned ? session : SessionId();
}

bool TimelineView::movesCalmly() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
}

} // namespace summitry
