// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One item into a sorted list, and out of it.
#pragma once

#include <algorithm>
#include <vector>

namespace summitry {

template <class Item> void insertSorted(std::vector<Item> &items, const Item &item)
{
    items.insert(std::upper_bound(items.begin(), items.end(), item), item);
}

template <class Item> void removeSorted(std::vector<Item> &items, const Item &item)
{
    const auto at = std::lower_bound(items.begin(), items.end(), item);
    if (at != items.end() && *at == item)
        items.erase(at);
}

} // namespace summitry
