// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/itineraryreaders.h"

#include "base/collation.h"
#include "document/naming.h"
#include "document/programme.h"

namespace summitry {

namespace {

constexpr int shortestMeal = 45; // minutes

bool isWanted(const Participant &person, const ItineraryOptions &options)
{
    return !options.only || options.only->contains(person.id.value);
}

} // namespace

QHash<ParticipantId, PartsOfPerson> partsOfEverybody(const Document &document)
{
    QHash<ParticipantId, PartsOfPerson> all;
    for (const Assignment &assignment : document.all<Assignment>()) {
        QList<Role> &roles = all[assignment.participant][assignment.session];
        if (!roles.contains(assignment.role))
            roles.insert(std::lower_bound(roles.begin(), roles.end(), assignment.role), assignment.role);
    }
    for (const AgendaItem &item : document.all<AgendaItem>()) {
        for (const ParticipantId speaker : item.speakers)
            all[speaker][item.session]; // the item itself says what they do
    }
    return all;
}

bool concerns(const Participant &person, const PartsOfPerson &parts, const Session &session, const Day &day, const ItineraryOptions &options)
{
    const bool isOwn = parts.contains(session.id);
    if (!session.takesPlace() || (!options.profile.shows(session) && !(options.forEverybody && isOwn)))
        return false;
    const bool isThere = !(person.arrival.isValid() && day.date < person.arrival)
        && !(person.departure.isValid() && day.date > person.departure);
    const bool isMeal = session.isAcrossRooms() && session.minutes >= shortestMeal;
    return isOwn || (isThere && (session.isForEverybody() || isMeal));
}

QString readerName(const Participant &person, const ItineraryOptions &options)
{
    if (!options.forEverybody)
        return options.profile.printedName(person);
    return person.alias.isEmpty() ? person.name : person.alias;
}

bool isReaderByAlias(const Participant &person, const ItineraryOptions &options)
{
    return options.forEverybody ? !person.alias.isEmpty() : options.profile.isByAlias(person);
}

std::vector<const Participant *> readersOf(const Document &document, const ItineraryOptions &options)
{
    const QCollator collator = nameCollator();
    struct Reader {
        const Participant *person;
        bool isLast;
        QCollatorSortKey delegation, name;
    };
    std::vector<Reader> readers;
    for (const Participant &person : document.all<Participant>()) {
        const QString name = readerName(person, options);
        if (name.isEmpty() || !isWanted(person, options))
            continue;
        const bool isLast = !person.delegation || isReaderByAlias(person, options);
        readers.push_back({&person, isLast, collator.sortKey(isLast ? QString() : nameOf(person.delegation, document)), collator.sortKey(name)});
    }
    std::sort(readers.begin(), readers.end(), [](const Reader &a, const Reader &b) {
        if (a.isLast != b.isLast)
            return b.isLast;
        if (const int order = a.delegation.compare(b.delegation); order != 0)
            return order < 0;
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.person->id < b.person->id;
    });
    std::vector<const Participant *> people;
    for (const Reader &reader : readers)
        people.push_back(reader.person);
    return people;
}

AgendaCensus itinerariesCensus(const Document &document, const ItineraryOptions &options)
{
    AgendaCensus census;
    const Day *day = document.find(options.day);
    const auto sessions = day ? sessionsOn(*day, document) : std::vector<const Session *>();
    const auto parts = day ? partsOfEverybody(document) : QHash<ParticipantId, PartsOfPerson>();
    for (const Participant &person : document.all<Participant>()) {
        const PartsOfPerson own = parts.value(person.id);
        const auto isOnDay = [&](const Session *session) { return concerns(person, own, *session, *day, options); };
        if (!isWanted(person, options) || (day && std::none_of(sessions.begin(), sessions.end(), isOnDay)))
            continue;
        const bool isNamed = !readerName(person, options).isEmpty();
        census.named += isNamed ? 1 : 0;
        census.byAlias += isNamed && isReaderByAlias(person, options) ? 1 : 0;
        census.leftOut += isNamed ? 0 : 1;
    }
    for (const Session &session : document.all<Session>()) {
        const bool isOfDays = !day || std::find(sessions.begin(), sessions.end(), &session) != sessions.end();
        census.hiddenSessions += isOfDays && session.takesPlace() && !options.profile.shows(session) ? 1 : 0;
    }
    return census;
}

} // namespace summitry
