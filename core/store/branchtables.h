// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the branches. Who writes to them begins and ends the transaction.
#pragma once

#include "document/branch.h"
#include "store/database.h"

namespace summitry::branchtables {

// In the order in which they were made. Damaged where what they hold is no record of ours.
[[nodiscard]] Result<std::vector<Branch>> read(Database &database, const QString &path);
[[nodiscard]] Result<void> add(Database &database, const Branch &branch);
[[nodiscard]] Result<void> add(Database &database, const std::vector<Branch> &branches);
[[nodiscard]] Result<void> rename(Database &database, BranchId branch, const QString &name);
[[nodiscard]] Result<void> remove(Database &database, BranchId branch);
// What the branch changes.
[[nodiscard]] Result<void> addChanges(Database &database, BranchId branch, const Edit &changes);
// Of the records that the edit names.
[[nodiscard]] Result<void> removeChanges(Database &database, BranchId branch, const Edit &edit);

} // namespace summitry::branchtables
