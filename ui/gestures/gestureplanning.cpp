// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gesture's plans for sessions; its states are in gesture.cpp.
#include "ui/gestures/gesture.h"

#include "ui/gestures/landing.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr double axisDecided = 24; // pixels after which a locked axis stays

} // namespace

void Gesture::lockAxis()
{
    const QPointF moved = m_pointer.point - m_pressed.point;
    const double greater = std::max(std::abs(moved.x()), std::abs(moved.y()));
    if (!(m_pointer.modifiers & Qt::ShiftModifier))
        m_axis = Axis::Free;
    else if (m_axis == Axis::Free || greater < axisDecided)
        m_axis = std::abs(moved.x()) >= std::abs(moved.y()) ? Axis::Along : Axis::Across;
}

void Gesture::planMove()
{
    if (m_pointer.isOverTray) {
        m_plan = unplaced(m_field.plan);
        return;
    }
    lockAxis();
    const BlockSpan &grabbed = m_field.plan.dragged.front().span;
    const int lanes = m_axis == Axis::Along ? 0 : m_pointer.lane - m_pressed.lane;
    int minutes = 0;
    if (m_axis != Axis::Across) {
        const int lane = grabbed.lane == acrossAllLanes ? acrossAllLanes : grabbed.lane + lanes;
        const double wanted = grabbed.start + m_pointer.minute - m_pressed.minute;
        minutes = snap(wanted, grabbed.end - grabbed.start, grabbed.start, lane).start - grabbed.start;
    }
    m_plan = movedBy(m_field.plan, minutes, lanes);
    if (m_plan.refusal == Refusal::None && (m_pointer.modifiers & Qt::ControlModifier)) {
        m_plan.kind = PlanKind::Copy;
        leaveCompanions(m_plan);
    }
    restOnHeld();
}

void Gesture::planStretch(Zone edge)
{
    const BlockSpan &grabbed = m_field.plan.dragged.front().span;
    const bool isStart = edge == Zone::StretchStart;
    const int original = isStart ? grabbed.start : grabbed.end;
    const double wanted = original + m_pointer.minute - m_pressed.minute;
    const int minute = snap(wanted, 0, original, grabbed.lane).start;
    m_plan = stretchedTo(m_field.plan, edge, minute, isSnapping() ? shortestStretched : 1);
    if (m_plan.sessions.empty())
        return;
    if (m_pointer.modifiers & Qt::ShiftModifier)
        stretchBothEdges(m_plan, m_field.plan);
    restOnHeld();
}

void Gesture::planRoll()
{
    const BlockSpan &earlier = m_field.plan.dragged.front().span;
    const double wanted = earlier.end + m_pointer.minute - m_pressed.minute;
    const int minute = snap(wanted, 0, earlier.end, earlier.lane).start;
    m_plan = rolledTo(m_field.plan, minute, isSnapping() ? shortestStretched : 1);
    restOnHeld();
}

void Gesture::planFromTray()
{
    if (!m_pointer.isOverGrid || m_pointer.isOverTray || m_field.plan.dragged.empty())
        return;
    if (m_field.plan.lanes == 0 && !m_field.plan.areLanesFixed)
        return;
    const BlockSpan &first = m_field.plan.dragged.front().span;
    const int length = first.end - first.start;
    const int start = snap(m_pointer.minute, length, 0, m_pointer.lane).start;
    const bool isParallel = m_landing == Landing::Parallel;
    m_plan = isParallel ? placedParallel(m_field.plan, start, m_pointer.lane) : placedAt(m_field.plan, start, m_pointer.lane);
    restOnHeld();
}

void Gesture::restOnHeld()
{
    if (!m_held || m_held->kind == SnapKind::OwnTime)
        return;
    m_plan.edge = m_held->minute;
    if (m_held->kind == SnapKind::Changeover) {
        const int neighbour = m_held->minute + (m_held->side == SnapSide::End ? changeover : -changeover);
        m_plan.pause = {std::min(neighbour, m_held->minute), std::max(neighbour, m_held->minute)};
    }
}

Snap Gesture::snap(double start, int length, int original, int lane)
{
    if (!isSnapping()) {
        m_held.reset();
        return {int(std::lround(start)), std::nullopt};
    }
    SnapQuestion question;
    question.start = start;
    question.length = length;
    question.original = original;
    question.scale = m_pointer.scale;
    question.step = gridStep(m_field.step, m_pointer.scale);
    question.held = m_held;
    question.reach = m_pointer.isFinger ? fingerSnapReach : 1;
    const Snap rest = snapped(question, targets(lane, original));
    m_held = rest.target;
    return rest;
}

std::vector<SnapTarget> Gesture::targets(int lane, int original) const
{
    std::vector<SnapTarget> targets;
    if (!m_field.snapsToEdges)
        return targets;
    targets.reserve(m_field.edges.size() + m_field.bounds.size() + m_field.guides.size() + 2);
    if (m_state != State::FromTray)
        targets.push_back({original, SnapKind::OwnTime});
    for (const FieldEdge &edge : m_field.edges) {
        const SnapKind other = edge.lane == acrossAllLanes ? SnapKind::Break : SnapKind::OtherLane;
        targets.push_back({edge.minute, edge.lane == lane ? SnapKind::Neighbour : other});
        if (edge.lane == lane)
            targets.push_back(edge.isEnd ? SnapTarget{edge.minute + changeover, SnapKind::Changeover, SnapSide::Start}
                                         : SnapTarget{edge.minute - changeover, SnapKind::Changeover, SnapSide::End});
    }
    for (const FieldBound &bound : m_field.bounds) {
        if (bound.lane == lane || bound.lane == acrossAllLanes)
            targets.push_back({bound.minute, SnapKind::Bound, bound.side});
    }
    for (const int guide : m_field.guides)
        targets.push_back({guide, SnapKind::Now});
    if (m_field.now)
        targets.push_back({*m_field.now, SnapKind::Now});
    return targets;
}

} // namespace summitry
