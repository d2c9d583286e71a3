// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// New records of a summit's frame, each where it belongs: a day after the last, a room in a venue.
#pragma once

#include "document/draft.h"

namespace summitry {

[[nodiscard]] Draft addDay(RecordKey &added, const Document &document);
[[nodiscard]] Draft addVenue(RecordKey &added, const Document &document);
// In this venue, or in the first one; makes that too where there is none.
[[nodiscard]] Draft addRoom(VenueId venue, RecordKey &added, const Document &document);
[[nodiscard]] Draft addTrack(RecordKey &added, const Document &document);
[[nodiscard]] Draft addParallelGroup(RecordKey &added, const Document &document);

} // namespace summitry
