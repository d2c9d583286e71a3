// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in gestures: what they work on, how their plans are shown, and how they are committed.
#include "document/programme.h"
#include "ui/gestures/planedit.h"
#include "ui/gestures/planwords.h"
#include "ui/gestures/scenefield.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr double fingerLift = 4; // pixels

// What an overlay's ghosts and lines cover.
QRegion covered(const TimelineOverlay &overlay, const TimelineGeometry &geometry, const TimelineScene &scene)
{
    QRegion region;
    const auto add = [&](const BlockSpan &span) { region += geometry.blockRect(span).adjusted(-5, -5 - overlay.lift, 5, 5).toAlignedRect(); };
    for (const TimelineGhost &ghost : overlay.ghosts)
        add(ghost.span);
    if (!overlay.ghosts.empty()) {
        for (const int minute : {overlay.ghosts.front().span.start, overlay.ghosts.front().span.end})
            region += geometry.lineAt(minute, 0).adjusted(-4, -4, 4, 4).toAlignedRect();
    }
    for (const SessionId session : overlay.origins + overlay.clashing) {
        for (const BlockSpan &span : scene.spansOf(session))
            add(span);
    }
    if (!overlay.rubberBand.isNull())
        region += overlay.rubberBand.adjusted(-2, -2, 2, 2).toAlignedRect();
    return region;
}

} // namespace

GestureField TimelineView::fieldFor(const QList<SessionId> &sessions, int lane) const
{
    GestureField field = summitry::fieldFor(sessions, lane, m_scene, m_workspace.document());
    addSurroundings(field);
    return field;
}

TimelineScene TimelineView::sceneInRooms() const
{
    if (m_scene.laneKind() == LaneKind::Rooms)
        return m_scene;
    return sceneWith(ColourRule::Track, {});
}

void TimelineView::showPlan(const GesturePlan &plan)
{
    QRegion dirty = covered(m_overlay, m_geometry, m_scene);
    m_overlay.ghosts.clear();
    m_overlay.isRefused = false;
    m_overlay.origins.clear();
    m_overlay.edge = plan.edge;
    m_overlay.pause = plan.pause;
    m_overlay.lift = m_mouse->isByFinger() && !plan.isStretch() ? fingerLift : 0;
    const bool staysWhereItIs = plan.kind == PlanKind::Copy || plan.kind == PlanKind::Place;
    for (const PlannedSession &planned : plan.sessions) {
        if (!staysWhereItIs)
            m_overlay.origins.insert(planned.session);
        if (plan.kind != PlanKind::Unplace)
            addGhosts(planned, plan.kind);
    }
    for (const PlannedSession &planned : plan.displaced) {
        m_overlay.origins.insert(planned.session);
        addGhosts(planned, plan.kind);
    }
    refreshObstacles(plan);
    dirty += covered(m_overlay, m_geometry, m_scene);
    viewport()->update(dirty);
}

// One in each lane that it will stand in, the one under the pointer first.
void TimelineView::addGhosts(const PlannedSession &planned, PlanKind kind)
{
    if (kind == PlanKind::NewBreak)
        m_overlay.ghosts.push_back(newGhost({planned.lane, planned.start, planned.end, {}}, SessionKind::Break));
    const Session *record = m_workspace.document().find(planned.session);
    if (!record)
        return;
    const TimelineBlock *shown = m_scene.block(planned.session);
    if (planned.isCompanion && !shown)
        return; // in another lane kind's lanes only
    TimelineGhost ghost{shown ? *shown : TimelineBlock::of(*record, m_workspace.document()),
                        {planned.lane, planned.start, planned.end, {}}};
    if (!shown)
        ghost.block.colour = Colouring(m_scene.colourRule(), m_workspace.document()).of(*record, {});
    ghost.block.start = m_scene.timeAt(planned.start);
    ghost.block.end = m_scene.timeAt(planned.end);
    ghost.block.minutes = planned.end - planned.start;
    ghost.block.conflicts.clear();
    const bool keepsLanes = shown && (kind == PlanKind::Delay || !takesMovesAcross(m_scene.laneKind()));
    const auto spans = keepsLanes ? m_scene.spansOf(planned.session) : std::span<const BlockSpan>();
    if (spans.empty() || std::any_of(spans.begin(), spans.end(), [&](const BlockSpan &span) { return span.lane == planned.lane; }))
        m_overlay.ghosts.push_back(ghost);
    for (const BlockSpan &span : spans) {
        ghost.span.lane = span.lane;
        if (span.lane != planned.lane)
            m_overlay.ghosts.push_back(ghost);
    }
}

