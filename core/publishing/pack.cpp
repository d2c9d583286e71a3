// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/pack.h"

#include "document/programme.h"
#include "publishing/doorsigns.h"
#include "publishing/signinsheets.h"

namespace summitry {

namespace {

ItineraryOptions itineraryOptions(const Day &day, const PackOptions &options)
{
    ItineraryOptions own;
    static_cast<PaperOptions &>(own) = options;
    own.forEverybody = true;
    own.partLanguage = options.partLanguage;
    own.day = day.id;
    return own;
}

Paper paperOf(PackPart part, const Day &day, const Document &document, const PackOptions &options)
{
    switch (part) {
    case PackPart::Agenda:
        return agenda(document, day, options);
    case PackPart::Itineraries:
        return itineraries(document, itineraryOptions(day, options));
    case PackPart::DoorSigns:
        return doorSigns(document, &day, options);
    case PackPart::SignInSheets:
        return signInSheets(document, &day, options);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Paper> dayPack(const Day &day, const Document &document, const PackOptions &options)
{
    QList<Paper> papers;
    for (const PackPart part : options.parts)
        papers += paperOf(part, day, document, options);
    return papers;
}

AgendaCensus packCensus(PackPart part, const Day &day, const Document &document, const PackOptions &options)
{
    switch (part) {
    case PackPart::Agenda:
        return agendaCensus(document, day, options);
    case PackPart::Itineraries:
        return itinerariesCensus(document, itineraryOptions(day, options));
    case PackPart::DoorSigns:
        break; // names nobody
    case PackPart::SignInSheets:
        return signInCensus(document, &day, options);
    }
    return {};
}

const Day *dayAfter(QDate date, const Document &document)
{
    const auto days = daysInOrder(document);
    const auto next = std::find_if(days.begin(), days.end(), [&](const Day *day) { return day->date > date; });
    return next != days.end() ? *next : days.empty() ? nullptr : days.back();
}

} // namespace summitry
