// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/fling.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr int speedMemory = 100; // milliseconds of the way that count
constexpr int shortestWay = 8;   // milliseconds, to reckon a speed from
constexpr int restTime = 50;     // milliseconds without a movement
constexpr double fastestFling = 6000; // pixels for a second
constexpr double fadedFling = 15;     // at which it stops

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

} // namespace

void FingerSpeed::begin(QPointF point, qint64 milliseconds)
{
    m_samples = {{point, milliseconds}};
}

void FingerSpeed::move(QPointF point, qint64 milliseconds)
{
    std::erase_if(m_samples, [&](const Sample &sample) { return sample.when < milliseconds - speedMemory; });
    m_samples.push_back({point, milliseconds});
}

QPointF FingerSpeed::at(qint64 milliseconds) const
{
    if (m_samples.empty() || milliseconds - m_samples.back().when > restTime)
        return {};
    const Sample &last = m_samples.back();
    const Sample &first = m_samples.front();
    const auto time = last.when - first.when;
    return time < shortestWay ? QPointF() : (last.point - first.point) * (1000.0 / double(time));
}

void Fling::begin(QPointF speed)
{
    stop();
    const double length = lengthOf(speed);
    if (length >= leastSpeed)
        m_speed = speed * std::min(1.0, fastestFling / length);
}

QPoint Fling::step(int milliseconds)
{
    const double kept = std::exp(-milliseconds / friction);
    m_rest += m_speed * (friction / 1000 * (1 - kept));
    m_speed *= kept;
    const QPoint whole(int(std::trunc(m_rest.x())), int(std::trunc(m_rest.y())));
    m_rest -= whole;
    if (lengthOf(m_speed) < fadedFling)
        stop();
    return whole;
}

} // namespace summitry
