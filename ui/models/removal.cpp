// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/removal.h"

#include "document/naming.h"
#include "ui/models/workspace.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct Removal {
    Q_DECLARE_TR_FUNCTIONS(Removal)
};

int countRemoved(const Edit &edit)
{
    int count = 0;
    edit.forEach([&](const auto &change) { count += change.isRemoval() ? 1 : 0; });
    return count;
}

} // namespace

bool removeRecords(const QList<RecordKey> &keys, Workspace &workspace)
{
    if (keys.isEmpty())
        return false;
    const Document &document = workspace.document();
    const QString what = keys.size() == 1 ? Removal::tr("Delete “%1”").arg(nameOf(keys.first(), document))
                                          : Removal::tr("Delete %n record(s)", nullptr, int(keys.size()));
    QSet<qint64> ids;
    for (const RecordKey &key : keys)
        ids.insert(key.id);
    Draft draft(document, what);
    draft.remove(keys.first().type, ids);
    const int others = countRemoved(draft.edit()) - int(ids.size());
    if (others > 0)
        draft.setText(Removal::tr("%1 and %n that belonged to it", nullptr, others).arg(what));
    const QString text = draft.edit().text;
    if (!workspace.apply(draft))
        return false;
    Q_EMIT workspace.message(Removal::tr("%1. Undo brings everything back.").arg(text));
    return true;
}

} // namespace summitry
