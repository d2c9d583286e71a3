// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A lane dragged among its neighbours: the rooms of one venue have an order, which is theirs everywhere in the program.
#pragma once

#include "document/draft.h"
#include "ui/scene/timelinescene.h"

namespace summitry {

struct LaneRun {
    int first = 0;
    int last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
    friend bool operator==(const LaneRun &, const LaneRun &) = default;
};

// The lanes among which this one may be moved; none where it is no room, or has no neighbours.
[[nodiscard]] LaneRun laneNeighbours(int lane, const TimelineScene &scene, const Document &document);
// Before which lane of the run one would come to lie that is dropped so far from the top of all; one more than the last for
// the end.
[[nodiscard]] int laneGapAt(double across, const LaneRun &run, const std::vector<LaneSpan> &lanes);
// Empty where it is there already.
[[nodiscard]] Draft moveLane(int lane, int gap, const TimelineScene &scene, const Document &document);

} // namespace summitry
