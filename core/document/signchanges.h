// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The signs at the doors that say something else than before. A part of programmeChanges().
#pragma once

#include "document/programmechanges.h"

namespace summitry {

[[nodiscard]] std::vector<SignChange> changedSigns(const ProgrammeStates &states);
// Each room's place in the order of rooms.
[[nodiscard]] QHash<RoomId, int> orderOfRooms(const Document &document);

} // namespace summitry
