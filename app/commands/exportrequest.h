// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What summitry export was asked for, read from its options.
#pragma once

#include "domain/exportprofile.h"
#include "exchange/lists.h"
#include "exchange/schedulewriters.h"
#include "publishing/paperfile.h"

#include <QCommandLineParser>

namespace summitry {

// Papers, the website, then lists.
enum class ExportSubject {
    Agenda,
    Itinerary,
    DoorSigns,
    SignIn,
    Pack,
    ActionPlan,
    Changes,
    Website,
    Participants,
    Delegations,
    Sessions
};

struct ExportRequest {
    ExportSubject subject = ExportSubject::Agenda;
    PaperFormat paperFormat = PaperFormat::Pdf; // of papers
    ListFormat listFormat = ListFormat::Csv;    // of lists
    bool isCalendar = false;                    // the agenda as iCalendar
    std::optional<ScheduleFormat> schedule;     // the agenda for other programs
    int day = 0;                                // from 1; 0: all
    ExportProfile profile{Audience::Public};
    QString language; // of the paper; empty: the program's
    QString room, track, participant; // of a calendar, one of them at most; a participant of itineraries too; by name
    QString since;    // of changes: a moment, or the name of a Publication
    QString out;
};

// BadUse, naming what there is.
[[nodiscard]] Result<ExportRequest> readExportRequest(const QCommandLineParser &parser);

} // namespace summitry
