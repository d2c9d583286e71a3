// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People dragged onto a session, as plain values: where they are free to come, which roles they could have there, the words
// for it, and the edit.
#pragma once

#include "planning/occupancy.h"
#include "ui/gestures/planwords.h"

namespace summitry {

enum class Joining {
    Free,
    Present, // has a role there already
    Away,    // not available then
    Taken,   // needed elsewhere then
};

struct JoiningPlace {
    Joining joining = Joining::Free;
    SessionId other; // where they are needed, when taken
    friend bool operator==(const JoiningPlace &, const JoiningPlace &) = default;
};

// The worst there is against it. A session without a place takes nobody's time.
[[nodiscard]] JoiningPlace joiningOf(ParticipantId person, SessionId session, const Occupancy &occupancy);
// Of several people the worst, with the one it is so for; free where there are none.
struct WorstJoining {
    ParticipantId person;
    JoiningPlace place;
};
[[nodiscard]] WorstJoining joiningOf(const QList<ParticipantId> &people, SessionId session, const Occupancy &occupancy);

// What each of them could be there and is not yet, what the session lacks first. Whoever came to interpret does nothing else; a
// break has no roles.
[[nodiscard]] QList<Role> rolesFor(const QList<ParticipantId> &people, SessionId session, const Document &document);
// In that role, without those who have it; empty where nobody is left.
[[nodiscard]] Edit joinEdit(const QList<ParticipantId> &people, SessionId session, Role role, const Document &document);

// For the drag chip: "Ana Ruiz → Land and Territory", and why not.
[[nodiscard]] PlanWords joiningWords(const QList<ParticipantId> &people, SessionId session, const Document &document,
                                     const Occupancy &occupancy);
// "Ana Ruiz", or "3 participants".
[[nodiscard]] QString peopleText(const QList<ParticipantId> &people, const Document &document);

} // namespace summitry
