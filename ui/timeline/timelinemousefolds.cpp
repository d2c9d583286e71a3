// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse's part in folded time: it opens while something is dragged over it.
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

void TimelineMouse::followFold()
{
    const bool isOver = m_gesture.plan().isChange() && m_view.geometryNow().body().contains(m_last);
    const Fold *fold = isOver ? m_view.closedFoldAt(m_view.geometryNow().minuteAt(m_last)) : nullptr;
    if (!fold) {
        m_hovered.reset();
        m_foldTimer.stop();
    } else if (m_hovered != fold->time) {
        m_hovered = fold->time;
        m_foldTimer.start();
    }
}

void TimelineMouse::openHovered()
{
    if (!m_hovered || !m_gesture.isRunning())
        return;
    const TimeWindow fold = *std::exchange(m_hovered, std::nullopt);
    m_opened.push_back(fold);
    m_view.setFoldOpen(fold, true, m_last);
    m_gesture.takeDays(m_view.fieldFor({}, acrossAllLanes).plan);
    m_gesture.move(pointerAt(m_last, m_modifiers));
    showProgress();
}

} // namespace summitry
