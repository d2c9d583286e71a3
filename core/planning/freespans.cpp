// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/freespans.h"

namespace summitry {

bool FreeSpans::isFree(qint64 owner, const PlacedSpan &placement) const
{
    const auto first = std::lower_bound(all().begin(), all().end(), owner,
                                        [](const FreeSpan &span, qint64 wanted) { return span.owner < wanted; });
    bool isLimited = false;
    qint64 covered = placement.start; // by available spans so far, which come by their start
    for (auto span = first; span != all().end() && span->owner == owner; ++span) {
        if (span->kind == AvailabilityKind::Unavailable) {
            if (span->from < span->until && span->from < placement.end && span->until > placement.start)
                return false;
        } else {
            isLimited = true;
            if (span->from <= covered)
                covered = std::max(covered, span->until);
        }
    }
    return !isLimited || covered >= placement.end;
}

} // namespace summitry
