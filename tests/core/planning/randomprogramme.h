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
            m_people += draft.add(Participant{.id = {}, .name = u"Person %1"_s.arg(i), .languages = languages()});
        m_venues = {summit.document.all<Venue>().begin()->id, draft.add(Venue{.id = {}, .name = u"Hill"_s, .travel = 40})};
        for (int i = 0; i < 4; ++i)
            m_rooms += draft.add(Room{.id = {}, .name = u"Hall %1"_s.arg(i), .venue = m_venues.at(i % 2), .capacity = 50 * i,
                                     .equipment = u"4 microphones, projector"_s});
        for (int i = 0; i < 3; ++i) {
            m_tracks += draft.add(Track{.id = {}, .name = u"Track %1"_s.arg(i)});
            m_groups += draft.add(ParallelGroup{.id = {}, .name = u"Group %1"_s.arg(i)});
        }
        summit.apply(draft);
    }

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool isOneIn(int n) { return below(n) == 0; }
    LocalTime moment()
    {
        if (isOneIn(8))
            return {};
        const QDate date = QDate(2018, 10, 27).addDays(below(5));
        return LocalTime(date, below(24 * 12) * 5);
    }
    RoomId room() { return isOneIn(6) ? RoomId() : m_rooms.at(below(int(m_rooms.size()))); }
    QStringList languages()
    {
        static const QStringList all{u"en"_s, u"fr"_s, u"es"_s, u"ar"_s};
        QStringList some;
        for (const QString &code : all) {
            if (isOneIn(3))
                some += code;
        }
        return some;
    }
    QString equipment()
    {
        static const QStringList all{u""_s, u""_s, u""_s, u"Projector"_s, u"projector, 2 microphones"_s};
        return all.at(below(int(all.size())));
    }
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
        session.kind = SessionKind(below(10));
        session.track = isOneIn(4) ? TrackId() : m_tracks.at(below(3));
        session.group = isOneIn(2) ? ParallelGroupId() : m_groups.at(below(3));
        session.languages = languages();
        session.interpretation = isOneIn(2) ? languages() : QStringList();
        session.equipment = equipment();
        session.title = u"Title %1"_s.arg(below(3));
    }
    // A single field, so that an index that looks at others alone is found out.
    void varyOne(Session &session);
    void step(Draft &draft);
    void stepAround(Draft &draft);

private:
    // Three sessions straight after this one with the same person on stage, or each before the other ends, with them in the booth.
    void followOn(Draft &draft, Session session, ParticipantId person);

    SmallSummit &m_summit;
    QRandomGenerator m_random;
    Ids<Venue> m_venues;
    Ids<Room> m_rooms;
    Ids<Track> m_tracks;
    Ids<ParallelGroup> m_groups;
    Ids<Participant> m_people;
};

inline void RandomProgramme::varyOne(Session &session)
{
    Session other = session;
    vary(other);
    switch (below(11)) {
    case 0:
        session.start = other.start;
        break;
    case 1:
        session.minutes = other.minutes;
        break;
    case 2:
        session.room = other.room;
        break;
    case 3:
        session.kind = other.kind;
        break;
    case 4:
        session.track = other.track;
        break;
    case 5:
        session.group = other.group;
        break;
    case 6:
        session.languages = other.languages;
        break;
    case 7:
        session.interpretation = other.interpretation;
        break;
    case 8:
        session.state = other.state;
        break;
    case 9:
        session.equipment = other.equipment;
        break;
    case 10:
        session.title = other.title;
        break;
    }
}

inline void RandomProgramme::followOn(Draft &draft, Session session, ParticipantId person)
{
    const bool isBooth = isOneIn(2);
    session.kind = SessionKind::Panel;
    session.state = SessionState::Planned;
    for (int i = 0; i < 3; ++i) {
        session.id = {};
        const int gap = isBooth ? -10 : below(2) * 7;
        session.start = session.isPlaced() ? session.start.plus(session.minutes + gap) : LocalTime(QDate(2018, 10, 29), 600);
        session.minutes = 30;
        draft.add(Assignment{{}, draft.add(session), person, isBooth ? Role::Interpreter : Role::Speaker});
    }
}

inline void RandomProgramme::step(Draft &draft)
{
    const auto varied = [&](Session &session) { isOneIn(2) ? vary(session) : varyOne(session); };
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
        for (auto count = m_summit.document.all<Session>().size(); count > 40; count -= 10)
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
    switch (below(16)) {
    case 0:
        if (const SessionId session = any<Session>(); draft.find(session))
            draft.add(AgendaItem{.id = {}, .session = session, .minutes = below(60), .speakers = {person(), person()}});
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
        const QDate date = QDate(2018, 10, 27).addDays(below(4));
        availability.start = LocalTime(date, below(1440));
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
    case 7:
        draft.change(any<AgendaItem>(), [&](AgendaItem &item) { item.minutes = below(120); });
        break;
    case 8:
        draft.change(person(), [&](Participant &one) { one.languages = languages(); });
        break;
    case 9:
        draft.change(m_venues.at(below(2)), [&](Venue &venue) { venue.travel = below(4) * 20; });
        break;
    case 10:
        draft.change(m_rooms.at(below(int(m_rooms.size()))), [&](Room &room) { room.venue = m_venues.at(below(2)); });
        break;
    case 11:
        if (const Assignment *last = draft.find(any<Assignment>()); last && draft.find(last->session))
            followOn(draft, *draft.find(last->session), last->participant);
        break;
    case 12:
        draft.change(m_venues.at(below(2)), [&](Venue &venue) { venue.opens = isOneIn(2) ? -1 : below(540); });
        break;
    case 13:
        draft.change(m_venues.at(below(2)), [&](Venue &venue) { venue.closes = isOneIn(2) ? -1 : 1080 + below(720); });
        break;
    case 14:
        draft.change(m_rooms.at(below(int(m_rooms.size()))), [&](Room &room) { room.equipment = isOneIn(3) ? QString() : u"Projector, 3 microphones"_s; });
        break;
    case 15:
        isOneIn(2) ? draft.change(m_venues.at(below(2)), [&](Venue &venue) { venue.name = u"Venue %1"_s.arg(below(3)); })
                   : draft.change(room(), [&](Room &one) { one.name = u"Room %1"_s.arg(below(9)); });
        break;
    }
}

} // namespace summitry
