// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in the wheel, and in the gestures that a trackpad has by itself.
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelinetouch.h"
#include "ui/timeline/timelineview.h"

#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace summitry {

namespace {

constexpr double factorOfNotch = 1.2;
constexpr int stepsOfNotch = 3;

} // namespace

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const WheelMove move = m_wheel.turn({event->pixelDelta(), event->angleDelta(), event->modifiers(), event->phase()});
    event->accept();
    m_touch->stop();
    if (move.kind != WheelMove::Kind::Zoom)
        finishGlide();
    switch (move.kind) {
    case WheelMove::Kind::Usual:
        QAbstractScrollArea::wheelEvent(event);
        break;
    case WheelMove::Kind::ByPixels:
        scrollBy(move.pixels);
        break;
    case WheelMove::Kind::Along: {
        const int by = int(std::round(move.notches * stepsOfNotch * alongBar().singleStep()));
        alongBar().setValue(alongBar().value() - by);
        break;
    }
    case WheelMove::Kind::Zoom:
        if (move.notches != 0)
            zoomByNotches(move, event->position());
        break;
    case WheelMove::Kind::LaneHeight:
        if (move.notches != 0)
            changeLaneHeight(int(move.notches), event->position());
        break;
    }
    m_mouse->followView();
}

// Fingers see at once what they do.
void TimelineView::zoomByNotches(const WheelMove &move, QPointF about)
{
    const double factor = std::pow(factorOfNotch, move.notches);
    if (move.isByFingers)
        zoomTo(m_geometry.frame().scale * factor, about);
    else
        glideBy(factor, about);
}

bool TimelineView::nativeGesture(const QNativeGestureEvent &event)
{
    switch (event.gestureType()) {
    case Qt::BeginNativeGesture:
        rememberZoom();
        return true;
    case Qt::ZoomNativeGesture:
        zoomTo(m_geometry.frame().scale * (1 + event.value()), event.position());
        m_mouse->followView();
        return true;
    case Qt::SmartZoomNativeGesture:
        glide([&] { toggleDayZoom(event.position()); });
        return true;
    default:
        return false;
    }
}

void TimelineView::toggleDayZoom(QPointF point)
{
    const SceneDay *day = m_scene.dayAt(m_geometry.minuteAt(point));
    if (!day)
        return;
    const ZoomState before = zoomNow();
    const std::optional<ZoomState> earlier = m_zoomBefore;
    fitDay(day->id);
    const ZoomState fitted = zoomNow();
    const bool wasFitted = qFuzzyCompare(before.scale, fitted.scale) && std::abs(m_geometry.position(before.minute) - m_geometry.position(fitted.minute)) < 2;
    if (!wasFitted || !earlier)
        return;
    m_zoomBefore = earlier;
    toggleZoom();
}

} // namespace summitry
