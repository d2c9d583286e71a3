// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of keys that no mouse gesture has: pure, and refused where a gesture would be.
#pragma once

#include "ui/gestures/gestureplan.h"

namespace summitry {

// Each to this length, or longer or shorter by as much, but no shorter than shortestStretched; the starts stay.
[[nodiscard]] GesturePlan resizedTo(const PlanField &field, int minutes);
[[nodiscard]] GesturePlan resizedBy(const PlanField &field, int minutes);
// The first one to this lane, the others beside it as they are now.
[[nodiscard]] GesturePlan movedToLane(const PlanField &field, int lane);
// Two sessions take each other's start and lane; nothing where there are not two.
[[nodiscard]] GesturePlan swapped(const PlanField &field);
enum class Pull { Earlier, Later };
// Against the nearest one in the first one's lane, with a changeover between; nothing where there is none.
[[nodiscard]] GesturePlan pulled(const PlanField &field, Pull where);

} // namespace summitry
