// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How tall the lanes are, in percent of what the text needs; a person's own, for all files.
#pragma once

#include "ui/models/preferences.h"
#include "ui/scene/lanelayout.h"

#include <algorithm>
#include <array>

namespace summitry {

inline constexpr std::array laneHeights{60, 80, 100, 130, 170, 220};
inline const Preference<int> laneHeight{"timeline/lane-height", 100};

// So many steps taller, or lower; stays at the ends.
constexpr int nextLaneHeight(int percent, int steps)
{
    const auto at = std::lower_bound(laneHeights.begin(), laneHeights.end(), percent);
    const auto last = int(laneHeights.size()) - 1;
    return laneHeights[std::size_t(std::clamp(int(at - laneHeights.begin()) + steps, 0, last))];
}

// The step nearest to so many percent.
constexpr int nearestLaneHeight(double percent)
{
    int nearest = laneHeights.front();
    for (const int step : laneHeights) {
        if (step - percent < percent - nearest)
            nearest = step;
    }
    return nearest;
}

// The height of a lane that is collapsed, and of sessions side by side, stays.
constexpr LaneMetrics scaledLanes(LaneMetrics metrics, int percent)
{
    metrics.regular = std::max(metrics.column, metrics.regular * percent / 100);
    metrics.tallest = std::max(metrics.regular, metrics.tallest * percent / 100);
    return metrics;
}

} // namespace summitry
