// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit may have given or spared a conflict.
#pragma once

#include "planning/occupancy.h"

namespace summitry {

// Each once, in order; what is gone too.
struct Affected {
    std::vector<SessionId> sessions;
    std::vector<RecordKey> lines; // participants, tracks and parallel groups (see checks.h)
};

// The occupancy and the document already hold the new state.
[[nodiscard]] Affected affectedBy(const Edit &edit, const Occupancy &occupancy, const Document &document);

} // namespace summitry
