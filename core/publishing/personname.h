// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People as papers call them. What may be printed of someone, the profile decides.
#pragma once

#include "document/document.h"
#include "publishing/paperoptions.h"

namespace summitry {

enum class Mention { First, Again };

// The name and, at the first mention and unless the person goes by an alias, the delegation; empty where the profile names
// nobody.
[[nodiscard]] Runs personName(const Participant &participant, const Document &document, const ExportProfile &profile,
                              Mention mention);

} // namespace summitry
