// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How tall a line of text is, whatever its script, which way it reads, and the few sizes of text there are.
#pragma once

#include <QFont>
#include <QStringList>
#include <QTextOption>

namespace summitry {

// Logical pixels. QFontMetrics knows only a font's first family; this measures letters as they are really drawn.
[[nodiscard]] int lineHeight(const QFont &font);

// The direction that a line reads in by its own letters; this other one where it has none. A Latin title is cut at its
// right end in an Arabic table too.
[[nodiscard]] Qt::LayoutDirection readingDirection(QStringView text, Qt::LayoutDirection otherwise);

// Lines break between words; the text reads in its own direction.
[[nodiscard]] QTextOption wrappingOption(const QString &text);
// The text in lines of this width, at most so many; what does not fit ends with an ellipsis.
[[nodiscard]] QStringList fittedLines(const QString &text, const QFont &font, double width, int most);

// So many times as tall; what is made smaller stays at 9 points or more.
[[nodiscard]] QFont scaledFont(const QFont &body, double factor);
[[nodiscard]] QFont pageTitleFont(const QFont &body);      // 1.5 times, semibold
[[nodiscard]] QFont inspectorTitleFont(const QFont &body); // 1.2 times, semibold
[[nodiscard]] QFont strongFont(const QFont &body);         // semibold
[[nodiscard]] QFont labelFont(const QFont &body);          // 0.9 times, for labels and headers; never below 9 points

} // namespace summitry
