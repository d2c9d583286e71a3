// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows in a lane goes along with a session that is moved or made longer: pure values, for the mouse and the keys.
#pragma once

#include "ui/gestures/gestureplan.h"

namespace summitry {

// The plan, with what follows each session in the lane where it stands now: displaced together, by as much as the session's
// end, up to the next break, pinned session or end of the day. Where that leaves no room for all of it, by as much as there
// is, and the plan says that it is held up. Only of moves and stretches within the day.
[[nodiscard]] GesturePlan rippled(GesturePlan plan, const PlanField &field);

} // namespace summitry
