// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list that stays sorted; the same item may be there more than once.
#pragma once

#include <algorithm>
#include <vector>

namespace summitry {

template <class Item> class SortedList
{
public:
    void build(std::vector<Item> items)
    {
        m_items = std::move(items);
        std::sort(m_items.begin(), m_items.end());
    }
    void insert(const Item &item) { m_items.insert(std::upper_bound(m_items.begin(), m_items.end(), item), item); }
    // One of them.
    void remove(const Item &item)
    {
        const auto at = std::lower_bound(m_items.begin(), m_items.end(), item);
        if (at != m_items.end() && *at == item)
            m_items.erase(at);
    }
    [[nodiscard]] const std::vector<Item> &all() const { return m_items; }

private:
    std::vector<Item> m_items;
};

} // namespace summitry
