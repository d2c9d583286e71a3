// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes made ready to be written: what a table takes of each and what the history says of it, as UTF-8 side by side in
// one buffer. Making them ready touches no database, and may be done on any thread.
#pragma once

#include "base/utf8.h"
#include "document/edit.h"
#include "store/jsontext.h"

#include <span>

namespace summitry {

struct PreparedValue {
    enum Kind : quint8 { Null, Number, Text } kind = Null;
    qint64 at = 0; // the number itself, or where the text starts
    qint64 size = 0;
};

template <class Record> struct PreparedChange {
    static constexpr std::size_t fieldCount = Description<Record>::fields.size();

    qint64 id = 0;
    bool isAddition = false, isRemoval = false;
    std::array<PreparedValue, fieldCount> values; // as the record is afterwards; null where it is gone
    PreparedValue before, after;                  // JSON; null where the record is added or removed
};

template <class Record> class PreparedChanges
{
public:
    explicit PreparedChanges(std::span<const Change<Record>> changes)
    {
        constexpr qsizetype textOfRecord = 600; // a guess that spares most of the growing
        m_texts.reserve(textOfRecord * qsizetype(changes.size()));
        m_changes.reserve(changes.size());
        for (const Change<Record> &change : changes)
            prepare(change, m_changes.emplace_back());
    }

    [[nodiscard]] std::span<const PreparedChange<Record>> changes() const { return m_changes; }
    [[nodiscard]] QByteArrayView text(const PreparedValue &value) const
    {
        return QByteArrayView(m_texts).sliced(qsizetype(value.at), qsizetype(value.size));
    }

private:
    static constexpr std::size_t fieldCount = PreparedChange<Record>::fieldCount;
    using Values = std::array<QVariant, fieldCount>; // as FieldType gives them

    static Values valuesOf(const Record &record)
    {
        Values values;
        for (std::size_t i = 0; i < fieldCount; ++i)
            values[i] = Description<Record>::fields[i].value(record);
        return values;
    }
    static bool isEmpty(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QString)
            return static_cast<const QString *>(value.constData())->isEmpty();
        return value.isNull() || value.toLongLong() == 0;
    }

    void prepare(const Change<Record> &change, PreparedChange<Record> &prepared)
    {
        prepared.id = change.id().value;
        prepared.isAddition = change.isAddition();
        prepared.isRemoval = change.isRemoval();
        if (change.before)
            prepared.before = json(change, valuesOf(*change.before));
        if (!change.after)
            return;
        const Values values = valuesOf(*change.after);
        prepared.after = json(change, values);
        std::transform(values.begin(), values.end(), prepared.values.begin(), [this](const QVariant &value) { return taken(value); });
    }
    PreparedValue taken(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QString) {
            const qsizetype start = m_texts.size();
            appendUtf8(m_texts, *static_cast<const QString *>(value.constData()));
            return {PreparedValue::Text, start, m_texts.size() - start};
        }
        return value.isNull() ? PreparedValue() : PreparedValue{PreparedValue::Number, value.toLongLong(), 0};
    }
    // What an added or removed record holds; of a change what differs, as it is in `values`.
    PreparedValue json(const Change<Record> &change, const Values &values)
    {
        const qsizetype start = m_texts.size();
        JsonText text(m_texts);
        for (std::size_t i = 0; i < fieldCount; ++i) {
            const Field<Record> &field = Description<Record>::fields[i];
            const bool isTold = change.before && change.after ? !field.same(*change.before, *change.after) : !isEmpty(values[i]);
            if (isTold)
                text.add(field.name, values[i]);
        }
        text.finish();
        return {PreparedValue::Text, start, m_texts.size() - start};
    }

    QByteArray m_texts;
    std::vector<PreparedChange<Record>> m_changes;
};

} // namespace summitry
