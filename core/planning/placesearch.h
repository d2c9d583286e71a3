// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The places where a session could go, by looking at what is taken and closed: a stretch of time at once, never minute by
// minute. Exact as to hard conflicts; hints are for whoever looks closer to find.
#pragma once

#include "planning/conflictindex.h"
#include "planning/freestarts.h"
#include "planning/placeoffers.h"

namespace summitry {

struct FoundPlace {
    qint64 start = 0;
    RoomId room;
    SessionId swap;
    SessionId beside;
    int fewerSeats = 0;
    int price = 0; // in minutes of distance: what is dearer is worth so much less
    int misfit = 0; // seats too many; where the price is the same
};

class PlaceSearch
{
public:
    // All borrowed.
    PlaceSearch(const Session &session, const ConflictIndex &conflicts, const Document &document, const PlaceWish &wish);

    // The cheapest first. Those that swap are free only of rooms too small.
    [[nodiscard]] std::vector<FoundPlace> find();

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
    void blockNights(const Room &room, FreeStarts &free) const;
    void addStarts(const OpenDay &day, const Starts &free, const Room *room);
    void add(const OpenDay &day, qint64 start, const Room *room, SessionId swap = {});
    void addSwaps();
    [[nodiscard]] FreeStarts freeForPeople(RoomId room) const;
    [[nodiscard]] SessionId besideAt(qint64 start) const;
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
