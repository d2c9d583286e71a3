// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has an itinerary, under which name and in which order, and what is on it.
#pragma once

#include "publishing/itinerary.h"

namespace summitry {

// In which sessions someone takes part, and their roles, each once, in their order.
using PartsOfPerson = QHash<SessionId, QList<Role>>;
[[nodiscard]] QHash<ParticipantId, PartsOfPerson> partsOfEverybody(const Document &document);

// Their own, and what is for everybody while they are there: meals too, but not each coffee.
[[nodiscard]] bool concerns(const Participant &person, const PartsOfPerson &parts, const Session &session, const Day &day,
                            const ItineraryOptions &options);

// As it stands at the head of the page; empty where there is none.
[[nodiscard]] QString readerName(const Participant &person, const ItineraryOptions &options);
[[nodiscard]] bool isReaderByAlias(const Participant &person, const ItineraryOptions &options);
// By delegation, those without one and those by alias last: where someone comes from can give an alias away. Then by what is
// printed: the order of the legal names would tell of them.
[[nodiscard]] std::vector<const Participant *> readersOf(const Document &document, const ItineraryOptions &options);

} // namespace summitry
