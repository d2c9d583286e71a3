// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gesture.h"

#include "ui/timeline/landing.h"
#include "ui/timeline/ripple.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr int holdTime = 250;      // milliseconds after which a small movement starts a drag
constexpr double holdDistance = 3; // pixels
constexpr double axisDecided = 24; // pixels after which a locked axis stays

} // namespace

void Gesture::press(Zone zone, GestureField field, const Pointer &pointer)
{
    cancel();
    m_state = State::Pressed;
    m_zone = zone;
    m_field = std::move(field);
    m_pressed = m_pointer = pointer;
}

void Gesture::takeFromTray(GestureField field, const Pointer &pointer)
{
    cancel();
    m_state = State::FromTray;
    m_field = std::move(field);
    m_pressed = m_pointer = pointer;
    replan();
}

void Gesture::move(const Pointer &pointer)
{
    if (m_state == State::Idle)
        return;
    m_pointer = pointer;
    if (m_state == State::Pressed) {
        if (!isPastThreshold(m_pointer.point - m_pressed.point, m_pointer.heldFor, m_dragDistance))
            return;
        begin();
    }
    replan();
}

void Gesture::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_pointer.modifiers = modifiers;
    if (isRunning())
        replan();
}

void Gesture::changeLanding()
{
    if (!isRunning())
        return;
    m_landing = nextLanding(m_plan);
    m_ripples = false;
    replan();
}

void Gesture::toggleRipple()
{
    if (!isRunning())
        return;
    m_ripples = !m_ripples;
    m_landing = Landing::Overlap;
    replan();
}

void Gesture::setSnapping(bool isOn)
{
    m_field.snapsToEdges = isOn;
    m_held.reset();
    if (isRunning())
        replan();
}

void Gesture::takeDays(const PlanField &field)
{
    m_field.plan.window = field.window;
    m_field.plan.days = field.days;
    if (isRunning())
        replan();
}

GesturePlan Gesture::release()
{
    GesturePlan plan = isRunning() ? m_plan : GesturePlan();
    cancel();
    return plan;
}

void Gesture::cancel()
{
    m_state = State::Idle;
    m_axis = Axis::Free;
    m_held.reset();
    m_landing = Landing::Overlap;
    m_ripples = false;
    m_plan = {};
    m_field = {};
}

bool isPastThreshold(QPointF moved, int heldFor, int dragDistance)
{
    const double distance = moved.manhattanLength();
    return distance >= dragDistance || (heldFor >= holdTime && distance >= holdDistance);
}

void Gesture::begin()
{
    switch (m_zone) {
    case Zone::Move:
        m_state = State::Moving;
        break;
    case Zone::StretchStart:
        m_state = State::StretchingStart;
        break;
    case Zone::StretchEnd:
        m_state = State::StretchingEnd;
        break;
    case Zone::Joint:
        m_state = State::Rolling;
        break;
    default:
        m_state = State::RubberBand;
        break;
    }
}

void Gesture::replan()
{
    m_plan = {};
    switch (m_state) {
    case State::Moving:
        planMove();
        break;
    case State::StretchingStart:
        planStretch(Zone::StretchStart);
        break;
    case State::StretchingEnd:
        planStretch(Zone::StretchEnd);
        break;
    case State::Rolling:
        planRoll();
        break;
    case State::FromTray:
        planFromTray();
        break;
    default:
        break;
    }
    m_plan = m_ripples ? rippled(std::move(m_plan), m_field.plan) : landed(std::move(m_plan), m_landing, m_field.plan);
}

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
    if (m_held && m_held->kind != SnapKind::OwnTime)
        m_plan.edge = m_held->minute;
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
    if (m_held && m_held->kind != SnapKind::OwnTime)
        m_plan.edge = m_held->minute;
}

void Gesture::planRoll()
{
    const BlockSpan &earlier = m_field.plan.dragged.front().span;
    const double wanted = earlier.end + m_pointer.minute - m_pressed.minute;
    const int minute = snap(wanted, 0, earlier.end, earlier.lane).start;
    m_plan = rolledTo(m_field.plan, minute, isSnapping() ? shortestStretched : 1);
    if (m_held && m_held->kind != SnapKind::OwnTime)
        m_plan.edge = m_held->minute;
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
    m_plan = placedAt(m_field.plan, start, m_pointer.lane);
    if (m_held)
        m_plan.edge = m_held->minute;
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
    const Snap rest = snapped(question, targets(lane, original));
    m_held = rest.target;
    return rest;
}

std::vector<SnapTarget> Gesture::targets(int lane, int original) const
{
    std::vector<SnapTarget> targets;
    if (!m_field.snapsToEdges)
        return targets;
    targets.reserve(m_field.edges.size() + 2);
    if (m_state != State::FromTray)
        targets.push_back({original, SnapKind::OwnTime});
    for (const FieldEdge &edge : m_field.edges) {
        const SnapKind other = edge.lane == acrossAllLanes ? SnapKind::Break : SnapKind::OtherLane;
        targets.push_back({edge.minute, edge.lane == lane ? SnapKind::Neighbour : other});
    }
    if (m_field.now)
        targets.push_back({*m_field.now, SnapKind::Now});
    return targets;
}

RubberBand Gesture::rubberBand() const
{
    return {std::min(m_pressed.minute, m_pointer.minute), std::max(m_pressed.minute, m_pointer.minute),
            std::min(m_pressed.across, m_pointer.across), std::max(m_pressed.across, m_pointer.across)};
}

Qt::CursorShape Gesture::cursor() const
{
    if (m_plan.refusal != Refusal::None)
        return Qt::ForbiddenCursor;
    switch (m_state) {
    case State::Moving:
        return m_plan.kind == PlanKind::Copy ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
    case State::FromTray:
        return Qt::ClosedHandCursor;
    case State::StretchingStart:
    case State::StretchingEnd:
        return Qt::SizeHorCursor;
    case State::Rolling:
        return Qt::SplitHCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace summitry
