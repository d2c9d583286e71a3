// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a participant does in a session.
#pragma once

#include "domain/field.h"

namespace summitry {

enum class Role { Chair, Moderator, Panellist, Speaker, Rapporteur, Interpreter, NoteTaker, Attendee };

template <> struct Choices<Role> {
    static constexpr std::array all{
        Choice{"chair", QT_TRANSLATE_NOOP("Choice", "Chair")},           Choice{"moderator", QT_TRANSLATE_NOOP("Choice", "Moderator")},
        Choice{"panellist", QT_TRANSLATE_NOOP("Choice", "Panellist")},   Choice{"speaker", QT_TRANSLATE_NOOP("Choice", "Speaker")},
        Choice{"rapporteur", QT_TRANSLATE_NOOP("Choice", "Rapporteur")}, Choice{"interpreter", QT_TRANSLATE_NOOP("Choice", "Interpreter")},
        Choice{"note-taker", QT_TRANSLATE_NOOP("Choice", "Note-taker")}, Choice{"attendee", QT_TRANSLATE_NOOP("Choice", "Attendee")},
    };
};

// A session can't do without this person; an attendee may be missed.
constexpr bool isNeeded(Role role)
{
    return role != Role::Attendee;
}

struct Assignment {
    AssignmentId id;
    SessionId session;
    ParticipantId participant;
    Role role = Role::Speaker;
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

template <> struct Description<Assignment> {
    static constexpr const char *table = "assignment";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Role");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Roles");
    static constexpr std::array fields{
        owner<&Assignment::session>("session", QT_TRANSLATE_NOOP("Field", "Session"), Sensitivity::Public),
        owner<&Assignment::participant>("participant", QT_TRANSLATE_NOOP("Field", "Participant"), Sensitivity::Public),
        field<&Assignment::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Sensitivity::Public),
    };
};

} // namespace summitry
