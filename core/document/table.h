// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All records of one kind, side by side in memory, found by id in constant time. Their order means nothing;
// pointers and iterators hold until the next change.
#pragma once

#include "document/edit.h"

#include <QHash>

namespace summitry {

template <class Record> class Table
{
public:
    Table() = default;
    explicit Table(std::vector<Record> rows) : m_rows(std::move(rows))
    {
        m_positions.reserve(qsizetype(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_positions.insert(m_rows[i].id.value, i);
    }

    [[nodiscard]] const Record *find(Id<Record> id) const
    {
        const auto position = m_positions.constFind(id.value);
        return position == m_positions.cend() ? nullptr : &m_rows[*position];
    }
    [[nodiscard]] bool contains(Id<Record> id) const { return m_positions.contains(id.value); }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

    void reserve(std::size_t size)
    {
        m_rows.reserve(size);
        m_positions.reserve(qsizetype(size));
    }

    void apply(const Change<Record> &change)
    {
        const auto position = m_positions.constFind(change.id().value);
        if (change.isRemoval())
            remove(position);
        else if (position != m_positions.cend())
            m_rows[*position] = *change.after;
        else
            insert(*change.after);
    }

private:
    void insert(const Record &record)
    {
        m_positions.insert(record.id.value, m_rows.size());
        m_rows.push_back(record);
    }
    void remove(typename QHash<qint64, std::size_t>::const_iterator position)
    {
        if (position == m_positions.cend())
            return;
        const std::size_t gap = *position;
        m_positions.erase(position);
        if (gap + 1 != m_rows.size()) {
            m_rows[gap] = std::move(m_rows.back());
            m_positions[m_rows[gap].id.value] = gap;
        }
        m_rows.pop_back();
    }

    std::vector<Record> m_rows;
    QHash<qint64, std::size_t> m_positions;
};

// One table for each kind of record: a whole summit as values.
template <class... Records> struct TablesOf {
    std::tuple<Table<Records>...> tables;
    template <class Record> Table<Record> &of() { return std::get<Table<Record>>(tables); }
    template <class Record> const Table<Record> &of() const { return std::get<Table<Record>>(tables); }
};
using Tables = ForEachRecord<TablesOf>;

} // namespace summitry
