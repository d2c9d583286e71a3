// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when a session is, in elapsed time: minutes since 1970-01-01T00:00Z, the end not included.
#pragma once

#include "domain/records.h"

namespace summitry {

struct PlacedSpan {
    qint64 start = 0;
    qint64 end = 0;
    RoomId room;

    [[nodiscard]] bool overlaps(const PlacedSpan &other) const { return start < other.end && other.start < end; }
};

// A session where it is, or where it would be.
struct Taken {
    PlacedSpan placement;
    SessionId session;

    [[nodiscard]] bool startsBefore(const Taken &other) const
    {
        return std::pair(placement.start, session) < std::pair(other.placement.start, other.session);
    }
};

} // namespace summitry
