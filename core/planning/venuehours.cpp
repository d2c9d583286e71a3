// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/venuehours.h"

#include "domain/summitclock.h"

namespace summitry {

std::vector<ClosedTime> closedTimes(const Venue &venue, QDate first, QDate last)
{
    std::vector<ClosedTime> closed;
    if (!venue.hasHours())
        return closed;
    for (QDate date = first.addDays(-1); date <= last; date = date.addDays(1)) {
        const ClosedTime night{{date, venue.closingMinute()}, {date.addDays(1), venue.openingMinute()}};
        if (night.from < night.until)
            closed.push_back(night);
    }
    return closed;
}

qint64 minutesClosed(const Venue &venue, const PlacedSpan &placement, const SummitClock &clock)
{
    qint64 minutes = 0;
    for (const ClosedTime &night : closedTimes(venue, clock.local(placement.start).date(), clock.local(placement.end).date())) {
        const qint64 from = std::max(placement.start, clock.instant(night.from));
        const qint64 until = std::min(placement.end, clock.instant(night.until));
        minutes += std::max<qint64>(0, until - from);
    }
    return minutes;
}

} // namespace summitry
