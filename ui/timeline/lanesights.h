// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was in sight of each kind of lanes: coming back to a kind brings its zoom back, and on the same day its place too.
// The zoom is remembered for the next time, for one day and for all of them apart.
#pragma once

#include "ui/scene/lanekind.h"

#include <QHash>
#include <QObject>

namespace summitry {

class TimelineView;

class LaneSights : public QObject
{
    Q_OBJECT

public:
    explicit LaneSights(TimelineView &view); // which owns it

private:
    struct Days { // which are shown
        LaneKind kind = LaneKind::Rooms;
        DayId day; // null: all
        Qt::Orientation axis = Qt::Horizontal;
        friend bool operator==(const Days &, const Days &) = default;
        friend size_t qHash(const Days &days, size_t seed = 0) { return qHashMulti(seed, int(days.kind), days.day, int(days.axis)); }
    };
    struct Place {
        double minute = 0; // at the leading edge
        double across = 0;
        double scale = 0;
    };
    [[nodiscard]] Days now() const;
    void follow();
    void note();
    void keepZoom(double scale) const;
    void restoreZoom();

    TimelineView &m_view;
    Days m_days;
    QHash<Days, Place> m_places;
};

} // namespace summitry
