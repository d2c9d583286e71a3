// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme as people carry it: one day's agenda, or all days in one paper. What it may name, the profile decides:
// confidential sessions are for organisers alone, people appear under the name their listing allows or not at all.
#pragma once

#include "document/document.h"
#include "publishing/paperoptions.h"

#include <QSet>

namespace summitry {

using AgendaOptions = PaperOptions;

[[nodiscard]] Paper agenda(const Document &document, const Day &day, const AgendaOptions &options);
[[nodiscard]] Paper programme(const Document &document, const AgendaOptions &options);

// What these papers tell of people, each counted once; attendees are not in them.
struct AgendaCensus {
    int named = 0;         // in all, those by alias too
    int byAlias = 0;
    int leftOut = 0;       // needed in a session of these days, but not named
    int hiddenSessions = 0; // confidential ones
    friend bool operator==(const AgendaCensus &, const AgendaCensus &) = default;
};
// Of these people; those left out are in no session that is shown.
[[nodiscard]] AgendaCensus censusOf(const QSet<ParticipantId> &told, const QSet<ParticipantId> &untold, const Document &document,
                                    const ExportProfile &profile);
[[nodiscard]] AgendaCensus censusOf(const std::vector<const Session *> &sessions, const Document &document,
                                    const AgendaOptions &options);
[[nodiscard]] AgendaCensus agendaCensus(const Document &document, const Day &day, const AgendaOptions &options);
[[nodiscard]] AgendaCensus programmeCensus(const Document &document, const AgendaOptions &options);

} // namespace summitry
