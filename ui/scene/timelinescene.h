// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One day of the programme, or all of them side by side, as plain values: what the picture, the tooltips, the screen reader
// and the paper are made of. Times are minutes since the midnight that begins the first day shown.
#pragma once

#include "domain/exportprofile.h"
#include "planning/conflictindex.h"
#include "ui/scene/daylanes.h"
#include "ui/scene/folds.h"
#include "ui/scene/timelinegeometry.h"
#include "ui/scene/travelways.h"

namespace summitry {

struct SceneDay {
    DayId id;
    QDate date;
    int midnight = 0; // that begins it
    TimeWindow open;
    TimeWindow window; // what is shown of it
    TimeWindow daytime; // the same but for what of the nights is opened
    friend bool operator==(const SceneDay &, const SceneDay &) = default;
};

class TimelineScene
{
public:
    TimelineScene() = default;
    // Empty where there is no such day.
    TimelineScene(const Document &document, const ConflictIndex &conflicts, DayId day, ColourRule rule = ColourRule::Track,
                  const LaneChoice &lanes = {});
    [[nodiscard]] static TimelineScene ofAllDays(const Document &document, const ConflictIndex &conflicts,
                                                 ColourRule rule = ColourRule::Track, const LaneChoice &lanes = {},
                                                 const FoldChoice &folds = {});
    // The same after an edit; what the edit does not touch is taken over.
    [[nodiscard]] TimelineScene after(const Edit &edit, const Document &document, const ConflictIndex &conflicts) const;

    // For paper: without the sessions and names this audience must not see; conflicts, pins and some colours are for
    // organisers.
    [[nodiscard]] TimelineScene shownTo(const ExportProfile &profile, const Document &document) const;

    [[nodiscard]] bool isOfAllDays() const { return m_isOfAllDays; }
    [[nodiscard]] DayId day() const { return m_day; } // null where it is of all days
    [[nodiscard]] QDate date() const { return m_date; } // of the first
    // In order and apart from one another.
    [[nodiscard]] const std::vector<SceneDay> &days() const { return m_days; }
    // Around that minute, else the nearest; null where there are no days.
    [[nodiscard]] const SceneDay *dayAt(double minute) const;
    [[nodiscard]] const SceneDay *find(DayId day) const;
    [[nodiscard]] bool areOnOneDay(int minute, int other) const { return dayAt(minute) == dayAt(other); }
    [[nodiscard]] ColourRule colourRule() const { return m_rule; }
    [[nodiscard]] const LaneChoice &laneChoice() const { return m_choice; }
    [[nodiscard]] LaneKind laneKind() const { return m_choice.kind; }
    [[nodiscard]] ShownPeople::Which shownPeople() const { return m_people.which; }
    [[nodiscard]] TimeWindow openHours() const { return m_open; } // from the first opening to the last closing
    [[nodiscard]] TimeWindow window() const { return m_window; } // what can be scrolled to
    [[nodiscard]] std::vector<TimeWindow> nights() const; // between the windows of the days; not the opened ones
    // Of all days, in order, open or not; none where folding is off.
    [[nodiscard]] const std::vector<Fold> &folds() const { return m_folds; }
    [[nodiscard]] const Fold *foldAt(double minute) const; // null where there is none
    [[nodiscard]] std::vector<TimeWindow> foldedTimes() const; // the nights, and the gaps that are not open
    [[nodiscard]] bool shows(int minute) const;
    // That minute, or what is shown nearest to it.
    [[nodiscard]] int shownNear(int minute) const;
    [[nodiscard]] const std::vector<TimelineLane> &lanes() const { return m_lanes; }
    // The sessions that stand in a lane, each once; by start, then by room.
    [[nodiscard]] const std::vector<TimelineBlock> &blocks() const { return m_blocks; }
    [[nodiscard]] int indexOf(SessionId session) const { return m_index.value(session, -1); }
    [[nodiscard]] const TimelineBlock *block(SessionId session) const;
    // One for each lane that a session stands in: in the order of the blocks, then of the lanes.
    [[nodiscard]] const std::vector<BlockSpan> &spans() const { return m_spans; }
    [[nodiscard]] const TimelineBlock &blockOf(std::size_t span) const { return m_blocks[m_blockOf[span]]; }
    [[nodiscard]] SessionId sessionOf(std::size_t span) const { return blockOf(span).session; }
    [[nodiscard]] std::span<const BlockSpan> spansOf(SessionId session) const;
    // The one in that lane, else the first; null where the session is not there.
    [[nodiscard]] const BlockSpan *spanOf(SessionId session, int lane = acrossAllLanes) const;
    // Indexes of spans, by start; of the breaks for everybody where the lane is acrossAllLanes.
    [[nodiscard]] const std::vector<int> &spansIn(int lane) const;
    // -1 where there is none.
    [[nodiscard]] int laneOf(RecordKey key) const { return m_laneOf.value(key, -1); }
    [[nodiscard]] const TimelineLane *lane(int number) const; // null for acrossAllLanes and beyond
    [[nodiscard]] const std::vector<TravelWay> &ways() const { return m_ways; }
    [[nodiscard]] int minuteOf(LocalTime time) const { return LocalTime(m_date, 0).minutesTo(time); }
    [[nodiscard]] LocalTime timeAt(int minute) const { return {m_date, minute}; }
    [[nodiscard]] std::vector<LaneNeed> laneNeeds() const;
    [[nodiscard]] int conflictCount() const; // sessions with one

private:
    using Kept = QHash<SessionId, TimelineBlock>;
    void build(const Document &document, const ConflictIndex &conflicts, const Kept &kept);
    void lay(const Document &document, const PersonName &name);
    void pack();
    void addDay(const Day &day, const Document &document, const ConflictIndex &conflicts, const Colouring &colouring, const Kept &kept);
    [[nodiscard]] TimeWindow windowOf(const SceneDay &day, std::size_t firstBlock) const;
    void keepDaysApart();
    void foldNights();
    void foldGaps();

    DayId m_day;
    bool m_isOfAllDays = false;
    ColourRule m_rule = ColourRule::Track;
    LaneChoice m_choice;
    ShownPeople m_people;
    FoldChoice m_foldChoice;
    QDate m_date;
    std::vector<SceneDay> m_days;
    std::vector<Fold> m_folds;
    TimeWindow m_open;
    TimeWindow m_window;
    std::vector<TimelineLane> m_lanes;
    std::vector<TimelineBlock> m_blocks;
    std::vector<BlockSpan> m_spans;
    std::vector<std::size_t> m_blockOf;     // of each span
    std::vector<std::size_t> m_firstSpan;   // of each block; one more, for the end
    std::vector<std::vector<int>> m_inLane; // of acrossAllLanes, then of each lane
    std::vector<TravelWay> m_ways;
    QHash<SessionId, int> m_index;
    QHash<RecordKey, int> m_laneOf;
};

} // namespace summitry
