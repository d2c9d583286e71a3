// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/foldedtime.h"

#include <algorithm>

namespace summitry {

double FoldedTime::along(double minute, double scale) const
{
    double folded = 0; // minutes
    double bands = 0;  // pixels in their stead
    for (const TimeWindow &fold : folds) {
        if (minute <= fold.first)
            break;
        const double part = std::min(minute, double(fold.last)) - fold.first;
        folded += part;
        bands += foldWidth * part / fold.length();
    }
    return (minute - window.first - folded) * scale + bands;
}

double FoldedTime::minuteAt(double along, double scale) const
{
    double begins = 0; // what is not folded, from this minute on
    double from = window.first;
    for (const TimeWindow &fold : folds) {
        const double band = begins + (fold.first - from) * scale;
        if (along <= band)
            break;
        if (along < band + foldWidth)
            return fold.first + (along - band) / foldWidth * fold.length();
        begins = band + foldWidth;
        from = fold.last;
    }
    return from + (along - begins) / scale;
}

double FoldedTime::scaleFor(double length, double first, double last) const
{
    const double bands = along(last, 0) - along(first, 0);
    const double minutes = along(last, 1) - along(first, 1) - bands;
    return (length - bands) / std::max(1.0, minutes);
}

bool FoldedTime::isFolded(double minute) const
{
    return std::any_of(folds.begin(), folds.end(), [minute](const TimeWindow &fold) { return fold.holds(minute); });
}

} // namespace summitry
