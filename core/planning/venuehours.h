// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a venue is closed: every night, where its hours are known.
#pragma once

#include "planning/placedspan.h"

namespace summitry {

class SummitClock;

// On the summit's own clock; the end not included.
struct ClosedTime {
    LocalTime from;
    LocalTime until;
    friend bool operator==(const ClosedTime &, const ClosedTime &) = default;
};

// In order, from the night before the first date to the night after the last. None where its hours are not known, or where it
// never closes.
[[nodiscard]] std::vector<ClosedTime> closedTimes(const Venue &venue, QDate first, QDate last);
// How many minutes of the placement the venue is closed.
[[nodiscard]] qint64 minutesClosed(const Venue &venue, const PlacedSpan &placement, const SummitClock &clock);

} // namespace summitry
