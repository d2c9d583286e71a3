// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in what of the day is in sight: scrolling, zooming, and going to a session.
#include "document/programme.h"
#include "ui/scene/laneheights.h"
#include "ui/scene/timeaxis.h"
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
    const auto across = [this](const QRectF &rect) { return m_geometry.plain(rect).center().y(); };
    const double middle = across(m_geometry.body());
    const auto distance = [&](const BlockSpan &span) { return std::abs(across(m_geometry.blockRect(span)) - middle); };
    const auto nearest = std::min_element(spans.begin(), spans.end(),
                                          [&](const BlockSpan &a, const BlockSpan &b) { return distance(a) < distance(b); });
    return nearest == spans.end() ? nullptr : &*nearest;
}

void TimelineView::scrollToSpan(const BlockSpan &span)
{
    const QRectF body = m_geometry.plain(m_geometry.body()).adjusted(8, 4, -8, -4);
    const QRectF rect = m_geometry.plain(m_geometry.blockRect(span));
    const auto way = [](double first, double last, double from, double until) {
        return first < from || last - first > until - from ? first - from : std::max(0.0, last - until);
    };
    const auto scroll = [](QScrollBar &bar, double by) { bar.setValue(bar.value() + int(std::round(by))); };
    scroll(alongBar(), way(rect.left(), rect.right(), body.left(), body.right()));
    if (span.lane != acrossAllLanes)
        scroll(acrossBar(), way(rect.top(), rect.bottom(), body.top(), body.bottom()));
}

void TimelineView::scrollBy(QPointF pixels)
{
    const double forward = m_geometry.isMirrored() ? -pixels.x() : pixels.x();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(forward)));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(pixels.y())));
}

// Along the time and across the lanes.
void TimelineView::scrollToPlace(QPointF place)
{
    alongBar().setValue(int(std::round(place.x())));
    acrossBar().setValue(int(std::round(place.y())));
}

void TimelineView::zoomTo(double scale, QPointF about)
{
    const double wanted = std::clamp(scale, m_geometry.leastScale(), TimelineGeometry::largestScale);
    const double minute = m_geometry.minuteAt(about);
    m_scale = wanted;
    refreshGeometry();
    alongBar().setValue(int(std::round(m_geometry.scrollFor(wanted, minute, about))));
    viewport()->update();
    Q_EMIT scaleChanged(wanted);
}

void TimelineView::zoomBy(double factor)
{
    QPointF about = m_geometry.body().center();
    if (const BlockSpan *span = m_scene.spanOf(m_selection.focused())) {
        const QPointF centre = m_geometry.pointAt((span->start + span->end) / 2.0);
        if (m_geometry.body().contains(centre))
            about = centre;
    }
    zoomTo(m_geometry.frame().scale * factor, about);
}

void TimelineView::showZoom(const ZoomState &zoom)
{
    zoomTo(zoom.scale, m_geometry.body().center());
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
    showZoom({m_geometry.frame().time.scaleFor(m_geometry.plainBody().width(), first, last), first});
}

void TimelineView::setOverviewHeight(int pixels)
{
    m_overviewHeight = pixels;
    refreshGeometry();
    viewport()->update();
}

// What is seen first stays there.
void TimelineView::setAxis(Qt::Orientation axis)
{
    if (axis == m_axis)
        return;
    cancelAll();
    const double minute = m_geometry.leadingMinute();
    timeRunsDown.setValue(axis == Qt::Vertical);
    m_axis = axis;
    refreshGeometry();
    Q_EMIT sceneChanged(); // its zoom may be another
    scrollToMinute(minute);
    scrollAcrossTo(0);
    if (const SessionId focused = m_selection.focused())
        scrollTo(focused);
    viewport()->update();
}

void TimelineView::changeLaneHeight(int steps, QPointF about)
{
    showLaneHeight(nextLaneHeight(m_laneHeight, steps), about);
    laneHeight.setValue(m_laneHeight);
}

void TimelineView::showLaneHeight(int percent, QPointF about)
{
    const int lane = m_geometry.nearestLane(about);
    const double across = m_geometry.plain(about).y();
    const auto placeNow = [&] { return lane >= 0 ? m_geometry.plain(m_geometry.laneRect(lane)) : QRectF(); };
    const QRectF before = placeNow();
    m_laneHeight = percent;
    refreshGeometry();
    if (before.height() > 0) {
        const QRectF after = placeNow();
        const double share = (across - before.top()) / before.height();
        acrossBar().setValue(acrossBar().value() + int(std::round(after.top() + share * after.height() - across)));
    }
    viewport()->update();
}

void TimelineView::changeLaneHeight(int steps)
{
    const QRectF body = m_geometry.body();
    const int lane = m_selection.lane();
    const QPointF centre = m_scene.lane(lane) ? (m_geometry.laneRect(lane) & body).center() : body.center();
    changeLaneHeight(steps, body.contains(centre) ? centre : body.center());
}

QPoint TimelineView::menuPlace() const
{
    const BlockSpan *span = m_scene.spanOf(m_selection.focused(), m_selection.lane());
    const QRectF rect = span ? m_geometry.blockRect(*span) & m_geometry.body() : m_geometry.body();
    return viewport()->mapToGlobal(rect.center().toPoint());
}

} // namespace summitry
