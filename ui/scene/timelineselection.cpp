// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelineselection.h"

#include <algorithm>
#include <cstdlib>

namespace summitry {

namespace {

int distanceTo(const BlockSpan &span, int minute)
{
    if (minute >= span.start && minute < span.end)
        return 0;
    return minute < span.start ? span.start - minute : minute - span.end + 1;
}

// The first and the last are of the cursor's day; the next one may be on another.
std::vector<int> sameDay(std::vector<int> spans, Neighbour which, int minute, const TimelineScene &scene)
{
    if (which == Neighbour::First || which == Neighbour::Last)
        std::erase_if(spans, [&](int index) { return !scene.areOnOneDay(scene.spans()[std::size_t(index)].start, minute); });
    return spans;
}

Step alongLane(const TimelineSelection &selection, Neighbour which, const TimelineScene &scene)
{
    const std::vector<int> lane = sameDay(scene.spansIn(selection.lane()), which, selection.minute(), scene);
    Step step{selection.focused(), selection.lane()};
    if (lane.empty())
        return step;
    const auto session = [&](int index) { return scene.sessionOf(std::size_t(index)); };
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

QSet<SessionId> sessionsIn(int first, int last, const TimelineScene &scene)
{
    QSet<SessionId> sessions;
    for (int lane = first; lane <= last; ++lane) {
        for (const int index : scene.spansIn(lane))
            sessions.insert(scene.sessionOf(std::size_t(index)));
    }
    return sessions;
}

Step acrossLanes(const TimelineSelection &selection, int by, const TimelineScene &scene)
{
    // Sessions side by side in one lane are one below the other: through them first.
    const BlockSpan *current = scene.spanOf(selection.focused(), selection.lane());
    const int lanes = int(scene.lanes().size());
    const int first = scene.spansIn(acrossAllLanes).empty() ? 0 : acrossAllLanes;
    const auto nearest = [&](int lane, int columnFrom) {
        Step step{{}, lane};
        int least = 24 * 60;
        for (const int index : scene.spansIn(lane)) {
            const BlockSpan &span = scene.spans()[std::size_t(index)];
            if (columnFrom >= 0 && (by > 0 ? span.place.column <= columnFrom : span.place.column >= columnFrom))
                continue;
            if (!scene.areOnOneDay(span.start, selection.minute()))
                continue;
            const int distance = distanceTo(span, selection.minute());
            if (distance < least && (columnFrom < 0 || distance == 0)) {
                least = distance;
                step.session = scene.sessionOf(std::size_t(index));
            }
        }
        return step;
    };
    if (std::abs(by) == 1 && current && current->place.columns > 1) {
        const Step beside = nearest(selection.lane(), current->place.column);
        if (beside.session)
            return beside;
    }
    const int lane = std::clamp(selection.lane() + by, first, std::max(first, lanes - 1));
    return lane == selection.lane() ? Step{selection.focused(), lane} : nearest(lane, -1);
}

} // namespace

void TimelineSelection::selectLane(int lane, const TimelineScene &scene)
{
    m_selected = sessionsIn(lane, lane, scene);
    m_anchor = {};
    m_anchorLane = lane;
    putCursor(lane, m_minute);
}

void TimelineSelection::toggleLane(int lane, const TimelineScene &scene)
{
    const QSet<SessionId> there = sessionsIn(lane, lane, scene);
    if (m_selected.contains(there))
        m_selected -= there;
    else
        m_selected += there;
    m_anchor = {};
    m_anchorLane = lane;
    putCursor(lane, m_minute);
}

void TimelineSelection::extendToLane(int lane, const TimelineScene &scene)
{
    const auto [first, last] = std::minmax({std::max(0, m_anchorLane), lane});
    m_selected = sessionsIn(first, last, scene);
    putCursor(lane, m_minute);
}

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

void TimelineSelection::focus(SessionId session, const TimelineScene &scene, std::optional<int> lane)
{
    m_focused = session;
    if (const BlockSpan *span = scene.spanOf(session, lane.value_or(m_lane))) {
        m_lane = span->lane;
        m_minute = span->start;
    }
}

void TimelineSelection::selectOnly(SessionId session, const TimelineScene &scene, std::optional<int> lane)
{
    m_selected = session ? QSet<SessionId>{session} : QSet<SessionId>();
    m_anchor = session;
    focus(session, scene, lane);
    m_anchorLane = m_lane;
}

void TimelineSelection::toggle(SessionId session, const TimelineScene &scene, std::optional<int> lane)
{
    if (!m_selected.remove(session))
        m_selected.insert(session);
    m_anchor = session;
    focus(session, scene, lane);
    m_anchorLane = m_lane;
}

void TimelineSelection::extendTo(SessionId session, const TimelineScene &scene, std::optional<int> lane)
{
    const BlockSpan *from = scene.spanOf(m_anchor, m_anchorLane);
    const BlockSpan *to = scene.spanOf(session, lane.value_or(m_lane));
    if (!from || !to) {
        selectOnly(session, scene, lane);
        return;
    }
    const auto [firstLane, lastLane] = std::minmax(from->lane, to->lane);
    const int start = std::min(from->start, to->start);
    const int end = std::max(from->end, to->end);
    m_selected.clear();
    for (std::size_t i = 0; i < scene.spans().size(); ++i) {
        const BlockSpan &span = scene.spans()[i];
        if (span.lane >= firstLane && span.lane <= lastLane && span.start < end && span.end > start)
            m_selected.insert(scene.sessionOf(i));
    }
    focus(session, scene, lane);
}

void TimelineSelection::selectAll(const TimelineScene &scene)
{
    const qsizetype before = m_selected.size();
    for (const TimelineBlock &block : scene.blocks()) {
        if (scene.areOnOneDay(scene.minuteOf(block.start), m_minute))
            m_selected.insert(block.session);
    }
    for (std::size_t i = 0; i < scene.blocks().size() && m_selected.size() == before; ++i)
        m_selected.insert(scene.blocks()[i].session);
}

void TimelineSelection::set(const QSet<SessionId> &sessions, const TimelineScene &scene)
{
    m_selected = sessions;
    if (!sessions.contains(m_focused))
        focus(sessions.isEmpty() ? SessionId() : inOrder(scene).value(0), scene);
    m_anchor = m_focused;
    m_anchorLane = m_lane;
}

void TimelineSelection::putCursor(int lane, int minute)
{
    m_focused = {};
    m_lane = lane;
    m_minute = minute;
}

void TimelineSelection::adapt(const TimelineScene &scene, const TimelineScene &before)
{
    const TimelineLane *lane = before.lane(m_lane);
    if (const int there = lane ? scene.laneOf(lane->key) : -1; there >= 0)
        m_lane = there;
    m_selected.removeIf([&](SessionId id) { return scene.indexOf(id) < 0; });
    if (m_focused && scene.indexOf(m_focused) < 0)
        m_focused = {};
    followCursor(scene, before);
    if (m_focused)
        focus(m_focused, scene);
    m_lane = std::clamp(m_lane, acrossAllLanes, std::max(0, int(scene.lanes().size()) - 1));
}

// Between one day and all of them its time stays; from one day to another its hour does.
void TimelineSelection::followCursor(const TimelineScene &scene, const TimelineScene &before)
{
    if (scene.days().empty() || before.days().empty())
        return;
    if (scene.isOfAllDays())
        m_minute = scene.minuteOf(before.timeAt(m_minute));
    else
        m_minute -= before.dayAt(m_minute)->midnight;
}

Step stepFrom(const TimelineSelection &selection, Neighbour which, const TimelineScene &scene)
{
    switch (which) {
    case Neighbour::LaneBefore:
        return acrossLanes(selection, -1, scene);
    case Neighbour::LaneAfter:
        return acrossLanes(selection, 1, scene);
    case Neighbour::FirstLane:
        return acrossLanes(selection, -int(scene.lanes().size()) - 1, scene);
    case Neighbour::LastLane:
        return acrossLanes(selection, int(scene.lanes().size()) + 1, scene);
    default:
        return alongLane(selection, which, scene);
    }
}

} // namespace summitry
