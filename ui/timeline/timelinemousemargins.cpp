// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse's part in moving the ground, and on the ruler.
#include "document/naming.h"
#include "ui/timeline/keymove.h"
#include "ui/timeline/scenewords.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <cmath>

namespace summitry {

bool TimelineMouse::isToPan(const QMouseEvent &event) const
{
    return event.button() == Qt::MiddleButton || (m_isSpaceHeld && event.button() == Qt::LeftButton);
}

void TimelineMouse::beginPan(const QMouseEvent &event)
{
    m_button = event.button();
    m_last = event.position();
    m_hit = {};
    m_before = m_view.geometryNow();
    m_hasPanned = true;
    m_gesture.pan(pointerAt(m_last, event.modifiers()));
    m_view.viewport()->setCursor(m_gesture.cursor());
}

void TimelineMouse::pan()
{
    QPointF moved = m_gesture.moved();
    if (m_button == Qt::LeftButton && m_hit.zone == Zone::DayName)
        moved.setY(0);
    m_view.scrollToPlace(m_before.scrollToShift(moved));
    m_view.viewport()->setCursor(m_gesture.cursor());
}

// The cursor goes to that time, and stays in its lane.
void TimelineMouse::clickRuler()
{
    const TimelineScene &scene = m_view.scene();
    const int step = gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale);
    const int minute = scene.shownNear(int(std::lround(m_view.geometryNow().minuteAt(m_last.x()) / step)) * step);
    m_view.setRange({});
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(std::max(0, selection.lane()), minute);
    });
    announce(m_view, clockTime(scene.timeAt(minute)));
}

void TimelineMouse::holdSpace()
{
    m_isSpaceHeld = true;
    m_hasPanned = false;
    if (m_gesture.state() == Gesture::State::Idle && m_view.viewport()->underMouse())
        showCursorFor(m_last);
}

bool TimelineMouse::letSpaceGo()
{
    const bool wasTapped = std::exchange(m_isSpaceHeld, false) && !m_hasPanned;
    if (m_gesture.state() == Gesture::State::Idle && m_view.viewport()->underMouse())
        showCursorFor(m_last);
    return wasTapped;
}

} // namespace summitry
