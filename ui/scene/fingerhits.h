// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a finger hits, which is broader than a pointer: all it can take hold of reaches at least 44 pixels where there is
// room. The edges of a block can be taken by its handles alone. Pure, like the geometry.
#pragma once

#include "ui/scene/timelinegeometry.h"

namespace summitry {

inline constexpr double fingerReach = 44; // pixels

// As large as a finger needs it, about the same middle.
[[nodiscard]] QRectF forFinger(const QRectF &rect);
// One of a block's handles as it is drawn; the edge is Zone::StretchStart or Zone::StretchEnd.
[[nodiscard]] QRectF handleRect(const BlockSpan &block, Zone edge, const TimelineGeometry &geometry);
// Where a finger takes hold of it: a third of the block stays for a move.
[[nodiscard]] QRectF handleZone(const BlockSpan &block, Zone edge, const TimelineGeometry &geometry);
// As TimelineGeometry::hitAt(); these blocks show their handles.
[[nodiscard]] Hit fingerHit(QPointF point, const TimelineGeometry &geometry, std::span<const BlockSpan> blocks, std::span<const int> withHandles);

} // namespace summitry
