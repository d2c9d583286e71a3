// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with one session by itself: its day, its room, its agenda, who is missing.
#pragma once

#include "planning/findings.h"

namespace summitry {

struct MissingRoles {
    bool chair = false; // or moderator
    bool rapporteur = false;
};
// Nothing is missing where nobody is needed yet: that is an open point (see figures.h), no conflict.
[[nodiscard]] MissingRoles missingRoles(SessionKind kind, Roles roles);
[[nodiscard]] int agendaMinutes(SessionId session, const Document &document);

void checkSession(const Session &session, const PlacedSpan &placement, Findings &findings);

} // namespace summitry
