// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the items of menus and of the menu bar are measured and drawn.
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionMenuItem;

namespace summitry {

// The contents are what Qt measured: text and shortcut; the line height is that of the menu's font.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, int line);
// On the menu's ground, which is there already.
void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style);
void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style);

} // namespace summitry
