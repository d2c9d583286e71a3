// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed for one session in its block, as values, and the edit that all of it comes to.
#pragma once

#include "document/document.h"
#include "document/edit.h"
#include "ui/scene/lanekind.h"

namespace summitry {

struct SessionInput {
    struct Person {
        ParticipantId participant;
        Role role = Role::Speaker;
        friend bool operator==(const Person &, const Person &) = default;
    };
    QString title;
    int minutes = 60;
    RoomId room;
    std::vector<Person> added;
    friend bool operator==(const SessionInput &, const SessionInput &) = default;

    [[nodiscard]] static SessionInput of(const Session &session);
};

// For the next person of such a session, beside those in these roles: what it should not be without, else one who speaks.
[[nodiscard]] Role roleWanted(SessionKind kind, const std::vector<Role> &there);

// Empty where nothing differs; without a title it keeps its own.
[[nodiscard]] Edit inputEdit(SessionId session, const SessionInput &input, const Document &document);
// A new session that stands in the lane of this record; its id is in the edit. With a person it is given their part:
// interpreter where the lanes are interpreters, else speaker. With a delegation nobody: no one says who comes.
[[nodiscard]] Edit newSessionEdit(const SessionInput &input, LocalTime start, RecordKey lane, LaneKind lanes,
                                  const Document &document);

} // namespace summitry
