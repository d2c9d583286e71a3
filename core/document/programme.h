// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about the programme that several rooms of the house ask: which day, which order, who is needed.
#pragma once

#include "document/document.h"

namespace summitry {

// When a session ends on the wall clock; unset while it is unplaced.
[[nodiscard]] LocalTime endOf(const Session &session, const Document &document);

[[nodiscard]] std::vector<const Day *> daysInOrder(const Document &document);
// By venue, then by the rooms' own order, then by name ("Room 2" before "Room 10").
[[nodiscard]] std::vector<const Room *> roomsInOrder(const Document &document);
[[nodiscard]] std::vector<const Venue *> venuesInOrder(const Document &document);
[[nodiscard]] std::vector<const Track *> tracksInOrder(const Document &document);
[[nodiscard]] std::vector<const ParallelGroup *> groupsInOrder(const Document &document);
[[nodiscard]] std::vector<const Section *> sectionsInOrder(const Document &document);
[[nodiscard]] std::vector<const Recommendation *> recommendationsIn(SectionId section, const Document &document);
[[nodiscard]] std::vector<const AgendaItem *> itemsOf(SessionId session, const Document &document);
// Of one session, in the order of the roles, then by name.
[[nodiscard]] std::vector<const Assignment *> assignmentsOf(SessionId session, const Document &document);

// Whoever takes part in the session, and as what: visit(ParticipantId, Role), once for each assignment and for each agenda item
// that one speaks to, as a speaker.
template <class Visit> void forEachPart(SessionId session, const Document &document, Visit visit)
{
    for (const AssignmentId id : document.referring<&Assignment::session>(session)) {
        const Assignment *assignment = document.find(id);
        visit(assignment->participant, assignment->role);
    }
    for (const AgendaItemId id : document.referring<&AgendaItem::session>(session)) {
        for (const ParticipantId speaker : document.find(id)->speakers)
            visit(speaker, Role::Speaker);
    }
}

// The day whose opening hours hold this moment; else the day of that date; null where there is neither. So a session at
// 01:30 belongs to the evening before where that day closes at 03:00.
[[nodiscard]] const Day *dayOf(LocalTime moment, const Document &document);
// By start, then by the room's order; those on that day, cancelled ones too.
[[nodiscard]] std::vector<const Session *> sessionsOn(const Day &day, const Document &document);
[[nodiscard]] std::vector<const Session *> unplacedSessions(const Document &document);

// Minutes from one to the other; 0 in one venue, and where nothing is known.
[[nodiscard]] int wayBetween(RoomId from, RoomId to, const Document &document);

// Hue for blocks of this track, 0 to 359: its own, or one by its order, never close to the red of conflicts.
[[nodiscard]] int hueOf(TrackId track, const Document &document);

} // namespace summitry
