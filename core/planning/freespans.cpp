// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/freespans.h"

namespace summitry {

std::span<const FreeSpan> FreeSpans::of(qint64 owner) const
{
    const auto first = std::lower_bound(all().begin(), all().end(), owner,
                                        [](const FreeSpan &span, qint64 wanted) { return span.owner < wanted; });
    auto last = first;
    while (last != all().end() && last->owner == owner)
        ++last;
    return {first, last};
}

qint64 FreeSpans::minutesClosed(qint64 owner, const PlacedSpan &placement) const
{
    std::vector<std::pair<qint64, qint64>> closed;
    forEachClosed(of(owner), [&](qint64 from, qint64 until) {
        if (from < placement.end && until > placement.start)
            closed.emplace_back(from, until);
    });
    std::sort(closed.begin(), closed.end());
    qint64 minutes = 0;
    qint64 counted = placement.start;
    for (const auto &[from, until] : closed) {
        const qint64 end = std::min(until, placement.end);
        minutes += std::max<qint64>(0, end - std::max(from, counted));
        counted = std::max(counted, end);
    }
    return minutes;
}

} // namespace summitry
