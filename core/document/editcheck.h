// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an edit fits a summit: it starts from what is there, leaves valid records, and refers to none that is missing.
#pragma once

#include "document/table.h"

namespace summitry {

[[nodiscard]] Result<void> checkEdit(const Edit &edit, const Tables &tables);

} // namespace summitry
