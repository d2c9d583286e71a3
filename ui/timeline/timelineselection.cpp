// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineselection.h"

#include <algorithm>
#include <cstdlib>

namespace summitry {

namespace {

// Indexes of the lane's sessions, in order of time.
std::vector<int> inLane(int lane, const TimelineScene &scene)
{
    std::vector<int> indexes;
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        if (scene.spans()[i].lane == lane)
            indexes.push_back(int(i));
    }
    return indexes;
}

const BlockSpan *spanOf(SessionId session, const TimelineScene &scene)
{
    const int index = scene.indexOf(session);
    return index < 0 ? nullptr : &scene.spans()[std::size_t(index)];
}

int distanceTo(const BlockSpan &span, int minute)
{
    if (minute >= span.start && minute < span.end)
        return 0;
    return minute < span.start ? span.start - minute : minute - span.end + 1;
}

Step alongLane(const TimelineSelection &selection, Neighbour which, const TimelineScene &scene)
{
    const std::vector<int> lane = inLane(selection.lane(), scene);
    Step step{selection.focused(), selection.lane()};
    if (lane.empty())
        return step;
    const auto session = [&](int index) { return scene.blocks()[std::size_t(index)].session; };
    if (which == Neighbour::First || which == Neighbour::Last) {
        step.session = session(which == Neighbour::First ? lane.front() : lane.back());
        return step;
    }
    const auto at = std::find_if(lane.begin(), lane.end(), [&](int index) { return session(index) == selection.focused(); });
    if (at != lane.end()) {
        if (which == Neighbour::Earlier && at != lane.begin())
            step.session = session(*std::prev(at));
        if (which == Neighbour::Later && std::next(at) != lane.end())
            step.session = session(*std::next(at));
        return step;
    }
    // From an empty place: the next one that way.
    for (const int index : lane) {
        const BlockSpan &span = scene.spans()[std::size_t(index)];
        if (which == Neighbour::Earlier && span.start < selection.minute())
            step.session = session(index);
        if (which == Neighbour::Later && span.start >= selection.minute() && !step.session)
            step.session = session(index);
    }
    return step;
}

Step acrossLanes(const TimelineSelection &selection, int by, const TimelineScene &scene)
{
    // Sessions side by side in one lane are one below the other: through them first.
    const BlockSpan *current = spanOf(selection.focused(), scene);
    const int lanes = int(scene.lanes().size());
    const int first = inLane(acrossAllLanes, scene).empty() ? 0 : acrossAllLanes;
    const auto nearest = [&](int lane, int columnFrom) {
        Step step{{}, lane};
        int least = 24 * 60;
        for (const int index : inLane(lane, scene)) {
            const BlockSpan &span = scene.spans()[std::size_t(index)];
            if (columnFrom >= 0 && (by > 0 ? span.place.column <= columnFrom : span.place.column >= columnFrom))
                continue;
            const int distance = distanceTo(span, selection.minute());
            if (distance < least && (columnFrom < 0 || distance == 0)) {
                least = distance;
                step.session = scene.blocks()[std::size_t(index)].session;
            }
        }
        return step;
    };
    if (current && current->place.columns > 1) {
        const Step beside = nearest(selection.lane(), current->place.column);
        if (beside.session)
            return beside;
    }
    const int lane = std::clamp(selection.lane() + by, first, std::max(first, lanes - 1));
    return lane == selection.lane() ? Step{selection.focused(), lane} : nearest(lane, -1);
}

} // namespace

QList<SessionId> TimelineSelection::inOrder(const TimelineScene &scene) const
{
    QList<SessionId> sessions;
    if (m_selected.contains(m_focused) && scene.indexOf(m_focused) >= 0)
        sessions += m_focused;
    for (const TimelineBlock &block : scene.blocks()) {
        if (m_selected.contains(block.session) && block.session != m_focused)
            sessions += block.session;
    }
    return sessions;
}

void TimelineSelection::clear()
{
    m_selected.clear();
    m_focused = {};
}

void TimelineSelection::focus(SessionId session, const TimelineScene &scene)
{
    m_focused = session;
    if (const BlockSpan *span = spanOf(session, scene)) {
        m_lane = span->lane;
        m_minute = span->start;
    }
}

void TimelineSelection::selectOnly(SessionId session, const TimelineScene &scene)
{
    m_selected = session ? QSet<SessionId>{session} : QSet<SessionId>();
    m_anchor = session;
    focus(session, scene);
}

void TimelineSelection::toggle(SessionId session, const TimelineScene &scene)
{
    if (!m_selected.remove(session))
        m_selected.insert(session);
    m_anchor = session;
    focus(session, scene);
}

void TimelineSelection::extendTo(SessionId session, const TimelineScene &scene)
{
    const BlockSpan *from = spanOf(m_anchor, scene);
    const BlockSpan *to = spanOf(session, scene);
    if (!from || !to) {
        selectOnly(session, scene);
        return;
    }
    const auto [firstLane, lastLane] = std::minmax(from->lane, to->lane);
    const int start = std::min(from->start, to->start);
    const int end = std::max(from->end, to->end);
    m_selected.clear();
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        const BlockSpan &span = scene.spans()[i];
        if (span.lane >= firstLane && span.lane <= lastLane && span.start < end && span.end > start)
            m_selected.insert(scene.blocks()[i].session);
    }
    focus(session, scene);
}

void TimelineSelection::selectAll(const TimelineScene &scene)
{
    for (const TimelineBlock &block : scene.blocks())
        m_selected.insert(block.session);
}

void TimelineSelection::set(const QSet<SessionId> &sessions, const TimelineScene &scene)
{
    m_selected = sessions;
    if (!sessions.contains(m_focused))
        focus(sessions.isEmpty() ? SessionId() : inOrder(scene).value(0), scene);
    m_anchor = m_focused;
}

void TimelineSelection::putCursor(int lane, int minute)
{
    m_focused = {};
    m_lane = lane;
    m_minute = minute;
}

void TimelineSelection::adapt(const TimelineScene &scene)
{
    m_selected.removeIf([&](SessionId id) { return scene.indexOf(id) < 0; });
    if (m_focused && scene.indexOf(m_focused) < 0)
        m_focused = {};
    if (m_focused)
        focus(m_focused, scene);
    m_lane = std::clamp(m_lane, acrossAllLanes, std::max(0, int(scene.lanes().size()) - 1));
}

Step stepFrom(const TimelineSelection &selection, Neighbour which, const TimelineScene &scene)
{
    switch (which) {
    case Neighbour::LaneBefore:
        return acrossLanes(selection, -1, scene);
    case Neighbour::LaneAfter:
        return acrossLanes(selection, 1, scene);
    default:
        return alongLane(selection, which, scene);
    }
}

} // namespace summitry
