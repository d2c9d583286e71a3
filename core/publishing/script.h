// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a text's letters tell of its direction and language: titles and names of many languages share a page.
#pragma once

#include "publishing/paper.h"

namespace summitry {

// By the first letter that has a direction (UAX #9, rule P2); the other way where there is none.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text, Qt::LayoutDirection otherwise);
// BCP 47: "ar", "zh", "ja", "und-Cyrl"; empty where the letters are Latin or there are none.
[[nodiscard]] QString languageOf(QStringView text);
// The language to mark a text with inside a paper: empty where the paper's own language is written like that.
[[nodiscard]] QString foreignLanguageOf(QStringView text, const QLocale &locale);

} // namespace summitry
