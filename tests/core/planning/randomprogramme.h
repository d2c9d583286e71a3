// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions, roles, rooms and times at random, for what must hold whatever happens.
#pragma once

#include "tests/core/document/smallsummit.h"

#include <QRandomGenerator>

namespace summitry {

using namespace Qt::StringLiterals;

// Makes a summit of many small accidents, the same for the same seed.
class RandomProgramme
{
public:
    RandomProgramme(SmallSummit &summit, quint32 seed) : m_summit(summit), m_random(seed)
    {
        Draft draft(summit.document, u"People"_s);
        for (int i = 0; i < 12; ++i)
            m_people += draft.add(Participant{.id = {}, .name = u"Person %1"_s.arg(i)});
        const VenueId venue = summit.document.all<Venue>().begin()->id;
        for (int i = 0; i < 4; ++i)
            m_rooms += draft.add(Room{.id = {}, .name = u"Hall %1"_s.arg(i), .venue = venue, .capacity = 50 * i});
        summit.apply(draft);
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool isOneIn(int n) { return below(n) == 0; }
    LocalTime moment() { return isOneIn(8) ? LocalTime() : LocalTime(QDate(2018, 10, 27).addDays(below(5)), below(24 * 12) * 5); }
    RoomId room() { return isOneIn(6) ? RoomId() : m_rooms.at(below(int(m_rooms.size()))); }
    ParticipantId person() { return m_people.at(below(int(m_people.size()))); }
    template <class Record> Id<Record> any()
    {
        const auto &all = m_summit.document.all<Record>();
        return all.isEmpty() ? Id<Record>() : (all.begin() + below(int(all.size())))->id;
    }

    void vary(Session &session)
    {
        session.start = moment();
        session.minutes = 5 + below(isOneIn(20) ? 3000 : 180);
        session.room = room();
        session.attendance = below(3) * 60;
        session.state = SessionState(below(3));
    }
    void step(Draft &draft);
    void stepAround(Draft &draft);

private:
    SmallSummit &m_summit;
    QRandomGenerator m_random;
    Ids<Room> m_rooms;
    Ids<Participant> m_people;
};

inline void RandomProgramme::step(Draft &draft)
{
    const auto varied = [&](Session &session) { vary(session); };
    switch (below(10)) {
    case 0: {
        Session session;
        vary(session);
        draft.add(session);
        break;
    }
    case 1:
    case 2:
        draft.change(any<Session>(), varied);
        break;
    case 3:
        if (m_summit.document.all<Session>().size() > 40)
            draft.remove(any<Session>());
        break;
    case 4:
    case 5:
        if (const SessionId session = any<Session>(); draft.find(session))
            draft.add(Assignment{{}, session, person(), Role(below(8))});
        break;
    case 6:
        draft.change(any<Assignment>(), [&](Assignment &assignment) { assignment.role = Role(below(8)); });
        break;
    case 7:
        draft.remove(any<Assignment>());
        break;
    default:
        stepAround(draft);
    }
}

inline void RandomProgramme::stepAround(Draft &draft)
{
    switch (below(7)) {
    case 0:
        if (const SessionId session = any<Session>(); draft.find(session))
            draft.add(AgendaItem{.id = {}, .session = session, .speakers = {person(), person()}});
        break;
    case 1:
        draft.change(any<AgendaItem>(), [&](AgendaItem &item) { item.speakers = {person()}; });
        break;
    case 2: {
        Availability availability;
        (isOneIn(2) ? availability.participant.value : availability.room.value) = 1;
        availability.participant = availability.participant ? person() : ParticipantId();
        availability.room = availability.room ? m_rooms.at(below(int(m_rooms.size()))) : RoomId();
        availability.kind = AvailabilityKind(below(2));
        availability.start = LocalTime(QDate(2018, 10, 27).addDays(below(4)), below(1440));
        availability.end = availability.start.plus(1 + below(2000));
        draft.add(availability);
        break;
    }
    case 3:
        draft.remove(any<Availability>());
        break;
    case 4:
        draft.change(any<Room>(), [&](Room &room) { room.capacity = below(3) * 50; });
        break;
    case 5:
        draft.change(any<Day>(), [&](Day &day) {
            day.date = QDate(2018, 10, 27).addDays(below(4));
            day.opens = below(600);
            day.closes = day.opens + 1 + below(1200);
        });
        break;
    case 6:
        draft.change(any<Availability>(), [&](Availability &availability) { availability.kind = AvailabilityKind(below(2)); });
        break;
    }
}

} // namespace summitry
