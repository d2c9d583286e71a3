// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/checks.h"

#include "document/programme.h"

namespace summitry {

namespace {

struct Checks {
    const Occupancy &occupancy;
    const Document &document;
    std::vector<Conflict> conflicts = {};

    void add(ConflictKind kind, SessionId session, const PlacedSpan &placement, ParticipantId person, RoomId room)
    {
        const SummitClock &clock = document.clock();
        conflicts.push_back({kind, session, {}, person, room, clock.local(placement.start), clock.local(placement.end)});
    }

    void addPair(ConflictKind kind, const Occupancy::Taken &a, const Occupancy::Taken &b, ParticipantId person, RoomId room)
    {
        const bool inOrder = std::pair(a.placement.start, a.session) < std::pair(b.placement.start, b.session);
        const SummitClock &clock = document.clock();
        conflicts.push_back({kind, inOrder ? a.session : b.session, inOrder ? b.session : a.session, person, room,
                             clock.local(std::max(a.placement.start, b.placement.start)),
                             clock.local(std::min(a.placement.end, b.placement.end))});
    }

    void checkDay(SessionId session, const PlacedSpan &placement)
    {
        const SummitClock &clock = document.clock();
        const Day *day = dayOf(clock.local(placement.start), document);
        if (!day || placement.start < clock.instant(day->start()) || placement.end > clock.instant(day->end()))
            add(ConflictKind::OutsideDay, session, placement, {}, {});
    }

    void checkRoom(const Session &session, const PlacedSpan &placement)
    {
        const Room *room = document.find(placement.room);
        if (!room)
            return;
        if (room->capacity > 0 && session.attendance > room->capacity)
            add(ConflictKind::OverCapacity, session.id, placement, {}, room->id);
        if (!occupancy.freeRooms().isEmpty() && !occupancy.freeRooms().isFree(room->id.value, placement))
            add(ConflictKind::RoomUnavailable, session.id, placement, {}, room->id);
    }

    void checkPersonFree(ParticipantId person, const Occupancy::Taken &taken)
    {
        if (!occupancy.freePeople().isEmpty() && !occupancy.freePeople().isFree(person.value, taken.placement))
            add(ConflictKind::PersonUnavailable, taken.session, taken.placement, person, {});
    }

    void checkPerson(ParticipantId person, const Occupancy::Taken &taken)
    {
        checkPersonFree(person, taken);
        qint64 last = 0;
        for (const auto &[_, value] : occupancy.sessionsOfPeople().of(person.value)) {
            const SessionId other{value};
            if (value == last || other == taken.session)
                continue;
            last = value;
            const PlacedSpan *placement = occupancy.placementOf(other);
            if (placement && placement->overlaps(taken.placement))
                addPair(ConflictKind::PersonTwice, taken, {*placement, other}, person, {});
        }
    }

    // Every pair that overlaps among those sorted by start.
    void sweep(std::span<const Occupancy::Taken> sorted, ConflictKind kind, ParticipantId person, RoomId room)
    {
        m_open.clear();
        for (const Occupancy::Taken &taken : sorted) {
            std::erase_if(m_open, [&](const Occupancy::Taken &open) { return open.placement.end <= taken.placement.start; });
            for (const Occupancy::Taken &open : m_open)
                addPair(kind, open, taken, person, room);
            m_open.push_back(taken);
        }
    }

    // The pairs are one person's, with one session after the other.
    void sweepPerson(std::span<const Relation::Pair> pairs)
    {
        const ParticipantId person{pairs.front().first};
        m_taken.clear();
        qint64 last = 0;
        for (const auto &[_, session] : pairs) {
            if (session == last)
                continue;
            last = session;
            if (const PlacedSpan *placement = occupancy.placementOf({session}))
                m_taken.push_back({*placement, {session}});
        }
        for (const Occupancy::Taken &taken : m_taken)
            checkPersonFree(person, taken);
        if (m_taken.size() < 2)
            return;
        std::sort(m_taken.begin(), m_taken.end(), [](const auto &a, const auto &b) { return a.placement.start < b.placement.start; });
        sweep(m_taken, ConflictKind::PersonTwice, person, {});
    }

    std::vector<Occupancy::Taken> m_open = {}, m_taken = {};
};

} // namespace

bool comesBefore(const Conflict &a, const Conflict &b)
{
    const auto key = [](const Conflict &c) { return std::tuple(c.start, c.kind, c.first, c.second, c.participant, c.room, c.end); };
    return key(a) < key(b);
}

std::vector<Conflict> conflictsAt(const Session &session, const PlacedSpan &placement, const Occupancy &occupancy, const Document &document)
{
    Checks checks{occupancy, document};
    checks.checkDay(session.id, placement);
    checks.checkRoom(session, placement);
    const Occupancy::Taken mine{placement, session.id};
    for (const Occupancy::Taken &other : occupancy.takenDuring(placement)) {
        if (other.session != session.id)
            checks.addPair(ConflictKind::RoomTwice, mine, other, {}, placement.room);
    }
    qint64 last = 0;
    for (const auto &[_, person] : occupancy.peopleOfSessions().of(session.id.value)) {
        if (person != last)
            checks.checkPerson({person}, mine);
        last = person;
    }
    return std::move(checks.conflicts);
}

std::vector<Conflict> allConflicts(const Occupancy &occupancy, const Document &document)
{
    Checks checks{occupancy, document};
    for (const Session &session : document.all<Session>()) {
        if (const PlacedSpan *placement = occupancy.placementOf(session.id)) {
            checks.checkDay(session.id, *placement);
            checks.checkRoom(session, *placement);
        }
    }
    for (auto room = occupancy.rooms().cbegin(); room != occupancy.rooms().cend(); ++room)
        checks.sweep(*room, ConflictKind::RoomTwice, {}, room.key());
    const auto pairs = occupancy.sessionsOfPeople().all();
    const bool anySpans = !occupancy.freePeople().isEmpty();
    for (std::size_t from = 0, to = 0; from < pairs.size(); from = to) {
        while (to < pairs.size() && pairs[to].first == pairs[from].first)
            ++to;
        const bool isNeededTwice = pairs[from].second != pairs[to - 1].second;
        if (isNeededTwice || anySpans)
            checks.sweepPerson(pairs.subspan(from, to - from));
    }
    return std::move(checks.conflicts);
}

} // namespace summitry
