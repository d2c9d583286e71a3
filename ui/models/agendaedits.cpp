// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agendaedits.h"

#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct AgendaEditText {
    Q_DECLARE_TR_FUNCTIONS(AgendaEdits)
};

} // namespace

Draft moveItem(AgendaItemId item, int place, const Document &document)
{
    Draft draft(document, AgendaEditText::tr("Move “%1”").arg(nameOf(item, document)));
    const AgendaItem *record = document.find(item);
    QList<AgendaItemId> order = record ? idsOf(itemsOf(record->session, document)) : QList<AgendaItemId>();
    const auto from = order.indexOf(item);
    if (from < 0 || place < 0 || place >= order.size() || from == place)
        return draft;
    order.move(from, place);
    number(order, draft);
    return draft;
}

} // namespace summitry
