// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small summit with one of everything that an agenda and a plan must get right, and secrets that must not get out.
#pragma once

#include "document/document.h"
#include "domain/exportprofile.h"
#include "publishing/agenda.h"

namespace summitry {

[[nodiscard]] Tables smallSummit();
// Two days at 29 and 30 October 2018.
[[nodiscard]] const Day &firstDay(const Document &document);
[[nodiscard]] AgendaOptions optionsFor(Audience audience);

// What no document for this audience may hold anywhere.
[[nodiscard]] QStringList secretsFrom(Audience audience);

// The first day with that many sessions, of long and short titles in several languages.
[[nodiscard]] Tables busyDay(int sessions);

} // namespace summitry
