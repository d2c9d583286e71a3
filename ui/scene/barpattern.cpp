// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/barpattern.h"

#include <array>
#include <cmath>

namespace summitry {

namespace {

// How broad the bar is: whole, its leading half, or a rail on either side.
enum class Breadth { Whole, Half, Rails };

// Runs of bar and gap in turn, from the top, repeated; without an end where the first gap is 0.
struct Pattern {
    Breadth breadth = Breadth::Whole;
    std::array<double, 4> runs{};
};

constexpr std::array<Pattern, patternCount> patterns{{
    {Breadth::Whole, {}},
    {Breadth::Whole, {4, 4, 4, 4}},
    {Breadth::Whole, {9, 3, 9, 3}},
    {Breadth::Half, {}},
    {Breadth::Whole, {7, 2, 2, 2}},
    {Breadth::Rails, {}},
    {Breadth::Whole, {2, 2, 2, 2}},
    {Breadth::Half, {4, 4, 4, 4}},
}};

} // namespace

QList<QRectF> gapsOf(int pattern, const QRectF &bar, Qt::LayoutDirection direction)
{
    const Pattern &drawn = patterns[std::size_t(pattern) % patterns.size()];
    QList<QRectF> gaps;
    if (drawn.breadth == Breadth::Half) {
        const double half = std::ceil(bar.width() / 2);
        gaps += direction == Qt::LeftToRight ? bar.adjusted(half, 0, 0, 0) : bar.adjusted(0, 0, -half, 0);
    } else if (drawn.breadth == Breadth::Rails) {
        const double rail = std::max(1.0, std::floor(bar.width() / 3));
        gaps += bar.adjusted(rail, 0, -rail, 0);
    }
    double y = bar.top();
    for (std::size_t i = 0; drawn.runs[1] > 0 && y < bar.bottom(); i = (i + 1) % drawn.runs.size()) {
        const double length = std::min(drawn.runs[i], bar.bottom() - y);
        if (i % 2 == 1)
            gaps += QRectF(bar.left(), y, bar.width(), length);
        y += length;
    }
    return gaps;
}

} // namespace summitry
