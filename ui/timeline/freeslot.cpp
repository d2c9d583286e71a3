// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/freeslot.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr int step = 5;

int roundedUp(int minute)
{
    return (minute + step - 1) / step * step;
}

std::optional<int> freeIn(int lane, int from, int minutes, const TimelineScene &scene)
{
    int start = roundedUp(std::max(from, scene.openHours().first));
    for (const BlockSpan &span : scene.spans()) { // in order of their starts
        if (span.lane != lane && span.lane != acrossAllLanes)
            continue;
        if (span.start < start + minutes && span.end > start)
            start = roundedUp(span.end);
    }
    return start + minutes <= scene.openHours().last ? std::optional(start) : std::nullopt;
}

} // namespace

std::optional<FreeSlot> nextFreeSlot(const TimelineScene &scene, int minutes, FreeSlot wanted)
{
    const int lanes = int(scene.lanes().size());
    const int first = std::clamp(wanted.lane, 0, std::max(0, lanes - 1));
    for (int i = 0; i < lanes; ++i) {
        const int lane = (first + i) % lanes;
        if (const auto minute = freeIn(lane, i == 0 ? wanted.minute : 0, minutes, scene))
            return FreeSlot{lane, *minute};
    }
    return std::nullopt;
}

} // namespace summitry