// They are found once for a drag; which of them the ghosts meet is seen at each step.
void TimelineView::refreshObstacles(const GesturePlan &plan)
{
    const bool hasPlace = !m_overlay.ghosts.empty() && plan.refusal == Refusal::None && plan.days == 0 &&
                          plan.kind != PlanKind::Delay && plan.kind != PlanKind::NewBreak;
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

void TimelineView::showLaneGap(int lane, int gap)
{
    if (lane == m_overlay.movedLane && gap == m_overlay.laneGap)
        return;
    m_overlay.movedLane = lane;
    m_overlay.laneGap = gap;
    viewport()->update();
}

void TimelineView::setRange(std::optional<TimeWindow> range)
{
    if (range == m_overlay.range)
        return;
    m_overlay.range = range;
    viewport()->update();
    if (range)
        Q_EMIT m_workspace.message(tr("%1: a new session takes these times, Escape lets them go").arg(rangeText(*range, m_scene)));
}

void TimelineView::showAgenda(SessionId session, int lane, const AgendaMark &mark)
{
    for (const auto &[one, where] : {std::pair(m_overlay.agendaOf, m_overlay.agendaLane), std::pair(session, lane)}) {
        if (const BlockSpan *span = m_scene.spanOf(one, where))
            viewport()->update(m_geometry.blockRect(*span).toAlignedRect());
    }
    m_overlay.agendaOf = session;
    m_overlay.agendaLane = lane;
    m_overlay.agenda = mark;
}

std::vector<QRectF> TimelineView::itemRows(const BlockSpan &span, const TimelineBlock &block)
{
    const QRectF rect = m_geometry.blockRect(span);
    return summitry::itemRows(rect, rect & m_geometry.body(), block, m_painter.texts(), reading());
}

// What the file would not take stays in sight until it is tried again or given up.
void TimelineView::showRefused(const GesturePlan &plan, const TimelineScene &scene)
{
    if (scene.laneChoice() != m_scene.laneChoice())
        return; // its lanes are others than those shown
    showPlan(plan);
    m_overlay.isRefused = !m_overlay.ghosts.empty();
    viewport()->update();
}

void TimelineView::giveUpRefused()
{
    if (m_overlay.isRefused)
        showPlan({});
}

bool TimelineView::commit(const GesturePlan &plan, const TimelineScene &scene)
{
    if (plan.refusal != Refusal::None)
        Q_EMIT m_workspace.message(refusalText(plan, scene));
    Edit edit = editOf(plan, scene, m_workspace.document());
    if (edit.isEmpty())
        return false;
    QSet<SessionId> sessions;
    for (const auto &change : edit.of<Session>())
        sessions.insert(change.id());
    for (const PlannedSession &planned : plan.displaced)
        sessions.remove(planned.session);
    for (const PlannedSession &planned : plan.sessions) {
        if (planned.isCompanion)
            sessions.remove(planned.session);
    }
    const SessionId made = plan.kind == PlanKind::NewBreak ? edit.of<Session>().front().id() : SessionId();
    const SessionId first = plan.kind == PlanKind::Copy ? SessionId() : plan.sessions.front().session;
    if (!m_workspace.apply(std::move(edit))) {
        showRefused(plan, scene);
        return false;
    }
    if (made) {
        reveal(made);
        return true;
    }
    if (plan.kind == PlanKind::Roll)
        return true; // what is selected stays so
    if (plan.kind == PlanKind::Unplace) {
        Q_EMIT m_workspace.message(tr("Now among the unplaced sessions. Undo brings it back."));
        return true;
    }
    if (plan.days != 0 && !m_scene.isOfAllDays())
        stepDay(plan.days);
    else if (first && m_scene.indexOf(first) < 0 && scene.isOfAllDays() == m_scene.isOfAllDays())
        Q_EMIT m_workspace.message(tr("It stands in none of these lanes; the rooms show it."));
    changeSelection([&](TimelineSelection &selection) {
        if (first && !selection.contains(first))
            selection.selectOnly(first, m_scene);
        selection.set(sessions, m_scene);
    });
    if (plan.days != 0 && first)
        scrollTo(first);
    return true;
}

void TimelineView::findPlaceFor(const QList<SessionId> &sessions)
{
    if (sessions.size() == 1)
        Q_EMIT placesRequested(sessions.front());
    else
        Q_EMIT m_workspace.message(tr("Places are looked for one session at a time: select one."));
}

} // namespace summitry
