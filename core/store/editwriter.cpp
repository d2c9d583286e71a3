// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editwriter.h"

namespace summitry {

namespace {

bool isEmpty(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return static_cast<const QString *>(value.constData())->isEmpty();
    return value.isNull() || value.toLongLong() == 0;
}

// What an added or removed record holds.
template <class Record> QString contents(const typename RecordBinding<Record>::Values &values)
{
    JsonText json;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!isEmpty(values[i]))
            json.add(Description<Record>::fields[i].name, values[i]);
    }
    return json.take();
}

// What differs, as it is in `values`.
template <class Record> QString difference(const Change<Record> &change, const typename RecordBinding<Record>::Values &values)
{
    JsonText json;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Field<Record> &field = Description<Record>::fields[i];
        if (!field.same(*change.before, *change.after))
            json.add(field.name, values[i]);
    }
    return json.take();
}

} // namespace

Result<void> EditWriter::write(const Edit &edit)
{
    Transaction transaction(m_database);
    Result<void> done = transaction.begin().and_then([&] { return m_history.begin(m_database, edit.text); });
    edit.forEach([&](const auto &change) {
        if (done)
            done = write(change);
    });
    return done.and_then([&] { return transaction.commit(); });
}

template <class Record> Result<void> EditWriter::write(const Change<Record> &change)
{
    using Binding = RecordBinding<Record>;
    Binding &binding = m_bindings.of<Record>();
    const qint64 id = change.id().value;
    const char *table = Description<Record>::table;
    if (change.isRemoval()) {
        const QString before = contents<Record>(Binding::valuesOf(*change.before));
        return binding.remove(m_database, id).and_then([&] { return m_history.add(table, id, before, {}); });
    }
    const auto values = Binding::valuesOf(*change.after);
    if (change.isAddition()) {
        return binding.insert(m_database, id, values).and_then([&] { return m_history.add(table, id, {}, contents<Record>(values)); });
    }
    const QString before = difference(change, Binding::valuesOf(*change.before));
    return binding.update(m_database, id, values).and_then([&] { return m_history.add(table, id, before, difference(change, values)); });
}

} // namespace summitry
