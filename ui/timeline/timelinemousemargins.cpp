// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse's part in moving the ground, on the ruler, and on the lanes' headers.
#include "document/naming.h"
#include "ui/gestures/keymove.h"
#include "ui/scene/laneheights.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <cmath>

namespace summitry {

namespace {

QPointF beginningOf(int lane, const TimelineGeometry &geometry)
{
    return geometry.drawn(geometry.plain(geometry.laneRect(lane)).topLeft());
}

} // namespace

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
    m_view.viewport()->setCursor(m_view.geometryNow().drawn(m_gesture.cursor()));
}

void TimelineMouse::pan()
{
    QPointF moved = m_gesture.moved();
    if (m_button == Qt::LeftButton && m_hit.zone == Zone::DayName)
        moved.setY(0);
    m_view.scrollToPlace(m_before.scrollToShift(moved));
    m_view.viewport()->setCursor(m_view.geometryNow().drawn(m_gesture.cursor()));
}

// The cursor goes to that time, and stays in its lane.
void TimelineMouse::clickRuler()
{
    const TimelineScene &scene = m_view.scene();
    const int step = gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale);
    const int minute = scene.shownNear(int(std::lround(m_view.geometryNow().minuteAt(m_last) / step)) * step);
    m_view.setRange({});
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(std::max(0, selection.lane()), minute);
    });
    announce(m_view, clockTime(scene.timeAt(minute)));
}

void TimelineMouse::clickHeader(Qt::KeyboardModifiers modifiers)
{
    m_view.changeSelection([&](TimelineSelection &selection) {
        if (modifiers & Qt::ShiftModifier)
            selection.extendToLane(m_hit.lane, m_view.scene());
        else if (modifiers & Qt::ControlModifier)
            selection.toggleLane(m_hit.lane, m_view.scene());
        else
            selection.selectLane(m_hit.lane, m_view.scene());
    });
}

void TimelineMouse::pressMargin(const Hit &hit, const QMouseEvent &event)
{
    m_before = m_view.geometryNow();
    m_rangeBefore = m_view.range();
    m_heightBefore = m_view.laneHeightNow();
    const Document &document = m_view.workspace().document();
    m_run = hit.zone == Zone::LaneHeader && !document.isReadOnly() ? laneNeighbours(hit.lane, m_view.scene(), document) : LaneRun();
    m_gesture.press(hit.zone, m_view.fieldFor({}, acrossAllLanes), pointerAt(event.position(), event.modifiers()));
}

void TimelineMouse::clickMargin(Qt::KeyboardModifiers modifiers)
{
    if (m_hit.zone == Zone::LaneHeader)
        clickHeader(modifiers);
    else if (m_hit.zone != Zone::LaneEdge)
        clickRuler();
}

void TimelineMouse::showMargin()
{
    switch (m_gesture.state()) {
    case Gesture::State::RangeSelecting:
        m_view.setRange(m_gesture.range());
        break;
    case Gesture::State::ResizingLanes: {
        const double height = m_before.plain(m_before.laneRect(m_hit.lane)).height();
        const double share = std::max(0.0, height + m_gesture.moved().y()) / height;
        m_view.viewport()->setCursor(m_view.geometryNow().drawn(m_gesture.cursor()));
        if (const int wanted = nearestLaneHeight(m_heightBefore * share); wanted != m_view.laneHeightNow())
            m_view.showLaneHeight(wanted, beginningOf(m_hit.lane, m_view.geometryNow()));
        break;
    }
    case Gesture::State::ReorderingLanes:
        if (m_run.isEmpty())
            break;
        m_view.viewport()->setCursor(Qt::ClosedHandCursor);
        m_view.showLaneGap(m_hit.lane, laneGapAt(m_gesture.across(), m_run, m_view.geometryNow().lanes().lanes));
        break;
    default:
        break;
    }
}

void TimelineMouse::finishMargin()
{
    switch (m_gesture.state()) {
    case Gesture::State::RangeSelecting:
        announce(m_view, rangeText(m_gesture.range(), m_view.scene()));
        break;
    case Gesture::State::ResizingLanes:
        laneHeight.setValue(m_view.laneHeightNow());
        break;
    case Gesture::State::ReorderingLanes: {
        const int gap = m_view.overlay().laneGap;
        m_gesture.cancel(); // else the edit would find it under way
        m_view.showLaneGap(-1, -1);
        Draft draft = moveLane(m_hit.lane, gap, m_view.scene(), m_view.workspace().document());
        if (!draft.edit().isEmpty())
            m_view.workspace().apply(draft);
        break;
    }
    default:
        break;
    }
}

void TimelineMouse::cancelMargin()
{
    if (m_gesture.state() == Gesture::State::Panning)
        m_view.scrollToPlace(m_before.scrollToShift({}));
    if (m_gesture.state() == Gesture::State::RangeSelecting)
        m_view.setRange(m_rangeBefore);
    if (m_gesture.state() == Gesture::State::ResizingLanes) {
        m_view.showLaneHeight(m_heightBefore, beginningOf(m_hit.lane, m_before));
        m_view.scrollToPlace(m_before.scrollToShift({}));
    }
    m_view.showLaneGap(-1, -1);
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
