// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A what-if: changes that somebody tries out on top of the programme, which is the main line. What counts stays as it is
// until they are taken. And where branches are kept.
#pragma once

#include "document/edit.h"

#include <QSet>

namespace summitry {

struct Branch;
using BranchId = Id<Branch>;

struct Branch {
    BranchId id;
    QString name;
    // A record at most once: as it was on the main line when the branch changed it last, and as it is here.
    Edit changes;
};

// What the branch changes once this edit is done on it: of each record the first state and the last.
[[nodiscard]] Edit combined(const Edit &changes, const Edit &edit);
// The same of the records that the edit names alone. None of them that is again as it was.
[[nodiscard]] Edit netOf(const Edit &changes, const Edit &edit);
// Those of the records that the other edit does not name.
[[nodiscard]] Edit without(Edit changes, const Edit &other);
// What of the changes goes with these sessions: their own, those of what is a part of them, and what these can't do without.
[[nodiscard]] Edit partFor(const QSet<SessionId> &sessions, const Edit &changes);
// The sessions that differ, in themselves, their people or their agenda.
[[nodiscard]] QSet<SessionId> sessionsIn(const Edit &changes);

// The file. Each call is whole or not at all, and durable when it returns.
class BranchStore
{
public:
    virtual ~BranchStore() = default;
    // In the order in which they were made.
    [[nodiscard]] virtual Result<std::vector<Branch>> branches() = 0;
    [[nodiscard]] virtual Result<void> add(const Branch &branch) = 0;
    [[nodiscard]] virtual Result<void> rename(BranchId branch, const QString &name) = 0;
    [[nodiscard]] virtual Result<void> remove(BranchId branch) = 0;
    // What the branch changes of the records that the edit names is this from now on.
    [[nodiscard]] virtual Result<void> keep(BranchId branch, const Edit &edit, const Edit &net) = 0;
    // Saves an edit of the main line that takes this from the branch, of which the rest is kept, or nothing.
    enum class Rest { Kept, Removed };
    [[nodiscard]] virtual Result<void> take(BranchId branch, const Edit &edit, Rest rest) = 0;
};

} // namespace summitry
