// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the programme as plain values: what the picture, the tooltips, the screen reader and the paper are made of.
// Times are minutes since the midnight that begins the day.
#pragma once

#include "domain/exportprofile.h"
#include "planning/conflictindex.h"
#include "ui/timeline/colouring.h"
#include "ui/timeline/timelinegeometry.h"

namespace summitry {

struct TimelineLane {
    RoomId room; // null: for sessions that have no room yet
    QString name;
    int capacity = 0;
    int booths = 0;
    QString venue;
    bool startsGroup = false; // the first of a venue, where there are several
    int depth = 1;            // sessions side by side
    bool isEmpty = true;
    friend bool operator==(const TimelineLane &, const TimelineLane &) = default;
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
    QString track;
    BlockColour colour;
    QStringList people; // chairs, moderators, panellists and speakers, in that order
    QStringList languages;
    int attendance = 0;
    bool isConfidential = false;
    bool isPinned = false;
    std::vector<Conflict> conflicts;
    friend bool operator==(const TimelineBlock &, const TimelineBlock &) = default;

    // Without its conflicts, and without colour.
    [[nodiscard]] static TimelineBlock of(const Session &session, const Document &document);
    [[nodiscard]] bool isCancelled() const { return state == SessionState::Cancelled; }
    // A hard one; a hint is no trouble.
    [[nodiscard]] bool isInConflict() const
    {
        return std::any_of(conflicts.begin(), conflicts.end(), [](const Conflict &conflict) { return conflict.isHard(); });
    }
    // Everybody is meant to be there, so that it is seen in the other rooms too.
    [[nodiscard]] bool isForAll() const;
};

class TimelineScene
{
public:
    TimelineScene() = default;
    // Empty where there is no such day.
    TimelineScene(const Document &document, const ConflictIndex &conflicts, DayId day, ColourRule rule = ColourRule::Track);
    // The same day after an edit; what the edit does not touch is taken over.
    [[nodiscard]] TimelineScene after(const Edit &edit, const Document &document, const ConflictIndex &conflicts) const;

    // For paper: without the sessions and names this audience must not see; conflicts, pins and some colours are for
    // organisers.
    [[nodiscard]] TimelineScene shownTo(const ExportProfile &profile, const Document &document) const;

    [[nodiscard]] DayId day() const { return m_day; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] ColourRule colourRule() const { return m_rule; }
    [[nodiscard]] TimeWindow openHours() const { return m_open; }
    [[nodiscard]] TimeWindow window() const { return m_window; } // what can be scrolled to
    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    // By start, then by room; spans() has the same order.
    [[nodiscard]] const std::vector<TimelineBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] const std::vector<BlockSpan> &spans() const { return m_spans; }
    [[nodiscard]] int indexOf(SessionId session) const { return m_index.value(session, -1); }
    [[nodiscard]] const TimelineBlock *block(SessionId session) const;
    [[nodiscard]] int laneOf(RoomId room) const; // -1 where there is none
    [[nodiscard]] int minuteOf(LocalTime time) const { return LocalTime(m_date, 0).minutesTo(time); }
    [[nodiscard]] LocalTime timeAt(int minute) const { return {m_date, minute}; }
    [[nodiscard]] std::vector<LaneNeed> laneNeeds() const;
    [[nodiscard]] int conflictCount() const; // sessions with one

private:
    using Kept = QHash<SessionId, TimelineBlock>;
    void build(const Document &document, const ConflictIndex &conflicts, const Kept &kept);
    void addLanes(const Document &document);
    void addBlock(const Session &session, TimelineBlock block);
    void pack();
    void openWindow();

    DayId m_day;
    ColourRule m_rule = ColourRule::Track;
    QDate m_date;
    TimeWindow m_open;
    TimeWindow m_window;
    std::vector<TimelineLane> m_lanes;
    std::vector<TimelineBlock> m_blocks;
    std::vector<BlockSpan> m_spans;
    QHash<SessionId, int> m_index;
    QHash<RoomId, int> m_laneOf;
};

} // namespace summitry
