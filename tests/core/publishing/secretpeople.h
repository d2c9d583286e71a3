// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small summit, and four people in its first session of whom every field holds something that can be looked for.
#pragma once

#include "smallsummit.h"

namespace summitry {

[[nodiscard]] Tables summitOfSecretPeople();

// What nothing for this audience may hold: the people it does not name, the names behind aliases, and the fields that it may
// not see. For organisers nothing.
[[nodiscard]] QStringList hiddenFrom(Audience audience);
// The same of what names people and tells nothing else of them.
[[nodiscard]] QStringList hiddenFromProgrammes(Audience audience);

} // namespace summitry
