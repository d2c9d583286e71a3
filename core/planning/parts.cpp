// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/parts.h"

#include "planning/sortedlist.h"

namespace summitry {

void Parts::build(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    std::sort(m_parts.begin(), m_parts.end());
}

void Parts::insert(const Part &part)
{
    insertSorted(m_parts, part);
}

void Parts::remove(const Part &part)
{
    removeSorted(m_parts, part);
}

std::span<const Part> Parts::of(qint64 key) const
{
    const auto [from, to] = std::equal_range(m_parts.begin(), m_parts.end(), Part{key, 0, {}},
                                             [](const Part &a, const Part &b) { return a.key < b.key; });
    return {from, to};
}

} // namespace summitry
