// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/column.h"

#include "document/fieldtext.h"
#include "ui/models/computedcolumns.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

namespace summitry {

using namespace Qt::StringLiterals;

bool Column::isNumber() const
{
    if (computed)
        return computed->kind == ComputedColumn::Kind::Number;
    return info->kind == FieldKind::Number || info->kind == FieldKind::Minutes;
}

QList<Column> columnsOf(RecordType type)
{
    QList<Column> columns;
    int field = 0;
    for (const FieldInfo *info : fieldsOf(type)) {
        columns += Column{field++, info, nullptr};
        for (const ComputedColumn &computed : computedColumnsOf(type)) {
            if (QLatin1StringView(computed.after) == QLatin1StringView(info->name))
                columns += Column{-1, nullptr, &computed};
        }
    }
    return columns;
}

QString label(const Column &column)
{
    return column.info ? label(*column.info) : QCoreApplication::translate("Column", column.computed->label);
}

QVariant valueOf(RecordKey key, const Column &column, const Workspace &workspace)
{
    const Document &document = workspace.document();
    if (column.info) {
        return withRecordType(key.type, [&]<class Record>() {
            const Record *record = document.find(key.as<Record>());
            return record ? Description<Record>::fields[std::size_t(column.field)].value(*record) : QVariant();
        });
    }
    if (!document.exists(key))
        return {};
    return column.computed->value ? column.computed->value(key.id, workspace) : column.computed->text(key.id, workspace);
}

QString textOf(RecordKey key, const Column &column, const Workspace &workspace)
{
    if (column.info)
        return displayText(*column.info, valueOf(key, column, workspace), workspace.document());
    return workspace.document().exists(key) ? column.computed->text(key.id, workspace) : QString();
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<span style=\"white-space: pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

} // namespace summitry
