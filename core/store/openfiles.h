// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .summit files that this process has locked. POSIX drops all locks of a process on a file when it closes any
// descriptor of it: so a file that stands here must never be opened by other means, not even to look at it.
#pragma once

#include "base/filesystem.h"

namespace summitry {

class Database;

namespace openfiles {

struct Holder {
    Database *database = nullptr; // null where it belongs to another thread
};

void add(const filesystem::Identity &identity, Database *database); // by the thread that uses the database
void remove(const filesystem::Identity &identity);
[[nodiscard]] std::optional<Holder> find(const QString &path);

} // namespace openfiles

} // namespace summitry
