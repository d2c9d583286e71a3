// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse's part in moving the ground.
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

bool TimelineMouse::isToPan(const QMouseEvent &event) const
{
    return event.button() == Qt::MiddleButton || (m_isSpaceHeld && event.button() == Qt::LeftButton);
}

void TimelineMouse::beginPan(const QMouseEvent &event)
{
    m_button = event.button();
    m_last = event.position();
    m_before = m_view.geometryNow();
    m_hasPanned = true;
    m_gesture.pan(pointerAt(m_last, event.modifiers()));
    m_view.viewport()->setCursor(m_gesture.cursor());
}

void TimelineMouse::pan()
{
    m_view.scrollToPlace(m_before.scrollToShift(m_gesture.moved()));
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
