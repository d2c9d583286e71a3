// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes of the timeline stand for.
#pragma once

#include "domain/field.h"

#include <QSet>

namespace summitry {

enum class LaneKind { Rooms, Tracks, Delegations, People, Interpreters };

template <> struct Choices<LaneKind> {
    static constexpr std::array all{
        Choice{"rooms", QT_TRANSLATE_NOOP("Choice", "Rooms")},
        Choice{"tracks", QT_TRANSLATE_NOOP("Choice", "Tracks")},
        Choice{"delegations", QT_TRANSLATE_NOOP("Choice", "Delegations")},
        Choice{"people", QT_TRANSLATE_NOOP("Choice", "People")},
        Choice{"interpreters", QT_TRANSLATE_NOOP("Choice", "Interpreters")},
    };
};

// A session has one room and one track, and takes those of the lane it is moved to. It has several people, of whom a move
// could only guess which one to replace.
constexpr bool takesMovesAcross(LaneKind kind)
{
    return kind == LaneKind::Rooms || kind == LaneKind::Tracks;
}

// Of whom there are lanes. Decided once for a day, so that nobody's lane goes away when their conflict does.
struct ShownPeople {
    enum class Which { Undecided, All, InConflict, Found };
    Which which = Which::Undecided;
    QSet<ParticipantId> some; // where not all
};

struct LaneChoice {
    LaneKind kind = LaneKind::Rooms;
    QString people; // in the lanes of people: those whose name or delegation holds each of these words, where anybody's does
    QSet<ParticipantId> only = {}; // these people and nobody else, where there are some
    friend bool operator==(const LaneChoice &, const LaneChoice &) = default;
};

} // namespace summitry
