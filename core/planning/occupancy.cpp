// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/occupancy.h"

namespace summitry {

namespace {

// Null where it stands in no line of content.
TrackId lineOf(const Session &session)
{
    return session.kind == SessionKind::Break ? TrackId() : session.track;
}

bool startsEarlier(const Taken &a, const Taken &b)
{
    return a.startsBefore(b);
}

template <class Lanes, class Key> void insertInto(Lanes &lanes, Key key, const Taken &taken)
{
    auto &lane = lanes[key];
    lane.insert(std::upper_bound(lane.begin(), lane.end(), taken, startsEarlier), taken);
}

template <class Lanes, class Key> void removeFrom(Lanes &lanes, Key key, const Taken &taken)
{
    auto &lane = lanes[key];
    const auto at = std::lower_bound(lane.begin(), lane.end(), taken, startsEarlier);
    if (at != lane.end() && at->session == taken.session)
        lane.erase(at);
}

} // namespace

Occupancy::Occupancy(const Document &document) : m_document(document)
{
    rebuild();
}

void Occupancy::rebuild()
{
    buildPlacements();
    buildParts();
    buildSpans();
}

void Occupancy::buildPlacements()
{
    m_placements.clear();
    m_rooms.clear();
    m_tracks.clear();
    m_longest = 0;
    const auto &sessions = m_document.all<Session>();
    m_placements.reserve(qsizetype(sessions.size()));
    for (const Session &session : sessions) {
        if (!session.takesPlace())
            continue;
        const PlacedSpan placed = placement(session.start, session.minutes, session.room);
        m_placements.insert(session.id, placed);
        m_longest = std::max(m_longest, placed.end - placed.start);
        if (placed.room)
            m_rooms[placed.room].push_back({placed, session.id});
        if (const TrackId track = lineOf(session))
            m_tracks[track].push_back({placed, session.id});
    }
    for (auto &lane : m_rooms)
        std::sort(lane.begin(), lane.end(), startsEarlier);
    for (auto &lane : m_tracks)
        std::sort(lane.begin(), lane.end(), startsEarlier);
}

void Occupancy::buildParts()
{
    std::vector<Part> bySession;
    bySession.reserve(m_document.all<Assignment>().size() + m_document.all<AgendaItem>().size());
    for (const Assignment &assignment : m_document.all<Assignment>())
        bySession.push_back({assignment.session.value, assignment.participant.value, assignment.role});
    for (const AgendaItem &item : m_document.all<AgendaItem>()) {
        for (const ParticipantId speaker : item.speakers)
            bySession.push_back({item.session.value, speaker.value, Role::Speaker});
    }
    std::vector<Part> byPerson;
    byPerson.reserve(bySession.size());
    for (const Part &part : bySession)
        byPerson.push_back({part.other, part.key, part.role});
    m_partsOfSessions.build(std::move(bySession));
    m_partsOfPeople.build(std::move(byPerson));
}

void Occupancy::buildSpans()
{
    std::vector<FreeSpan> people;
    std::vector<FreeSpan> rooms;
    for (const Availability &availability : m_document.all<Availability>())
        (availability.room ? rooms : people).push_back(spanOf(availability));
    m_freePeople.build(std::move(people));
    m_freeRooms.build(std::move(rooms));
}

FreeSpan Occupancy::spanOf(const Availability &availability) const
{
    const SummitClock &clock = m_document.clock();
    return {availability.room ? availability.room.value : availability.participant.value, availability.kind,
            clock.instant(availability.start), clock.instant(availability.end)};
}

PlacedSpan Occupancy::placement(LocalTime start, int minutes, RoomId room) const
{
    const qint64 from = m_document.clock().instant(start);
    return {from, from + minutes, room};
}

const PlacedSpan *Occupancy::placementOf(SessionId session) const
{
    const auto found = m_placements.constFind(session);
    return found == m_placements.cend() ? nullptr : &*found;
}

std::vector<Taken> overlappingIn(std::span<const Taken> lane, qint64 longest, const PlacedSpan &placement)
{
    std::vector<Taken> found;
    const auto startsBefore = [](const Taken &taken, qint64 instant) { return taken.placement.start < instant; };
    auto taken = std::lower_bound(lane.begin(), lane.end(), placement.start - longest, startsBefore);
    for (; taken != lane.end() && taken->placement.start < placement.end; ++taken) {
        if (taken->placement.overlaps(placement))
            found.push_back(*taken);
    }
    return found;
}

template <class Key>
std::vector<Taken> Occupancy::overlapping(const Lanes<Key> &lanes, Key key, const PlacedSpan &placement) const
{
    const auto lane = lanes.constFind(key);
    return lane == lanes.cend() ? std::vector<Taken>() : overlappingIn(*lane, m_longest, placement);
}

template std::vector<Taken> Occupancy::overlapping(const Lanes<RoomId> &, RoomId, const PlacedSpan &) const;
template std::vector<Taken> Occupancy::overlapping(const Lanes<TrackId> &, TrackId, const PlacedSpan &) const;

void Occupancy::apply(const Edit &edit)
{
    for (const auto &change : edit.of<Session>()) {
        if (change.before)
            unplace(*change.before);
        if (change.after && change.after->takesPlace())
            place(*change.after);
    }
    for (const auto &change : edit.of<Assignment>()) {
        if (change.before)
            release(change.before->session, change.before->participant, change.before->role);
        if (change.after)
            take(change.after->session, change.after->participant, change.after->role);
    }
    for (const auto &change : edit.of<AgendaItem>()) {
        for (const ParticipantId speaker : change.before ? change.before->speakers : Ids<Participant>())
            release(change.before->session, speaker, Role::Speaker);
        for (const ParticipantId speaker : change.after ? change.after->speakers : Ids<Participant>())
            take(change.after->session, speaker, Role::Speaker);
    }
    for (const auto &change : edit.of<Availability>()) {
        if (change.before)
            (change.before->room ? m_freeRooms : m_freePeople).remove(spanOf(*change.before));
        if (change.after)
            (change.after->room ? m_freeRooms : m_freePeople).insert(spanOf(*change.after));
    }
}

void Occupancy::place(const Session &session)
{
    const PlacedSpan placed = placement(session.start, session.minutes, session.room);
    m_placements.insert(session.id, placed);
    m_longest = std::max(m_longest, placed.end - placed.start);
    if (placed.room)
        insertInto(m_rooms, placed.room, {placed, session.id});
    if (const TrackId track = lineOf(session))
        insertInto(m_tracks, track, {placed, session.id});
}

void Occupancy::unplace(const Session &session)
{
    const auto found = m_placements.constFind(session.id);
    if (found == m_placements.cend())
        return;
    if (found->room)
        removeFrom(m_rooms, found->room, {*found, session.id});
    if (const TrackId track = lineOf(session))
        removeFrom(m_tracks, track, {*found, session.id});
    m_placements.erase(found);
}

void Occupancy::take(SessionId session, ParticipantId participant, Role role)
{
    m_partsOfSessions.insert({session.value, participant.value, role});
    m_partsOfPeople.insert({participant.value, session.value, role});
}

void Occupancy::release(SessionId session, ParticipantId participant, Role role)
{
    m_partsOfSessions.remove({session.value, participant.value, role});
    m_partsOfPeople.remove({participant.value, session.value, role});
}

} // namespace summitry
