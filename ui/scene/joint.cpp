// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/joint.h"

#include <cmath>

namespace summitry {

namespace {

constexpr double jointReach = 4; // pixels

bool areBesideOneAnother(const PackedPlace &one, const PackedPlace &other)
{
    return one.column * other.columns < other.columnEnd * one.columns && other.column * one.columns < one.columnEnd * other.columns;
}

} // namespace

Joint jointOf(std::size_t block, Zone edge, std::span<const BlockSpan> blocks)
{
    const BlockSpan &span = blocks[block];
    const bool isStart = edge == Zone::StretchStart;
    for (std::size_t i = 0; i < blocks.size() && span.lane != acrossAllLanes; ++i) {
        const BlockSpan &other = blocks[i];
        const bool touches = isStart ? other.end == span.start : other.start == span.end;
        if (i != block && touches && other.lane == span.lane && areBesideOneAnother(span.place, other.place))
            return isStart ? Joint{int(i), int(block)} : Joint{int(block), int(i)};
    }
    return {};
}

Joint jointAt(QPointF point, const TimelineGeometry &geometry, std::span<const BlockSpan> blocks)
{
    if (!geometry.body().contains(point))
        return {};
    const QPointF at = geometry.plain(point);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isNear = std::abs(geometry.along(blocks[i].end) - at.x()) <= jointReach;
        const QRectF rect = isNear ? geometry.plain(geometry.blockRect(blocks[i])) : QRectF();
        if (!isNear || at.y() < rect.top() || at.y() >= rect.bottom())
            continue;
        if (const Joint joint = jointOf(i, Zone::StretchEnd, blocks); joint.isThere())
            return joint;
    }
    return {};
}

} // namespace summitry
