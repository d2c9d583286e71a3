// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of one kind of record made ready to be written: what a table takes of each and what the history says of it, as
// UTF-8 side by side in one buffer. Making them ready touches no database, and may be done on any thread.
#pragma once

#include "document/edit.h"

#include <span>

namespace summitry {

struct PreparedValue {
    enum Kind : quint8 { Null, Number, Text } kind = Null;
    qint64 at = 0; // the number itself, or where the text starts
    qint64 size = 0;
};

struct PreparedChange {
    qint64 id = 0;
    bool isAddition = false, isRemoval = false;
    PreparedValue before, after; // JSON; null where the record is added or removed
};

class PreparedChanges
{
public:
    template <class Record> explicit PreparedChanges(std::span<const Change<Record>> changes)
        : PreparedChanges(recordTypeOf<Record>, changes.size())
    {
        for (const Change<Record> &change : changes)
            prepare(change);
    }

    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] std::span<const PreparedChange> changes() const { return m_changes; }
    // The fields of the record as it is afterwards, in their order; null where it is gone.
    [[nodiscard]] std::span<const PreparedValue> values(const PreparedChange &change) const
    {
        return std::span(m_values).subspan(std::size_t(&change - m_changes.data()) * m_seen.size(), m_seen.size());
    }
    [[nodiscard]] QByteArrayView text(const PreparedValue &value) const
    {
        return QByteArrayView(m_texts).sliced(qsizetype(value.at), qsizetype(value.size));
    }

private:
    PreparedChanges(RecordType type, std::size_t count);

    template <class Record> void prepare(const Change<Record> &change)
    {
        PreparedChange &prepared = m_changes.emplace_back();
        prepared.id = change.id().value;
        prepared.isAddition = change.isAddition();
        prepared.isRemoval = change.isRemoval();
        const bool isBoth = change.before && change.after;
        for (std::size_t i = 0; isBoth && i < m_seen.size(); ++i)
            m_isSame[i] = field<Record>(i).same(*change.before, *change.after);
        if (change.before) {
            look(*change.before);
            prepared.before = json(isBoth);
        }
        if (change.after) {
            look(*change.after);
            prepared.after = json(isBoth);
            take();
        } else {
            m_values.resize(m_values.size() + m_fields.size());
        }
    }
    template <class Record> void look(const Record &record)
    {
        for (std::size_t i = 0; i < m_seen.size(); ++i)
            m_seen[i] = field<Record>(i).value(record);
    }
    template <class Record> [[nodiscard]] const Field<Record> &field(std::size_t index) const
    {
        return static_cast<const Field<Record> &>(*m_fields[qsizetype(index)]);
    }
    // What an added or removed record holds; of a change what differs.
    [[nodiscard]] PreparedValue json(bool isChange);
    void take();

    RecordType m_type;
    QList<const FieldInfo *> m_fields;
    std::vector<PreparedChange> m_changes;
    std::vector<PreparedValue> m_values; // of one change after the other
    QByteArray m_texts;
    // Of the change in hand: its values as FieldType gives them.
    std::vector<QVariant> m_seen;
    std::vector<bool> m_isSame;
};

} // namespace summitry
