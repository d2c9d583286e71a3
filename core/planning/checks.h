// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules: which facts of a summit cannot both hold, and which should not. Most conflicts are of a session or of two,
// and looking at a session with what it shares finds them; some come of all sessions of a person, a track or a parallel
// group together: of a line.
#pragma once

#include "planning/conflict.h"
#include "planning/occupancy.h"

namespace summitry {

// By start, then kind, then sessions, person and room.
[[nodiscard]] bool comesBefore(const Conflict &a, const Conflict &b);

[[nodiscard]] bool comesOfLine(ConflictKind kind);
// The line that a conflict comes of; null for one of a session or of two.
[[nodiscard]] RecordKey lineOf(const Conflict &conflict, const Document &document);

// The conflicts of this session, were it placed there; in no order.
[[nodiscard]] std::vector<Conflict> conflictsAt(const Session &session, const PlacedSpan &placement, const Occupancy &occupancy,
                                                const Document &document);
// Those of them that come of no line.
[[nodiscard]] std::vector<Conflict> conflictsBeside(const Session &session, const PlacedSpan &placement,
                                                    const Occupancy &occupancy, const Document &document);
// Those that come of a line, which may be gone: a participant, a track, a parallel group; in no order.
[[nodiscard]] std::vector<Conflict> conflictsAlong(RecordKey line, const Occupancy &occupancy, const Document &document);
// Those of every session, each once; in no order. By sorting and sweeping: n log n, and the conflicts found.
[[nodiscard]] std::vector<Conflict> allConflicts(const Occupancy &occupancy, const Document &document);

} // namespace summitry
