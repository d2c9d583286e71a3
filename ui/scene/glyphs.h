// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small signs on blocks and chips.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace summitry {

// Drawn by hand, so that they are as sharp on paper as on any screen.
enum class Glyph { Conflict, Pin, Lock, Group, OpenGroup, Branch };
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground);

} // namespace summitry
