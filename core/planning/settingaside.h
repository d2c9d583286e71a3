// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts that organisers live with. Each stays quiet while it goes no further than when it was set aside: between the
// same sessions, of the same person, in the same room, and neither longer nor greater.
#pragma once

#include "document/draft.h"
#include "planning/conflict.h"

#include <span>

namespace summitry {

// How far it goes, in what its kind counts (see Conflict::excess), else the minutes that it lasts.
[[nodiscard]] int extentOf(const Conflict &conflict, const SummitClock &clock);

// The record that keeps this conflict quiet. Null where none does, or where the conflict has become worse since.
[[nodiscard]] const SetAside *setAsideFor(const Conflict &conflict, const Document &document);

// Those set aside already get the new note.
[[nodiscard]] Draft setAside(std::span<const Conflict> conflicts, const QString &note, LocalTime at, const Document &document);
// Those that are not set aside stay as they are.
[[nodiscard]] Draft takeUpAgain(std::span<const Conflict> conflicts, const Document &document);

} // namespace summitry
