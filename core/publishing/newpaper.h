// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the papers of a summit have in common.
#pragma once

#include "document/document.h"
#include "publishing/paperoptions.h"

namespace summitry {

// Of this title, with nothing in it yet: named after the summit, in the language of the options, and saying at the foot for
// whom it is and when it was made.
[[nodiscard]] Paper newPaper(const QString &title, const Document &document, const PaperOptions &options);

} // namespace summitry
