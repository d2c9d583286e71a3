// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole, checked copy of an open database under another name.
#pragma once

#include "store/database.h"

namespace summitry::sqlite {

// What to do where there is a file of that name.
enum class Existing { Replace, Keep };

// Written under a passing name beside it, brought to the disk, opened and checked, then renamed. Full, Unwritable, Damaged.
[[nodiscard]] Result<void> copyTo(Database &database, const QString &path, Existing existing);

} // namespace summitry::sqlite
