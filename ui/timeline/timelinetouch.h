// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fingers on the timeline: taps and drags go on as if they were the mouse's.
#pragma once

#include "ui/gestures/touchgesture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTouchEvent>

class QAbstractButton;

namespace summitry {

class TimelineView;

class TimelineTouch : public QObject
{
    Q_OBJECT

public:
    explicit TimelineTouch(TimelineView &view); // borrowed

    // False where it is no finger on glass.
    [[nodiscard]] bool take(const QTouchEvent &event);
    void stop(); // what the last fling has left running

private:
    void act(TouchAct act);
    void tap(QPointF point);
    void pinch(const TouchAct &act);
    void showMenu(QPointF point);
    void rest(); // for long enough
    void lift(const TouchAct &act);
    void fling(QPointF speed);
    void runOn();
    [[nodiscard]] QAbstractButton *buttonNear(QPointF point) const;

    TimelineView &m_view;
    TouchGesture m_gesture;
    QTimer m_hold;
    QElapsedTimer m_clock;
    QList<QPointF> m_fingers;
    Fling m_fling;
    QTimer m_flingTimer;
    QElapsedTimer m_sinceStep;
    bool m_hasStopped = false; // a fling: such a touch is no tap
    int m_heightBefore = 0; // of the lanes, in percent
};

} // namespace summitry
