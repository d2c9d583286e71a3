// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameedits.h"

#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct FrameEdits {
    Q_DECLARE_TR_FUNCTIONS(FrameEdits)
};

template <class Record> int nextPosition(const Draft &draft, const Document &document)
{
    int position = 0;
    for (const Record &record : document.all<Record>())
        position = std::max(position, record.position + 1);
    for (const Change<Record> &change : draft.edit().of<Record>()) {
        if (change.after)
            position = std::max(position, change.after->position + 1);
    }
    return position;
}

template <class Record> Draft added(const QString &text, RecordKey &key, const Document &document)
{
    Draft draft(document, text);
    Record record;
    record.position = nextPosition<Record>(draft, document);
    key = RecordKey::of(draft.add(record));
    return draft;
}

// What a room goes into that nobody has put anywhere: the first venue, or a new one.
VenueId firstVenue(Draft &draft, const Document &document)
{
    if (const auto venues = venuesInOrder(document); !venues.empty())
        return venues.front()->id;
    if (const auto &made = draft.edit().of<Venue>(); !made.empty())
        return made.front().id();
    Venue first;
    first.name = FrameEdits::tr("Venue 1");
    return draft.add(first);
}

// Rooms are numbered through all venues, so that a list of them by number has the order of the timeline's lanes.
void numberRooms(const QList<VenueId> &venues, Draft &draft, const Document &document)
{
    QList<RoomId> ordered = idsOf(roomsInOrder(document));
    std::stable_sort(ordered.begin(), ordered.end(), [&](RoomId a, RoomId b) {
        return venues.indexOf(document.find(a)->venue) < venues.indexOf(document.find(b)->venue);
    });
    number(ordered, draft);
}

void moveVenue(VenueId venue, Direction direction, Draft &draft, const Document &document)
{
    const auto venues = moved(idsOf(venuesInOrder(document)), venue, direction);
    if (venues.isEmpty())
        return;
    number(venues, draft);
    numberRooms(venues, draft, document);
}

void moveRoom(RoomId room, Direction direction, Draft &draft, const Document &document)
{
    const auto before = idsOf(roomsInOrder(document));
    const auto after = moved(before, room, direction);
    if (after.isEmpty() || document.find(after.at(before.indexOf(room)))->venue != document.find(room)->venue)
        return; // a room stays in its building
    number(after, draft);
}

} // namespace

Draft addDay(RecordKey &key, const Document &document)
{
    Draft draft(document, FrameEdits::tr("Add a day"));
    Day day;
    day.date = QDate::currentDate();
    if (const auto days = daysInOrder(document); !days.empty()) {
        day = *days.back(); // as long as the one before
        day.id = {};
        day.date = day.date.addDays(1);
        day.title.clear();
        day.notes.clear();
    }
    key = RecordKey::of(draft.add(day));
    return draft;
}

Draft addVenue(RecordKey &key, const Document &document)
{
    return added<Venue>(FrameEdits::tr("Add a venue"), key, document);
}

Draft addRoom(VenueId venue, RecordKey &key, const Document &document)
{
    Draft draft(document, FrameEdits::tr("Add a room"));
    key = RecordKey::of(addRoomTo(draft, venue, document));
    return draft;
}

RoomId addRoomTo(Draft &draft, VenueId venue, const Document &document)
{
    Room room;
    room.venue = document.find(venue) ? venue : firstVenue(draft, document);
    room.position = nextPosition<Room>(draft, document);
    return draft.add(room);
}

Draft addTrack(RecordKey &key, const Document &document)
{
    return added<Track>(FrameEdits::tr("Add a track"), key, document);
}

Draft addParallelGroup(RecordKey &key, const Document &document)
{
    return added<ParallelGroup>(FrameEdits::tr("Add a parallel group"), key, document);
}

Draft moveInFrame(RecordKey key, Direction direction, const Document &document)
{
    Draft draft(document, FrameEdits::tr("Move “%1”").arg(nameOf(key, document)));
    if (const VenueId venue = key.as<Venue>())
        moveVenue(venue, direction, draft, document);
    else if (const RoomId room = key.as<Room>())
        moveRoom(room, direction, draft, document);
    else if (key.type == RecordType::Track)
        number(moved(idsOf(tracksInOrder(document)), key.as<Track>(), direction), draft);
    else if (key.type == RecordType::ParallelGroup)
        number(moved(idsOf(groupsInOrder(document)), key.as<ParallelGroup>(), direction), draft);
    return draft;
}

} // namespace summitry
