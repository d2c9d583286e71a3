// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes records of one kind to their table: its columns are the fields of the record, in their order, after the id.
#pragma once

#include "store/database.h"
#include "store/preparedchanges.h"

namespace summitry {

class RecordWriter
{
public:
    // Some of the changes that `all` holds: additions, one or rowsAtOnce of them.
    [[nodiscard]] Result<void> insert(Database &database, const PreparedChanges &all, std::span<const PreparedChange> rows);
    [[nodiscard]] Result<void> update(Database &database, const PreparedChanges &all, const PreparedChange &row);
    [[nodiscard]] Result<void> remove(Database &database, const PreparedChanges &all, const PreparedChange &row);

private:
    std::unique_ptr<Statement> m_insert, m_insertMany, m_update, m_remove; // made when first wanted
};

// The fields of a kind of record as SQL names them, without the id, separated by commas.
[[nodiscard]] QString columnsOf(RecordType type, const QString &suffix = {});

} // namespace summitry
