// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records as JSON by their descriptions: for the history, and for comparing two summits whole.
#pragma once

#include "document/document.h"

#include <QJsonObject>

namespace summitry {

// Field names to values as FieldType gives them; without the fields that are empty, zero or null.
template <class Record> [[nodiscard]] QJsonObject toJson(const Record &record)
{
    QJsonObject object;
    for (const Field<Record> &field : Description<Record>::fields) {
        const QVariant value = field.value(record);
        if (!value.isNull() && value != QVariant(0) && value != QVariant(QString(QLatin1String(""))))
            object.insert(QLatin1StringView(field.name), QJsonValue::fromVariant(value));
    }
    return object;
}

// The fields that are named, as toJson() gives them. Where the values are all of a record, a field that is not named holds
// nothing, whatever it starts with in memory.
template <class Record> void setFields(Record &record, const QJsonObject &values, bool areAll)
{
    for (const Field<Record> &field : Description<Record>::fields) {
        const auto value = values.constFind(QLatin1StringView(field.name));
        if (value != values.constEnd())
            field.setValue(record, value->isNull() ? QVariant() : value->toVariant());
        else if (areAll)
            field.setValue(record, QVariant());
    }
}

// Everything the summit holds, table by table, records ordered by id: equal where two documents are.
[[nodiscard]] QByteArray dump(const Document &document);

} // namespace summitry
