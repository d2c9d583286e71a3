// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Action Plan as people read it: preamble, sections by addressee, recommendations numbered through the whole plan
// with their state, priority, who is responsible and until when.
#pragma once

#include "document/document.h"
#include "publishing/paperoptions.h"

namespace summitry {

// Rejected and withdrawn recommendations stay, struck out, so that the numbers of the others never change.
[[nodiscard]] Paper actionPlanPaper(const Document &document, const PaperOptions &options);

} // namespace summitry
