// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/draft.h"

namespace summitry {

Draft::Draft(const Document &document, const QString &text) : m_document(document)
{
    m_edit.text = text;
}

void Draft::setValue(RecordKey key, int field, const QVariant &value)
{
    withRecordType(key.type, [&]<class Record>() {
        if (Record *record = writable(key.as<Record>()))
            Description<Record>::fields[std::size_t(field)].setValue(*record, value);
    });
}

void Draft::remove(RecordType type, const QSet<qint64> &ids)
{
    // In their order, not the set's: an edit is the same whenever it is made.
    QList<qint64> inOrder = ids.values();
    std::sort(inOrder.begin(), inOrder.end());
    withRecordType(type, [&]<class Record>() {
        for (const qint64 id : inOrder)
            removeRecord(Id<Record>{id});
    });
    forEachRecordType([&]<class Record>() { releaseFrom<Record>(type, ids); });
}

template <class Record> void Draft::removeRecord(Id<Record> id)
{
    if (writable(id))
        m_edit.of<Record>()[positions<Record>().value(id.value)].after.reset();
}

// What in the records of this kind refers to what goes: forget it, or go too.
template <class Record> void Draft::releaseFrom(RecordType type, const QSet<qint64> &ids)
{
    QSet<qint64> following;
    for (const Field<Record> &field : Description<Record>::fields) {
        const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
        if (!refers || field.target != type)
            continue;
        Ids<Record> concerned;
        for (const Record &record : m_document.all<Record>()) {
            const Record *current = find(record.id);
            if (current && field.refersToAny(*current, ids))
                concerned += record.id;
        }
        for (const Change<Record> &change : m_edit.of<Record>()) {
            if (change.isAddition() && change.after && field.refersToAny(*change.after, ids))
                concerned += change.after->id;
        }
        for (const Id<Record> id : concerned) {
            if (field.onDelete == OnDelete::Follow)
                following.insert(id.value);
            else
                field.forget(*writable(id), ids);
        }
    }
    if (!following.isEmpty())
        remove(recordTypeOf<Record>, following);
}

} // namespace summitry
