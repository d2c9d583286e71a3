// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/scenefield.h"

#include "document/programme.h"
#include "ui/scene/obstacles.h"

namespace summitry {

namespace {

// Each day's sessions stay by themselves: what makes room for others does not go into the night, nor to the next morning.
void addNights(PlanField &field, const TimelineScene &scene)
{
    const std::vector<SceneDay> &days = scene.days();
    for (std::size_t i = 0; i < days.size() && scene.isOfAllDays(); ++i) {
        field.days.push_back(days[i].window);
        if (i > 0 && days[i - 1].open.last < days[i].open.first)
            field.standing.push_back({{}, {acrossAllLanes, days[i - 1].open.last, days[i].open.first, {}}, true});
    }
}

constexpr int farApart = 12 * 60; // minutes after which a session of the group is that of another day

} // namespace

GestureField fieldFor(const QList<SessionId> &sessions, int lane, const TimelineScene &scene, const Document &document)
{
    GestureField field;
    field.plan.window = scene.window();
    field.plan.lanes = int(scene.lanes().size());
    field.plan.isReadOnly = document.isReadOnly();
    field.plan.closes = scene.openHours().last;
    field.plan.areLanesFixed = !takesMovesAcross(scene.laneKind());
    for (int number = 0; number < field.plan.lanes; ++number) {
        if (scene.lane(number)->key.isNull())
            field.plan.laneOfNone = number;
    }
    for (const SessionId session : sessions) {
        if (const BlockSpan *span = scene.spanOf(session, lane))
            field.plan.dragged.push_back({session, *span, scene.block(session)->isPinned});
        else if (const Session *record = document.find(session))
            field.plan.dragged.push_back({session, {.end = record->minutes}, false});
    }
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        const TimelineBlock &block = scene.blockOf(i);
        if (sessions.contains(block.session))
            continue;
        const BlockSpan &span = scene.spans()[i];
        field.edges.push_back({span.start, span.lane, false});
        field.edges.push_back({span.end, span.lane, true});
        if (!block.isCancelled())
            field.plan.standing.push_back({block.session, span, block.isPinned, block.kind == SessionKind::Break});
    }
    addNights(field.plan, scene);
    return field;
}

void addBounds(GestureField &field, const TimelineScene &scene, const Document &document, const Occupancy &occupancy)
{
    if (field.plan.dragged.empty())
        return;
    QSet<SessionId> moving;
    for (const DraggedSession &dragged : field.plan.dragged)
        moving.insert(dragged.session);
    const SessionId session = field.plan.dragged.front().session;
    for (const Obstacle &obstacle : obstaclesTo(session, moving, scene, document, occupancy)) {
        if (obstacle.kind != ObstacleKind::PersonAway && obstacle.kind != ObstacleKind::RoomClosed && obstacle.kind != ObstacleKind::PersonTaken)
            continue;
        field.bounds.push_back({obstacle.start, obstacle.lane, SnapSide::End});
        field.bounds.push_back({obstacle.end, obstacle.lane, SnapSide::Start});
        const Session *other = document.find(obstacle.session);
        for (int lane = 0; other && other->room && lane < int(scene.lanes().size()); ++lane) {
            const RoomId room = scene.lane(lane)->key.as<Room>();
            const int way = room ? wayBetween(other->room, room, document) : 0;
            if (way <= 0)
                continue;
            field.bounds.push_back({obstacle.start - way, lane, SnapSide::End});
            field.bounds.push_back({obstacle.end + way, lane, SnapSide::Start});
        }
    }
}

QList<SessionId> companionsOf(const QList<SessionId> &sessions, const QSet<ParallelGroupId> &open, const Document &document)
{
    QList<SessionId> companions;
    for (const SessionId id : sessions) {
        const Session *session = document.find(id);
        if (!session || !session->group || !session->isPlaced() || open.contains(session->group))
            continue;
        for (const SessionId other : document.referring<&Session::group>(session->group)) {
            const Session *record = document.find(other);
            const bool isNear = record->isPlaced() && std::abs(session->start.minutesTo(record->start)) < farApart;
            if (isNear && !sessions.contains(other) && !companions.contains(other))
                companions += other;
        }
    }
    return companions;
}

GestureField fieldWithGroups(const QList<SessionId> &sessions, int lane, const QSet<ParallelGroupId> &open,
                             const TimelineScene &scene, const Document &document)
{
    const QList<SessionId> companions = companionsOf(sessions, open, document);
    GestureField field = fieldFor(sessions + companions, lane, scene, document);
    for (DraggedSession &dragged : field.plan.dragged) {
        const Session *record = document.find(dragged.session);
        if (record && !open.contains(record->group))
            dragged.group = record->group;
        dragged.isCompanion = companions.contains(dragged.session);
        if (dragged.isCompanion && scene.indexOf(dragged.session) < 0) { // in none of the lanes shown
            const int start = scene.minuteOf(record->start);
            dragged.span = {acrossAllLanes, start, start + record->minutes, {}};
            dragged.isPinned = record->pinned;
        }
    }
    return field;
}

} // namespace summitry
