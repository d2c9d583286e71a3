// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programme.h"

#include "base/collation.h"
#include "document/naming.h"

namespace summitry {

namespace {

template <class Record> std::vector<const Record *> pointersTo(const Table<Record> &table)
{
    std::vector<const Record *> records;
    records.reserve(table.size());
    for (const Record &record : table)
        records.push_back(&record);
    return records;
}

// By position, then by name.
template <class Record> void sortByPosition(std::vector<const Record *> &records, const Document &document)
{
    const QCollator names = nameCollator();
    std::sort(records.begin(), records.end(), [&](const Record *a, const Record *b) {
        if (a->position != b->position)
            return a->position < b->position;
        const int order = names.compare(nameOf(*a, document), nameOf(*b, document));
        return order != 0 ? order < 0 : a->id < b->id;
    });
}

template <class Record> std::vector<const Record *> inOrder(const Document &document)
{
    auto records = pointersTo(document.all<Record>());
    sortByPosition(records, document);
    return records;
}

template <class Record> std::vector<const Record *> found(const Ids<Record> &ids, const Document &document)
{
    std::vector<const Record *> records;
    for (const Id<Record> id : ids) {
        if (const Record *record = document.find(id))
            records.push_back(record);
    }
    return records;
}

} // namespace

LocalTime endOf(const Session &session, const Document &document)
{
    return document.clock().end(session.start, session.minutes);
}

std::vector<const Day *> daysInOrder(const Document &document)
{
    auto days = pointersTo(document.all<Day>());
    std::sort(days.begin(), days.end(), [](const Day *a, const Day *b) { return std::pair(a->date, a->id) < std::pair(b->date, b->id); });
    return days;
}

std::vector<const Venue *> venuesInOrder(const Document &document)
{
    return inOrder<Venue>(document);
}

std::vector<const Room *> roomsInOrder(const Document &document)
{
    QHash<VenueId, int> venueOrder;
    for (const Venue *venue : venuesInOrder(document))
        venueOrder.insert(venue->id, int(venueOrder.size()));
    auto rooms = inOrder<Room>(document);
    std::stable_sort(rooms.begin(), rooms.end(), [&](const Room *a, const Room *b) {
        return venueOrder.value(a->venue, -1) < venueOrder.value(b->venue, -1);
    });
    return rooms;
}

std::vector<const Track *> tracksInOrder(const Document &document)
{
    return inOrder<Track>(document);
}

std::vector<const ParallelGroup *> groupsInOrder(const Document &document)
{
    return inOrder<ParallelGroup>(document);
}

std::vector<const Section *> sectionsInOrder(const Document &document)
{
    return inOrder<Section>(document);
}

std::vector<const Recommendation *> recommendationsIn(SectionId section, const Document &document)
{
    auto recommendations = found(document.referring<&Recommendation::section>(section), document);
    sortByPosition(recommendations, document);
    return recommendations;
}

std::vector<const AgendaItem *> itemsOf(SessionId session, const Document &document)
{
    auto items = found(document.referring<&AgendaItem::session>(session), document);
    sortByPosition(items, document);
    return items;
}

std::vector<const Assignment *> assignmentsOf(SessionId session, const Document &document)
{
    auto assignments = found(document.referring<&Assignment::session>(session), document);
    const QCollator names = nameCollator();
    std::sort(assignments.begin(), assignments.end(), [&](const Assignment *a, const Assignment *b) {
        if (a->role != b->role)
            return a->role < b->role;
        const int order = names.compare(nameOf(a->participant, document), nameOf(b->participant, document));
        return order != 0 ? order < 0 : a->id < b->id;
    });
    return assignments;
}

const Day *dayOf(LocalTime moment, const Document &document)
{
    if (!moment.isSet())
        return nullptr;
    // Where days overlap, the earliest: a table's order means nothing.
    const auto earlier = [](const Day *a, const Day &b) { return a && std::pair(a->date, a->id) < std::pair(b.date, b.id) ? a : &b; };
    const Day *open = nullptr;
    const Day *ofDate = nullptr;
    for (const Day &day : document.all<Day>()) {
        if (moment >= day.start() && moment < day.end())
            open = earlier(open, day);
        if (day.date == moment.date())
            ofDate = earlier(ofDate, day);
    }
    return open ? open : ofDate;
}

std::vector<const Session *> sessionsOn(const Day &day, const Document &document)
{
    QHash<RoomId, int> roomOrder;
    for (const Room *room : roomsInOrder(document))
        roomOrder.insert(room->id, int(roomOrder.size()));
    std::vector<const Session *> sessions;
    for (const Session &session : document.all<Session>()) {
        if (dayOf(session.start, document) == &day)
            sessions.push_back(&session);
    }
    std::sort(sessions.begin(), sessions.end(), [&](const Session *a, const Session *b) {
        return std::tuple(a->start, roomOrder.value(a->room, -1), a->id) < std::tuple(b->start, roomOrder.value(b->room, -1), b->id);
    });
    return sessions;
}

std::vector<const Session *> unplacedSessions(const Document &document)
{
    std::vector<const Session *> sessions;
    for (const Session &session : document.all<Session>()) {
        if (!session.isPlaced())
            sessions.push_back(&session);
    }
    const QCollator names = nameCollator();
    std::sort(sessions.begin(), sessions.end(), [&](const Session *a, const Session *b) {
        const int order = names.compare(a->title, b->title);
        return order != 0 ? order < 0 : a->id < b->id;
    });
    return sessions;
}

int wayBetween(RoomId from, RoomId to, const Document &document)
{
    const Room *a = document.find(from);
    const Room *b = document.find(to);
    if (!a || !b || a->venue == b->venue)
        return 0;
    const Venue *here = document.find(a->venue);
    const Venue *there = document.find(b->venue);
    return here && there ? std::max(here->travel, there->travel) : 0;
}

int hueOf(TrackId track, const Document &document)
{
    const Track *record = document.find(track);
    if (!record)
        return 215;
    if (record->hue >= 0)
        return record->hue % 360;
    // The golden angle keeps neighbours in order far apart; 30 to 330 leaves red to conflicts.
    return 30 + int(((record->position * qint64(137) + 185) % 300 + 300) % 300);
}

} // namespace summitry
