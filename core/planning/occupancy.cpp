// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/occupancy.h"

namespace summitry {

namespace {

template <class Item> void insertSorted(std::vector<Item> &items, const Item &item)
{
    items.insert(std::upper_bound(items.begin(), items.end(), item), item);
}

template <class Item> void removeSorted(std::vector<Item> &items, const Item &item)
{
    const auto at = std::lower_bound(items.begin(), items.end(), item);
    if (at != items.end() && *at == item)
        items.erase(at);
}

bool takesPlace(const Session &session)
{
    return session.isPlaced() && session.state != SessionState::Cancelled;
}

bool startsEarlier(const Occupancy::Taken &a, const Occupancy::Taken &b)
{
    return std::pair(a.placement.start, a.session) < std::pair(b.placement.start, b.session);
}

} // namespace

void Relation::build(std::vector<Pair> pairs)
{
    m_pairs = std::move(pairs);
    std::sort(m_pairs.begin(), m_pairs.end());
}

void Relation::insert(Pair pair)
{
    insertSorted(m_pairs, pair);
}

void Relation::remove(Pair pair)
{
    removeSorted(m_pairs, pair);
}

std::span<const Relation::Pair> Relation::of(qint64 key) const
{
    const auto [from, to] = std::equal_range(m_pairs.begin(), m_pairs.end(), Pair(key, 0),
                                             [](const Pair &a, const Pair &b) { return a.first < b.first; });
    return {from, to};
}

void FreeSpans::build(std::vector<Span> spans)
{
    m_spans = std::move(spans);
    std::sort(m_spans.begin(), m_spans.end());
}

void FreeSpans::insert(const Span &span)
{
    insertSorted(m_spans, span);
}

void FreeSpans::remove(const Span &span)
{
    removeSorted(m_spans, span);
}

bool FreeSpans::isFree(qint64 owner, const PlacedSpan &placement) const
{
    const auto first = std::lower_bound(m_spans.begin(), m_spans.end(), owner,
                                        [](const Span &span, qint64 wanted) { return span.owner < wanted; });
    bool isLimited = false;
    qint64 covered = placement.start; // by available spans so far, which come by their start
    for (auto span = first; span != m_spans.end() && span->owner == owner; ++span) {
        if (span->kind == AvailabilityKind::Unavailable) {
            if (span->from < span->until && span->from < placement.end && span->until > placement.start)
                return false;
        } else {
            isLimited = true;
            if (span->from <= covered)
                covered = std::max(covered, span->until);
        }
    }
    return !isLimited || covered >= placement.end;
}

Occupancy::Occupancy(const Document &document) : m_document(document)
{
    rebuild();
}

void Occupancy::rebuild()
{
    buildPlacements();
    buildNeeds();
    buildSpans();
}

void Occupancy::buildPlacements()
{
    m_placements.clear();
    m_rooms.clear();
    m_longest = 0;
    const auto &sessions = m_document.all<Session>();
    m_placements.reserve(qsizetype(sessions.size()));
    for (const Session &session : sessions) {
        if (!takesPlace(session))
            continue;
        const PlacedSpan placed = placement(session.start, session.minutes, session.room);
        m_placements.insert(session.id, placed);
        m_longest = std::max(m_longest, placed.end - placed.start);
        if (placed.room)
            m_rooms[placed.room].push_back({placed, session.id});
    }
    for (auto &taken : m_rooms)
        std::sort(taken.begin(), taken.end(), startsEarlier);
}

void Occupancy::buildNeeds()
{
    std::vector<Relation::Pair> bySession;
    bySession.reserve(m_document.all<Assignment>().size() + m_document.all<AgendaItem>().size());
    for (const Assignment &assignment : m_document.all<Assignment>()) {
        if (isNeeded(assignment.role))
            bySession.emplace_back(assignment.session.value, assignment.participant.value);
    }
    for (const AgendaItem &item : m_document.all<AgendaItem>()) {
        for (const ParticipantId speaker : item.speakers)
            bySession.emplace_back(item.session.value, speaker.value);
    }
    std::vector<Relation::Pair> byPerson;
    byPerson.reserve(bySession.size());
    for (const auto &[session, person] : bySession)
        byPerson.emplace_back(person, session);
    m_peopleOfSessions.build(std::move(bySession));
    m_sessionsOfPeople.build(std::move(byPerson));
}

void Occupancy::buildSpans()
{
    std::vector<FreeSpans::Span> people;
    std::vector<FreeSpans::Span> rooms;
    for (const Availability &availability : m_document.all<Availability>())
        (availability.room ? rooms : people).push_back(spanOf(availability));
    m_freePeople.build(std::move(people));
    m_freeRooms.build(std::move(rooms));
}

FreeSpans::Span Occupancy::spanOf(const Availability &availability) const
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

std::vector<Occupancy::Taken> Occupancy::takenDuring(const PlacedSpan &placement) const
{
    std::vector<Taken> overlapping;
    const auto room = m_rooms.constFind(placement.room);
    if (room == m_rooms.cend())
        return overlapping;
    const auto startsBefore = [](const Taken &taken, qint64 instant) { return taken.placement.start < instant; };
    auto taken = std::lower_bound(room->begin(), room->end(), placement.start - m_longest, startsBefore);
    for (; taken != room->end() && taken->placement.start < placement.end; ++taken) {
        if (taken->placement.overlaps(placement))
            overlapping.push_back(*taken);
    }
    return overlapping;
}

void Occupancy::apply(const Edit &edit)
{
    for (const auto &change : edit.of<Session>()) {
        unplace(change.id());
        if (change.after && takesPlace(*change.after))
            place(*change.after);
    }
    for (const auto &change : edit.of<Assignment>()) {
        if (change.before && isNeeded(change.before->role))
            release(change.before->session, change.before->participant);
        if (change.after && isNeeded(change.after->role))
            need(change.after->session, change.after->participant);
    }
    for (const auto &change : edit.of<AgendaItem>()) {
        for (const ParticipantId speaker : change.before ? change.before->speakers : Ids<Participant>())
            release(change.before->session, speaker);
        for (const ParticipantId speaker : change.after ? change.after->speakers : Ids<Participant>())
            need(change.after->session, speaker);
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
    if (!placed.room)
        return;
    auto &taken = m_rooms[placed.room];
    const Taken mine{placed, session.id};
    taken.insert(std::upper_bound(taken.begin(), taken.end(), mine, startsEarlier), mine);
}

void Occupancy::unplace(SessionId session)
{
    const auto found = m_placements.constFind(session);
    if (found == m_placements.cend())
        return;
    if (found->room) {
        auto &taken = m_rooms[found->room];
        const auto at = std::lower_bound(taken.begin(), taken.end(), Taken{*found, session}, startsEarlier);
        if (at != taken.end() && at->session == session)
            taken.erase(at);
    }
    m_placements.erase(found);
}

void Occupancy::need(SessionId session, ParticipantId participant)
{
    m_peopleOfSessions.insert({session.value, participant.value});
    m_sessionsOfPeople.insert({participant.value, session.value});
}

void Occupancy::release(SessionId session, ParticipantId participant)
{
    m_peopleOfSessions.remove({session.value, participant.value});
    m_sessionsOfPeople.remove({participant.value, session.value});
}

} // namespace summitry
