// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one session of a lane ends and the next begins, without a minute between: both edges can be moved at once.
#pragma once

#include "ui/scene/timelinegeometry.h"

namespace summitry {

// Indexes into the spans asked about.
struct Joint {
    int earlier = -1;
    int later = -1;
    [[nodiscard]] bool isThere() const { return earlier >= 0; }
    friend bool operator==(const Joint &, const Joint &) = default;
};

// The one no further than four pixels from the point.
[[nodiscard]] Joint jointAt(QPointF point, const TimelineGeometry &geometry, std::span<const BlockSpan> blocks);
// The one at an edge of this block: Zone::StretchStart or Zone::StretchEnd.
[[nodiscard]] Joint jointOf(std::size_t block, Zone edge, std::span<const BlockSpan> blocks);

} // namespace summitry
