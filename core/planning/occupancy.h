// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what is taken when, in elapsed time: each counting session's span, the rooms' sessions by start, who is
// needed where, and when people and rooms can be used. Sorted and flat, so that an edit touches little of it.
#pragma once

#include "document/document.h"

#include <span>

namespace summitry {

// Where and when a session is. Minutes since 1970-01-01T00:00Z, the end not included.
struct PlacedSpan {
    qint64 start = 0;
    qint64 end = 0;
    RoomId room;

    [[nodiscard]] bool overlaps(const PlacedSpan &other) const { return start < other.end && other.start < end; }
};

// A many-to-many relation as a sorted list; a pair may be there more than once (a person with two roles).
class Relation
{
public:
    using Pair = std::pair<qint64, qint64>;

    void build(std::vector<Pair> pairs);
    void insert(Pair pair);
    void remove(Pair pair); // one of them
    [[nodiscard]] std::span<const Pair> of(qint64 key) const;
    [[nodiscard]] std::span<const Pair> all() const { return m_pairs; }

private:
    std::vector<Pair> m_pairs;
};

// When people, or rooms, can be used (see Availability).
class FreeSpans
{
public:
    struct Span {
        qint64 owner = 0;
        AvailabilityKind kind = AvailabilityKind::Unavailable;
        qint64 from = 0;
        qint64 until = 0;
        friend auto operator<=>(const Span &, const Span &) = default;
    };

    void build(std::vector<Span> spans);
    void insert(const Span &span);
    void remove(const Span &span);
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool isFree(qint64 owner, const PlacedSpan &placement) const;

private:
    std::vector<Span> m_spans;
};

class Occupancy
{
public:
    struct Taken {
        PlacedSpan placement;
        SessionId session;
    };

    // The document is borrowed.
    explicit Occupancy(const Document &document);

    // Reads everything anew, as after a change of the summit's time zone.
    void rebuild();
    // The document must already hold the new state. Not for a change of the time zone.
    void apply(const Edit &edit);

    // Null for one that takes nothing: unplaced, cancelled.
    [[nodiscard]] const PlacedSpan *placementOf(SessionId session) const;
    [[nodiscard]] const QHash<SessionId, PlacedSpan> &placements() const { return m_placements; }
    [[nodiscard]] PlacedSpan placement(LocalTime start, int minutes, RoomId room) const;
    // By start; sessions in no room have none.
    [[nodiscard]] const QHash<RoomId, std::vector<Taken>> &rooms() const { return m_rooms; }
    // Those in the placement's room that overlap it.
    [[nodiscard]] std::vector<Taken> takenDuring(const PlacedSpan &placement) const;
    [[nodiscard]] const Relation &peopleOfSessions() const { return m_peopleOfSessions; }
    [[nodiscard]] const Relation &sessionsOfPeople() const { return m_sessionsOfPeople; }
    [[nodiscard]] const FreeSpans &freePeople() const { return m_freePeople; }
    [[nodiscard]] const FreeSpans &freeRooms() const { return m_freeRooms; }

private:
    void place(const Session &session);
    void unplace(SessionId session);
    void need(SessionId session, ParticipantId participant);
    void release(SessionId session, ParticipantId participant);
    [[nodiscard]] FreeSpans::Span spanOf(const Availability &availability) const;
    void buildPlacements();
    void buildNeeds();
    void buildSpans();

    const Document &m_document;
    QHash<SessionId, PlacedSpan> m_placements;
    QHash<RoomId, std::vector<Taken>> m_rooms;
    qint64 m_longest = 0; // no session has been longer; minutes
    Relation m_peopleOfSessions;
    Relation m_sessionsOfPeople;
    FreeSpans m_freePeople;
    FreeSpans m_freeRooms;
};

} // namespace summitry
