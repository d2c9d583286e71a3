// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a view scrolls while something is dragged near its edge or past it: pure; pixels for a second.
#pragma once

#include <QPointF>
#include <QRectF>

namespace summitry {

class AutoScroll
{
public:
    // At the press: an edge counts only after the pointer has once moved towards it since.
    void begin(QPointF point)
    {
        *this = AutoScroll();
        m_least = m_greatest = m_last = point;
    }
    void move(QPointF point);
    // Positive towards right and bottom; nothing in the middle, and in the zone's first 120 milliseconds.
    [[nodiscard]] QPointF speedIn(const QRectF &area, int millisecondsInZone) const;
    [[nodiscard]] bool isInZone(const QRectF &area) const { return !speedIn(area, waiting).isNull(); }

    static constexpr int waiting = 120; // milliseconds
    static constexpr double zone = 40;  // pixels inside each edge

private:
    QPointF m_least, m_greatest, m_last;
    bool m_left = false, m_right = false, m_up = false, m_down = false; // has moved that way
};

} // namespace summitry
