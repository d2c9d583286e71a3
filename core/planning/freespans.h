// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When people, or rooms, can be used (see Availability), in elapsed time.
#pragma once

#include "planning/placedspan.h"
#include "planning/sortedlist.h"

#include <limits>
#include <span>

namespace summitry {

struct FreeSpan {
    qint64 owner = 0;
    AvailabilityKind kind = AvailabilityKind::Unavailable;
    qint64 from = 0;
    qint64 until = 0;
    friend auto operator<=>(const FreeSpan &, const FreeSpan &) = default;
};

class FreeSpans : public SortedList<FreeSpan>
{
public:
    [[nodiscard]] bool isEmpty() const { return all().empty(); }
    // Those marked unavailable first, then by their start.
    [[nodiscard]] std::span<const FreeSpan> of(qint64 owner) const;
    // When such an owner can't be used: visit(from, until), stretches that may overlap. Whoever is available at times is not at
    // any other, as far as minutes reach.
    template <class Visit> static void forEachClosed(std::span<const FreeSpan> spans, Visit visit)
    {
        // Far beyond every summit, and safe to add to.
        constexpr qint64 longAgo = std::numeric_limits<qint64>::min() / 4;
        constexpr qint64 farAhead = std::numeric_limits<qint64>::max() / 4;
        qint64 covered = longAgo; // by available spans so far
        for (const FreeSpan &span : spans) {
            if (span.kind == AvailabilityKind::Unavailable) {
                visit(span.from, span.until);
            } else {
                visit(covered, span.from);
                covered = std::max(covered, span.until);
            }
        }
        if (covered > longAgo)
            visit(covered, farAhead);
    }
    // How many minutes of it the owner can't be used.
    [[nodiscard]] qint64 minutesClosed(qint64 owner, const PlacedSpan &placement) const;
};

} // namespace summitry
