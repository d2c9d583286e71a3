// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/packing.h"

#include <algorithm>
#include <numeric>

namespace summitry {

namespace {

bool overlap(const PackedTime &a, const PackedTime &b)
{
    return a.start < b.end && b.start < a.end;
}

// Sessions that hang together by overlaps, with the columns found for them.
struct Cluster {
    std::vector<std::size_t> members;
    std::vector<int> columnEnds; // when each column is free again
    int until = 0;
};

void spread(const Cluster &cluster, const std::vector<PackedTime> &times, std::vector<PackedPlace> &places)
{
    const int columns = int(cluster.columnEnds.size());
    for (const std::size_t i : cluster.members) {
        places[i].columns = columns;
        places[i].columnEnd = columns;
        for (const std::size_t j : cluster.members) {
            if (places[j].column > places[i].column && overlap(times[i], times[j]))
                places[i].columnEnd = std::min(places[i].columnEnd, places[j].column);
        }
    }
}

void place(std::size_t i, const PackedTime &time, Cluster &cluster, std::vector<PackedPlace> &places)
{
    auto &ends = cluster.columnEnds;
    const auto free = std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= time.start; });
    places[i].column = int(free - ends.begin());
    if (free == ends.end())
        ends.push_back(time.end);
    else
        *free = time.end;
    cluster.members.push_back(i);
    cluster.until = std::max(cluster.until, time.end);
}

} // namespace

std::vector<PackedPlace> packed(const std::vector<PackedTime> &times)
{
    std::vector<PackedPlace> places(times.size());
    std::vector<std::size_t> order(times.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return times[a].start < times[b].start; });
    Cluster cluster;
    for (const std::size_t i : order) {
        if (!cluster.members.empty() && times[i].start >= cluster.until) {
            spread(cluster, times, places);
            cluster = {};
        }
        place(i, times[i], cluster, places);
    }
    spread(cluster, times, places);
    return places;
}

int depthOf(const std::vector<PackedPlace> &places)
{
    int depth = 1;
    for (const PackedPlace &place : places)
        depth = std::max(depth, place.columns);
    return depth;
}

} // namespace summitry
