// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two facts that cannot both hold (hard), or should not (soft), with the reason in one sentence.
#pragma once

#include "domain/conflictkind.h"
#include "domain/records.h"

namespace summitry {

class Document;

struct Conflict {
    ConflictKind kind = ConflictKind::RoomTwice;
    SessionId first;  // the earlier start; on a tie the lower id
    SessionId second; // null where one session alone is at fault; else the other one, or the last of several
    ParticipantId participant;
    RoomId room;
    LocalTime start; // what the two share or what lies between them, or the session's own span
    LocalTime end;
    // How far it goes: people, minutes, rooms, interpreters or sessions too many or too few; of roles that are missing a
    // chair counts twice. 0: as the times say.
    int excess = 0;
    // Which difference from the published programme it is: one number for what was published and what is; else 0.
    int difference = 0;
    friend bool operator==(const Conflict &, const Conflict &) = default;

    [[nodiscard]] bool isHard() const { return severityOf(kind) == Severity::Hard; }
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
