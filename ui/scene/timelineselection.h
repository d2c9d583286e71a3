// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions that are selected on the timeline, the one with the focus, and the place of the keyboard's cursor.
#pragma once

#include "ui/scene/timelinescene.h"

#include <QSet>

namespace summitry {

class TimelineSelection
{
public:
    [[nodiscard]] const QSet<SessionId> &selected() const { return m_selected; }
    [[nodiscard]] SessionId focused() const { return m_focused; }
    [[nodiscard]] bool contains(SessionId session) const { return m_selected.contains(session); }
    // The lane and minute of the cursor; the lane is acrossAllLanes on a break for everybody.
    [[nodiscard]] int lane() const { return m_lane; }
    [[nodiscard]] int minute() const { return m_minute; }
    // The selected sessions of the scene, the focused one first.
    [[nodiscard]] QList<SessionId> inOrder(const TimelineScene &scene) const;

    void clear();
    // The cursor goes to the session's block in that lane; without a lane it stays in its own, if the session stands there.
    void selectOnly(SessionId session, const TimelineScene &scene, std::optional<int> lane = std::nullopt);
    void toggle(SessionId session, const TimelineScene &scene, std::optional<int> lane = std::nullopt);
    // All between the session selected last and this one, in time and lanes.
    void extendTo(SessionId session, const TimelineScene &scene, std::optional<int> lane = std::nullopt);
    // All of the cursor's day; where they are selected already, all there are.
    void selectAll(const TimelineScene &scene);
    // Those that stand in the lane, and the cursor goes there; or also those, or no longer, where all of them are selected; or
    // those of all lanes from the one selected last.
    void selectLane(int lane, const TimelineScene &scene);
    void toggleLane(int lane, const TimelineScene &scene);
    void extendToLane(int lane, const TimelineScene &scene);
    void set(const QSet<SessionId> &sessions, const TimelineScene &scene);
    void putCursor(int lane, int minute);
    // Forgets what is no longer there; follows the focused session, and the lane of the cursor to its new place.
    void adapt(const TimelineScene &scene, const TimelineScene &before);

private:
    void followCursor(const TimelineScene &scene, const TimelineScene &before);
    void focus(SessionId session, const TimelineScene &scene, std::optional<int> lane = std::nullopt);

    QSet<SessionId> m_selected;
    SessionId m_focused;
    SessionId m_anchor;
    int m_anchorLane = 0;
    int m_lane = 0;
    int m_minute = 9 * 60;
};

// What an arrow key leads to from the cursor: a session, or an empty lane.
struct Step {
    SessionId session;
    int lane = 0;
};
enum class Neighbour { Earlier, Later, LaneBefore, LaneAfter, FirstLane, LastLane, First, Last };
[[nodiscard]] Step stepFrom(const TimelineSelection &selection, Neighbour which, const TimelineScene &scene);

} // namespace summitry
