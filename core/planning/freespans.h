// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When people, or rooms, can be used (see Availability), in elapsed time.
#pragma once

#include "planning/placedspan.h"
#include "planning/sortedlist.h"

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
    // How many minutes of it the owner can't be used.
    [[nodiscard]] qint64 minutesClosed(qint64 owner, const PlacedSpan &placement) const;
};

} // namespace summitry
