// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetouch.h"

#include "ui/scene/laneheights.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QPointingDevice>

namespace summitry {

TimelineTouch::TimelineTouch(TimelineView &view) : m_view(view)
{
    m_clock.start();
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_hold.setInterval(TouchGesture::holdTime + 2);
    connect(&m_hold, &QTimer::timeout, this, &TimelineTouch::rest);
}

bool TimelineTouch::take(const QTouchEvent &event)
{
    if (event.deviceType() != QInputDevice::DeviceType::TouchScreen)
        return false; // a trackpad's fingers come as a wheel and as native gestures
    if (event.type() == QEvent::TouchCancel) {
        m_fingers.clear();
        act(m_gesture.cancel());
        act(m_gesture.touched({}, m_clock.elapsed()));
        return true;
    }
    if (event.type() == QEvent::TouchBegin)
        m_hold.start();
    m_fingers.clear();
    for (const QEventPoint &point : event.points()) {
        if (point.state() != QEventPoint::Released)
            m_fingers += m_view.geometryNow().plain(point.position());
    }
    act(m_gesture.touched(m_fingers, m_clock.elapsed()));
    return true;
}

void TimelineTouch::rest()
{
    if (m_fingers.size() == 1)
        act(m_gesture.touched(m_fingers, m_clock.elapsed()));
}

// The gesture knows the plain picture alone.
void TimelineTouch::act(TouchAct act)
{
    const TimelineGeometry &geometry = m_view.geometryNow();
    act.point = geometry.drawn(act.point);
    act.by = geometry.drawn(act.by) - geometry.drawn(QPointF());
    switch (act.kind) {
    case TouchAct::Kind::Nothing:
        break;
    case TouchAct::Kind::Tap:
        tap(act.point);
        break;
    case TouchAct::Kind::Scroll:
        m_view.scrollBy(-act.by);
        break;
    case TouchAct::Kind::Lift:
        m_view.mouse().lift(act.point);
        break;
    case TouchAct::Kind::Drag:
        m_view.mouse().moveTo(m_view.viewport()->mapToGlobal(act.point.toPoint()), {});
        break;
    case TouchAct::Kind::Drop:
        if (m_view.mouse().isRunning())
            m_view.mouse().drop();
        break;
    case TouchAct::Kind::GiveUp:
        m_view.mouse().cancel();
        break;
    case TouchAct::Kind::Pinch:
        pinch(act);
        break;
    case TouchAct::Kind::EndPinch:
        if (std::exchange(m_heightBefore, 0) > 0)
            m_view.changeLaneHeight(0);
        break;
    case TouchAct::Kind::Menu:
        // Not while the fingers' last event is under way.
        QMetaObject::invokeMethod(this, [this, point = act.point] { showMenu(point); }, Qt::QueuedConnection);
        break;
    }
}

// A second one on what is selected shows all about it.
void TimelineTouch::tap(QPointF point)
{
    const Hit hit = m_view.geometryNow().hitAt(point, m_view.scene().spans());
    const SessionId session = hit.isBlock() ? m_view.scene().sessionOf(std::size_t(hit.block)) : SessionId();
    const bool isSecond = session && m_view.selection().selected() == QSet<SessionId>{session};
    const QPointF global = m_view.viewport()->mapToGlobal(point);
    m_view.setFocus(Qt::MouseFocusReason);
    m_view.mouse().press(QMouseEvent(QEvent::MouseButtonPress, point, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier));
    m_view.mouse().release(QMouseEvent(QEvent::MouseButtonRelease, point, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier));
    if (isSecond)
        m_view.workspace().inspect(RecordKey::of(session));
}

void TimelineTouch::pinch(const TouchAct &act)
{
    m_view.scrollBy(-act.by);
    if (act.along != 1)
        m_view.zoomTo(m_view.geometryNow().frame().scale * act.along, act.point);
    if (act.across == 1)
        return;
    if (m_heightBefore == 0)
        m_heightBefore = m_view.laneHeightNow();
    if (const int wanted = nearestLaneHeight(m_heightBefore * act.across); wanted != m_view.laneHeightNow())
        m_view.showLaneHeight(wanted, act.point);
}

void TimelineTouch::showMenu(QPointF point)
{
    const QPoint global = m_view.viewport()->mapToGlobal(point.toPoint());
    m_view.actions().showMenu(QContextMenuEvent(QContextMenuEvent::Mouse, point.toPoint(), global));
}

} // namespace summitry
