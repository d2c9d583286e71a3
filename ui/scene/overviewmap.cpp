// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overviewmap.h"

#include <algorithm>
#include <cmath>

namespace summitry {

namespace {

constexpr double nightWidth = 6;
constexpr double smallestMapScale = 0.01; // where there is no room, all is told apart still
constexpr double mapPadding = 3;
constexpr double barHeight = 2;
constexpr double narrowestFrame = 12;
constexpr double edgeReach = 4;

} // namespace

Sight Sight::of(const TimelineGeometry &geometry)
{
    const double breadth = std::max(1.0, geometry.lanes().breadth);
    const double top = geometry.frame().scrollAcross / breadth;
    return {geometry.leadingMinute(), geometry.trailingMinute(), top, std::min(1.0, top + geometry.plainBody().height() / breadth)};
}

OverviewMap::OverviewMap(QSizeF size, FoldedTime time, int lanes, Qt::LayoutDirection direction)
    : m_size(size),
      m_time(std::move(time)),
      m_lanes(std::max(1, lanes)),
      m_direction(direction)
{
    m_time.foldWidth = nightWidth;
    m_scale = std::max(smallestMapScale, m_time.scaleFor(size.width()));
}

double OverviewMap::x(double minute) const
{
    const double along = m_time.along(minute, m_scale);
    return isMirrored() ? m_size.width() - along : along;
}

double OverviewMap::minuteAt(double x) const
{
    return m_time.minuteAt(isMirrored() ? m_size.width() - x : x, m_scale);
}

double OverviewMap::partAt(double y) const
{
    return std::clamp((y - mapPadding) / (m_size.height() - 2 * mapPadding), 0.0, 1.0);
}

QRectF OverviewMap::column(const TimeWindow &times) const
{
    const auto [left, right] = std::minmax({x(times.first), x(times.last)});
    return {left, 0, right - left, m_size.height()};
}

QRectF OverviewMap::bar(const BlockSpan &span) const
{
    const QRectF times = column({span.start, span.end});
    if (span.lane == acrossAllLanes)
        return times;
    const double room = m_size.height() - 2 * mapPadding - barHeight;
    const double top = m_lanes == 1 ? room / 2 : room * span.lane / (m_lanes - 1);
    return {times.left(), mapPadding + std::round(top), std::max(1.0, times.width() - 0.5), barHeight};
}

QRectF OverviewMap::frame(const Sight &sight) const
{
    const auto [left, right] = std::minmax({x(sight.first), x(sight.last)});
    const double spare = std::max(0.0, narrowestFrame - (right - left)) / 2;
    const double room = m_size.height() - 2 * mapPadding;
    const QRectF rect(QPointF(left - spare, 1 + mapPadding + room * sight.top - mapPadding),
                      QPointF(right + spare, room * sight.bottom + 2 * mapPadding - 1));
    return rect & QRectF(QPointF(), m_size);
}

OverviewMap::Grip OverviewMap::gripAt(QPointF point, const Sight &sight) const
{
    const QRectF rect = frame(sight);
    const double leading = isMirrored() ? rect.right() : rect.left();
    const double trailing = isMirrored() ? rect.left() : rect.right();
    const double reach = std::min(edgeReach, rect.width() / 4);
    const auto isNear = [&](double edge) { return std::abs(point.x() - edge) <= reach; };
    if (isNear(leading))
        return Grip::First;
    if (isNear(trailing))
        return Grip::Last;
    return rect.contains(point) ? Grip::Inside : Grip::Outside;
}

Sight OverviewMap::centred(QPointF point, const Sight &sight) const
{
    const double width = std::abs(x(sight.last) - x(sight.first));
    const double left = std::clamp(point.x() - width / 2, 0.0, std::max(0.0, m_size.width() - width));
    const double top = std::clamp(partAt(point.y()) - sight.breadth() / 2, 0.0, std::max(0.0, 1 - sight.breadth()));
    const auto [first, last] = std::minmax({minuteAt(left), minuteAt(left + width)});
    return {first, last, top, top + sight.breadth()};
}

} // namespace summitry
