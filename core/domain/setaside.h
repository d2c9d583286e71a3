// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A conflict that organisers have looked at and live with: what it is about and how far it went when they did. While it
// goes no further it stays quiet; when it does, it is back (see planning/settingaside.h).
#pragma once

#include "domain/conflictkind.h"
#include "domain/field.h"

namespace summitry {

struct SetAside {
    SetAsideId id;
    ConflictKind kind = ConflictKind::RoomTwice;
    SessionId session; // of two the one with the lower id, whichever starts first
    SessionId other;   // null: one session alone is at fault
    ParticipantId participant;
    RoomId room;
    int extent = 0; // how far it went: minutes, people, roles, … by the kind
    QString note;   // why it can stay as it is
    LocalTime at;   // when it was set aside
    friend bool operator==(const SetAside &, const SetAside &) = default;
};

template <> struct Description<SetAside> {
    static constexpr const char *table = "set_aside";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Conflict set aside");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Conflicts set aside");
    static constexpr std::array fields{
        field<&SetAside::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
        owner<&SetAside::session>("session", QT_TRANSLATE_NOOP("Field", "Session")),
        owner<&SetAside::other>("other", QT_TRANSLATE_NOOP("Field", "Other session")),
        owner<&SetAside::participant>("participant", QT_TRANSLATE_NOOP("Field", "Participant")),
        owner<&SetAside::room>("room", QT_TRANSLATE_NOOP("Field", "Room")),
        field<&SetAside::extent>("extent", QT_TRANSLATE_NOOP("Field", "Extent")),
        field<&SetAside::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Sensitivity::Organisers, FieldKind::LongText),
        field<&SetAside::at>("at", QT_TRANSLATE_NOOP("Field", "Set aside on")),
    };
};

} // namespace summitry
