// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a session of a length could begin, given what it must not run into. Elapsed time, in minutes (see PlacedSpan).
#pragma once

#include "planning/freespans.h"

namespace summitry {

// One after another, both ends included.
struct Starts {
    qint64 first = 0;
    qint64 last = 0;
    friend bool operator==(const Starts &, const Starts &) = default;

    [[nodiscard]] bool holds(qint64 start) const { return first <= start && start <= last; }
    [[nodiscard]] qint64 nearestTo(qint64 start) const { return start < first ? first : start > last ? last : start; }
};

class FreeStarts
{
public:
    explicit FreeStarts(qint64 minutes) : m_minutes(minutes) {} // the session's length

    // It must keep so many minutes away from what begins and ends then.
    void block(qint64 from, qint64 until, qint64 distance = 0);
    // It must lie where this owner is free.
    void block(std::span<const FreeSpan> spans);

    // What is left of these, in order.
    [[nodiscard]] std::vector<Starts> within(const Starts &wanted) const;

private:
    qint64 m_minutes;
    std::vector<Starts> m_blocked;
};

} // namespace summitry
