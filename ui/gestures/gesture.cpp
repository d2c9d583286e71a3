// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/gesture.h"

#include "ui/gestures/landing.h"
#include "ui/gestures/ripple.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr int holdTime = 250;      // milliseconds after which a small movement starts a drag
constexpr double holdDistance = 3; // pixels

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

void Gesture::pan(const Pointer &pointer)
{
    cancel();
    m_state = State::Panning;
    m_pressed = m_pointer = pointer;
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
        return;
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
    if (m_state != State::Pressed)
        return;
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
    case Zone::Ruler:
        m_state = State::RangeSelecting;
        break;
    case Zone::DayName:
        m_state = State::Panning;
        break;
    case Zone::LaneEdge:
        m_state = State::ResizingLanes;
        break;
    case Zone::LaneHeader:
        m_state = State::ReorderingLanes;
        break;
    default:
        m_state = State::RubberBand;
        break;
    }
    replan();
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

RubberBand Gesture::rubberBand() const
{
    return {std::min(m_pressed.minute, m_pointer.minute), std::max(m_pressed.minute, m_pointer.minute),
            std::min(m_pressed.across, m_pointer.across), std::max(m_pressed.across, m_pointer.across)};
}

TimeWindow Gesture::range() const
{
    const int grid = isSnapping() ? gridStep(m_field.step, m_pointer.scale) : 1;
    return rangeBetween(m_field.plan, m_pressed.minute, m_pointer.minute, grid);
}

Qt::CursorShape Gesture::cursor() const
{
    if (m_plan.refusal != Refusal::None)
        return Qt::ForbiddenCursor;
    switch (m_state) {
    case State::Moving:
        return m_plan.kind == PlanKind::Copy ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
    case State::FromTray:
    case State::Panning:
        return Qt::ClosedHandCursor;
    case State::StretchingStart:
    case State::StretchingEnd:
        return Qt::SizeHorCursor;
    case State::Rolling:
        return Qt::SplitHCursor;
    case State::ResizingLanes:
        return Qt::SplitVCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace summitry
