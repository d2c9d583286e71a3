// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All days and lanes drawn small, and what of them a view has in sight. Pure; minutes as in the scene, logical pixels.
#pragma once

#include "ui/scene/timelinegeometry.h"

namespace summitry {

struct Sight {
    double first = 0; // minutes
    double last = 0;
    double top = 0; // of the lanes' breadth, from 0 to 1
    double bottom = 1;
    [[nodiscard]] double breadth() const { return bottom - top; }

    // What lies in the body of the view.
    [[nodiscard]] static Sight of(const TimelineGeometry &geometry);
};

class OverviewMap
{
public:
    OverviewMap(QSizeF size, FoldedTime time, int lanes, Qt::LayoutDirection direction);

    [[nodiscard]] double x(double minute) const;
    [[nodiscard]] double minuteAt(double x) const;
    [[nodiscard]] double partAt(double y) const; // of the breadth, from 0 to 1
    // Two pixels high; a break for everybody takes all of the height.
    [[nodiscard]] QRectF bar(const BlockSpan &span) const;
    [[nodiscard]] QRectF frame(const Sight &sight) const; // no narrower than can be taken hold of
    [[nodiscard]] QRectF column(const TimeWindow &times) const;

    enum class Grip { Outside, First, Last, Inside };
    // The edges of the frame come before its inside.
    [[nodiscard]] Grip gripAt(QPointF point, const Sight &sight) const;
    // So much in sight with its middle there, as far as there is something to see.
    [[nodiscard]] Sight centred(QPointF point, const Sight &sight) const;

private:
    [[nodiscard]] bool isMirrored() const { return m_direction == Qt::RightToLeft; }

    QSizeF m_size;
    FoldedTime m_time;
    double m_scale = 1;
    int m_lanes = 0;
    Qt::LayoutDirection m_direction;
};

} // namespace summitry
