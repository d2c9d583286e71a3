// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/freeslot.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr int step = 5;

int roundedUp(int minute)
{
    return (minute + step - 1) / step * step;
}

std::optional<int> freeIn(int lane, int from, int minutes, const TimeWindow &open, const TimelineScene &scene)
{
    int start = roundedUp(std::max(from, open.first));
    for (const BlockSpan &span : scene.spans()) { // in order of their starts
        if (span.lane != lane && span.lane != acrossAllLanes)
            continue;
        if (span.start < start + minutes && span.end > start)
            start = roundedUp(span.end);
    }
    return start + minutes <= open.last ? std::optional(start) : std::nullopt;
}

} // namespace

std::optional<FreeSlot> nextFreeSlot(const TimelineScene &scene, int minutes, FreeSlot wanted)
{
    const SceneDay *day = scene.dayAt(wanted.minute);
    const int lanes = day ? int(scene.lanes().size()) : 0;
    const int first = std::clamp(wanted.lane, 0, std::max(0, lanes - 1));
    for (int i = 0; i < lanes; ++i) {
        const int lane = (first + i) % lanes;
        if (const auto minute = freeIn(lane, i == 0 ? wanted.minute : day->open.first, minutes, day->open, scene))
            return FreeSlot{lane, *minute};
    }
    return std::nullopt;
}

} // namespace summitry
