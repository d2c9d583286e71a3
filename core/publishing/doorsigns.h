// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs at the doors: a page for each room and day, large enough to be read across a corridor. No person is on it.
#pragma once

#include "publishing/agenda.h"

namespace summitry {

// A null day stands for all. Rooms in which nothing happens that day have no sign.
[[nodiscard]] Paper doorSigns(const Document &document, const Day *day, const PaperOptions &options);

} // namespace summitry
