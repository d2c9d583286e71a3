// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a session, in order, with minutes and speakers: an intervention, a panel, questions.
#pragma once

#include "domain/field.h"

namespace summitry {

struct AgendaItem {
    AgendaItemId id;
    SessionId session;
    int position = 0; // order within the session
    QString title;
    int minutes = 0; // 0: not said
    Ids<Participant> speakers;
    QString notes;
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

template <> struct Description<AgendaItem> {
    static constexpr const char *table = "agenda_item";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Agenda item");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Agenda items");
    static constexpr std::array fields{
        owner<&AgendaItem::session>("session", QT_TRANSLATE_NOOP("Field", "Session"), Sensitivity::Public),
        field<&AgendaItem::position>("position", QT_TRANSLATE_NOOP("Field", "Order"), Sensitivity::Public),
        field<&AgendaItem::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sensitivity::Public),
        field<&AgendaItem::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), Sensitivity::Public, FieldKind::Minutes),
        field<&AgendaItem::speakers>("speakers", QT_TRANSLATE_NOOP("Field", "Speakers"), Sensitivity::Public),
        field<&AgendaItem::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
