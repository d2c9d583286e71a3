// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists to sign at the door: a page for each session of a day, with those who are expected there and whom the profile names, by
// delegation, and with lines for others.
#pragma once

#include "publishing/agenda.h"

namespace summitry {

// A null day stands for all. Breaks, cancelled and unplaced sessions have no sheet.
[[nodiscard]] Paper signInSheets(const Document &document, const Day *day, const PaperOptions &options);
[[nodiscard]] AgendaCensus signInCensus(const Document &document, const Day *day, const PaperOptions &options);

} // namespace summitry
