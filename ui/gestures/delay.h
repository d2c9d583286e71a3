// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Everything is twenty minutes late": all that begins from a time on moves by as much. Pure values.
#pragma once

#include "ui/gestures/gestureplan.h"

#include <limits>

namespace summitry {

struct Delay {
    int from = 0;              // minute; what begins earlier stays
    int minutes = 0;           // earlier where below zero
    int lane = acrossAllLanes; // one room alone, or all
    bool shortensBreaks = true;
    int until = std::numeric_limits<int>::max(); // minute; what begins then or later stays
};

inline constexpr int shortestBreak = 5; // minutes

// Breaks for everybody take up what they can of a delay of all rooms, and end where they would have ended if they can take
// all. Pinned sessions stay, and so do the breaks where one room alone is late; the plan is held up where something comes
// to lie on them, or ends after closing.
[[nodiscard]] GesturePlan delayed(const PlanField &field, const Delay &delay);

} // namespace summitry
