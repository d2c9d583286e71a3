// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session would run into, wherever on the day it went: where the people it needs are elsewhere or away, where a room
// can't be used or is too small. Shown while it is dragged; what one place would mean in words is ConflictIndex's to say.
#pragma once

#include "ui/scene/timelinescene.h"

#include <QSet>

namespace summitry {

enum class ObstacleKind {
    PersonTaken, // a needed person is in another session
    PersonAway,  // or not available
    RoomClosed, // or its venue
    RoomTooSmall,
    RoomLacking, // what the session needs
    RoomTaken, // by another session, where the lanes are no rooms
};

// Times are minutes since the midnight that begins the day, inside the scene's window.
struct Obstacle {
    ObstacleKind kind = ObstacleKind::PersonTaken;
    int lane = acrossAllLanes;
    int start = 0;
    int end = 0;
    SessionId session; // where the person is, or what is in the room; else null
    friend bool operator==(const Obstacle &, const Obstacle &) = default;
};

// By kind, lane and start; those of one kind, lane and session that touch are one. The sessions that move along are in
// nobody's way.
[[nodiscard]] std::vector<Obstacle> obstaclesTo(SessionId dragged, const QSet<SessionId> &moving, const TimelineScene &scene,
                                                const Document &document, const Occupancy &occupancy);

} // namespace summitry
