// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// New records of a summit's frame, each where it belongs, and their order: a day after the last, a room in a venue.
#pragma once

#include "ui/models/ordering.h"

namespace summitry {

[[nodiscard]] Draft addDay(RecordKey &added, const Document &document);
[[nodiscard]] Draft addVenue(RecordKey &added, const Document &document);
// In this venue, or in the first one; makes that too where there is none.
[[nodiscard]] Draft addRoom(VenueId venue, RecordKey &added, const Document &document);
[[nodiscard]] Draft addTrack(RecordKey &added, const Document &document);
[[nodiscard]] Draft addParallelGroup(RecordKey &added, const Document &document);
// A room for a draft that may hold others; in this venue, as addRoom() has it.
[[nodiscard]] RoomId addRoomTo(Draft &draft, VenueId venue, const Document &document);

// One place up or down for a venue, a room among those of its venue, a track or a parallel group. Empty where there is
// nowhere to go.
[[nodiscard]] Draft moveInFrame(RecordKey key, Direction direction, const Document &document);

} // namespace summitry
