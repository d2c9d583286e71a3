// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each participant's own way through the summit, on a page of its own: their sessions and what they do there, the rooms, the
// language to listen in, and when to leave for another venue. What is for everybody is on every page. The pages are in the order
// of the delegations, for their envelopes; they name nobody but whom they are for.
#pragma once

#include "publishing/agenda.h"
#include "publishing/ownlanguage.h"

namespace summitry {

struct ItineraryOptions : PaperOptions {
    PartLanguage partLanguage = PartLanguage::Own; // of each page
    std::optional<QList<qint64>> only;             // participants' ids; else all whom the profile names
    // Also whom the profile would not name, by their alias where they have one, and with the confidential sessions that are
    // theirs: each page goes to its reader alone.
    bool forEverybody = false;
    DayId day; // alone, for those who have something on it; null: the whole summit
};

[[nodiscard]] Paper itineraries(const Document &document, const ItineraryOptions &options);
// Those who have a page, and the confidential sessions that are on none.
[[nodiscard]] AgendaCensus itinerariesCensus(const Document &document, const ItineraryOptions &options);

} // namespace summitry
