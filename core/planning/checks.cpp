// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/checks.h"

#include "planning/linechecks.h"
#include "planning/personchecks.h"
#include "planning/sessionchecks.h"

namespace summitry {

namespace {

template <class Visitor> void forEachPerson(SessionId session, const Occupancy &occupancy, Visitor visitor)
{
    qint64 last = 0;
    for (const Part &part : occupancy.partsOfSessions().of(session.value)) {
        if (part.other != last)
            visitor(ParticipantId{part.other});
        last = part.other;
    }
}

// All but the people.
void checkPlace(const Session &session, const Taken &mine, Findings &findings)
{
    checkSession(session, mine.placement, findings);
    for (const Taken &other : findings.occupancy().takenDuring(mine.placement)) {
        if (other.session != session.id)
            findings.addPair(ConflictKind::RoomTwice, mine, other).room = mine.placement.room;
    }
}

// Two of a track that have to do with this session run at once with it: the rest of the track need not be looked at.
void checkTrackAt(const Session &session, const Taken &mine, Findings &findings)
{
    if (!session.track || session.kind == SessionKind::Break)
        return;
    std::vector<Taken> lane = findings.occupancy().runningDuring(mine.placement, session.track);
    std::erase_if(lane, [&](const Taken &taken) { return taken.session == session.id; });
    const auto isEarlier = [](const Taken &a, const Taken &b) { return a.startsBefore(b); };
    lane.insert(std::upper_bound(lane.begin(), lane.end(), mine, isEarlier), mine);
    checkTrackLane(lane, findings);
}

} // namespace

bool comesBefore(const Conflict &a, const Conflict &b)
{
    const auto key = [](const Conflict &c) {
        return std::tuple(c.start, c.kind, c.first, c.second, c.participant, c.room, c.end, c.excess);
    };
    return key(a) < key(b);
}

bool comesOfLine(ConflictKind kind)
{
    return kind == ConflictKind::NoBreak || kind == ConflictKind::ThreeOnEnd || kind == ConflictKind::TrackParallel ||
           kind == ConflictKind::GroupOutOfStep;
}

RecordKey lineOf(const Conflict &conflict, const Document &document)
{
    if (!comesOfLine(conflict.kind))
        return {};
    if (conflict.participant)
        return RecordKey::of(conflict.participant);
    const Session *session = document.find(conflict.first);
    if (!session)
        return {};
    return conflict.kind == ConflictKind::TrackParallel ? RecordKey::of(session->track) : RecordKey::of(session->group);
}

std::vector<Conflict> conflictsAt(const Session &session, const PlacedSpan &placement, const Occupancy &occupancy,
                                  const Document &document)
{
    Findings findings(occupancy, document);
    PersonChecks people(findings);
    const Taken mine{placement, session.id};
    checkPlace(session, mine, findings);
    checkTrackAt(session, mine, findings);
    if (session.group)
        checkGroup(session.group, findings, &mine);
    forEachPerson(session.id, occupancy, [&](ParticipantId person) { people.checkAt(person, mine); });
    findings.dropIf([&](const Conflict &conflict) { return !conflict.concerns(session.id); });
    return findings.take();
}

std::vector<Conflict> conflictsBeside(const Session &session, const PlacedSpan &placement, const Occupancy &occupancy,
                                      const Document &document)
{
    Findings findings(occupancy, document);
    PersonChecks people(findings);
    const Taken mine{placement, session.id};
    checkPlace(session, mine, findings);
    forEachPerson(session.id, occupancy, [&](ParticipantId person) { people.checkBeside(person, mine); });
    return findings.take();
}

std::vector<Conflict> conflictsAlong(RecordKey line, const Occupancy &occupancy, const Document &document)
{
    Findings findings(occupancy, document);
    if (const ParticipantId person = line.as<Participant>())
        PersonChecks(findings).checkRuns(person);
    else if (const TrackId track = line.as<Track>())
        checkTrackLane(occupancy.tracks().value(track), findings);
    else if (const ParallelGroupId group = line.as<ParallelGroup>())
        checkGroup(group, findings);
    return findings.take();
}

std::vector<Conflict> allConflicts(const Occupancy &occupancy, const Document &document)
{
    Findings findings(occupancy, document);
    for (const Session &session : document.all<Session>()) {
        if (const PlacedSpan *placement = occupancy.placementOf(session.id))
            checkSession(session, *placement, findings);
    }
    for (auto room = occupancy.rooms().cbegin(); room != occupancy.rooms().cend(); ++room)
        checkRoomLane(*room, room.key(), findings);
    for (const auto &lane : occupancy.tracks())
        checkTrackLane(lane, findings);
    for (const ParallelGroup &group : document.all<ParallelGroup>())
        checkGroup(group.id, findings);
    PersonChecks people(findings);
    const std::span<const Part> parts(occupancy.partsOfPeople().all());
    for (std::size_t from = 0, to = 0; from < parts.size(); from = to) {
        while (to < parts.size() && parts[to].key == parts[from].key)
            ++to;
        people.checkAll(parts.subspan(from, to - from));
    }
    return findings.take();
}

} // namespace summitry
