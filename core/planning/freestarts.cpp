// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/freestarts.h"

#include <limits>

namespace summitry {

namespace {

// Far beyond every summit, and safe to add to.
constexpr qint64 longAgo = std::numeric_limits<qint64>::min() / 4;
constexpr qint64 farAhead = std::numeric_limits<qint64>::max() / 4;

} // namespace

void FreeStarts::block(qint64 from, qint64 until, qint64 distance)
{
    if (from < until)
        m_blocked.push_back({from - m_minutes - distance + 1, until + distance - 1});
}

void FreeStarts::block(std::span<const FreeSpan> spans)
{
    qint64 covered = longAgo; // by available spans, which come by their start
    for (const FreeSpan &span : spans) {
        if (span.kind == AvailabilityKind::Unavailable) {
            block(span.from, span.until);
        } else {
            block(covered, span.from);
            covered = std::max(covered, span.until);
        }
    }
    if (covered > longAgo)
        block(covered, farAhead);
}

std::vector<Starts> FreeStarts::within(const Starts &wanted) const
{
    std::vector<Starts> blocked;
    std::copy_if(m_blocked.begin(), m_blocked.end(), std::back_inserter(blocked),
                 [&](const Starts &one) { return one.first <= wanted.last && one.last >= wanted.first; });
    std::sort(blocked.begin(), blocked.end(), [](const Starts &a, const Starts &b) { return a.first < b.first; });
    std::vector<Starts> free;
    qint64 next = wanted.first;
    for (const Starts &one : blocked) {
        if (one.first > next)
            free.push_back({next, one.first - 1});
        next = std::max(next, one.last + 1);
    }
    if (next <= wanted.last)
        free.push_back({next, wanted.last});
    return free;
}

} // namespace summitry
