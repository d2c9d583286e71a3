// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// New files appear whole or not at all: a checked copy of an open database, and a finished file put in its place.
#pragma once

#include "store/database.h"

namespace summitry::sqlite {

// What to do where there is a file of that name.
enum class Existing { Replace, Keep };

// Written under a passing name beside it, brought to the disk, opened and checked, then renamed. Full, Unwritable, Damaged.
[[nodiscard]] Result<void> copyTo(Database &database, const QString &path, Existing existing);

// Brings a closed file to the disk, checks it and gives it its name. Both names are on one disk.
[[nodiscard]] Result<void> place(const QString &passing, const QString &path, Existing existing);

} // namespace summitry::sqlite
