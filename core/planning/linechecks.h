// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong between the sessions of a room, of a track and of a parallel group.
#pragma once

#include "planning/findings.h"

namespace summitry {

// Every two at once among those of a room, by start.
void checkRoomLane(std::span<const Taken> lane, RoomId room, Findings &findings);
// Among those of a track, by start: each with the latest before it that still runs. Not each with each: where a whole
// programme is one track, that would be tens of thousands.
void checkTrackLane(std::span<const Taken> lane, Findings &findings);
// Those that do not keep to the span that most keep to. With one of them placed elsewhere, where that is given.
void checkGroup(ParallelGroupId group, Findings &findings, const Taken *elsewhere = nullptr);

} // namespace summitry
