// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sessions an edit may have given or spared a conflict.
#pragma once

#include "planning/occupancy.h"

namespace summitry {

// Each once, in order of their ids; those that are gone too. The occupancy and the document already hold the new state.
[[nodiscard]] std::vector<SessionId> sessionsAffectedBy(const Edit &edit, const Occupancy &occupancy, const Document &document);

} // namespace summitry
