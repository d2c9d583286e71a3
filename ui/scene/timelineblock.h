// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One session as plain values: what its blocks on the timeline show and say, however many lanes it stands in.
#pragma once

#include "planning/conflictindex.h"
#include "ui/scene/colouring.h"

#include <functional>

namespace summitry {

// By what name a person is shown; empty for who is not.
using PersonName = std::function<QString(const Participant &)>;

// One of its agenda.
struct BlockItem {
    QString title;
    int minutes = 0; // 0: not said
    friend bool operator==(const BlockItem &, const BlockItem &) = default;
};

struct TimelineBlock {
    SessionId session;
    QString title;
    SessionKind kind = SessionKind::Panel;
    SessionState state = SessionState::Planned;
    LocalTime start;
    LocalTime end;
    int minutes = 0; // elapsed
    RoomId room;
    QString roomName;
    QString track;
    BlockColour colour;
    QStringList people; // chairs, moderators, panellists and speakers, in that order
    QStringList languages;
    std::vector<BlockItem> items;
    int attendance = 0;
    bool isConfidential = false;
    bool isPinned = false;
    ParallelGroupId group;
    bool isChanged = false; // since the programme last went out
    bool isTriedOut = false; // differs from the programme, which stays as it is
    std::vector<Conflict> conflicts;
    friend bool operator==(const TimelineBlock &, const TimelineBlock &) = default;

    // Without colour and what conflicts tell.
    [[nodiscard]] static TimelineBlock of(const Session &session, const Document &document);
    void take(const ConflictIndex &conflicts);
    void forgetWhatIsForOrganisers();
    // Chairs, moderators, panellists and speakers, in that order, each once.
    [[nodiscard]] static QStringList speakersOf(SessionId session, const Document &document, const PersonName &name);
    [[nodiscard]] bool isCancelled() const { return state == SessionState::Cancelled; }
    // A hard one; a hint is no trouble.
    [[nodiscard]] bool isInConflict() const
    {
        return std::any_of(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.isHard(); });
    }
    // Everybody is meant to be there, so that it is seen in the other rooms too.
    [[nodiscard]] bool isForAll() const;
    // A break without a room.
    [[nodiscard]] bool isAcrossLanes() const { return kind == SessionKind::Break && room.isNull(); }
};

} // namespace summitry
