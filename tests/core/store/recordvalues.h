// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records made by their descriptions: every field of every kind of record set, whatever fields there will be.
#pragma once

#include "domain/records.h"

#include <QRandomGenerator>

#include <functional>

namespace summitry {

// One value for a field, as the field keeps it.
using ValueMaker = std::function<QVariant(const FieldInfo &field)>;

template <class Record> [[nodiscard]] Record recordOf(const ValueMaker &value)
{
    Record record;
    for (const Field<Record> &field : Description<Record>::fields)
        field.setValue(record, value(field));
    return record;
}

// Another value in every field of every record. References go to what `reference` says.
[[nodiscard]] ValueMaker distinctValues(const std::function<qint64(RecordType)> &reference);
// Empty, zero, unset.
[[nodiscard]] QVariant emptyValue(const FieldInfo &field);
// The longest texts, the greatest and smallest numbers, the first and last dates.
[[nodiscard]] QVariant greatestValue(const FieldInfo &field);
[[nodiscard]] QVariant smallestValue(const FieldInfo &field);
// Writing of many scripts, quotes, control characters.
[[nodiscard]] QVariant strangeValue(const FieldInfo &field);
// Any value that the field may take.
[[nodiscard]] ValueMaker randomValues(QRandomGenerator &random, const std::function<qint64(RecordType)> &reference);

} // namespace summitry
