// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinegeometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace summitry {

namespace {

constexpr double lanePadding = 3; // above and below a block
constexpr double columnGap = 2;   // between sessions side by side
constexpr double endGap = 2;      // taken from the end, so that a start sits on its line
constexpr double shortestDrawn = 3;
constexpr double grip = 8; // inside a block, at most a quarter of it
constexpr double gripOutside = 4;
constexpr double shortestWithGrips = 16;
constexpr double laneEdge = 3; // on either side of a lane's lower edge, in its header

} // namespace

TimelineGeometry TimelineGeometry::scrolledTo(double along, double across) const
{
    TimelineGeometry scrolled = *this;
    scrolled.m_frame.scrollAlong = along;
    scrolled.m_frame.scrollAcross = across;
    return scrolled;
}

double TimelineGeometry::along(double x) const
{
    return isMirrored() ? m_frame.size.width() - m_frame.header - x : x - m_frame.header;
}

double TimelineGeometry::x(double minute) const
{
    const double at = position(minute) - m_frame.scrollAlong;
    return isMirrored() ? m_frame.size.width() - m_frame.header - at : m_frame.header + at;
}

double TimelineGeometry::minuteAt(double x) const
{
    return m_frame.time.minuteAt(along(x) + m_frame.scrollAlong, m_frame.scale);
}

QRectF TimelineGeometry::span(double alongStart, double alongEnd, double top, double height) const
{
    const double width = alongEnd - alongStart;
    const double left = isMirrored() ? m_frame.size.width() - m_frame.header - alongEnd : m_frame.header + alongStart;
    return {left, top, width, height};
}

QRectF TimelineGeometry::body() const
{
    const double width = std::max(0.0, m_frame.size.width() - m_frame.header);
    return {isMirrored() ? 0 : m_frame.header, m_frame.ruler, width, std::max(0.0, m_frame.size.height() - m_frame.ruler)};
}

QRectF TimelineGeometry::rulerRect() const
{
    const QRectF rect = body();
    return {rect.left(), 0, rect.width(), m_frame.ruler};
}

QRectF TimelineGeometry::headerColumn() const
{
    const double left = isMirrored() ? m_frame.size.width() - m_frame.header : 0;
    return {left, m_frame.ruler, m_frame.header, std::max(0.0, m_frame.size.height() - m_frame.ruler)};
}

QRectF TimelineGeometry::laneRect(int lane) const
{
    const LaneSpan &place = m_lanes.lanes.at(std::size_t(lane));
    const QRectF rect = body();
    return {rect.left(), m_frame.ruler + place.top - m_frame.scrollAcross, rect.width(), place.height};
}

QRectF TimelineGeometry::headerRect(int lane) const
{
    const QRectF column = headerColumn();
    const QRectF rect = laneRect(lane);
    return {column.left(), rect.top(), column.width(), rect.height()};
}

QRectF TimelineGeometry::headingRect(int lane) const
{
    const LaneSpan &place = m_lanes.headings.at(std::size_t(lane));
    return {0, m_frame.ruler + place.top - m_frame.scrollAcross, m_frame.size.width(), place.height};
}

QRectF TimelineGeometry::bandRect(int start, int end) const
{
    return span(position(start) - m_frame.scrollAlong, position(end) - m_frame.scrollAlong, m_frame.ruler - m_frame.scrollAcross, m_lanes.breadth);
}

double TimelineGeometry::drawnEnd(const BlockSpan &block) const
{
    const double start = position(block.start);
    const double end = position(block.end);
    return std::max(start + shortestDrawn, end - std::min(endGap, (end - start) / 4));
}

QRectF TimelineGeometry::blockRect(const BlockSpan &block) const
{
    if (block.lane == acrossAllLanes)
        return bandRect(block.start, block.end);
    if (block.lane < 0 || block.lane >= int(m_lanes.lanes.size()))
        return {};
    const LaneSpan &lane = m_lanes.lanes[std::size_t(block.lane)];
    const double inner = lane.height - 2 * lanePadding;
    const double column = inner / std::max(1, block.place.columns);
    const double top = lane.top + lanePadding + column * block.place.column;
    double height = column * (block.place.columnEnd - block.place.column);
    if (block.place.columnEnd < block.place.columns)
        height -= columnGap;
    const double start = position(block.start) - m_frame.scrollAlong;
    return span(start, drawnEnd(block) - m_frame.scrollAlong, m_frame.ruler + top - m_frame.scrollAcross, std::max(4.0, height));
}

int TimelineGeometry::laneAt(double y) const
{
    const double across = y - m_frame.ruler + m_frame.scrollAcross;
    const auto &lanes = m_lanes.lanes;
    const auto after =
        std::upper_bound(lanes.begin(), lanes.end(), across, [](double at, const LaneSpan &lane) { return at < lane.top; });
    if (after == lanes.begin() || across >= std::prev(after)->bottom())
        return -1;
    return int(after - lanes.begin()) - 1;
}

