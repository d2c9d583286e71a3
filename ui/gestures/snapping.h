// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a dragged edge comes to rest: on the grid, or on an edge that is near. Pure: minutes and pixels for a minute.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace summitry {

// In order of pull: on a tie the earlier kind wins.
enum class SnapKind {
    OwnTime,
    Neighbour,
    Changeover, // so long before or after a neighbour
    Break,
    OtherLane,
    Bound, // where a room or a person is free from or until, on the way too
    Now,   // or a guide: an edge of the range of time
};

// Which end of what is dragged rests there.
enum class SnapSide { Either, Start, End };

struct SnapTarget {
    int minute = 0;
    SnapKind kind = SnapKind::Neighbour;
    SnapSide side = SnapSide::Either;
    friend bool operator==(const SnapTarget &, const SnapTarget &) = default;
};

struct SnapQuestion {
    double start = 0;               // where the pointer would have it, minutes; the edge where one is stretched
    int length = 0;                 // minutes; 0 where one edge is stretched
    int original = 0;               // where it was
    double scale = 1;               // pixels for a minute
    int step = 5;                   // the grid
    std::optional<SnapTarget> held; // what it rested on until now: left only a little later
    double reach = 1;               // how far edges pull, as a share of what suits a pointer
};

inline constexpr double fingerSnapReach = 1.6;

struct Snap {
    int start = 0;                    // whole minutes
    std::optional<SnapTarget> target; // none where the grid alone decided
    friend bool operator==(const Snap &, const Snap &) = default;
};

[[nodiscard]] Snap snapped(const SnapQuestion &question, std::span<const SnapTarget> targets);
// The least of 1, 5, 10, 15, 30 and 60 minutes that is no finer than the wanted step and at least three pixels wide.
[[nodiscard]] int gridStep(int wanted, double scale);

} // namespace summitry
