// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in what of the day is in sight: scrolling, zooming, and going to a session.
#include "document/programme.h"
#include "ui/timeline/laneheights.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>
#include <limits>

namespace summitry {

void TimelineView::reveal(SessionId session)
{
    const Session *record = m_workspace.document().find(session);
    const Day *home = record ? dayOf(record->start, m_workspace.document()) : nullptr;
    if (!home)
        return;
    makeShown(home->id);
    if (m_scene.indexOf(session) < 0)
        setLaneKind(LaneKind::Rooms); // which leave nothing out
    changeSelection([&](TimelineSelection &selection) { selection.selectOnly(session, m_scene); });
    scrollTo(session);
}

void TimelineView::scrollTo(SessionId session)
{
    if (const BlockSpan *span = spanToShow(session))
        scrollToSpan(*span);
}

const BlockSpan *TimelineView::spanToShow(SessionId session) const
{
    if (session == m_selection.focused())
        return m_scene.spanOf(session, m_selection.lane());
    const auto spans = m_scene.spansOf(session);
    const double middle = m_geometry.body().center().y();
    const auto distance = [&](const BlockSpan &span) { return std::abs(m_geometry.blockRect(span).center().y() - middle); };
    const auto nearest = std::min_element(spans.begin(), spans.end(),
                                          [&](const BlockSpan &a, const BlockSpan &b) { return distance(a) < distance(b); });
    return nearest == spans.end() ? nullptr : &*nearest;
}

void TimelineView::scrollToSpan(const BlockSpan &span)
{
    const QRectF body = m_geometry.body().adjusted(8, 4, -8, -4);
    const QRectF rect = m_geometry.blockRect(span);
    QPointF by;
    if (rect.left() < body.left() || rect.width() > body.width())
        by.setX(rect.left() - body.left());
    else if (rect.right() > body.right())
        by.setX(rect.right() - body.right());
    if (span.lane != acrossAllLanes && rect.top() < body.top())
        by.setY(rect.top() - body.top());
    else if (span.lane != acrossAllLanes && rect.bottom() > body.bottom())
        by.setY(rect.bottom() - body.bottom());
    scrollBy(by);
}

void TimelineView::scrollBy(QPointF pixels)
{
    const double along = m_geometry.isMirrored() ? -pixels.x() : pixels.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(along)));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(pixels.y())));
}

void TimelineView::scrollToPlace(QPointF place)
{
    horizontalScrollBar()->setValue(int(std::round(place.x())));
    verticalScrollBar()->setValue(int(std::round(place.y())));
}

void TimelineView::zoomTo(double scale, double x)
{
    const double wanted = std::clamp(scale, m_geometry.leastScale(), TimelineGeometry::largestScale);
    const double minute = m_geometry.minuteAt(x);
    m_scale = wanted;
    refreshGeometry();
    horizontalScrollBar()->setValue(int(std::round(m_geometry.scrollFor(wanted, minute, x))));
    viewport()->update();
    Q_EMIT scaleChanged(wanted);
}

void TimelineView::zoomBy(double factor)
{
    const QRectF body = m_geometry.body();
    double x = body.center().x();
    if (const BlockSpan *span = m_scene.spanOf(m_selection.focused())) {
        const double centre = m_geometry.blockRect(*span).center().x();
        if (body.left() <= centre && centre <= body.right())
            x = centre;
    }
    zoomTo(m_geometry.frame().scale * factor, x);
}

TimelineView::ZoomState TimelineView::zoomNow() const
{
    const QRectF body = m_geometry.body();
    return {m_geometry.frame().scale, m_geometry.minuteAt(m_geometry.isMirrored() ? body.right() : body.left())};
}

void TimelineView::showZoom(const ZoomState &zoom)
{
    zoomTo(zoom.scale, m_geometry.body().center().x());
    scrollToMinute(zoom.minute);
}

void TimelineView::rememberZoom()
{
    m_zoomBefore = zoomNow();
}

void TimelineView::toggleZoom()
{
    if (!m_zoomBefore)
        return;
    const ZoomState before = *m_zoomBefore;
    rememberZoom();
    showZoom(before);
}

// With a twentieth of its length on either side.
void TimelineView::zoomToSelected()
{
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    if (const auto &range = m_overlay.range)
        std::tie(first, last) = std::pair(range->first, range->last);
    for (const SessionId session : m_overlay.range ? QSet<SessionId>() : m_selection.selected()) {
        for (const BlockSpan &span : m_scene.spansOf(session)) {
            first = std::min(first, span.start);
            last = std::max(last, span.end);
        }
    }
    if (first >= last)
        return;
    const double margin = (last - first) / 20.0;
    rememberZoom();
    showTimes(first - margin, last + margin);
    if (m_selection.focused() && !m_overlay.range)
        scrollTo(m_selection.focused());
}

void TimelineView::showTimes(double first, double last)
{
    showZoom({m_geometry.frame().time.scaleFor(m_geometry.body().width(), first, last), first});
}

void TimelineView::setOverviewHeight(int pixels)
{
    m_overviewHeight = pixels;
    refreshGeometry();
    viewport()->update();
}

QRectF TimelineView::overviewRect() const
{
    const QRectF body = m_geometry.body();
    return {body.left(), body.top() - m_overviewHeight, body.width(), double(m_overviewHeight)};
}

void TimelineView::changeLaneHeight(int steps, double y)
{
    showLaneHeight(nextLaneHeight(m_laneHeight, steps), y);
    laneHeight.setValue(m_laneHeight);
}

void TimelineView::showLaneHeight(int percent, double y)
{
    const int lane = m_geometry.nearestLane(y);
    const QRectF before = lane >= 0 ? m_geometry.laneRect(lane) : QRectF();
    m_laneHeight = percent;
    refreshGeometry();
    if (before.height() > 0) {
        const QRectF after = m_geometry.laneRect(lane);
        const double share = (y - before.top()) / before.height();
        scrollBy({0, after.top() + share * after.height() - y});
    }
    viewport()->update();
}

void TimelineView::changeLaneHeight(int steps)
{
    const QRectF body = m_geometry.body();
    const int lane = m_selection.lane();
    const double centre = m_scene.lane(lane) ? m_geometry.laneRect(lane).center().y() : 0;
    changeLaneHeight(steps, body.top() <= centre && centre <= body.bottom() ? centre : body.center().y());
}

} // namespace summitry
