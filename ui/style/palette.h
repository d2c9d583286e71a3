// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of Summitry, light and dark: the palette of all widgets, and what a palette has no role for.
// Everything is found from a QPalette, so that a high-contrast desktop's own palette works as well as ours.
#pragma once

#include <QColor>
#include <QPalette>

namespace summitry {

enum class Shade { Light, Dark };

[[nodiscard]] QPalette paletteFor(Shade shade);
[[nodiscard]] Shade shadeOf(const QPalette &palette);
[[nodiscard]] inline bool isDark(const QPalette &palette) { return shadeOf(palette) == Shade::Dark; }
// A desktop for people who need more than ordinary contrast; we leave its colours alone.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

// WCAG 2.2: 1 (the same) to 21 (black on white). Alpha is ignored.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);
// So much of the first over the second, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &over, const QColor &under, double share);

// The ground of the list of pages, of the application's palette where none is given.
[[nodiscard]] QColor sideBarColor();
[[nodiscard]] QColor sideBarColor(const QPalette &palette);
// A selected row in a view that has the focus; Midlight is for one that has not.
[[nodiscard]] QColor selectionTint(const QPalette &palette);

// Hues that are none: of what has no colour of its own, and the two that are kept for what is wrong.
inline constexpr int greyHue = -1;
inline constexpr int warningHue = -2;
inline constexpr int conflictHue = -3;
// Far apart from each other for the first dozen, and from red and amber: for what has no hue of its own. From 0 on.
[[nodiscard]] int spacedHue(int index);

// A block of the timeline, by hue (0 to 359, of HSL: 0 red, 120 green). The edge carries the shape, the fill only groups.
// Red and amber tell of conflicts: a hue too close to them gives way to the nearest that is not.
struct BlockColours {
    QColor fill, edge, text, secondText;
};
[[nodiscard]] BlockColours blockColours(int hue, const QPalette &palette);
[[nodiscard]] BlockColours blockColours(int hue, Shade shade);

// What has a meaning beside the palette's roles: always shown with an icon or a word, never by colour alone.
struct SignalColours {
    QColor conflict, conflictTint; // a hard conflict, an error
    QColor warning, warningTint;   // a soft conflict, a caution
    QColor info, infoTint;
    QColor good;      // done, in order
    QColor breakTint; // the ground of coffee and lunch, behind the blocks
};
[[nodiscard]] SignalColours signalColours(const QPalette &palette);

} // namespace summitry
