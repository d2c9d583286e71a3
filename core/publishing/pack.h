// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day's whole paper in one job, as it is wanted on the evening before: the agenda, everybody's itinerary, what hangs at the
// doors, and what is signed there.
#pragma once

#include "publishing/itinerary.h"

namespace summitry {

enum class PackPart { Agenda, Itineraries, DoorSigns, SignInSheets };

// The name is also that of the part's file.
template <> struct Choices<PackPart> {
    static constexpr std::array all{
        Choice{"agenda", QT_TRANSLATE_NOOP("Choice", "Agenda")},
        Choice{"itineraries", QT_TRANSLATE_NOOP("Choice", "Itineraries")},
        Choice{"door-signs", QT_TRANSLATE_NOOP("Choice", "Door signs")},
        Choice{"sign-in-sheets", QT_TRANSLATE_NOOP("Choice", "Sign-in sheets")},
    };
};

// The profile says what the agenda, the signs and the sheets tell; an itinerary goes to everybody.
struct PackOptions : PaperOptions {
    QList<PackPart> parts{PackPart::Agenda, PackPart::Itineraries, PackPart::DoorSigns, PackPart::SignInSheets};
    PartLanguage partLanguage = PartLanguage::Own; // of the itineraries
};

// Of this day: a paper for each part, in their order.
[[nodiscard]] QList<Paper> dayPack(const Day &day, const Document &document, const PackOptions &options);
// Whom this part names.
[[nodiscard]] AgendaCensus packCensus(PackPart part, const Day &day, const Document &document, const PackOptions &options);
// The day after this date, or the first one that there is after it; else the last one. Null: there is none at all.
[[nodiscard]] const Day *dayAfter(QDate date, const Document &document);

} // namespace summitry
