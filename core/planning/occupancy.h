// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what is taken when, in elapsed time: each counting session's span, the rooms' and the tracks' sessions by start,
// who takes which part where, and when people and rooms can be used. Sorted and flat, so that an edit touches little of it.
#pragma once

#include "document/document.h"
#include "planning/freespans.h"
#include "planning/parts.h"

namespace summitry {

// Those of a lane in order of their starts that overlap the placement; none in it is longer than so many minutes.
[[nodiscard]] std::vector<Taken> overlappingIn(std::span<const Taken> lane, qint64 longest, const PlacedSpan &placement);

class Occupancy
{
public:
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
    // By start; breaks belong to no line of content.
    [[nodiscard]] const QHash<TrackId, std::vector<Taken>> &tracks() const { return m_tracks; }
    // Those in the placement's room that overlap it.
    [[nodiscard]] std::vector<Taken> takenDuring(const PlacedSpan &placement) const
    {
        return overlapping(m_rooms, placement.room, placement);
    }
    // Those of the track that overlap it.
    [[nodiscard]] std::vector<Taken> runningDuring(const PlacedSpan &placement, TrackId track) const
    {
        return overlapping(m_tracks, track, placement);
    }
    [[nodiscard]] const Parts &partsOfSessions() const { return m_partsOfSessions; }
    [[nodiscard]] const Parts &partsOfPeople() const { return m_partsOfPeople; }
    [[nodiscard]] const FreeSpans &freePeople() const { return m_freePeople; }
    [[nodiscard]] const FreeSpans &freeRooms() const { return m_freeRooms; }

private:
    template <class Key> using Lanes = QHash<Key, std::vector<Taken>>;

    template <class Key> std::vector<Taken> overlapping(const Lanes<Key> &lanes, Key key, const PlacedSpan &placement) const;
    void place(const Session &session);
    void unplace(const Session &session);
    void take(SessionId session, ParticipantId participant, Role role);
    void release(SessionId session, ParticipantId participant, Role role);
    [[nodiscard]] FreeSpan spanOf(const Availability &availability) const;
    void buildPlacements();
    void buildParts();
    void buildSpans();

    const Document &m_document;
    QHash<SessionId, PlacedSpan> m_placements;
    Lanes<RoomId> m_rooms;
    Lanes<TrackId> m_tracks;
    qint64 m_longest = 0; // no session has been longer; minutes
    Parts m_partsOfSessions;
    Parts m_partsOfPeople;
    FreeSpans m_freePeople;
    FreeSpans m_freeRooms;
};

} // namespace summitry
