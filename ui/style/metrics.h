// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of the look, in logical pixels at 96 dpi. Text is never put in a fixed height: see lineHeight().
#pragma once

namespace summitry::metrics {

inline constexpr int radius = 6;
inline constexpr int smallRadius = 4;
inline constexpr int margin = 12;
inline constexpr int spacing = 8;
inline constexpr int pageMargin = 16;

inline constexpr int icon = 16;
inline constexpr int toolIcon = 20;
inline constexpr int iconGap = 8;

inline constexpr int controlHeight = 32; // at least; else a line and controlPadding
inline constexpr int controlPadding = 12;
inline constexpr int fieldText = 10; // from the edge of a field to its text
inline constexpr int fieldArrow = 24;
inline constexpr int indicator = 16; // check boxes and radio buttons
inline constexpr int targetHeight = 24; // at least, for whatever is clicked

inline constexpr int rowHeight = 36; // at least; else a line and rowPadding
inline constexpr int rowPadding = 16;
inline constexpr int headerPadding = 18;
inline constexpr int cellPadding = 12;
inline constexpr int selectionBar = 3;
inline constexpr int focusRing = 2;

inline constexpr int menuItemHeight = 30;
inline constexpr int menuPadding = 12;
inline constexpr int scrollBar = 12;
inline constexpr int scrollHandleInset = 3;
inline constexpr int scrollHandleLeast = 28;

inline constexpr int sideBarWidth = 208;
inline constexpr int inspectorWidth = 300;

} // namespace summitry::metrics
