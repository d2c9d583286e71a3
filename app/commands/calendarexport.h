// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of what is exported, the part that is asked for by name; the programme, or a part of it, as a calendar.
#pragma once

#include "app/commands/exportrequest.h"
#include "publishing/calendar.h"
#include "store/summitfile.h"

namespace summitry {

// BadUse where there is none of that name, or several.
[[nodiscard]] Result<ParticipantId> participantNamed(const QString &name, const Document &document);
// BadUse where the file has no such room, track or participant, or several participants of that name.
[[nodiscard]] Result<CalendarOptions> calendarOptions(const ExportRequest &request, const Day *day, SummitFile &file);

} // namespace summitry
