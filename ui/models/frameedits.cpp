// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/frameedits.h"

#include "document/programme.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct FrameEdits {
    Q_DECLARE_TR_FUNCTIONS(FrameEdits)
};

template <class Record> int nextPosition(const Document &document)
{
    int position = 0;
    for (const Record &record : document.all<Record>())
        position = std::max(position, record.position + 1);
    return position;
}

template <class Record> Draft added(const QString &text, RecordKey &key, const Document &document)
{
    Draft draft(document, text);
    Record record;
    record.position = nextPosition<Record>(document);
    key = RecordKey::of(draft.add(record));
    return draft;
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
    Room room;
    room.venue = venue;
    if (!document.find(venue)) {
        const auto venues = venuesInOrder(document);
        Venue first;
        first.name = FrameEdits::tr("Venue 1");
        room.venue = venues.empty() ? draft.add(first) : venues.front()->id;
    }
    room.position = nextPosition<Room>(document);
    key = RecordKey::of(draft.add(room));
    return draft;
}

Draft addTrack(RecordKey &key, const Document &document)
{
    return added<Track>(FrameEdits::tr("Add a track"), key, document);
}

Draft addParallelGroup(RecordKey &key, const Document &document)
{
    return added<ParallelGroup>(FrameEdits::tr("Add a parallel group"), key, document);
}

} // namespace summitry
