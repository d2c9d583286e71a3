// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fingers on the timeline: taps and drags go on as if they were the mouse's.
#pragma once

#include "ui/gestures/touchgesture.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTouchEvent>

namespace summitry {

class TimelineView;

class TimelineTouch : public QObject
{
    Q_OBJECT

public:
    explicit TimelineTouch(TimelineView &view); // borrowed

    // False where it is no finger on glass.
    [[nodiscard]] bool take(const QTouchEvent &event);

private:
    void act(TouchAct act);
    void tap(QPointF point);
    void pinch(const TouchAct &act);
    void showMenu(QPointF point);
    void rest(); // for long enough

    TimelineView &m_view;
    TouchGesture m_gesture;
    QTimer m_hold;
    QElapsedTimer m_clock;
    QList<QPointF> m_fingers;
    int m_heightBefore = 0; // of the lanes, in percent
};

} // namespace summitry
