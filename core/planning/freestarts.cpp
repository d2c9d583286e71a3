// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/freestarts.h"

namespace summitry {

void FreeStarts::block(qint64 from, qint64 until, qint64 distance)
{
    if (from < until)
        m_blocked.push_back({from - m_minutes - distance + 1, until + distance - 1});
}

void FreeStarts::block(std::span<const FreeSpan> spans)
{
    FreeSpans::forEachClosed(spans, [this](qint64 from, qint64 until) { block(from, until); });
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
