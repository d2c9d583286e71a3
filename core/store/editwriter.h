// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves edits: their records and their entry in the history, in one transaction each.
#pragma once

#include "store/history.h"

namespace summitry {

class EditWriter
{
public:
    // Borrowed; must outlive it.
    explicit EditWriter(Database &database) : m_database(database) {}

    // Whole or not at all; durable when it returns.
    [[nodiscard]] Result<void> write(const Edit &edit);

private:
    template <class Record> [[nodiscard]] Result<void> write(const std::vector<Change<Record>> &changes);
    template <class Record> [[nodiscard]] Result<void> write(const PreparedChanges<Record> &all);
    template <class Record>
    [[nodiscard]] Result<void> write(const PreparedChanges<Record> &all, std::span<const PreparedChange<Record>> rows);

    Database &m_database;
    RecordBindings m_bindings;
    History m_history;
};

} // namespace summitry
