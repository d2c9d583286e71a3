// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A finger that leaves the glass while it moves: how fast it was, and how the ground runs on until friction has stopped it.
// Pure: logical pixels and milliseconds; the same way whatever the steps between two pictures.
#pragma once

#include <QPointF>

#include <vector>

namespace summitry {

class FingerSpeed
{
public:
    void begin(QPointF point, qint64 milliseconds);
    void move(QPointF point, qint64 milliseconds);
    // Pixels for a second; null where it rested before it left, or was there too short a while to tell.
    [[nodiscard]] QPointF at(qint64 milliseconds) const;

private:
    struct Sample {
        QPointF point;
        qint64 when = 0;
    };
    std::vector<Sample> m_samples; // of the last moment
};

class Fling
{
public:
    static constexpr double leastSpeed = 60; // pixels for a second: a slower finger has put the ground down
    static constexpr double friction = 325;  // milliseconds in which about two thirds of the speed are lost

    void begin(QPointF speed);
    void stop() { *this = Fling(); }
    [[nodiscard]] bool isRunning() const { return !m_speed.isNull(); }
    // Whole pixels to go on; what is left of one is kept for the next step.
    [[nodiscard]] QPoint step(int milliseconds);

private:
    QPointF m_speed;
    QPointF m_rest;
};

} // namespace summitry
