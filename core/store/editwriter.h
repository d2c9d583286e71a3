// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves edits: their records and their entry in the history, in one transaction each.
#pragma once

#include "store/history.h"
#include "store/recordwriter.h"

#include <functional>

namespace summitry {

class EditWriter
{
public:
    // Borrowed; must outlive it.
    explicit EditWriter(Database &database) : m_database(database) {}

    // Whole or not at all, with what else belongs to it; durable when it returns.
    [[nodiscard]] Result<void> write(const Edit &edit, const std::function<Result<void>()> &also = {});
    [[nodiscard]] Result<void> write(Publication publication, const QString &text);

private:
    // Makes the changes from this one on ready, a portion of them.
    using Portion = std::function<PreparedChanges(std::size_t from)>;
    [[nodiscard]] Result<void> write(std::size_t size, const Portion &portion);
    [[nodiscard]] Result<void> write(const PreparedChanges &all);
    [[nodiscard]] Result<void> write(const PreparedChanges &all, std::span<const PreparedChange> rows);

    Database &m_database;
    std::array<RecordWriter, std::size_t(recordTypeCount)> m_writers;
    History m_history;
};

// All records as additions: what is left of a file whose content has been overwritten.
[[nodiscard]] Edit everything(const Tables &tables);

} // namespace summitry
