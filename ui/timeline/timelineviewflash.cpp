// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in undo: what it has moved is marked for a moment where it was and where it is, and comes into sight where
// none of it was. And in where sessions are on another line.
#include "document/programme.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int flashTime = 600;      // milliseconds
constexpr int calmFlashTime = 2000; // where the platform asks for less motion

bool isSamePlace(const Session &a, const Session &b)
{
    return a.start == b.start && a.minutes == b.minutes && a.room == b.room && a.track == b.track;
}

} // namespace

std::vector<BlockSpan> TimelineView::spansAs(const Session &session) const
{
    if (!session.isPlaced())
        return {};
    const int start = m_scene.minuteOf(session.start);
    BlockSpan span{acrossAllLanes, start, m_scene.minuteOf(endOf(session, m_workspace.document())), {}};
    if (session.isAcrossRooms())
        return {span};
    std::vector<BlockSpan> spans;
    if (takesMovesAcross(m_scene.laneKind())) {
        const bool isOfRooms = m_scene.laneKind() == LaneKind::Rooms;
        span.lane = m_scene.laneOf(isOfRooms ? RecordKey::of(session.room) : RecordKey::of(session.track));
        if (span.lane >= 0)
            spans.push_back(span);
        return spans;
    }
    for (const BlockSpan &now : m_scene.spansOf(session.id)) {
        span.lane = now.lane;
        spans.push_back(span);
    }
    return spans;
}

void TimelineView::showElsewhere(std::vector<OtherPlace> places)
{
    if (places == m_overlay.elsewhere)
        return;
    m_overlay.elsewhere = std::move(places);
    viewport()->update();
}

void TimelineView::flashMoved(const Edit &edit)
{
    std::vector<BlockSpan> here;
    std::vector<BlockSpan> there;
    SessionId first;
    for (const auto &change : edit.of<Session>()) {
        if (!change.before || !change.after || isSamePlace(*change.before, *change.after))
            continue;
        const Session *now = m_workspace.document().find(change.id());
        const Session &before = now && isSamePlace(*now, *change.before) ? *change.after : *change.before;
        if (!now || !now->isPlaced())
            continue;
        first = first ? first : now->id;
        const auto spans = spansAs(*now);
        here.insert(here.end(), spans.begin(), spans.end());
        const auto spansBefore = spansAs(before);
        there.insert(there.end(), spansBefore.begin(), spansBefore.end());
    }
    if (!first || !isVisible())
        return;
    const auto isInSight = [this](const BlockSpan &span) { return m_geometry.blockRect(span).intersects(m_geometry.body()); };
    if (std::none_of(here.begin(), here.end(), isInSight)) {
        const Day *day = dayOf(m_workspace.document().find(first)->start, m_workspace.document());
        if (day && !m_scene.find(day->id)) {
            reveal(first);
            return; // its mark would be of another day's times
        }
        scrollTo(first);
    }
    here.insert(here.end(), there.begin(), there.end());
    m_overlay.flashes = here;
    m_overlay.flashesCalmly = movesCalmly();
    m_flashTimer.start(m_overlay.flashesCalmly ? calmFlashTime : flashTime);
    viewport()->update();
}

void TimelineView::endFlash()
{
    m_flashTimer.stop();
    m_overlay.flashes.clear();
    viewport()->update();
}

void TimelineView::showJoinings(const QHash<SessionId, Joining> &joinings, SessionId over)
{
    if (joinings == m_overlay.joinings && over == m_overlay.joined)
        return;
    m_overlay.joinings = joinings;
    m_overlay.joined = over;
    viewport()->update();
}

} // namespace summitry
