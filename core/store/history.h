// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The record of what was done: each edit with its time and words, and for each record that it touched the changed
// fields before and after, as JSON.
#pragma once

#include "store/recordbinding.h"
#include "store/summitfile.h"

namespace summitry {

class History
{
public:
    // Starts the entry that the changes below belong to.
    [[nodiscard]] Result<void> begin(Database &database, const QString &text);
    // Null texts where the record was added or removed.
    [[nodiscard]] Result<void> add(const char *table, qint64 id, const QString &before, const QString &after);

    [[nodiscard]] static Result<QList<HistoryEntry>> read(Database &database, int most);

private:
    std::unique_ptr<Statement> m_edit, m_change;
    qint64 m_number = 0;
    int m_position = 0;
};

// Field names and values as one JSON object, made in place: an import writes one for every row.
class JsonText
{
public:
    void add(const char *name, const QVariant &value);
    [[nodiscard]] QString take();

private:
    void addString(const QString &text);

    QString m_text;
};

} // namespace summitry
