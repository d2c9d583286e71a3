// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"

#include <QCoreApplication>

namespace summitry {

QList<const FieldInfo *> fieldsOf(RecordType type)
{
    return withRecordType(type, []<class Record>() {
        QList<const FieldInfo *> fields;
        for (const Field<Record> &field : Description<Record>::fields)
            fields += &field;
        return fields;
    });
}

int fieldIndex(RecordType type, QStringView name)
{
    int index = 0;
    for (const FieldInfo *field : fieldsOf(type)) {
        if (name == QLatin1StringView(field->name))
            return index;
        ++index;
    }
    return -1;
}

const char *tableName(RecordType type)
{
    return withRecordType(type, []<class Record>() { return Description<Record>::table; });
}

std::optional<RecordType> recordTypeOfTable(QStringView name)
{
    for (int type = 0; type < recordTypeCount; ++type) {
        if (name == QLatin1StringView(tableName(RecordType(type))))
            return RecordType(type);
    }
    return std::nullopt;
}

QString label(const FieldInfo &field)
{
    return QCoreApplication::translate("Field", field.label);
}

QString label(const Choice &choice)
{
    return QCoreApplication::translate("Choice", choice.label);
}

QString singularLabel(RecordType type)
{
    return QCoreApplication::translate("Record", withRecordType(type, []<class Record>() { return Description<Record>::singular; }));
}

QString pluralLabel(RecordType type)
{
    return QCoreApplication::translate("Record", withRecordType(type, []<class Record>() { return Description<Record>::plural; }));
}

} // namespace summitry
