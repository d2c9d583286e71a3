// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/daylanes.h"

#include "base/collation.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/scene/lanekeys.h"
#include "ui/scene/timelinegeometry.h"

namespace summitry {

namespace {

struct LaneText {
    Q_DECLARE_TR_FUNCTIONS(TimelineLanes)
};

using RecordKeys = std::vector<RecordKey>;

QString nameOfNone(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Rooms:
        return LaneText::tr("No room");
    case LaneKind::Tracks:
        return LaneText::tr("No track");
    case LaneKind::Delegations:
        return LaneText::tr("No delegation");
    case LaneKind::People:
        return LaneText::tr("Nobody named");
    case LaneKind::Interpreters:
        return LaneText::tr("No interpreter");
    }
    return {};
}

QString nameFor(RecordKey key, const Document &document, const PersonName &name)
{
    const Participant *person = document.find(key.as<Participant>());
    return person ? name(*person) : nameOf(key, document);
}

RecordKeys byName(const QSet<RecordKey> &used, const Document &document, const PersonName &name)
{
    const QCollator collator = nameCollator();
    std::vector<std::pair<QCollatorSortKey, RecordKey>> named;
    for (const RecordKey key : used) {
        if (!key.isNull())
            named.emplace_back(collator.sortKey(nameFor(key, document, name)), key);
    }
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.id < b.second.id;
    });
    RecordKeys keys;
    for (const auto &one : named)
        keys.push_back(one.second);
    return keys;
}

// Tracks without a session are left out, but not where that would leave nothing to drop one on.
RecordKeys inOrder(LaneKind kind, const QSet<RecordKey> &used, const Document &document, const PersonName &name)
{
    RecordKeys ordered;
    if (kind == LaneKind::Rooms) {
        for (const Room *room : roomsInOrder(document))
            ordered.push_back(RecordKey::of(room->id));
    } else if (kind == LaneKind::Tracks) {
        for (const Track *track : tracksInOrder(document)) {
            if (used.isEmpty() || used.contains(RecordKey::of(track->id)))
                ordered.push_back(RecordKey::of(track->id));
        }
    } else {
        ordered = byName(used, document, name);
    }
    std::copy_if(used.begin(), used.end(), std::back_inserter(ordered), [](RecordKey key) { return key.isNull(); });
    return ordered;
}

TimelineLane laneFor(RecordKey key, LaneKind kind, const Document &document, const PersonName &name)
{
    TimelineLane lane;
    lane.key = key;
    lane.name = key.isNull() ? nameOfNone(kind) : nameFor(key, document, name);
    if (const Room *room = document.find(key.as<Room>())) {
        lane.group = nameOf(room->venue, document);
        if (room->capacity > 0)
            lane.detail = LaneText::tr("%n people", nullptr, room->capacity);
    } else if (const Participant *person = document.find(key.as<Participant>())) {
        const Delegation *delegation = document.find(person->delegation);
        if (kind == LaneKind::Interpreters)
            lane.detail = person->languages.join(QLatin1Char(' ')).toUpper();
        else if (delegation)
            lane.detail = delegation->acronym.isEmpty() ? nameOf(*delegation, document) : delegation->acronym;
    }
    return lane;
}

void groupByVenue(std::vector<TimelineLane> &lanes, const Document &document)
{
    std::vector<VenueId> venues;
    QSet<VenueId> known;
    for (const TimelineLane &lane : lanes) {
        const Room *room = document.find(lane.key.as<Room>());
        venues.push_back(room ? room->venue : VenueId());
        if (room)
            known.insert(room->venue);
    }
    for (std::size_t i = 0; known.size() > 1 && i < lanes.size(); ++i)
        lanes[i].startsGroup = i == 0 || venues[i] != venues[i - 1];
}

} // namespace

DayLanes lanesOf(const LaneChoice &choice, const ShownPeople &before, std::span<const TimelineBlock> blocks, const Document &document,
                 const PersonName &name)
{
    const LaneKeys search(choice, before, blocks, document, name);
    std::vector<RecordKeys> concerned;
    QSet<RecordKey> used;
    concerned.reserve(blocks.size());
    for (const TimelineBlock &block : blocks) {
        concerned.push_back(block.isAcrossLanes() ? RecordKeys() : search.of(block));
        for (const RecordKey key : concerned.back())
            used.insert(key);
    }
    DayLanes day;
    day.people = search.people();
    QHash<RecordKey, int> places;
    for (const RecordKey key : inOrder(choice.kind, used, document, name)) {
        places.insert(key, int(day.lanes.size()));
        day.lanes.push_back(laneFor(key, choice.kind, document, name));
    }
    groupByVenue(day.lanes, document);
    day.ofBlocks.resize(blocks.size());
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        std::vector<int> &lanes = day.ofBlocks[i];
        if (blocks[i].isAcrossLanes())
            lanes.push_back(acrossAllLanes);
        for (const RecordKey key : concerned[i])
            lanes.push_back(places.value(key));
        std::sort(lanes.begin(), lanes.end());
    }
    return day;
}

} // namespace summitry
