// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/folds.h"

#include <algorithm>

namespace summitry {

std::vector<TimeWindow> emptyStretches(TimeWindow within, std::vector<TimeWindow> busy, int longerThan)
{
    std::sort(busy.begin(), busy.end(), [](const TimeWindow &a, const TimeWindow &b) { return a.first < b.first; });
    busy.push_back({within.last, within.last});
    std::vector<TimeWindow> empty;
    int free = within.first; // from here on
    for (const TimeWindow &time : busy) {
        const int until = std::min(time.first, within.last);
        if (until - free > longerThan)
            empty.push_back({free, until});
        free = std::max(free, time.last);
    }
    return empty;
}

bool FoldChoice::isOpen(LocalTime from, LocalTime until) const
{
    return std::any_of(m_opened.begin(), m_opened.end(), [&](const Opened &one) { return one.meets(from, until); });
}

void FoldChoice::open(LocalTime from, LocalTime until)
{
    m_opened.push_back({from, until});
}

void FoldChoice::fold(LocalTime from, LocalTime until)
{
    std::erase_if(m_opened, [&](const Opened &one) { return one.meets(from, until); });
}

} // namespace summitry
