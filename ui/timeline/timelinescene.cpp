// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

namespace {

constexpr int minutesPerHour = 60;
constexpr int latestShown = 32 * 60; // 08:00 of the next day; longer sessions are cut there

bool speaks(Role role)
{
    return role == Role::Chair || role == Role::Moderator || role == Role::Panellist || role == Role::Speaker;
}

// Chairs, moderators, panellists and speakers, in that order, each once; `printed` gives nothing for who is not named.
template <class Printed> QStringList speakersOf(SessionId session, const Document &document, Printed printed)
{
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(session, document)) {
        const Participant *participant = document.find(assignment->participant);
        const QString name = participant && speaks(assignment->role) ? printed(*participant) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

// The sessions an edit changes; nothing where it changes what all blocks may show, such as a name.
std::optional<QSet<SessionId>> touchedSessions(const Edit &edit)
{
    if (!edit.of<Participant>().empty() || !edit.of<Track>().empty() || !edit.of<Summit>().empty())
        return std::nullopt;
    QSet<SessionId> touched;
    for (const auto &change : edit.of<Session>())
        touched.insert(change.id());
    for (const auto &change : edit.of<Assignment>()) {
        if (change.before)
            touched.insert(change.before->session);
        if (change.after)
            touched.insert(change.after->session);
    }
    return touched;
}

} // namespace

TimelineBlock TimelineBlock::of(const Session &session, const Document &document)
{
    TimelineBlock block;
    block.session = session.id;
    block.title = nameOf(session, document);
    block.kind = session.kind;
    block.state = session.state;
    block.start = session.start;
    block.end = endOf(session, document);
    block.minutes = session.minutes;
    block.room = session.room;
    block.track = session.track ? nameOf(session.track, document) : QString();
    block.languages = session.languages;
    block.attendance = session.attendance;
    block.isConfidential = session.confidential;
    block.isPinned = session.pinned;
    block.people =
        speakersOf(session.id, document, [&](const Participant &participant) { return nameOf(participant, document); });
    return block;
}

bool TimelineBlock::isForAll() const
{
    return kind == SessionKind::Opening || kind == SessionKind::Plenary || kind == SessionKind::Ceremony;
}

TimelineScene::TimelineScene(const Document &document, const ConflictIndex &conflicts, DayId day, ColourRule rule)
    : m_day(day),
      m_rule(rule)
{
    build(document, conflicts, {});
}

TimelineScene TimelineScene::after(const Edit &edit, const Document &document, const ConflictIndex &conflicts) const
{
    Kept kept;
    if (const auto touched = touchedSessions(edit)) {
        for (const TimelineBlock &block : m_blocks) {
            if (!touched->contains(block.session))
                kept.insert(block.session, block);
        }
    }
    TimelineScene scene;
    scene.m_day = m_day;
    scene.m_rule = m_rule;
    scene.build(document, conflicts, kept);
    return scene;
}

TimelineScene TimelineScene::shownTo(const ExportProfile &profile, const Document &document) const
{
    TimelineScene scene = *this;
    scene.m_blocks.clear();
    scene.m_spans.clear();
    scene.m_index.clear();
    const Colouring plain(ColourRule::Track, document);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const Session *session = document.find(m_blocks[i].session);
        if (!session || !profile.shows(*session))
            continue;
        TimelineBlock block = m_blocks[i];
        block.people =
            speakersOf(session->id, document, [&](const Participant &participant) { return profile.printedName(participant); });
        if (profile.audience() != Audience::Organisers) {
            block.conflicts.clear();
            block.isPinned = false;
            if (isForOrganisers(m_rule))
                block.colour = plain.of(*session, {});
        }
        scene.m_index.insert(block.session, int(scene.m_blocks.size()));
        scene.m_blocks.push_back(std::move(block));
        scene.m_spans.push_back(m_spans[i]);
    }
    scene.pack();
    return scene;
}

