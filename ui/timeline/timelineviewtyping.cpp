// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in sessions that are typed into their place on the grid, new ones too.
#include "document/programme.h"
#include "ui/gestures/planwords.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int newSessionMinutes = 60;

} // namespace

bool TimelineView::isEditable()
{
    if (!m_workspace.document().isReadOnly())
        return true;
    Q_EMIT m_workspace.message(refusalText({.refusal = Refusal::ReadOnly}, m_scene));
    return false;
}

void TimelineView::editInPlace(SessionId session)
{
    if (!m_scene.block(session) || !isEditable())
        return;
    scrollTo(session);
    const QRectF rect = m_geometry.blockRect(*spanToShow(session)) & m_geometry.body();
    m_edited = session;
    const Document &document = m_workspace.document();
    const Session &record = *document.find(session);
    std::vector<Role> roles;
    for (const Assignment *assignment : assignmentsOf(session, document))
        roles.push_back(assignment->role);
    m_editor->begin(rect.toRect(), SessionInput::of(record), record.kind, roles);
}

TimelineGhost TimelineView::newGhost(const BlockSpan &span, SessionKind kind) const
{
    TimelineGhost ghost{{}, span};
    ghost.block.kind = kind;
    ghost.block.start = m_scene.timeAt(span.start);
    ghost.block.end = m_scene.timeAt(span.end);
    ghost.block.minutes = span.end - span.start;
    ghost.block.colour = Colouring(m_scene.colourRule(), m_workspace.document()).of(Session(), {});
    return ghost;
}

void TimelineView::editNewSession(int lane, int minute)
{
    editNewSession(lane, {minute, minute + newSessionMinutes});
}

void TimelineView::editNewSession(int lane, TimeWindow time)
{
    if (!isEditable())
        return;
    if (const Fold *fold = closedFoldAt(time.first))
        toggleFold(*fold); // else there is no room for its field
    m_edited = {};
    m_newPlace = {lane, time.first};
    BlockSpan span;
    span.lane = lane;
    span.start = time.first;
    span.end = time.last;
    m_overlay.ghosts = {newGhost(span, Session().kind)};
    viewport()->update();
    const TimelineLane *there = m_scene.lane(lane);
    const SessionInput input{{}, time.length(), there ? there->key.as<Room>() : RoomId(), {}};
    m_editor->begin(m_geometry.blockRect(span).toRect(), input, Session().kind, {});
}

void TimelineView::finishTyping(const SessionInput &input)
{
    Document &document = m_workspace.document();
    if (m_edited) {
        if (Edit edit = inputEdit(m_edited, input, document); !edit.isEmpty())
            m_workspace.apply(std::move(edit));
        return;
    }
    const TimelineLane *lane = m_scene.lane(m_newPlace.first);
    Edit edit = newSessionEdit(input, m_scene.timeAt(m_newPlace.second), lane ? lane->key : RecordKey(), m_scene.laneKind(), document);
    const SessionId made = edit.of<Session>().front().id();
    if (!m_workspace.apply(std::move(edit)))
        return;
    setRange({});
    reveal(made);
}

} // namespace summitry
