// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: which facts of a summit cannot both hold.
#pragma once

#include "planning/conflict.h"
#include "planning/occupancy.h"

namespace summitry {

// By start, then kind, then sessions, person and room.
[[nodiscard]] bool comesBefore(const Conflict &a, const Conflict &b);

// The conflicts of this session, were it placed there; in no order.
[[nodiscard]] std::vector<Conflict> conflictsAt(const Session &session, const PlacedSpan &placement, const Occupancy &occupancy,
                                                const Document &document);
// Those of every session, each once; in no order. By sorting and sweeping: n log n, and the conflicts found.
[[nodiscard]] std::vector<Conflict> allConflicts(const Occupancy &occupancy, const Document &document);

} // namespace summitry