void TimelineScene::build(const Document &document, const ConflictIndex &conflicts, const Kept &kept)
{
    const Day *day = document.find(m_day);
    if (!day) {
        m_day = {};
        return;
    }
    m_date = day->date;
    m_open = {day->opens, day->closes};
    addLanes(document);
    const Colouring colouring(m_rule, document);
    for (const Session *session : sessionsOn(*day, document)) {
        const auto known = kept.constFind(session->id);
        TimelineBlock block = known != kept.cend() ? *known : TimelineBlock::of(*session, document);
        block.conflicts = conflicts.conflictsOf(session->id);
        block.colour = colouring.of(*session, block.conflicts);
        addBlock(*session, std::move(block));
    }
    pack();
    openWindow();
}

void TimelineScene::addLanes(const Document &document)
{
    const auto rooms = roomsInOrder(document);
    const bool hasGroups =
        std::any_of(rooms.begin(), rooms.end(), [&](const Room *room) { return room->venue != rooms.front()->venue; });
    VenueId last;
    for (const Room *room : rooms) {
        TimelineLane lane;
        lane.room = room->id;
        lane.name = nameOf(*room, document);
        lane.capacity = room->capacity;
        lane.booths = room->booths;
        lane.venue = nameOf(room->venue, document);
        lane.startsGroup = hasGroups && (m_lanes.empty() || room->venue != last);
        last = room->venue;
        m_laneOf.insert(room->id, int(m_lanes.size()));
        m_lanes.push_back(std::move(lane));
    }
}

void TimelineScene::addBlock(const Session &session, TimelineBlock block)
{
    BlockSpan span;
    span.start = minuteOf(block.start);
    span.end = std::max(minuteOf(block.end), span.start + 1);
    span.lane = session.isAcrossRooms() ? acrossAllLanes : m_laneOf.value(session.room, -2);
    if (span.lane == -2) {
        TimelineLane lane;
        lane.name = QCoreApplication::translate("TimelineScene", "No room");
        lane.startsGroup =
            !m_lanes.empty() && std::any_of(m_lanes.begin(), m_lanes.end(), [](const TimelineLane &l) { return l.startsGroup; });
        m_laneOf.insert(session.room, int(m_lanes.size()));
        span.lane = int(m_lanes.size());
        m_lanes.push_back(std::move(lane));
    }
    m_index.insert(session.id, int(m_blocks.size()));
    m_blocks.push_back(std::move(block));
    m_spans.push_back(span);
}

void TimelineScene::pack()
{
    std::vector<std::vector<int>> perLane(m_lanes.size());
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        if (m_spans[i].lane != acrossAllLanes)
            perLane[std::size_t(m_spans[i].lane)].push_back(int(i));
    }
    for (std::size_t lane = 0; lane < perLane.size(); ++lane) {
        std::vector<PackedTime> times;
        for (const int i : perLane[lane])
            times.push_back({m_spans[std::size_t(i)].start, m_spans[std::size_t(i)].end});
        const auto places = packed(times);
        for (std::size_t i = 0; i < places.size(); ++i)
            m_spans[std::size_t(perLane[lane][i])].place = places[i];
        m_lanes[lane].depth = depthOf(places);
        m_lanes[lane].isEmpty = places.empty();
    }
}

void TimelineScene::openWindow()
{
    int first = m_open.first;
    int last = m_open.last;
    for (const BlockSpan &span : m_spans) {
        first = std::min(first, span.start);
        last = std::max(last, std::min(span.end, latestShown));
    }
    // An hour on either side, so that something can be put there.
    m_window.first = std::max(0, (first / minutesPerHour - 1) * minutesPerHour);
    m_window.last = ((last + minutesPerHour - 1) / minutesPerHour + 1) * minutesPerHour;
}

const TimelineBlock *TimelineScene::block(SessionId session) const
{
    const int index = indexOf(session);
    return index < 0 ? nullptr : &m_blocks[std::size_t(index)];
}

int TimelineScene::laneOf(RoomId room) const
{
    return m_laneOf.value(room, -1);
}

std::vector<LaneNeed> TimelineScene::laneNeeds() const
{
    std::vector<LaneNeed> needs;
    needs.reserve(m_lanes.size());
    for (const TimelineLane &lane : m_lanes)
        needs.push_back({lane.depth, lane.isEmpty, lane.startsGroup});
    return needs;
}

int TimelineScene::conflictCount() const
{
    return int(
        std::count_if(m_blocks.begin(), m_blocks.end(), [](const TimelineBlock &block) { return block.isInConflict(); }));
}

} // namespace summitry
