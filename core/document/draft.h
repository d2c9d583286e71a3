// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An edit in the making: additions, changes and removals gathered record by record, each record at most once.
#pragma once

#include "document/document.h"

#include <QSet>

namespace summitry {

class Draft
{
public:
    // The text is what the user does, in the user's words. The document is borrowed and must not change meanwhile.
    explicit Draft(const Document &document, const QString &text = {});

    void setText(const QString &text) { m_edit.text = text; }
    // The record as the draft would leave it; null where there is none.
    template <class Record> [[nodiscard]] const Record *find(Id<Record> id) const
    {
        const auto at = positions<Record>().constFind(id.value);
        if (at == positions<Record>().cend())
            return m_document.find(id);
        const auto &after = m_edit.of<Record>()[*at].after;
        return after ? &*after : nullptr;
    }
    // Room for so many changes, where there will be many.
    template <class Record> void reserve(std::size_t size)
    {
        m_edit.of<Record>().reserve(size);
        positions<Record>().reserve(qsizetype(size));
    }
    // Gives the record an id where it has none.
    template <class Record> Id<Record> add(Record record)
    {
        if (!record.id)
            record.id = makeId<Record>();
        const Id<Record> id = record.id;
        positions<Record>().insert(id.value, m_edit.of<Record>().size());
        m_edit.of<Record>().push_back({std::nullopt, std::move(record)});
        return id;
    }
    // change(id, [](Session &session) { session.minutes = 45; }); nothing where there is no such record.
    template <class Record, class Changer> void change(Id<Record> id, Changer changer)
    {
        if (Record *record = writable(id))
            changer(*record);
    }
    // By the field's place in Description<>::fields; the value as the field keeps it.
    void setValue(RecordKey key, int field, const QVariant &value);
    // With what has no meaning without it; references from elsewhere are cleared.
    void remove(RecordKey key) { remove(key.type, {key.id}); }
    void remove(RecordType type, const QSet<qint64> &ids);
    template <class Record> void remove(Id<Record> id) { remove(RecordKey::of(id)); }

    [[nodiscard]] const Edit &edit() const { return m_edit; }
    [[nodiscard]] Edit take() { return std::move(m_edit); }

private:
    template <class Record> QHash<qint64, std::size_t> &positions() { return m_positions[std::size_t(recordTypeOf<Record>)]; }
    template <class Record> const QHash<qint64, std::size_t> &positions() const { return m_positions[std::size_t(recordTypeOf<Record>)]; }
    // The draft's own copy, made at the first call; null where there is no such record.
    template <class Record> Record *writable(Id<Record> id)
    {
        auto &changes = m_edit.of<Record>();
        const auto at = positions<Record>().constFind(id.value);
        if (at != positions<Record>().cend())
            return changes[*at].after ? &*changes[*at].after : nullptr;
        const Record *current = m_document.find(id);
        if (!current)
            return nullptr;
        positions<Record>().insert(id.value, changes.size());
        changes.push_back({*current, *current});
        return &*changes.back().after;
    }
    template <class Record> void removeRecord(Id<Record> id);
    template <class Record> void releaseFrom(RecordType type, const QSet<qint64> &ids);

    const Document &m_document;
    Edit m_edit;
    std::array<QHash<qint64, std::size_t>, std::size_t(recordTypeCount)> m_positions;
};

} // namespace summitry
