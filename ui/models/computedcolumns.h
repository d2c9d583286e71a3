// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What tables show of a record that stands in other records: who speaks in a session, how many a delegation sends.
#pragma once

#include "ui/models/column.h"

namespace summitry {

[[nodiscard]] std::span<const ComputedColumn> computedColumnsOf(RecordType type);

} // namespace summitry
