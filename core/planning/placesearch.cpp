// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/placesearch.h"

#include "document/programme.h"
#include "planning/equipment.h"
#include "planning/occupancy.h"
#include "planning/personchecks.h"
#include "planning/venuehours.h"

namespace summitry {

namespace {

constexpr int gridOfStarts = 5; // minutes

// Prices, in minutes that one would rather wait.
constexpr int priceOfDay = 600;
constexpr int priceOfRoom = 15;
constexpr int priceOfVenue = 60;
constexpr int priceOfFewerSeats = 20;
constexpr int priceOfBreak = 120;
constexpr int priceOfEverybody = 240;
constexpr int priceOfSwap = 90;
constexpr int priceOfPushed = 30; // for each of them

int minutesInto(QDate day, LocalTime time)
{
    return LocalTime(day, 0).minutesTo(time);
}

} // namespace

PlaceSearch::PlaceSearch(const Session &session, const ConflictIndex &conflicts, const Document &document, const PlaceWish &wish)
    : m_session(session),
      m_conflicts(conflicts),
      m_document(document),
      m_own(conflicts.occupancy().placementOf(session.id)),
      m_wish{session.isPlaced() ? session.start : wish.start, session.room ? session.room : wish.room},
      m_wishedRoom(document.find(m_wish.room))
{
    const auto own = conflicts.conflictsOf(session.id);
    m_isSettled = std::none_of(own.begin(), own.end(), [](const Conflict &conflict) { return dependsOnPlace(conflict.kind); });
    readDays();
    readPeople();
    readSurroundings();
}

void PlaceSearch::readDays()
{
    const auto days = daysInOrder(m_document);
    const SummitClock &clock = m_document.clock();
    if (days.empty())
        return;
    if (!m_wish.start.isSet())
        m_wish.start = days.front()->start();
    const Day *home = dayOf(m_wish.start, m_document);
    m_home = home ? home->date : m_wish.start.date();
    const int minute = minutesInto(m_home, m_wish.start);
    for (const Day *day : days) {
        const Starts starts{clock.instant(day->start()), clock.instant(day->end()) - m_session.minutes};
        if (starts.first <= starts.last)
            m_days.push_back({day->date, starts, clock.instant(LocalTime(day->date, minute)), {}});
    }
}

void PlaceSearch::readPeople()
{
    const Occupancy &occupancy = m_conflicts.occupancy();
    ParticipantId last;
    for (const Part &mine : occupancy.partsOfSessions().of(m_session.id.value)) {
        const ParticipantId person{mine.other};
        if (!isNeeded(mine.role) || person == last)
            continue;
        last = person;
        if (const auto hours = occupancy.freePeople().of(person.value); !hours.empty())
            m_hours.push_back(hours);
        for (const Part &theirs : occupancy.partsOfPeople().of(person.value)) {
            const PlacedSpan *visit = occupancy.placementOf(SessionId{theirs.other});
            if (visit && isNeeded(theirs.role) && theirs.other != m_session.id.value)
                m_visits.push_back(*visit);
        }
    }
}

void PlaceSearch::readSurroundings()
{
    FreeStarts calm(m_session.minutes);
    for (const Session &other : m_document.all<Session>()) {
        const PlacedSpan *placement =
            other.id == m_session.id ? nullptr : m_conflicts.occupancy().placementOf(other.id);
        if (!placement)
            continue;
        const bool isOfTrack = m_session.track && other.track == m_session.track;
        const bool isForAll = other.isAcrossRooms() || other.isForEverybody();
        if (isForAll) {
            m_everybody.push_back({*placement, other.id});
            m_longest = std::max(m_longest, placement->end - placement->start);
        }
        if (isForAll || isOfTrack)
            calm.block(placement->start, placement->end);
        if (m_session.group && other.group == m_session.group)
            m_groupStarts.push_back(placement->start);
    }
    for (OpenDay &day : m_days)
        day.calm = calm.within(day.starts);
    std::sort(m_everybody.begin(), m_everybody.end(), [](const Taken &a, const Taken &b) { return a.startsBefore(b); });
    std::sort(m_groupStarts.begin(), m_groupStarts.end());
    m_groupStarts.erase(std::unique(m_groupStarts.begin(), m_groupStarts.end()), m_groupStarts.end());
}

std::vector<FoundPlace> PlaceSearch::find()
{
    m_found.clear();
    if (m_session.isAcrossRooms()) {
        addRoom(nullptr, freeForPeople({}));
    } else {
        forEachFittingRoom([this](const Room &room, const FreeStarts &free) { addRoom(&room, free); });
        addSwaps();
    }
    return takeFound();
}

void PlaceSearch::forEachFittingRoom(const std::function<void(const Room &, const FreeStarts &)> &visit) const
{
    std::optional<FreeStarts> free;
    VenueId venue;
    for (const Room *room : roomsInOrder(m_document)) {
        if (!free || room->venue != venue)
            free = freeForPeople(room->id);
        venue = room->venue;
        if (room->seatsMissing(m_session.attendance) == 0 && equipmentMissing(m_session.equipment, room->equipment).isEmpty())
            visit(*room, *free);
    }
}

std::vector<FoundPlace> PlaceSearch::takeFound()
{
    std::sort(m_found.begin(), m_found.end(), [](const FoundPlace &a, const FoundPlace &b) {
        return std::tuple(a.price, a.misfit, a.start, a.room, a.swap) < std::tuple(b.price, b.misfit, b.start, b.room, b.swap);
    });
    return std::exchange(m_found, {});
}

FreeStarts PlaceSearch::freeForPeople(RoomId room) const
{
    FreeStarts free(m_session.minutes);
    for (const PlacedSpan &visit : m_visits)
        free.block(visit.start, visit.end, wayBetween(room, visit.room, m_document));
    for (const auto &hours : m_hours)
        free.block(hours);
    return free;
}

void PlaceSearch::addRoom(const Room *room, FreeStarts free)
{
    const Occupancy &occupancy = m_conflicts.occupancy();
    if (!room && m_own) {
        free.block(m_own->start, m_own->end);
    } else if (room) {
        const auto lane = occupancy.rooms().constFind(room->id);
        for (const Taken &taken : lane == occupancy.rooms().cend() ? std::span<const Taken>() : std::span(*lane)) {
            if (taken.session != m_session.id || m_isSettled)
                free.block(taken.placement.start, taken.placement.end);
        }
        blockClosed(*room, free);
    }
    for (const OpenDay &day : m_days) {
        for (const Starts &stretch : free.within(day.starts))
            addStarts(day, stretch, room);
    }
}

// Of the room, and the nights of its venue.
void PlaceSearch::blockClosed(const Room &room, FreeStarts &free) const
{
    free.block(m_conflicts.occupancy().freeRooms().of(room.id.value));
    const Venue *venue = m_document.find(room.venue);
    if (!venue || m_days.empty())
        return;
    const SummitClock &clock = m_document.clock();
    for (const ClosedTime &closed : closedTimes(*venue, m_days.front().date, m_days.back().date.addDays(1)))
        free.block(clock.instant(closed.from), clock.instant(closed.until));
}

// The start nearest to the wish; the nearest with nothing beside it; and those at which its parallel group begins.
void PlaceSearch::addStarts(const OpenDay &day, const Starts &free, const Room *room)
{
    const auto nearestIn = [&](const Starts &stretch) { return onGrid(stretch.nearestTo(day.wanted), day.wanted, stretch); };
    std::vector<qint64> starts{nearestIn(free)};
    std::optional<qint64> calmest;
    for (const Starts &calm : day.calm) {
        const Starts shared{std::max(calm.first, free.first), std::min(calm.last, free.last)};
        if (shared.first > shared.last)
            continue;
        const qint64 start = nearestIn(shared);
        if (!calmest || std::abs(start - day.wanted) < std::abs(*calmest - day.wanted))
            calmest = start;
    }
    if (calmest)
        starts.push_back(*calmest);
    std::copy_if(m_groupStarts.begin(), m_groupStarts.end(), std::back_inserter(starts),
                 [&](qint64 start) { return free.holds(start); });
    std::sort(starts.begin(), starts.end());
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    for (const qint64 start : starts)
        add(day, start, room);
}

void PlaceSearch::add(const OpenDay &day, qint64 start, const Room *room, SessionId swap, std::vector<PushableSession> pushes)
{
    const RoomId id = room ? room->id : RoomId();
    if (m_own && start == m_own->start && id == m_own->room)
        return;
    FoundPlace found{start, id, swap, besideAt(start, pushes)};
    const Session *beside = m_document.find(found.beside);
    found.price = int(std::abs(m_home.daysTo(day.date))) * priceOfDay + int(std::abs(start - day.wanted)) + priceOf(room) +
                  (swap ? priceOfSwap : 0) + int(pushes.size()) * priceOfPushed + (!beside ? 0 : beside->isAcrossRooms() ? priceOfBreak : priceOfEverybody);
    if (room && m_wishedRoom && room->capacity > 0)
        found.fewerSeats = std::max(0, m_wishedRoom->capacity - room->capacity);
    if (room)
        found.misfit = std::max(0, room->capacity - m_session.attendance);
    found.pushes = std::move(pushes);
    m_found.push_back(std::move(found));
}

int PlaceSearch::priceOf(const Room *room) const
{
    if (!room || !m_wishedRoom || room == m_wishedRoom)
        return 0;
    const int way = room->venue == m_wishedRoom->venue ? priceOfRoom : priceOfVenue;
    return way + (room->capacity > 0 && room->capacity < m_wishedRoom->capacity ? priceOfFewerSeats : 0);
}

// What would take the session's own placement must fit there.
void PlaceSearch::addSwaps()
{
    if (!m_own || !m_own->room)
        return;
    const auto known = m_conflicts.conflictsOf(m_session.id);
    for (const Session &other : m_document.all<Session>()) {
        const PlacedSpan *theirs = m_conflicts.occupancy().placementOf(other.id);
        const Room *room = theirs ? m_document.find(theirs->room) : nullptr;
        if (!room || other.id == m_session.id || other.pinned || other.minutes != m_session.minutes ||
            room->seatsMissing(m_session.attendance) > 0 || m_document.find(m_own->room)->seatsMissing(other.attendance) > 0)
            continue;
        const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Conflict &conflict) {
            return conflict.isHard() && conflict.concerns(other.id); // a swap would solve none between the two
        });
        const auto day = std::find_if(m_days.begin(), m_days.end(),
                                      [&](const OpenDay &one) { return one.starts.holds(theirs->start); });
        if (!isKnown && day != m_days.end())
            add(*day, theirs->start, room, other.id);
    }
}

qint64 PlaceSearch::onGrid(qint64 start, qint64 wanted, const Starts &stretch)
{
    const qint64 earlier = start - start % gridOfStarts;
    if (start == wanted || start == earlier)
        return start;
    const qint64 rounded = start > wanted ? earlier + gridOfStarts : earlier;
    return stretch.holds(rounded) ? rounded : start;
}

SessionId PlaceSearch::besideAt(qint64 start, const std::vector<PushableSession> &pushes) const
{
    for (const Taken &beside : overlappingIn(m_everybody, m_longest, {start, start + m_session.minutes, {}})) {
        if (std::none_of(pushes.begin(), pushes.end(), [&](const PushableSession &one) { return one.session == beside.session; }))
            return beside.session;
    }
    return {};
}

} // namespace summitry
