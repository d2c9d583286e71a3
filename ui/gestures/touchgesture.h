// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What fingers on the timeline mean, as a state machine without widgets: told which of them are on the glass, and when, it
// says what to do.
#pragma once

#include <QList>
#include <QPointF>

namespace summitry {

struct TouchAct {
    enum class Kind { Nothing, Tap, Scroll, Lift, Drag, Drop, GiveUp, Pinch, EndPinch, Menu };
    Kind kind = Kind::Nothing;
    QPointF point;     // of the finger, or between two
    QPointF by = {};   // since the last act
    double along = 1;  // a factor for the zoom, since the last act
    double across = 1; // one for the lanes' height, since the fingers came
};

class TouchGesture
{
public:
    static constexpr int holdTime = 500;      // milliseconds after which a finger that rests lifts what lies below it
    static constexpr double tolerance = 12;   // pixels that it may wander meanwhile
    static constexpr int twoFingerTap = 300;  // milliseconds in which two fingers leave again

    // At each change, and once more when a finger has rested for holdTime.
    [[nodiscard]] TouchAct touched(const QList<QPointF> &fingers, qint64 milliseconds);
    // What is under way is given up; the fingers mean nothing until all have left.
    [[nodiscard]] TouchAct cancel();

private:
    enum class State { Idle, Resting, Scrolling, Lifted, Two, Pinching, Over };
    enum class Spread { Undecided, Along, Across };
    [[nodiscard]] TouchAct touchedByOne(QPointF finger, qint64 milliseconds);
    [[nodiscard]] TouchAct touchedByTwo(QPointF one, QPointF other, qint64 milliseconds);
    [[nodiscard]] TouchAct pinched(QPointF one, QPointF other);
    [[nodiscard]] TouchAct left(qsizetype remaining, qint64 milliseconds);

    State m_state = State::Idle;
    Spread m_spread = Spread::Undecided;
    QPointF m_from; // of the finger, or between two
    QPointF m_last;
    QPointF m_apartFrom; // one finger from the other
    double m_apart = 0;
    qint64 m_since = 0;
};

} // namespace summitry
