// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/fingerhits.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr QSizeF handleSize(12, 28); // along, across

// About the block's edge, so much of it inside.
QRectF atEdge(const QRectF &block, Zone edge, QSizeF size, double inside)
{
    const double left = edge == Zone::StretchStart ? block.left() + inside - size.width() : block.right() - inside;
    return {left, block.center().y() - size.height() / 2, size.width(), size.height()};
}

double distanceTo(const QRectF &rect, QPointF point)
{
    return std::hypot(std::max({0.0, rect.left() - point.x(), point.x() - rect.right()}),
                      std::max({0.0, rect.top() - point.y(), point.y() - rect.bottom()}));
}

QRectF plainRect(const BlockSpan &block, const TimelineGeometry &geometry)
{
    return geometry.plain(geometry.blockRect(block));
}

// A quarter of the lane on either side.
int laneEdgeNear(double across, const std::vector<LaneSpan> &lanes)
{
    const auto reach = [&](std::size_t lane) { return lane < lanes.size() ? std::min(fingerReach / 2, lanes[lane].height / 4) : fingerReach / 2; };
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (across >= lanes[i].bottom() - reach(i) && across <= lanes[i].bottom() + reach(i + 1))
            return int(i);
    }
    return -1;
}

// That holds the point, or of those too small for a finger the nearest.
int blockNear(QPointF at, const TimelineGeometry &geometry, std::span<const BlockSpan> blocks)
{
    int nearest = -1;
    double least = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const QRectF rect = plainRect(blocks[i], geometry);
        const double distance = distanceTo(rect, at);
        const bool isBand = blocks[i].lane == acrossAllLanes;
        if (isBand || !forFinger(rect).contains(at) || (nearest >= 0 && distance >= least))
            continue;
        nearest = int(i);
        least = distance;
    }
    return nearest;
}

Hit hitBesideBlocks(QPointF point, const TimelineGeometry &geometry)
{
    Hit hit = geometry.hitAt(point, {});
    for (const TimeWindow &fold : geometry.frame().time.folds) {
        const QRectF band = forFinger(geometry.plain(geometry.sliceRect(fold.first, fold.last)));
        if ((hit.zone == Zone::EmptySlot || hit.zone == Zone::Nothing) && band.contains(geometry.plain(point)))
            hit = {Zone::Fold, -1, hit.lane, fold.first};
    }
    return hit;
}

} // namespace

QRectF forFinger(const QRectF &rect)
{
    const double along = std::max(0.0, fingerReach - rect.width()) / 2;
    const double across = std::max(0.0, fingerReach - rect.height()) / 2;
    return rect.adjusted(-along, -across, along, across);
}

QRectF handleRect(const BlockSpan &block, Zone edge, const TimelineGeometry &geometry)
{
    const QRectF rect = plainRect(block, geometry);
    const QSizeF size(handleSize.width(), std::min(handleSize.height(), rect.height()));
    return geometry.drawn(atEdge(rect, edge, size, std::min(size.width() / 2, rect.width() / 6)));
}

QRectF handleZone(const BlockSpan &block, Zone edge, const TimelineGeometry &geometry)
{
    const QRectF rect = plainRect(block, geometry);
    const QSizeF size(fingerReach, std::max(fingerReach, rect.height()));
    return geometry.drawn(atEdge(rect, edge, size, std::min(fingerReach / 2, rect.width() / 3)));
}

Hit fingerHit(QPointF point, const TimelineGeometry &geometry, std::span<const BlockSpan> blocks, std::span<const int> withHandles)
{
    Hit hit = geometry.hitAt(point, blocks);
    if (!geometry.body().contains(point)) {
        const int edge = hit.zone == Zone::LaneHeader || hit.zone == Zone::LaneEdge ? laneEdgeNear(geometry.acrossAt(point), geometry.lanes().lanes) : -1;
        return edge >= 0 ? Hit{Zone::LaneEdge, -1, edge, hit.minute} : hit;
    }
    const QPointF at = geometry.plain(point);
    const bool isInside = hit.isBlock() && plainRect(blocks[std::size_t(hit.block)], geometry).contains(at);
    for (const int index : withHandles) {
        const BlockSpan &block = blocks[std::size_t(index)];
        const bool isOverOther = isInside && hit.block != index && blocks[std::size_t(hit.block)].lane != acrossAllLanes;
        for (const Zone edge : {Zone::StretchStart, Zone::StretchEnd}) {
            if (!isOverOther && handleZone(block, edge, geometry).contains(point))
                return {edge, index, block.lane, hit.minute};
        }
    }
    if (isInside)
        return {Zone::Move, hit.block, hit.lane, hit.minute};
    if (const int near = blockNear(at, geometry, blocks); near >= 0)
        return {Zone::Move, near, blocks[std::size_t(near)].lane, hit.minute};
    return hitBesideBlocks(point, geometry);
}

} // namespace summitry
