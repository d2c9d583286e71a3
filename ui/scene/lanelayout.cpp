// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/lanelayout.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

double naturalHeight(const LaneNeed &need, const LaneMetrics &metrics)
{
    return std::max(metrics.regular, need.depth > 1 ? need.depth * metrics.column + 6 : 0);
}

void putHeadingsOver(LaneLayout &layout, const std::vector<LaneNeed> &needs)
{
    double end = layout.breadth;
    for (std::size_t i = needs.size(); i-- > 0;) {
        if (!needs[i].startsGroup)
            continue;
        layout.headings[i].height = end - layout.headings[i].top;
        end = layout.headings[i].top;
    }
}

} // namespace

LaneLayout laidOut(const std::vector<LaneNeed> &needs, const LaneMetrics &metrics, double available)
{
    const double before = metrics.areHeadingsOver ? 0 : metrics.heading;
    double total = 0;
    for (const LaneNeed &need : needs)
        total += naturalHeight(need, metrics) + (need.startsGroup ? before : 0);
    const double spare = needs.empty() ? 0 : (available - total) / double(needs.size());

    LaneLayout layout;
    double top = 0;
    for (const LaneNeed &need : needs) {
        const double heading = need.startsGroup ? before : 0;
        layout.headings.push_back({top, heading});
        top += heading;
        const double natural = naturalHeight(need, metrics);
        double height = natural;
        if (spare > 0)
            height = std::max(natural, std::min(natural + std::floor(spare), metrics.tallest));
        else if (spare < 0 && need.isEmpty)
            height = std::min(natural, metrics.collapsed);
        layout.lanes.push_back({top, height});
        top += height;
    }
    layout.breadth = top;
    if (metrics.areHeadingsOver)
        putHeadingsOver(layout, needs);
    return layout;
}

} // namespace summitry
