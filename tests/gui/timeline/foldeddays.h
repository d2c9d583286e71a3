// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Both planned days side by side, what is empty folded.
#pragma once

#include "plannedday.h"

namespace summitry {

inline constexpr int foldedNextDay = 24 * 60;
inline constexpr TimeWindow foldedAfternoon{14 * 60, 19 * 60}; // of the first day, after lunch
inline constexpr TimeWindow foldedNight{19 * 60, foldedNextDay + 8 * 60};
inline constexpr TimeWindow foldedMorning{foldedNextDay + 8 * 60, foldedNextDay + 15 * 60};
inline constexpr TimeWindow foldedEvening{foldedNextDay + 16 * 60, foldedNextDay + 19 * 60};

struct FoldedDays : ShownDay {
    explicit FoldedDays(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        view().fitAllDays();
        view().zoomTo(1, view().geometryNow().pointAt(9 * 60));
    }
    std::vector<TimeWindow> folded() const { return view().scene().foldedTimes(); }
    QPoint bandOf(const TimeWindow &fold, int lane = 1) const
    {
        QRectF rect = view().geometryNow().bandRect(fold.first, fold.last);
        return QPointF(rect.center().x(), view().geometryNow().laneRect(lane).center().y()).toPoint();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&view(), key, modifiers); }
};

} // namespace summitry
