// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anything with a start, a length and a place on the programme; unplaced while it has no start. The day it is on
// follows from its start (see Programme in document/).
#pragma once

#include "domain/field.h"

namespace summitry {

enum class SessionKind { Opening, Plenary, Panel, Parallel, Workshop, SideMeeting, Ceremony, PublicAction, Drafting, Break };

template <> struct Choices<SessionKind> {
    static constexpr std::array all{
        Choice{"opening", QT_TRANSLATE_NOOP("Choice", "Opening")},
        Choice{"plenary", QT_TRANSLATE_NOOP("Choice", "Plenary")},
        Choice{"panel", QT_TRANSLATE_NOOP("Choice", "Panel")},
        Choice{"parallel", QT_TRANSLATE_NOOP("Choice", "Parallel session")},
        Choice{"workshop", QT_TRANSLATE_NOOP("Choice", "Workshop")},
        Choice{"side-meeting", QT_TRANSLATE_NOOP("Choice", "Side meeting")},
        Choice{"ceremony", QT_TRANSLATE_NOOP("Choice", "Ceremony")},
        Choice{"public-action", QT_TRANSLATE_NOOP("Choice", "Public action")},
        Choice{"drafting", QT_TRANSLATE_NOOP("Choice", "Drafting")},
        Choice{"break", QT_TRANSLATE_NOOP("Choice", "Break")},
    };
};

constexpr bool isForEverybody(SessionKind kind)
{
    return kind == SessionKind::Opening || kind == SessionKind::Plenary || kind == SessionKind::Ceremony;
}

enum class SessionState { Planned, Tentative, Cancelled };

template <> struct Choices<SessionState> {
    static constexpr std::array all{
        Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
        Choice{"tentative", QT_TRANSLATE_NOOP("Choice", "Tentative")},
        Choice{"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    };
};

struct Session {
    SessionId id;
    QString title;
    QString subtitle;
    SessionKind kind = SessionKind::Panel;
    SessionState state = SessionState::Planned;
    LocalTime start;  // unset: unplaced
    int minutes = 60; // elapsed, at least 1
    RoomId room;
    TrackId track;
    ParallelGroupId group;
    QStringList languages;      // of the floor
    QStringList interpretation; // languages interpreted into
    int attendance = 0;         // expected; 0: not known
    QString equipment;          // that it needs, listed as a room lists its own
    bool confidential = false;  // appears in no public or participants' document
    bool pinned = false;        // must not be moved by accident
    QString summary;            // the abstract, as printed
    QString externalId;         // its identity in the file it came from
    QString notes;
    friend bool operator==(const Session &, const Session &) = default;

    [[nodiscard]] bool isPlaced() const { return start.isSet(); }
    [[nodiscard]] bool takesPlace() const { return isPlaced() && state != SessionState::Cancelled; }
    // Without a room it concerns every room: coffee, lunch.
    [[nodiscard]] bool isAcrossRooms() const { return kind == SessionKind::Break && room.isNull(); }
    // Everybody is meant to be there.
    [[nodiscard]] bool isForEverybody() const { return summitry::isForEverybody(kind); }
};

template <> struct Description<Session> {
    static constexpr const char *table = "session";
    static constexpr const char *singular = QT_TRANSLATE_NOOP("Record", "Session");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("Record", "Sessions");
    static constexpr std::array fields{
        field<&Session::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Sensitivity::Public),
        field<&Session::subtitle>("subtitle", QT_TRANSLATE_NOOP("Field", "Subtitle"), Sensitivity::Public),
        field<&Session::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Sensitivity::Public),
        field<&Session::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Sensitivity::Public),
        field<&Session::start>("start", QT_TRANSLATE_NOOP("Field", "Start"), Sensitivity::Public),
        field<&Session::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), Sensitivity::Public, FieldKind::Minutes),
        field<&Session::room>("room", QT_TRANSLATE_NOOP("Field", "Room"), Sensitivity::Public),
        field<&Session::track>("track", QT_TRANSLATE_NOOP("Field", "Track"), Sensitivity::Public),
        field<&Session::group>("parallel_group", QT_TRANSLATE_NOOP("Field", "Parallel group"), Sensitivity::Public),
        field<&Session::languages>("languages", QT_TRANSLATE_NOOP("Field", "Floor languages"), Sensitivity::Public),
        field<&Session::interpretation>("interpretation", QT_TRANSLATE_NOOP("Field", "Interpretation into"), Sensitivity::Public),
        field<&Session::attendance>("attendance", QT_TRANSLATE_NOOP("Field", "Expected attendance")),
        field<&Session::equipment>("equipment", QT_TRANSLATE_NOOP("Field", "Equipment needed")),
        field<&Session::confidential>("confidential", QT_TRANSLATE_NOOP("Field", "Confidential")),
        field<&Session::pinned>("pinned", QT_TRANSLATE_NOOP("Field", "Pinned")),
        field<&Session::summary>("summary", QT_TRANSLATE_NOOP("Field", "Abstract"), Sensitivity::Public, FieldKind::LongText),
        field<&Session::externalId>("external_id", QT_TRANSLATE_NOOP("Field", "External id")),
        field<&Session::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Sensitivity::Organisers, FieldKind::LongText),
    };
};

} // namespace summitry