int TimelineGeometry::nearestLane(double y) const
{
    const double across = y - m_frame.ruler + m_frame.scrollAcross;
    int nearest = -1;
    double least = 0;
    for (std::size_t i = 0; i < m_lanes.lanes.size(); ++i) {
        const LaneSpan &lane = m_lanes.lanes[i];
        const double distance = std::max({0.0, lane.top - across, across - lane.bottom()});
        if (nearest < 0 || distance < least) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

int TimelineGeometry::laneEdgeAt(double y) const
{
    const double across = y - m_frame.ruler + m_frame.scrollAcross;
    const auto &lanes = m_lanes.lanes;
    const auto isNear = [&](const LaneSpan &lane) { return std::abs(across - lane.bottom()) <= laneEdge; };
    const auto found = std::find_if(lanes.begin(), lanes.end(), isNear);
    return found == lanes.end() ? -1 : int(found - lanes.begin());
}

Zone TimelineGeometry::zoneIn(const BlockSpan &block, double at) const
{
    const double start = position(block.start) - m_frame.scrollAlong;
    const double end = drawnEnd(block) - m_frame.scrollAlong;
    if (at < start - gripOutside || at >= end + gripOutside)
        return Zone::Nothing;
    if (end - start < shortestWithGrips)
        return at >= start && at < end ? Zone::Move : Zone::Nothing;
    const double inside = std::min(grip, (end - start) / 4);
    if (at < start + inside)
        return Zone::StretchStart;
    return at >= end - inside ? Zone::StretchEnd : Zone::Move;
}

Hit TimelineGeometry::hitAt(QPointF point, std::span<const BlockSpan> blocks) const
{
    Hit hit;
    hit.minute = int(std::floor(minuteAt(point.x())));
    hit.lane = laneAt(point.y());
    if (point.y() < m_frame.ruler) {
        const Zone zone = point.y() < m_frame.names ? Zone::DayName : Zone::Ruler;
        return {rulerRect().contains(point) ? zone : Zone::Nothing, -1, -1, hit.minute};
    }
    if (const int lane = headerColumn().contains(point) ? laneEdgeAt(point.y()) : -1; lane >= 0)
        return {Zone::LaneEdge, -1, lane, hit.minute};
    if (headerColumn().contains(point) && hit.lane >= 0)
        return {Zone::LaneHeader, -1, hit.lane, hit.minute};
    const double at = along(point.x());
    bool isInside = false; // inside a block beats the grip outside its neighbour; a block beats a band
    bool isBand = true;
    for (std::size_t i = 0; i < blocks.size() && body().contains(point); ++i) {
        const QRectF rect = blockRect(blocks[i]);
        const Zone zone = point.y() >= rect.top() && point.y() < rect.bottom() ? zoneIn(blocks[i], at) : Zone::Nothing;
        if (zone == Zone::Nothing)
            continue;
        const bool inside = rect.contains(point);
        const bool band = blocks[i].lane == acrossAllLanes;
        if (hit.block >= 0 && std::pair(!isBand, isInside) > std::pair(!band, inside))
            continue;
        if (band && !inside)
            continue;
        hit.zone = zone;
        hit.block = int(i);
        isInside = inside;
        isBand = band;
    }
    if (hit.block < 0) {
        const bool isInWindow = m_frame.time.window.holds(hit.minute) && !m_frame.time.isFolded(hit.minute);
        hit.zone = hit.lane >= 0 && isInWindow ? Zone::EmptySlot : Zone::Nothing;
        if (hit.lane < 0 && nearestLane(point.y()) >= 0 && point.y() - m_frame.ruler + m_frame.scrollAcross < m_lanes.breadth)
            hit.zone = Zone::GroupHeading;
    }
    return hit;
}

std::vector<int> TimelineGeometry::blocksIn(const QRectF &rect, std::span<const BlockSpan> blocks) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (blockRect(blocks[i]).intersects(rect))
            found.push_back(int(i));
    }
    return found;
}

TickSteps TimelineGeometry::tickSteps(double labelWidth) const
{
    constexpr std::array steps{5, 10, 15, 30, 60, 120, 180, 360, 720};
    TickSteps ticks{720, 360};
    const double least = std::max(56.0, labelWidth + 12);
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

double TimelineGeometry::scrollFor(double scale, double minute, double x) const
{
    return m_frame.time.along(minute, scale) - along(x);
}

QPointF TimelineGeometry::scrollToShift(QPointF by) const
{
    return {m_frame.scrollAlong + (isMirrored() ? by.x() : -by.x()), m_frame.scrollAcross - by.y()};
}

double TimelineGeometry::fittingScale() const
{
    return std::clamp(m_frame.time.scaleFor(body().width()), leastScale(), largestScale);
}

double TimelineGeometry::leastScale() const
{
    constexpr double least = 0.05;
    return m_frame.time.folds.empty() ? smallestScale : std::clamp(m_frame.time.scaleFor(body().width()), least, smallestScale);
}

} // namespace summitry
