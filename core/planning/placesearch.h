// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places where a session could go, by looking at what is taken and closed: a stretch of time at once, never minute by
// minute. Exact as to hard conflicts; hints are for whoever looks closer to find.
#pragma once

#include "planning/conflictindex.h"
#include "planning/freestarts.h"
#include "planning/placeoffers.h"
#include "planning/pushing.h"

#include <functional>

namespace summitry {

struct FoundPlace {
    qint64 start = 0;
    RoomId room;
    SessionId swap;
    SessionId beside;
    int fewerSeats = 0;
    int price = 0; // in minutes of distance: what is dearer is worth so much less
    int misfit = 0; // seats too many; where the price is the same
    std::vector<PushableSession> pushes = {}; // where they would be
};

class PlaceSearch
{
public:
    // All borrowed.
    PlaceSearch(const Session &session, const ConflictIndex &conflicts, const Document &document, const PlaceWish &wish);

    // The cheapest first. Those that swap are free only of rooms too small.
    [[nodiscard]] std::vector<FoundPlace> find();
    // Those that are free of all but sessions of the same room that can be pushed later on the same day; the cheapest first.
    [[nodiscard]] std::vector<FoundPlace> findPushing();

private:
    struct OpenDay {
        QDate date;
        Starts starts;
        qint64 wanted = 0;        // the start wished for, on this day
        std::vector<Starts> calm; // beside none for everybody and none of its track
    };

    void readDays();
    void readPeople();
    void readSurroundings();
    void addRoom(const Room *room, FreeStarts free);
    void blockClosed(const Room &room, FreeStarts &free) const;
    void addStarts(const OpenDay &day, const Starts &free, const Room *room);
    void add(const OpenDay &day, qint64 start, const Room *room, SessionId swap = {}, std::vector<PushableSession> pushes = {});
    void addSwaps();
    void addPushes(const Room &room, FreeStarts free);
    void addPush(const OpenDay &day, qint64 start, const Room &room, const PushableLane &lane);
    [[nodiscard]] PushableLane laneOf(const std::vector<Taken> &taken, const OpenDay &day) const;
    // With what is free for the people there.
    void forEachFittingRoom(const std::function<void(const Room &, const FreeStarts &)> &visit) const;
    [[nodiscard]] std::vector<FoundPlace> takeFound();
    [[nodiscard]] FreeStarts freeForPeople(RoomId room) const;
    // Inside the stretch; what is where it was wished for, and what finds no room on the grid, stays.
    [[nodiscard]] static qint64 onGrid(qint64 start, qint64 wanted, const Starts &stretch);
    [[nodiscard]] SessionId besideAt(qint64 start, const std::vector<PushableSession> &pushes) const;
    [[nodiscard]] int priceOf(const Room *room) const;

    const Session &m_session;
    const ConflictIndex &m_conflicts;
    const Document &m_document;
    const PlacedSpan *m_own; // null while it is unplaced
    PlaceWish m_wish;
    QDate m_home; // the day wished for
    const Room *m_wishedRoom;
    std::vector<OpenDay> m_days;
    std::vector<PlacedSpan> m_visits;               // of the people it needs, to sessions that need them too
    std::vector<std::span<const FreeSpan>> m_hours; // of those people
    std::vector<Taken> m_everybody;                 // breaks and sessions for everybody, by start
    qint64 m_longest = 0;                           // of those; minutes
    std::vector<qint64> m_groupStarts;              // of the others in its parallel group
    bool m_isSettled = false;                       // nothing is wrong with where it is
    std::vector<FoundPlace> m_found;
};

} // namespace summitry
