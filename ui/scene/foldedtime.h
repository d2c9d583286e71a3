// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where times lie along the timeline: so many pixels for a minute, but for the folds, nights above all, each of which is a
// band of one width at any scale. Pure; minutes since the midnight that begins the first day, logical pixels.
#pragma once

#include <vector>

namespace summitry {

struct TimeWindow {
    int first = 8 * 60;
    int last = 20 * 60;
    [[nodiscard]] constexpr int length() const { return last - first; }
    [[nodiscard]] constexpr bool holds(double minute) const { return minute >= first && minute < last; }
    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;
};

struct FoldedTime {
    TimeWindow window;
    std::vector<TimeWindow> folds; // inside the window and apart, in order; none of them empty
    double foldWidth = 24;
    friend bool operator==(const FoldedTime &, const FoldedTime &) = default;

    // From where the window begins; both go on beyond it on either side.
    [[nodiscard]] double along(double minute, double scale) const;
    [[nodiscard]] double minuteAt(double along, double scale) const;
    [[nodiscard]] double length(double scale) const { return along(window.last, scale); }
    // The scale at which all of it, or what lies between two times, takes that length; not above 0 where the folds alone
    // take more.
    [[nodiscard]] double scaleFor(double length) const { return scaleFor(length, window.first, window.last); }
    [[nodiscard]] double scaleFor(double length, double first, double last) const;
    [[nodiscard]] bool isFolded(double minute) const;
};

} // namespace summitry
