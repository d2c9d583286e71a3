// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a session of a length would fit on a day: pure.
#pragma once

#include "ui/scene/timelinescene.h"

namespace summitry {

struct FreeSlot {
    int lane = 0;
    int minute = 0;
    friend bool operator==(const FreeSlot &, const FreeSlot &) = default;
};

// The earliest free stretch in the wanted lane from that minute on, else in the lanes after it and then before it from the
// opening on. Inside the opening hours of that day, on whole steps of five minutes; breaks for everybody are not free.
[[nodiscard]] std::optional<FreeSlot> nextFreeSlot(const TimelineScene &scene, int minutes, FreeSlot wanted);

} // namespace summitry
