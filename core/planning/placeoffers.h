// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Where could this go?": the placements on the days of the summit that bring a session no hard conflict, the nearest
// first, each with its price.
#pragma once

#include "planning/conflict.h"

namespace summitry {

class ConflictIndex;

// Another session that begins later to make room.
struct PushedSession {
    SessionId session;
    LocalTime start;
    friend bool operator==(const PushedSession &, const PushedSession &) = default;
};

struct PlaceOffer {
    LocalTime start;
    RoomId room;      // null for what concerns every room
    SessionId swap;   // of the same length, which would take its placement; null: nobody else moves
    std::vector<PushedSession> pushes; // in the same room; by start
    SessionId beside; // a break or a session for everybody that runs at that time; else null
    int fewerSeats = 0;          // than in the room that it has; 0: not fewer
    std::vector<Conflict> hints; // soft ones that the place would bring
    [[nodiscard]] bool movesNobody() const { return !swap && pushes.empty(); }
    friend bool operator==(const PlaceOffer &, const PlaceOffer &) = default;
};

// Near what, where the session itself has no start or no room.
struct PlaceWish {
    LocalTime start; // unset: as early as possible
    RoomId room;     // null: any
};

// What stands in the way most often. Without a kind: there is no day, or no room.
struct PlaceObstacle {
    std::optional<ConflictKind> kind;
    ParticipantId participant; // where the kind is one of people
};

struct PlaceOffers {
    static constexpr std::size_t most = 12;
    static constexpr std::size_t mostPushes = 3; // of these, after those that move nobody
    std::vector<PlaceOffer> best;
    PlaceObstacle obstacle; // where there is no offer
};

// Changes nothing; the placement that it has is none of them. None where there is no such session.
[[nodiscard]] PlaceOffers placesFor(SessionId session, const ConflictIndex &conflicts, const Document &document,
                                    const PlaceWish &wish = {});

// False for a conflict that a session has wherever it is, such as an agenda too long.
[[nodiscard]] bool dependsOnPlace(ConflictKind kind);

} // namespace summitry
