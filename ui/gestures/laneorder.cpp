// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/laneorder.h"

#include "ui/models/ordering.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct LaneOrderText {
    Q_DECLARE_TR_FUNCTIONS(LaneOrder)
};

const Room *roomOf(int lane, const TimelineScene &scene, const Document &document)
{
    const TimelineLane *there = scene.lane(lane);
    return there ? document.find(there->key.as<Room>()) : nullptr;
}

} // namespace

LaneRun laneNeighbours(int lane, const TimelineScene &scene, const Document &document)
{
    const Room *room = roomOf(lane, scene, document);
    if (!room)
        return {};
    const auto isNeighbour = [&](int number) {
        const Room *other = roomOf(number, scene, document);
        return other && other->venue == room->venue;
    };
    LaneRun run{lane, lane};
    while (isNeighbour(run.first - 1))
        --run.first;
    while (isNeighbour(run.last + 1))
        ++run.last;
    return run.first == run.last ? LaneRun() : run;
}

int laneGapAt(double across, const LaneRun &run, const std::vector<LaneSpan> &lanes)
{
    int gap = run.first;
    while (gap <= run.last && across > lanes[std::size_t(gap)].top + lanes[std::size_t(gap)].height / 2)
        ++gap;
    return gap;
}

Draft moveLane(int lane, int gap, const TimelineScene &scene, const Document &document)
{
    Draft draft(document);
    const LaneRun run = laneNeighbours(lane, scene, document);
    const int to = gap > lane ? gap - 1 : gap;
    if (run.isEmpty() || gap < run.first || gap > run.last + 1 || to == lane)
        return draft;
    draft.setText(LaneOrderText::tr("Move “%1” among the rooms").arg(scene.lane(lane)->name));
    QList<RoomId> rooms;
    for (int number = run.first; number <= run.last; ++number)
        rooms += scene.lane(number)->key.as<Room>();
    rooms.move(lane - run.first, to - run.first);
    number(rooms, draft);
    return draft;
}

} // namespace summitry
