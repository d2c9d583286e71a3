// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lanes lie across the time: their heights from what they hold and from the room there is. Logical pixels.
#pragma once

#include <vector>

namespace summitry {

struct LaneSpan {
    double top = 0; // from the top of the first
    double height = 0;
    [[nodiscard]] double bottom() const { return top + height; }
    friend bool operator==(const LaneSpan &, const LaneSpan &) = default;
};

struct LaneNeed {
    int depth = 1; // sessions side by side
    bool isEmpty = false;
    bool startsGroup = false; // a heading stands before it
};

struct LaneMetrics {
    double regular = 64;
    double tallest = 112;  // where there is room to spare
    double collapsed = 30; // an empty lane, where there is none
    double column = 30;    // of several sessions side by side, each
    double heading = 26;
    bool areHeadingsOver = false; // over the lanes of their group: they take no room between them
};

struct LaneLayout {
    std::vector<LaneSpan> lanes;
    // One for each lane; of no height where none stands before it or, over the lanes of its group, begins with it.
    std::vector<LaneSpan> headings;
    double breadth = 0;             // of all together
};

[[nodiscard]] LaneLayout laidOut(const std::vector<LaneNeed> &needs, const LaneMetrics &metrics, double available);

} // namespace summitry
