// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/travelways.h"

#include "document/programme.h"
#include "ui/scene/timelinescene.h"

namespace summitry {

namespace {

bool areOfPeople(LaneKind kind)
{
    return kind == LaneKind::People || kind == LaneKind::Interpreters;
}

} // namespace

std::vector<TravelWay> waysOf(const TimelineScene &scene, const Document &document)
{
    std::vector<TravelWay> ways;
    if (!areOfPeople(scene.laneKind()))
        return ways;
    const SummitClock &clock = document.clock();
    for (int lane = 0; lane < int(scene.lanes().size()); ++lane) {
        if (scene.lane(lane)->key.isNull())
            continue;
        const TimelineBlock *before = nullptr;
        for (const int span : scene.spansIn(lane)) {
            const TimelineBlock &after = scene.blockOf(std::size_t(span));
            if (after.isCancelled())
                continue;
            if (before && !scene.areOnOneDay(scene.minuteOf(before->start), scene.minuteOf(after.start)))
                before = nullptr; // there is a night between
            const int way = before ? wayBetween(before->room, after.room, document) : 0;
            const qint64 gap = before ? clock.instant(after.start) - clock.instant(before->end) : -1;
            if (way > 0 && gap >= 0) {
                const int end = scene.minuteOf(after.start);
                ways.push_back({lane, end - int(std::min<qint64>(way, gap)), end, way, gap < way});
            }
            if (!before || before->end < after.end)
                before = &after;
        }
    }
    return ways;
}

} // namespace summitry
