// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/wheelmove.h"

#include <cmath>
#include <cstdlib>

namespace summitry {

namespace {

constexpr int angleOfNotch = 120;
constexpr int pinch = 8; // a trackpad's turn, divided by it, is as much as a pinch

// Fingers, not a wheel: where X11 gives a wheel pixels too, they come in whole notches.
bool isByFingers(const WheelTurn &turn)
{
    const bool isWhole = turn.angle.x() % angleOfNotch == 0 && turn.angle.y() % angleOfNotch == 0;
    return !turn.pixels.isNull() && (turn.phase != Qt::NoScrollPhase || !isWhole);
}

// Nobody's fingers move quite straight.
QPointF onOneAxis(QPoint pixels)
{
    if (std::abs(pixels.x()) > 2 * std::abs(pixels.y()))
        return {double(pixels.x()), 0};
    if (std::abs(pixels.y()) > 2 * std::abs(pixels.x()))
        return {0, double(pixels.y())};
    return pixels;
}

} // namespace

WheelMove Wheel::turn(const WheelTurn &turn)
{
    const bool isFine = isByFingers(turn);
    const int angle = turn.angle.y() != 0 ? turn.angle.y() : turn.angle.x();
    const double notches = double(angle) / angleOfNotch / (isFine ? pinch : 1);
    const bool isShift = turn.modifiers & Qt::ShiftModifier;
    if (turn.modifiers & Qt::ControlModifier) {
        if (turn.phase == Qt::ScrollMomentum) // Ctrl came too late for that
            return {WheelMove::Kind::Zoom, {}, 0};
        if (!isShift)
            return {WheelMove::Kind::Zoom, {}, notches};
        m_rest = m_rest * notches < 0 ? notches : m_rest + notches;
        const double whole = std::trunc(m_rest);
        m_rest -= whole;
        return {WheelMove::Kind::LaneHeight, {}, whole};
    }
    if (isFine) {
        const bool isTurned = isShift && turn.pixels.x() == 0;
        return {WheelMove::Kind::ByPixels, -onOneAxis(isTurned ? QPoint(turn.pixels.y(), 0) : turn.pixels), 0};
    }
    if (isShift && turn.angle.x() == 0)
        return {WheelMove::Kind::Along, {}, notches};
    return {};
}

} // namespace summitry
