// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/density.h"

#include "ui/scene/timelinelook.h"

namespace summitry {

Density densityOf(QSizeF size, const TextCache &texts)
{
    const double em = texts.lineHeight(TextStyle::Title);
    const double unit = texts.font(TextStyle::Title).pixelSize() / 13.0; // the levels are said for a font of this size
    if (size.width() < 12 * unit || size.height() < 8)
        return Density::Tick;
    if (size.width() < 44 * unit || size.height() < em + 2)
        return Density::Bar;
    if (size.width() < 76 * unit || size.height() < 2 * em + 6)
        return Density::Compact;
    if (size.width() < 200 * unit || size.height() < 3.4 * em)
        return Density::Normal;
    const bool isWide = size.width() >= 350 * unit && size.height() >= 5.7 * em;
    const bool isTall = size.height() >= 11 * em; // a column's; its items are cut, but there is room for all of them
    return isWide || isTall ? Density::Open : Density::Rich;
}

} // namespace summitry
