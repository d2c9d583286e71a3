// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/autoscroll.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr double slowest = 90;
constexpr double gained = 1500;
constexpr double meant = 3; // pixels of movement that count as one

// `depth` in pixels from the zone's inner border.
double speed(double depth)
{
    const double share = std::clamp(depth / AutoScroll::zone, 0.0, 1.0);
    return share > 0 ? slowest + gained * share * share : 0;
}

} // namespace

void AutoScroll::move(QPointF point)
{
    // Compared with the farthest point on the other side, so that a slow pointer counts as well.
    m_least = {std::min(m_least.x(), point.x()), std::min(m_least.y(), point.y())};
    m_greatest = {std::max(m_greatest.x(), point.x()), std::max(m_greatest.y(), point.y())};
    m_right = m_right || point.x() - m_least.x() >= meant;
    m_left = m_left || m_greatest.x() - point.x() >= meant;
    m_down = m_down || point.y() - m_least.y() >= meant;
    m_up = m_up || m_greatest.y() - point.y() >= meant;
    m_last = point;
}

QPointF AutoScroll::speedIn(const QRectF &area, int millisecondsInZone) const
{
    if (millisecondsInZone < waiting)
        return {};
    QPointF result;
    if (m_left)
        result.rx() -= speed(area.left() + zone - m_last.x());
    if (m_right)
        result.rx() += speed(m_last.x() - (area.right() - zone));
    if (m_up)
        result.ry() -= speed(area.top() + zone - m_last.y());
    if (m_down)
        result.ry() += speed(m_last.y() - (area.bottom() - zone));
    return result;
}

} // namespace summitry
