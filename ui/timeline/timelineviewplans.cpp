// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in gestures: what they work on, how their plans are shown, and how they are committed.
#include "document/programme.h"
#include "ui/timeline/planedit.h"
#include "ui/timeline/scenewords.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/titleeditor.h"

namespace summitry {

namespace {

constexpr int newSessionMinutes = 60;

// What an overlay's ghosts and lines cover.
QRegion covered(const TimelineOverlay &overlay, const TimelineGeometry &geometry, const TimelineScene &scene)
{
    QRegion region;
    const QRectF body = geometry.body();
    const auto add = [&](const BlockSpan &span) { region += geometry.blockRect(span).adjusted(-5, -5, 5, 5).toAlignedRect(); };
    for (const TimelineGhost &ghost : overlay.ghosts)
        add(ghost.span);
    if (!overlay.ghosts.empty()) {
        for (const int minute : {overlay.ghosts.front().span.start, overlay.ghosts.front().span.end})
            region += QRectF(geometry.x(minute) - 4, body.top(), 8, body.height()).toAlignedRect();
    }
    for (const SessionId session : overlay.origins + overlay.clashing) {
        if (const int index = scene.indexOf(session); index >= 0)
            add(scene.spans()[std::size_t(index)]);
    }
    if (!overlay.rubberBand.isNull())
        region += overlay.rubberBand.adjusted(-2, -2, 2, 2).toAlignedRect();
    return region;
}

} // namespace

GestureField TimelineView::fieldFor(const QList<SessionId> &sessions) const
{
    GestureField field;
    field.plan.window = m_scene.window();
    field.plan.lanes = int(m_scene.lanes().size());
    field.plan.isReadOnly = m_workspace.document().isReadOnly();
    field.plan.closes = m_scene.openHours().last;
    field.now = m_overlay.now;
    for (const SessionId session : sessions) {
        if (const int index = m_scene.indexOf(session); index >= 0) {
            const auto i = std::size_t(index);
            field.plan.dragged.push_back({session, m_scene.spans()[i], m_scene.blocks()[i].isPinned});
        } else if (const Session *record = m_workspace.document().find(session)) {
            BlockSpan span;
            span.end = record->minutes;
            field.plan.dragged.push_back({session, span, false});
        }
    }
    for (std::size_t i = 0; i < m_scene.spans().size(); ++i) {
        if (sessions.contains(m_scene.blocks()[i].session))
            continue;
        const BlockSpan &span = m_scene.spans()[i];
        field.edges.push_back({span.start, span.lane});
        field.edges.push_back({span.end, span.lane});
        if (!m_scene.blocks()[i].isCancelled())
            field.plan.standing.push_back({m_scene.blocks()[i].session, span, m_scene.blocks()[i].isPinned});
    }
    return field;
}

void TimelineView::showPlan(const GesturePlan &plan)
{
    QRegion dirty = covered(m_overlay, m_geometry, m_scene);
    m_overlay.ghosts.clear();
    m_overlay.origins.clear();
    m_overlay.edge = plan.edge;
    const bool staysWhereItIs = plan.kind == PlanKind::Copy || plan.kind == PlanKind::Place;
    for (const PlannedSession &planned : plan.sessions) {
        if (!staysWhereItIs)
            m_overlay.origins.insert(planned.session);
        if (plan.kind != PlanKind::Unplace)
            addGhost(planned);
    }
    for (const PlannedSession &planned : plan.displaced) {
        m_overlay.origins.insert(planned.session);
        addGhost(planned);
    }
    refreshObstacles(plan);
    dirty += covered(m_overlay, m_geometry, m_scene);
    viewport()->update(dirty);
}

void TimelineView::addGhost(const PlannedSession &planned)
{
    const Session *record = m_workspace.document().find(planned.session);
    if (!record)
        return;
    const TimelineBlock *shown = m_scene.block(planned.session);
    TimelineGhost ghost{shown ? *shown : TimelineBlock::of(*record, m_workspace.document()),
                        {planned.lane, planned.start, planned.end, {}}};
    ghost.block.start = m_scene.timeAt(planned.start);
    ghost.block.end = m_scene.timeAt(planned.end);
    ghost.block.minutes = planned.end - planned.start;
    ghost.block.conflicts.clear();
    m_overlay.ghosts.push_back(std::move(ghost));
}

// They are found once for a drag; which of them the ghosts meet is seen at each step.
void TimelineView::refreshObstacles(const GesturePlan &plan)
{
    const bool hasPlace = !m_overlay.ghosts.empty() && plan.refusal == Refusal::None && plan.days == 0 && plan.kind != PlanKind::Delay;
    const SessionId dragged = hasPlace ? plan.sessions.front().session : SessionId();
    if (dragged != m_obstaclesOf) {
        m_obstaclesOf = dragged;
        QSet<SessionId> moving;
        for (const PlannedSession &planned : plan.sessions)
            moving.insert(planned.session);
        m_overlay.obstacles = obstaclesTo(dragged, moving, m_scene, m_workspace.document(), m_workspace.conflicts().occupancy());
        viewport()->update();
    }
    QSet<SessionId> clashing;
    for (const Obstacle &obstacle : m_overlay.obstacles) {
        const BlockSpan &ghost = m_overlay.ghosts.front().span;
        if (obstacle.session && obstacle.start < ghost.end && ghost.start < obstacle.end)
            clashing.insert(obstacle.session);
    }
    m_overlay.clashing = clashing;
}

void TimelineView::showRubberBand(const QRectF &rect)
{
    const QRegion dirty = covered(m_overlay, m_geometry, m_scene);
    m_overlay.rubberBand = rect;
    viewport()->update(dirty + covered(m_overlay, m_geometry, m_scene));
}

bool TimelineView::commit(const GesturePlan &plan)
{
    if (plan.refusal != Refusal::None)
        Q_EMIT m_workspace.message(refusalText(plan.refusal));
    Edit edit = editOf(plan, m_scene, m_workspace.document());
    if (edit.isEmpty())
        return false;
    QSet<SessionId> sessions;
    for (const auto &change : edit.of<Session>())
        sessions.insert(change.id());
    for (const PlannedSession &planned : plan.displaced)
        sessions.remove(planned.session);
    const SessionId first = plan.kind == PlanKind::Copy ? SessionId() : plan.sessions.front().session;
    if (!m_workspace.apply(std::move(edit)))
        return false;
    if (plan.kind == PlanKind::Unplace) {
        Q_EMIT m_workspace.message(tr("Now among the unplaced sessions. Undo brings it back."));
        return true;
    }
    if (plan.days != 0)
        stepDay(plan.days);
    changeSelection([&](TimelineSelection &selection) {
        if (first && !selection.contains(first))
            selection.selectOnly(first, m_scene);
        selection.set(sessions, m_scene);
    });
    return true;
}

bool TimelineView::isEditable()
{
    if (!m_workspace.document().isReadOnly())
        return true;
    Q_EMIT m_workspace.message(refusalText(Refusal::ReadOnly));
    return false;
}

void TimelineView::editTitle(SessionId session)
{
    if (!m_scene.block(session) || !isEditable())
        return;
    scrollTo(session);
    const QRectF rect = m_geometry.blockRect(m_scene.spans()[std::size_t(m_scene.indexOf(session))]) & m_geometry.body();
    m_edited = session;
    m_editor->begin(rect.toRect(), m_workspace.document().find(session)->title);
}

void TimelineView::editNewSession(int lane, int minute)
{
    if (!isEditable())
        return;
    m_edited = {};
    m_newPlace = {lane, minute};
    BlockSpan span;
    span.lane = lane;
    span.start = minute;
    span.end = minute + newSessionMinutes;
    m_overlay.ghosts.clear();
    TimelineGhost ghost{{}, span};
    ghost.block.start = m_scene.timeAt(span.start);
    ghost.block.end = m_scene.timeAt(span.end);
    ghost.block.colour = Colouring(m_scene.colourRule(), m_workspace.document()).of(Session(), {});
    m_overlay.ghosts.push_back(std::move(ghost));
    viewport()->update();
    m_editor->begin(m_geometry.blockRect(span).toRect(), {});
}

void TimelineView::finishTitle(const QString &title)
{
    Document &document = m_workspace.document();
    if (m_edited) {
        m_workspace.apply(renameEdit(m_edited, title, document));
        return;
    }
    const bool hasRoom = m_newPlace.first >= 0 && m_newPlace.first < int(m_scene.lanes().size());
    const RoomId room = hasRoom ? m_scene.lanes()[std::size_t(m_newPlace.first)].room : RoomId();
    Edit edit = newSessionEdit(title, m_scene.timeAt(m_newPlace.second), room, document);
    const SessionId made = edit.of<Session>().front().id();
    if (m_workspace.apply(std::move(edit)))
        changeSelection([&](TimelineSelection &selection) { selection.selectOnly(made, m_scene); });
}

} // namespace summitry
