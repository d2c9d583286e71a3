// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/obstacles.h"

#include "planning/equipment.h"
#include "planning/occupancy.h"
#include "planning/venuehours.h"

#include <algorithm>

namespace summitry {

namespace {

class Search
{
public:
    Search(const QSet<SessionId> &moving, const TimelineScene &scene, const Document &document, const Occupancy &occupancy)
        : m_moving(moving),
          m_scene(scene),
          m_document(document),
          m_occupancy(occupancy)
    {}

    void addPeopleOf(SessionId session)
    {
        QSet<ParticipantId> people;
        for (const Part &part : m_occupancy.partsOfSessions().of(session.value)) {
            if (isNeeded(part.role))
                people.insert({part.other});
        }
        for (const ParticipantId person : people) {
            addSessionsOf(person);
            addClosed(ObstacleKind::PersonAway, acrossAllLanes, m_document.referring<&Availability::participant>(person));
        }
    }
    void addRooms(const Session &session)
    {
        const TimeWindow window = m_scene.window();
        for (int lane = 0; lane < int(m_scene.lanes().size()); ++lane) {
            const Room *room = m_document.find(m_scene.lane(lane)->key.as<Room>());
            if (!room)
                continue;
            addClosed(lane, *room);
            if (room->seatsMissing(session.attendance) > 0)
                add({ObstacleKind::RoomTooSmall, lane, window.first, window.last, {}});
            if (!equipmentMissing(session.equipment, room->equipment).isEmpty())
                add({ObstacleKind::RoomLacking, lane, window.first, window.last, {}});
        }
    }
    // The one room it stays in, whatever the lane.
    void addOwnRoom(RoomId id)
    {
        const Room *room = m_document.find(id);
        if (!room)
            return;
        addClosed(acrossAllLanes, *room);
        for (const Taken &taken : m_occupancy.rooms().value(id)) {
            if (!m_moving.contains(taken.session))
                addTaken(ObstacleKind::RoomTaken, taken.session, taken.placement);
        }
    }
    [[nodiscard]] std::vector<Obstacle> take()
    {
        const auto place = [](const Obstacle &one) { return std::tuple(one.kind, one.lane, one.session.value, one.start); };
        std::sort(m_found.begin(), m_found.end(), [&](const Obstacle &a, const Obstacle &b) { return place(a) < place(b); });
        std::vector<Obstacle> joined;
        for (const Obstacle &obstacle : m_found) {
            Obstacle *last = joined.empty() ? nullptr : &joined.back();
            const bool isSame = last && last->kind == obstacle.kind && last->lane == obstacle.lane && last->session == obstacle.session;
            if (isSame && obstacle.start <= last->end)
                last->end = std::max(last->end, obstacle.end);
            else
                joined.push_back(obstacle);
        }
        return joined;
    }

private:
    void add(Obstacle obstacle)
    {
        obstacle.start = std::max(obstacle.start, m_scene.window().first);
        obstacle.end = std::min(obstacle.end, m_scene.window().last);
        if (obstacle.start < obstacle.end)
            m_found.push_back(obstacle);
    }
    void addTaken(ObstacleKind kind, SessionId session, const PlacedSpan &placed)
    {
        const SummitClock &clock = m_document.clock();
        add({kind, acrossAllLanes, m_scene.minuteOf(clock.local(placed.start)), m_scene.minuteOf(clock.local(placed.end)), session});
    }
    void addSessionsOf(ParticipantId person)
    {
        for (const Part &part : m_occupancy.partsOfPeople().of(person.value)) {
            const SessionId session{part.other};
            const PlacedSpan *placed = m_occupancy.placementOf(session);
            if (placed && isNeeded(part.role) && !m_moving.contains(session))
                addTaken(ObstacleKind::PersonTaken, session, *placed);
        }
    }
    void addClosed(int lane, const Room &room)
    {
        addClosed(ObstacleKind::RoomClosed, lane, m_document.referring<&Availability::room>(room.id));
        const Venue *venue = m_document.find(room.venue);
        if (!venue)
            return;
        const TimeWindow window = m_scene.window();
        for (const ClosedTime &night : closedTimes(*venue, m_scene.timeAt(window.first).date(), m_scene.timeAt(window.last).date()))
            add({ObstacleKind::RoomClosed, lane, m_scene.minuteOf(night.from), m_scene.minuteOf(night.until), {}});
    }
    // Spans marked unavailable, and where there are some marked available all else.
    void addClosed(ObstacleKind kind, int lane, const Ids<Availability> &spans)
    {
        std::vector<std::pair<int, int>> open;
        for (const AvailabilityId id : spans) {
            const Availability &span = *m_document.find(id);
            const int start = m_scene.minuteOf(span.start);
            const int end = m_scene.minuteOf(span.end);
            if (span.kind == AvailabilityKind::Available)
                open.emplace_back(start, end);
            else
                add({kind, lane, start, end, {}});
        }
        if (open.empty())
            return;
        std::sort(open.begin(), open.end());
        int from = m_scene.window().first;
        for (const auto &[start, end] : open) {
            add({kind, lane, from, start, {}});
            from = std::max(from, end);
        }
        add({kind, lane, from, m_scene.window().last, {}});
    }

    const QSet<SessionId> &m_moving;
    const TimelineScene &m_scene;
    const Document &m_document;
    const Occupancy &m_occupancy;
    std::vector<Obstacle> m_found;
};

} // namespace

std::vector<Obstacle> obstaclesTo(SessionId dragged, const QSet<SessionId> &moving, const TimelineScene &scene, const Document &document,
                                  const Occupancy &occupancy)
{
    const Session *session = document.find(dragged);
    if (!session || session->state == SessionState::Cancelled)
        return {};
    Search search(moving, scene, document, occupancy);
    search.addPeopleOf(dragged);
    if (scene.laneKind() == LaneKind::Rooms)
        search.addRooms(*session);
    else
        search.addOwnRoom(session->room);
    return search.take();
}

} // namespace summitry
