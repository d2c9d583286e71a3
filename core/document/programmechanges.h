// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two states of the programme for those who follow it: sessions, what changes for each person, and the signs
// at the doors. Whatever a profile does not show, it keeps quiet about too.
#pragma once

#include "document/document.h"
#include "domain/exportprofile.h"

namespace summitry {

// A session is on while it is placed and not cancelled.
enum class SessionFate {
    Added,
    Reinstated, // was cancelled, and takes place after all
    Changed,    // was on and is on
    Cancelled,
    Removed, // deleted, or without a place on the programme now
};

// What differs of a session that was on and is on.
enum class SessionAspect {
    Start = 1,
    Length = 2,
    Room = 4, // another one, or the same under another name
    Title = 8,
    Languages = 16,
    Certainty = 32, // tentative or not
    Agenda = 64,    // its items
    People = 128,   // who is needed
};
Q_DECLARE_FLAGS(SessionAspects, SessionAspect)

// Where people are sent to, by name.
struct SessionPlace {
    QString room, venue;
    friend bool operator==(const SessionPlace &, const SessionPlace &) = default;
};
[[nodiscard]] SessionPlace placeOf(const Session &session, const Document &document);

// A session and its place at some time.
struct PlacedSession {
    Session session;
    SessionPlace place;
};
// What differs of the session itself: all but its agenda and its people.
[[nodiscard]] SessionAspects aspectsBetween(const PlacedSession &before, const PlacedSession &now);

// In the order of the roles; who speaks to an agenda item and has no other part in the session is a speaker.
using RoleList = QList<Role>;

struct RoleChange {
    ParticipantId person;
    RoleList before, now; // either may be empty; both where they differ in nothing, too
};

struct SessionChange {
    SessionId id;
    SessionFate fate = SessionFate::Changed;
    SessionAspects aspects;         // of Changed alone
    std::vector<RoleChange> people; // everyone with a role before or now
};

struct PersonChange {
    struct Part {
        std::size_t session = 0; // its place among the changed sessions
        RoleList before, now;
    };
    ParticipantId person;
    std::vector<Part> parts; // in the order of the sessions
};

struct SignChange {
    RoomId room;
    QDate day;
    bool isNew = false;               // nothing was on there before
    std::vector<const Session *> now; // in order; empty: to be taken down. Of the document as it is now.
};

struct ProgrammeChanges {
    std::vector<SessionChange> sessions; // by start and room, as they are now or were
    std::vector<PersonChange> people;
    std::vector<SignChange> signs; // by room, then by day
    [[nodiscard]] bool isEmpty() const { return sessions.empty() && signs.empty(); }
};

// Two states of one summit and for whom they are compared. The documents are borrowed.
struct ProgrammeStates {
    const Document &before;
    const Document &now;
    ExportProfile profile;

    // As it is on the programme; null where it is not on, or not for these eyes.
    [[nodiscard]] const Session *shownBefore(SessionId id) const;
    [[nodiscard]] const Session *shownNow(SessionId id) const;
    // As they are now, so that the listing and alias of today hold for what was, too; who has left the list is told of to
    // organisers alone. Null where the profile does not name the person.
    [[nodiscard]] const Participant *person(ParticipantId id) const;
};

[[nodiscard]] ProgrammeChanges programmeChanges(const ProgrammeStates &states);

} // namespace summitry

// Outside, where it hides no operator of Qt's keys.
Q_DECLARE_OPERATORS_FOR_FLAGS(summitry::SessionAspects)
