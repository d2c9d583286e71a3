// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldedit.h"

#include "document/fieldtext.h"
#include "document/naming.h"

#include <QCoreApplication>

namespace summitry {

QString fieldEditText(const QList<RecordKey> &keys, const FieldInfo &field, const QVariant &value, const Document &document)
{
    const QString what = label(field);
    if (keys.size() != 1)
        return QCoreApplication::translate("FieldEdit", "Set “%1” of %n record(s)", nullptr, int(keys.size())).arg(what);
    const QString name = nameOf(keys.first(), document);
    const bool isPlacement = keys.first().type == RecordType::Session
        && (field.kind == FieldKind::Moment || (field.kind == FieldKind::Reference && field.target == RecordType::Room));
    const QString shown = displayText(field, value, document);
    if (isPlacement && !shown.isEmpty())
        return QCoreApplication::translate("FieldEdit", "Move “%1” to %2").arg(name, shown);
    if (shown.isEmpty())
        return QCoreApplication::translate("FieldEdit", "Clear “%1” of “%2”").arg(what, name);
    return QCoreApplication::translate("FieldEdit", "Change “%1” of “%2”").arg(what, name);
}

Edit fieldEdit(const QList<RecordKey> &keys, int field, const QVariant &value, const Document &document)
{
    if (keys.isEmpty())
        return {};
    Draft draft(document, fieldEditText(keys, *fieldsOf(keys.first().type).at(field), value, document));
    for (const RecordKey &key : keys)
        draft.setValue(key, field, value);
    return draft.take();
}

} // namespace summitry
