// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelinegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace summitry {

namespace {

constexpr double lanePadding = 3; // above and below a block
constexpr double columnGap = 2;   // between sessions side by side
constexpr double endGap = 2;      // taken from the end, so that a start sits on its line
constexpr double shortestDrawn = 3;

} // namespace

TimelineGeometry TimelineGeometry::scrolledTo(double along, double across) const
{
    TimelineGeometry scrolled = *this;
    scrolled.m_frame.scrollAlong = along;
    scrolled.m_frame.scrollAcross = across;
    return scrolled;
}

QSizeF TimelineGeometry::plainSize() const
{
    return runsDown() ? m_frame.size.transposed() : m_frame.size;
}

QPointF TimelineGeometry::drawn(QPointF plain) const
{
    const QPointF point = runsDown() ? plain.transposed() : plain;
    return isMirrored() ? QPointF(m_frame.size.width() - point.x(), point.y()) : point;
}

QPointF TimelineGeometry::plain(QPointF drawn) const
{
    const QPointF point = isMirrored() ? QPointF(m_frame.size.width() - drawn.x(), drawn.y()) : drawn;
    return runsDown() ? point.transposed() : point;
}

QRectF TimelineGeometry::drawn(const QRectF &plain) const
{
    const QRectF rect = runsDown() ? QRectF(plain.y(), plain.x(), plain.height(), plain.width()) : plain;
    return isMirrored() ? QRectF(m_frame.size.width() - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

QRectF TimelineGeometry::plain(const QRectF &drawn) const
{
    const double left = isMirrored() ? m_frame.size.width() - drawn.right() : drawn.left();
    return runsDown() ? QRectF(drawn.top(), left, drawn.height(), drawn.width()) : QRectF(left, drawn.top(), drawn.width(), drawn.height());
}

Qt::Key TimelineGeometry::plain(Qt::Key key) const
{
    const bool isForward = key == Qt::Key_Down || key == (isMirrored() ? Qt::Key_Left : Qt::Key_Right);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return runsDown() ? (isForward ? Qt::Key_Down : Qt::Key_Up) : (isForward ? Qt::Key_Right : Qt::Key_Left);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return !runsDown() ? key : isForward ? Qt::Key_Right : Qt::Key_Left;
    default:
        return key;
    }
}

Qt::CursorShape TimelineGeometry::drawn(Qt::CursorShape plain) const
{
    if (runsDown() && (plain == Qt::SizeHorCursor || plain == Qt::SplitVCursor))
        return plain == Qt::SizeHorCursor ? Qt::SizeVerCursor : Qt::SplitHCursor;
    return runsDown() && plain == Qt::SplitHCursor ? Qt::SplitVCursor : plain;
}

double TimelineGeometry::minuteAt(QPointF point) const
{
    return m_frame.time.minuteAt(plain(point).x() - m_frame.header + m_frame.scrollAlong, m_frame.scale);
}

QPointF TimelineGeometry::pointAt(double minute, int lane) const
{
    const QRectF rect = plain(lane == acrossAllLanes ? body() : laneRect(lane));
    return drawn(QPointF(along(minute), rect.center().y()));
}

QSizeF TimelineGeometry::plainBody() const
{
    return (plainSize() - QSizeF(m_frame.header, m_frame.ruler)).expandedTo({0, 0});
}

QRectF TimelineGeometry::body() const
{
    return drawn(QRectF(QPointF(m_frame.header, m_frame.ruler), plainBody()));
}

double TimelineGeometry::namesBegin() const
{
    return (runsDown() ? m_frame.overview : 0) + m_frame.headings;
}

QRectF TimelineGeometry::rulerRect() const
{
    const double height = m_frame.ruler - (runsDown() ? 0 : m_frame.overview);
    return drawn(QRectF(m_frame.header, 0, plainBody().width(), height));
}

QRectF TimelineGeometry::headersRect() const
{
    return drawn(QRectF(namesBegin(), m_frame.ruler, m_frame.header - namesBegin(), plainBody().height()));
}

QRectF TimelineGeometry::overviewRect() const
{
    if (runsDown())
        return drawn(QRectF(0, m_frame.ruler, m_frame.overview, plainBody().height()));
    return drawn(QRectF(m_frame.header, m_frame.ruler - m_frame.overview, plainBody().width(), m_frame.overview));
}

QRectF TimelineGeometry::lanesRect() const
{
    return drawn(QRectF(0, m_frame.ruler, plainSize().width(), plainBody().height()));
}

QRectF TimelineGeometry::laneRect(int lane) const
{
    const LaneSpan &place = m_lanes.lanes.at(std::size_t(lane));
    return drawn(QRectF(m_frame.header, lanesTop() + place.top, plainBody().width(), place.height));
}

QRectF TimelineGeometry::headerRect(int lane) const
{
    const LaneSpan &place = m_lanes.lanes.at(std::size_t(lane));
    return drawn(QRectF(namesBegin(), lanesTop() + place.top, m_frame.header - namesBegin(), place.height));
}

QRectF TimelineGeometry::headingRect(int lane) const
{
    const LaneSpan &place = m_lanes.headings.at(std::size_t(lane));
    const double begins = namesBegin() - m_frame.headings;
    const double length = runsDown() ? m_frame.headings : plainSize().width();
    return drawn(QRectF(begins, lanesTop() + place.top, length, place.height));
}

QRectF TimelineGeometry::plainArea(double first, double last, double top, double bottom) const
{
    const double from = along(std::min(first, last));
    return {from, lanesTop() + top, along(std::max(first, last)) - from, bottom - top};
}

QRectF TimelineGeometry::areaRect(double first, double last, double top, double bottom) const
{
    return drawn(plainArea(first, last, top, bottom));
}

QRectF TimelineGeometry::bandRect(int start, int end) const
{
    return areaRect(start, end, 0, m_lanes.breadth);
}

QRectF TimelineGeometry::sliceRect(double start, double end) const
{
    return drawn(QRectF(along(start), m_frame.ruler, along(end) - along(start), plainBody().height()));
}

QRectF TimelineGeometry::lineAt(double minute, double thickness) const
{
    return drawn(QRectF(along(minute), m_frame.ruler, thickness, plainBody().height()));
}

QRectF TimelineGeometry::lastAcross(const QRectF &rect, double thickness) const
{
    const QRectF there = plain(rect);
    return drawn(QRectF(there.left(), there.bottom() - thickness, there.width(), thickness));
}

QRectF TimelineGeometry::besideAcross(const QRectF &rect, QSizeF size, double gap) const
{
    const QRectF there = plain(rect);
    const QSizeF turned = runsDown() ? size.transposed() : size;
    return drawn(QRectF(QPointF(there.center().x() - turned.width() / 2, there.bottom() + gap), turned));
}

double TimelineGeometry::drawnEnd(const BlockSpan &block) const
{
    const double start = position(block.start);
    const double end = position(block.end);
    return std::max(start + shortestDrawn, end - std::min(endGap, (end - start) / 4));
}

QRectF TimelineGeometry::plainBlock(const BlockSpan &block) const
{
    if (block.lane == acrossAllLanes)
        return plainArea(block.start, block.end, 0, m_lanes.breadth);
    if (block.lane < 0 || block.lane >= int(m_lanes.lanes.size()))
        return {};
    const LaneSpan &lane = m_lanes.lanes[std::size_t(block.lane)];
    const double inner = lane.height - 2 * lanePadding;
    const double column = inner / std::max(1, block.place.columns);
    const double top = lane.top + lanePadding + column * block.place.column;
    double height = column * (block.place.columnEnd - block.place.column);
    if (block.place.columnEnd < block.place.columns)
        height -= columnGap;
    const double start = position(block.start);
    return {along(block.start), lanesTop() + top, drawnEnd(block) - start, std::max(4.0, height)};
}

QRectF TimelineGeometry::blockRect(const BlockSpan &block) const
{
    const QRectF rect = plainBlock(block);
    return rect.isNull() ? rect : drawn(rect);
}

TickSteps TimelineGeometry::tickSteps(double labelLength) const
{
    constexpr std::array steps{5, 10, 15, 30, 60, 120, 180, 360, 720};
    TickSteps ticks{720, 360};
    const double least = std::max(runsDown() ? 32.0 : 56.0, labelLength + 12);
    for (const int step : steps) {
        if (length(step) >= least) {
            ticks.labels = step;
            break;
        }
    }
    ticks.ticks = ticks.labels;
    for (const int step : steps) {
        if (ticks.labels % step == 0 && length(step) >= 8) {
            ticks.ticks = step;
            break;
        }
    }
    return ticks;
}

double TimelineGeometry::scrollFor(double scale, double minute, QPointF point) const
{
    return m_frame.time.along(minute, scale) - (plain(point).x() - m_frame.header);
}

QPointF TimelineGeometry::scrollToShift(QPointF by) const
{
    return QPointF(m_frame.scrollAlong, m_frame.scrollAcross) - by;
}

double TimelineGeometry::fittingScale() const
{
    return std::clamp(m_frame.time.scaleFor(plainBody().width()), leastScale(), largestScale);
}

double TimelineGeometry::leastScale() const
{
    constexpr double least = 0.05;
    return m_frame.time.folds.empty() ? smallestScale : std::clamp(m_frame.time.scaleFor(plainBody().width()), least, smallestScale);
}

} // namespace summitry
