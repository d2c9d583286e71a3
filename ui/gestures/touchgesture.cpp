// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/touchgesture.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr double leastApart = 24; // pixels: nearer, a tremble would be a great factor

double distanceOf(QPointF by)
{
    return std::hypot(by.x(), by.y());
}

} // namespace

TouchAct TouchGesture::touched(const QList<QPointF> &fingers, qint64 milliseconds)
{
    if (fingers.isEmpty() || (fingers.size() == 1 && (m_state == State::Two || m_state == State::Pinching)))
        return left(fingers.size(), milliseconds);
    if (m_state == State::Over)
        return {};
    if (fingers.size() == 1)
        return touchedByOne(fingers.front(), milliseconds);
    if (fingers.size() == 2 && m_state != State::Lifted)
        return touchedByTwo(fingers.at(0), fingers.at(1), milliseconds);
    return cancel();
}

TouchAct TouchGesture::cancel()
{
    const State before = std::exchange(m_state, State::Over);
    if (before == State::Pinching)
        return {TouchAct::Kind::EndPinch, m_last};
    return before == State::Lifted ? TouchAct{TouchAct::Kind::GiveUp, m_last} : TouchAct();
}

TouchAct TouchGesture::touchedByOne(QPointF finger, qint64 milliseconds)
{
    const QPointF by = finger - m_last;
    switch (m_state) {
    case State::Idle:
        m_state = State::Resting;
        m_from = m_last = finger;
        m_since = milliseconds;
        return {};
    case State::Resting:
        if (distanceOf(finger - m_from) > tolerance) {
            m_state = State::Scrolling;
            m_last = finger;
            return {TouchAct::Kind::Scroll, finger, by};
        }
        if (milliseconds - m_since < holdTime)
            return {};
        m_state = State::Lifted;
        m_last = finger;
        return {TouchAct::Kind::Lift, m_from};
    case State::Scrolling:
        m_last = finger;
        return {TouchAct::Kind::Scroll, finger, by};
    case State::Lifted:
        m_last = finger;
        return {TouchAct::Kind::Drag, finger, by};
    default:
        return {};
    }
}

TouchAct TouchGesture::touchedByTwo(QPointF one, QPointF other, qint64 milliseconds)
{
    const QPointF centre = (one + other) / 2;
    if (m_state == State::Pinching)
        return pinched(one, other);
    if (m_state != State::Two) {
        m_state = State::Two;
        m_spread = Spread::Undecided;
        m_from = m_last = centre;
        m_apartFrom = other - one;
        m_apart = std::max(leastApart, distanceOf(m_apartFrom));
        m_since = milliseconds;
        return {};
    }
    const QPointF spread(std::abs((other - one).x()) - std::abs(m_apartFrom.x()), std::abs((other - one).y()) - std::abs(m_apartFrom.y()));
    if (std::max(distanceOf(spread), distanceOf(centre - m_from)) <= tolerance)
        return {};
    m_state = State::Pinching;
    return pinched(one, other);
}

// Fingers that only move, at one distance, scroll.
TouchAct TouchGesture::pinched(QPointF one, QPointF other)
{
    const QPointF apart = other - one;
    const QPointF centre = (one + other) / 2;
    const double wide = std::abs(apart.x()) - std::abs(m_apartFrom.x());
    const double high = std::abs(apart.y()) - std::abs(m_apartFrom.y());
    if (m_spread == Spread::Undecided && std::max(std::abs(wide), std::abs(high)) > tolerance)
        m_spread = std::abs(wide) >= std::abs(high) ? Spread::Along : Spread::Across;
    TouchAct act{TouchAct::Kind::Pinch, centre, centre - std::exchange(m_last, centre)};
    const double distance = std::max(leastApart, distanceOf(apart));
    if (m_spread == Spread::Along)
        act.along = distance / std::exchange(m_apart, distance);
    else if (m_spread == Spread::Across)
        act.across = distance / std::max(leastApart, distanceOf(m_apartFrom));
    return act;
}

TouchAct TouchGesture::left(qsizetype remaining, qint64 milliseconds)
{
    const State before = std::exchange(m_state, remaining > 0 ? State::Over : State::Idle);
    switch (before) {
    case State::Resting:
        return {TouchAct::Kind::Tap, m_from};
    case State::Lifted:
        return {TouchAct::Kind::Drop, m_last};
    case State::Two:
        return milliseconds - m_since < twoFingerTap ? TouchAct{TouchAct::Kind::Menu, m_from} : TouchAct();
    case State::Pinching:
        return {TouchAct::Kind::EndPinch, m_last};
    default:
        return {};
    }
}

} // namespace summitry
