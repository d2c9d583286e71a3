// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions at the same time in one lane, side by side: pure, and stable when others move.
#pragma once

#include <vector>

namespace summitry {

struct PackedTime {
    int start = 0; // minutes
    int end = 0;
};

// Of `columns` equal parts of the lane's height, from `column` up to, not including, `columnEnd`.
struct PackedPlace {
    int column = 0;
    int columnEnd = 1;
    int columns = 1;
    friend bool operator==(const PackedPlace &, const PackedPlace &) = default;
};

// One place for each time, in the same order. Those that touch no other take the whole lane; others take the first free
// column, in order of start and then as given, and spread into the free columns beside them.
[[nodiscard]] std::vector<PackedPlace> packed(const std::vector<PackedTime> &times);
// How many are at once at most; at least 1.
[[nodiscard]] int depthOf(const std::vector<PackedPlace> &places);

} // namespace summitry
