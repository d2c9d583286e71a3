// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme for the calendars in people's phones: iCalendar (RFC 5545, with the calendar's name of RFC 7986, 5.1). Each
// session is one event that keeps its identity; a later file of the same summit moves it, and takes a cancelled one away,
// instead of adding a second one. What it may name, the profile decides, as for the agenda.
#pragma once

#include "document/document.h"
#include "document/revision.h"
#include "publishing/agenda.h"

#include <variant>

namespace summitry {

// One day's, one room's, one track's or one person's sessions; else all that have a time.
using ProgrammeChoice = std::variant<std::monostate, DayId, RoomId, TrackId, ParticipantId>;

struct CalendarOptions : PaperOptions {
    ProgrammeChoice only;
    Revisions revisions; // of sessions; one that is not there counts as made just now
};

// In UTF-8.
[[nodiscard]] QByteArray calendar(const Document &document, const CalendarOptions &options);
// How many sessions are in it.
[[nodiscard]] int calendarSize(const Document &document, const CalendarOptions &options);
// What it tells of people, as for the agenda.
[[nodiscard]] AgendaCensus calendarCensus(const Document &document, const CalendarOptions &options);

} // namespace summitry
