// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside, made harmless at the border: NULs, lone surrogates, bidi overrides and other control
// characters are taken out, and counted so that a report can say so.
#pragma once

#include <QString>

namespace summitry {

struct CleanText {
    QString text;    // in normal form C
    int removed = 0; // characters taken out
};

// Keeps line breaks and tabs, bidi marks (LRM, RLM, ALM) and joiners, which ordinary writing needs; removes
// embeddings, overrides and isolates (UAX #9, section 2), which can show a name as another.
[[nodiscard]] CleanText cleanText(const QString &text);
// The same for a name or title: also folds line breaks, tabs and runs of spaces into one space.
[[nodiscard]] CleanText cleanLine(const QString &text);

} // namespace summitry
