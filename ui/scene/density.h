// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much a block says: it follows from its size, not from the zoom.
#pragma once

#include <QSizeF>

namespace summitry {

class TextCache;

// Tick: colour alone; Bar: an initial; Compact: one line; Normal: title and times; Rich: all that has room, and the agenda
// as a stripe; Open: its items too.
enum class Density { Tick, Bar, Compact, Normal, Rich, Open };

// With larger text the levels come at larger sizes: in height by its lines, in width by its letters.
[[nodiscard]] Density densityOf(QSizeF size, const TextCache &texts);

} // namespace summitry
