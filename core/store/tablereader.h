// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all records of a file.
#pragma once

#include "document/table.h"
#include "store/database.h"

namespace summitry {

// The whole summit, or the error that a read met.
[[nodiscard]] Result<Tables> readTables(Database &database);

} // namespace summitry
