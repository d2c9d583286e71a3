// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How sessions come to rest among those that are there already: what else moves to make room for them, or to close the gap
// that they leave. Pure values, for the mouse and the keys alike.
#pragma once

#include "ui/gestures/gestureplan.h"

namespace summitry {

// The plan, with what this landing displaces. What is pinned, breaks for everybody and the day's closing time stay as they
// are: what would meet them is not displaced, and the plan says so.
//   Parallel         of several from the tray, which placedParallel() lays, nothing
//   PushLater        what the sessions meet in their lane moves to after them, and what that meets, by the least amount that
//                    keeps a changeover where there was a pause
//   InsertAndClose   the same; and what follows the place they leave, up to the next thing that stays, moves up by as much
//   Swap             the one session that the dragged one meets most takes its place
[[nodiscard]] GesturePlan landed(GesturePlan plan, Landing landing, const PlanField &field);

// All at this minute: each in the next lane from this one on that is free, then in those before it. Where none is, in one that
// none of them has yet; and the plan says so.
[[nodiscard]] GesturePlan placedParallel(const PlanField &field, int minute, int lane);

// The next one that means something for such a plan; the first after the last.
[[nodiscard]] Landing nextLanding(const GesturePlan &plan);

// Whether the plan lays a session on another that could make room.
[[nodiscard]] bool couldMakeRoom(const GesturePlan &plan, const PlanField &field);

} // namespace summitry
