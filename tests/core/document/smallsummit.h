// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit of two days, two rooms and two people to try things in; every step is an edit of its document.
#pragma once

#include "document/draft.h"

#include <QTest>

#include <functional>

namespace summitry {

struct SmallSummit {
    Document document;
    RoomId small, unknownSize;
    ParticipantId ana, bo;

    explicit SmallSummit(const QString &zone = QStringLiteral("Europe/Paris"), EditSink *sink = nullptr) : document({}, sink)
    {
        Draft draft(document);
        Summit summit;
        summit.timeZone = zone;
        draft.add(summit);
        const VenueId venue = draft.add(Venue{.id = {}, .name = QStringLiteral("Palace")});
        small = draft.add(Room{.id = {}, .name = QStringLiteral("Room 1"), .venue = venue, .capacity = 100});
        unknownSize = draft.add(Room{.id = {}, .name = QStringLiteral("Room 2"), .venue = venue});
        ana = draft.add(Participant{.id = {}, .name = QStringLiteral("Ana Ruiz")});
        bo = draft.add(Participant{.id = {}, .name = QStringLiteral("Bo Lind")});
        draft.add(Day{.id = {}, .date = QDate(2018, 10, 29), .opens = 8 * 60, .closes = 20 * 60});
        draft.add(Day{.id = {}, .date = QDate(2018, 10, 30), .opens = 8 * 60, .closes = 26 * 60});
        apply(draft);
    }

    static LocalTime at(const char *text) { return LocalTime::fromString(QString::fromLatin1(text)); }

    void apply(Draft &draft)
    {
        const auto done = document.apply(draft.take());
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    template <class Record> Id<Record> add(const Record &record)
    {
        Draft draft(document, QStringLiteral("Add"));
        const Id<Record> id = draft.add(record);
        apply(draft);
        return id;
    }
    template <class Record, class Changer> void change(Id<Record> id, Changer changer)
    {
        Draft draft(document, QStringLiteral("Change"));
        draft.change(id, changer);
        apply(draft);
    }
    template <class Record> void remove(Id<Record> id)
    {
        Draft draft(document, QStringLiteral("Remove"));
        draft.remove(id);
        apply(draft);
    }

    SessionId session(const char *title, const char *start, int minutes, RoomId room = {})
    {
        return add(Session{.id = {}, .title = QString::fromUtf8(title), .start = at(start), .minutes = minutes, .room = room});
    }
    AssignmentId assign(SessionId session, ParticipantId participant, Role role = Role::Speaker)
    {
        return add(Assignment{{}, session, participant, role});
    }
    AvailabilityId available(AvailabilityKind kind, ParticipantId participant, RoomId room, const char *start, const char *end)
    {
        return add(Availability{.id = {}, .participant = participant, .room = room, .kind = kind, .start = at(start), .end = at(end)});
    }
};

// Ana Ruiz under another name.
[[nodiscard]] inline Edit rename(const SmallSummit &summit, const QString &name)
{
    Draft draft(summit.document, QStringLiteral("Rename"));
    draft.change(summit.ana, [&](Participant &person) { person.name = name; });
    return draft.take();
}

// What a row of a test makes of it.
using Setup = std::function<void(SmallSummit &)>;

} // namespace summitry
