// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The geometry's part in what lies at a point.
#include "ui/scene/timelinegeometry.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr double grip = 8; // inside a block, at most a quarter of it
constexpr double gripOutside = 4;
constexpr double laneEdge = 3; // on either side of a lane's lower edge, in its header
constexpr double shortestWithGrips = 16;

} // namespace

double TimelineGeometry::acrossAt(QPointF point) const
{
    return plain(point).y() - lanesTop();
}

int TimelineGeometry::laneAt(QPointF point) const
{
    const double across = acrossAt(point);
    const auto &lanes = m_lanes.lanes;
    const auto after =
        std::upper_bound(lanes.begin(), lanes.end(), across, [](double at, const LaneSpan &lane) { return at < lane.top; });
    if (after == lanes.begin() || across >= std::prev(after)->bottom())
        return -1;
    return int(after - lanes.begin()) - 1;
}

int TimelineGeometry::nearestLane(QPointF point) const
{
    const double across = acrossAt(point);
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

int TimelineGeometry::laneEdgeAt(QPointF point) const
{
    const double across = acrossAt(point);
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
    const QPointF at = plain(point);
    Hit hit;
    hit.minute = int(std::floor(minuteAt(point)));
    hit.lane = laneAt(point);
    if (at.y() < m_frame.ruler) {
        const Zone zone = at.y() < m_frame.names ? Zone::DayName : Zone::Ruler;
        return {rulerRect().contains(point) ? zone : Zone::Nothing, -1, -1, hit.minute};
    }
    if (at.x() < namesBegin())
        return {at.x() >= namesBegin() - m_frame.headings && hit.lane >= 0 ? Zone::GroupHeading : Zone::Nothing, -1, -1, hit.minute};
    if (const int lane = headersRect().contains(point) ? laneEdgeAt(point) : -1; lane >= 0)
        return {Zone::LaneEdge, -1, lane, hit.minute};
    if (headersRect().contains(point) && hit.lane >= 0)
        return {Zone::LaneHeader, -1, hit.lane, hit.minute};
    bool isInside = false; // inside a block beats the grip outside its neighbour; a block beats a band
    bool isBand = true;
    for (std::size_t i = 0; i < blocks.size() && body().contains(point); ++i) {
        const QRectF rect = plainBlock(blocks[i]);
        const Zone zone = at.y() >= rect.top() && at.y() < rect.bottom() ? zoneIn(blocks[i], at.x() - m_frame.header) : Zone::Nothing;
        if (zone == Zone::Nothing)
            continue;
        const bool inside = rect.contains(at);
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
        if (hit.lane < 0 && nearestLane(point) >= 0 && acrossAt(point) < m_lanes.breadth)
            hit.zone = Zone::GroupHeading;
        if (hit.zone == Zone::Nothing && m_frame.time.isFolded(hit.minute) && body().contains(point))
            hit.zone = Zone::Fold;
    }
    return hit;
}

std::vector<int> TimelineGeometry::blocksIn(const QRectF &rect, std::span<const BlockSpan> blocks) const
{
    const QRectF there = plain(rect);
    std::vector<int> found;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (plainBlock(blocks[i]).intersects(there))
            found.push_back(int(i));
    }
    return found;
}

} // namespace summitry
