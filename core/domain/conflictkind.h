// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What two facts of a summit can be at odds about. How each is found, planning knows.
#pragma once

#include "domain/choice.h"

#include <QtGlobal>

#include <array>

namespace summitry {

// The hard ones first.
enum class ConflictKind {
    RoomTwice,   // a room used by two sessions at once
    PersonTwice, // a person needed (any role but attendee) in two sessions at once
    RoomUnavailable,
    PersonUnavailable, // a needed person
    OutsideDay,        // a session before its day opens, after it closes, or on no day of the summit
    OverCapacity,      // expected attendance above the room's capacity
    Travel,            // a needed person's next session is farther away than the time between the two
    AgendaOverrun,     // agenda items longer than their session
    InterpreterTwice,  // an interpreter at work in two sessions at once
    VenueClosed,       // a session in a venue outside its hours
    EquipmentMissing,  // what a session needs and its room does not have
    AttendeeTwice,     // a person registered in a session at once with another one
    TrackParallel,     // two sessions of one track at once that no parallel group holds together
    GroupOutOfStep,    // members of a parallel group that start or end apart
    RoleMissing,       // people, but no chair or moderator, or no rapporteur, where the kind needs one
    NoRoom,
    Language,          // a needed person does not understand the floor
    InterpretersShort, // fewer interpreters than the profession asks for
    NoBreak,           // a needed person's sessions leave no break for hours
    ThreeOnEnd,        // a person on stage in three sessions or more, one straight after the other
    ChangedSincePublished, // a session whose time, place, title or state is no longer what was last printed or exported
};

template <> struct Choices<ConflictKind> {
    static constexpr std::array all{
        Choice{"room-twice", QT_TRANSLATE_NOOP("Choice", "Room used twice")},
        Choice{"person-twice", QT_TRANSLATE_NOOP("Choice", "Person in two places")},
        Choice{"room-unavailable", QT_TRANSLATE_NOOP("Choice", "Room not available")},
        Choice{"person-unavailable", QT_TRANSLATE_NOOP("Choice", "Person not available")},
        Choice{"outside-day", QT_TRANSLATE_NOOP("Choice", "Outside the day")},
        Choice{"over-capacity", QT_TRANSLATE_NOOP("Choice", "Room too small")},
        Choice{"travel", QT_TRANSLATE_NOOP("Choice", "Not enough time to get there")},
        Choice{"agenda-overrun", QT_TRANSLATE_NOOP("Choice", "Agenda too long")},
        Choice{"interpreter-twice", QT_TRANSLATE_NOOP("Choice", "Interpreter in two places")},
        Choice{"venue-closed", QT_TRANSLATE_NOOP("Choice", "Venue closed")},
        Choice{"equipment-missing", QT_TRANSLATE_NOOP("Choice", "Equipment missing")},
        Choice{"attendee-twice", QT_TRANSLATE_NOOP("Choice", "Attendee in two places")},
        Choice{"track-parallel", QT_TRANSLATE_NOOP("Choice", "Same track at the same time")},
        Choice{"group-out-of-step", QT_TRANSLATE_NOOP("Choice", "Parallel group out of step")},
        Choice{"role-missing", QT_TRANSLATE_NOOP("Choice", "Role missing")},
        Choice{"no-room", QT_TRANSLATE_NOOP("Choice", "No room")},
        Choice{"language", QT_TRANSLATE_NOOP("Choice", "Language not understood")},
        Choice{"interpreters-short", QT_TRANSLATE_NOOP("Choice", "Too few interpreters")},
        Choice{"no-break", QT_TRANSLATE_NOOP("Choice", "No break")},
        Choice{"three-on-end", QT_TRANSLATE_NOOP("Choice", "Sessions on end")},
        Choice{"changed-since-published", QT_TRANSLATE_NOOP("Choice", "Changed since published")},
    };
};

enum class Severity { Hard, Soft };

constexpr Severity severityOf(ConflictKind kind)
{
    return kind < ConflictKind::AttendeeTwice ? Severity::Hard : Severity::Soft;
}

} // namespace summitry
