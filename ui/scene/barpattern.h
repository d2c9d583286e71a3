// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second cue beside hue: eight ways to break the bar at a block's leading side, and the spot of it in the legend.
#pragma once

#include <QList>
#include <QRectF>

namespace summitry {

inline constexpr int patternCount = 8;
inline constexpr int patternOfNothing = patternCount - 1; // what has no track, no language …
// Of one in a series; neighbours differ.
[[nodiscard]] constexpr int patternFor(int rank)
{
    return rank % (patternCount - 1);
}

// What to leave out of a bar; none for the first pattern. In a right-to-left picture the leading side is the right one.
[[nodiscard]] QList<QRectF> gapsOf(int pattern, const QRectF &bar, Qt::LayoutDirection direction);

} // namespace summitry
