// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two facts that cannot both hold, with the reason in one sentence.
#pragma once

#include "domain/records.h"

namespace summitry {

class Document;

enum class ConflictKind {
    RoomTwice,             // a room used by two sessions at once
    PersonTwice,           // a person needed (any role but attendee) in two sessions at once
    RoomUnavailable,
    PersonUnavailable,     // a needed person
    OutsideDay,            // a session before its day opens, after it closes, or on no day of the summit
    OverCapacity,          // expected attendance above the room's capacity
};

template <> struct Choices<ConflictKind> {
    static constexpr std::array all{
        Choice{"room-twice", QT_TRANSLATE_NOOP("Choice", "Room used twice")},
        Choice{"person-twice", QT_TRANSLATE_NOOP("Choice", "Person in two places")},
        Choice{"room-unavailable", QT_TRANSLATE_NOOP("Choice", "Room not available")},
        Choice{"person-unavailable", QT_TRANSLATE_NOOP("Choice", "Person not available")},
        Choice{"outside-day", QT_TRANSLATE_NOOP("Choice", "Outside the day")},
        Choice{"over-capacity", QT_TRANSLATE_NOOP("Choice", "Room too small")},
    };
};

struct Conflict {
    ConflictKind kind = ConflictKind::RoomTwice;
    SessionId first;  // the earlier start; on a tie the lower id
    SessionId second; // null where one session alone is at fault
    ParticipantId participant;
    RoomId room;
    LocalTime start; // what the two share, or the session's own span
    LocalTime end;
    friend bool operator==(const Conflict &, const Conflict &) = default;

    [[nodiscard]] bool isHard() const { return true; } // all kinds so far
    [[nodiscard]] bool concerns(SessionId session) const { return first == session || second == session; }
};

// Who, where and when, in the user's language and for organisers' eyes.
[[nodiscard]] QString sentence(const Conflict &conflict, const Document &document);

// The same sentence in pieces, so that each name in it can lead to its record.
struct SentencePart {
    QString text;
    RecordKey key; // null: the words between the names
    friend bool operator==(const SentencePart &, const SentencePart &) = default;
};
[[nodiscard]] QList<SentencePart> sentenceParts(const Conflict &conflict, const Document &document);

} // namespace summitry
