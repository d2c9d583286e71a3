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

// Everything the summit holds, table by table, records ordered by id: equal where two documents are.
[[nodiscard]] QByteArray dump(const Document &document);

} // namespace summitry
