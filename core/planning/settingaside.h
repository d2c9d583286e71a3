// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts that organisers live with. Each stays quiet while it goes no further than when it was set aside: between the
// same sessions, of the same person, in the same room, and neither longer nor greater; what is no longer as published, while it
// neither changes nor goes out once more.
#pragma once

#include "document/draft.h"
#include "planning/conflict.h"

#include <span>

namespace summitry {

// What a conflict is about, however far it goes.
struct ConflictSubject {
    ConflictKind kind = ConflictKind::RoomTwice;
    SessionId session; // of two the one with the lower id
    SessionId other;
    ParticipantId participant;
    RoomId room;
    friend bool operator==(const ConflictSubject &, const ConflictSubject &) = default;
    friend size_t qHash(const ConflictSubject &subject, size_t seed = 0)
    {
        return qHashMulti(seed, int(subject.kind), subject.session, subject.other, subject.participant, subject.room);
    }
};
[[nodiscard]] ConflictSubject subjectOf(const Conflict &conflict);

// How far it goes, in what its kind counts (see Conflict::excess), else the minutes that it lasts; of a session that is no longer
// as published, which difference it is.
[[nodiscard]] int extentOf(const Conflict &conflict, const SummitClock &clock);

// The record about this conflict, whether it has become worse since or not; null: none.
[[nodiscard]] const SetAside *recordAbout(const Conflict &conflict, const Document &document);
// The record that keeps this conflict quiet. Null where none does, or where the conflict has become worse since.
[[nodiscard]] const SetAside *setAsideFor(const Conflict &conflict, const Document &document);

// Those set aside already get the new note.
[[nodiscard]] Draft setAside(std::span<const Conflict> conflicts, const QString &note, LocalTime at, const Document &document);
// So that they stand whatever becomes of them. Those that never were set aside stay as they are.
[[nodiscard]] Draft takeUpAgain(std::span<const Conflict> conflicts, const Document &document);

} // namespace summitry
