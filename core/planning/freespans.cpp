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
    const std::span<const FreeSpan> spans = of(owner);
    if (spans.empty())
        return 0;
    std::vector<std::pair<qint64, qint64>> closed;
    bool isLimited = false;
    qint64 covered = placement.start; // by available spans so far, which come by their start
    for (const FreeSpan &span : spans) {
        if (span.kind == AvailabilityKind::Unavailable) {
            closed.emplace_back(span.from, span.until);
        } else {
            isLimited = true;
            closed.emplace_back(covered, span.from);
            covered = std::max(covered, span.until);
        }
    }
    if (isLimited)
        closed.emplace_back(covered, placement.end);
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
