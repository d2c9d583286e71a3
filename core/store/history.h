// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what was done: each edit with its time and words, and for each record that it touched the changed
// fields before and after, as JSON.
#pragma once

#include "store/database.h"
#include "store/summitfile.h"

namespace summitry {

class History
{
public:
    // Starts the entry that the changes below belong to.
    [[nodiscard]] Result<void> begin(Database &database, const QString &text);
    struct Entry {
        const char *table = nullptr;
        qint64 id = 0;
        QByteArrayView before, after; // JSON; null where the record was added or removed
    };
    // One, or as many as fit into one statement.
    [[nodiscard]] Result<void> add(std::span<const Entry> entries);

    // The newest first.
    [[nodiscard]] static Result<QList<HistoryEntry>> read(Database &database, int most);
    // The newest one that was there at this moment, or of this kind; none where there is none.
    [[nodiscard]] static Result<std::optional<HistoryEntry>> at(Database &database, const QDateTime &moment);
    [[nodiscard]] static Result<std::optional<HistoryEntry>> last(Database &database, Publication publication);
    [[nodiscard]] static Result<Revisions> revisions(Database &database, RecordType type);
    // The number of the newest; 0 where there is none.
    [[nodiscard]] static Result<qint64> newest(Database &database);

private:
    std::unique_ptr<Statement> m_edit, m_change, m_many;
    qint64 m_number = 0;
    int m_position = 0;
};

} // namespace summitry
