// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/linechecks.h"

namespace summitry {

namespace {

bool areOneGroup(SessionId a, SessionId b, const Document &document)
{
    const Session *first = document.find(a);
    const Session *second = document.find(b);
    return first && second && first->group && first->group == second->group;
}

std::pair<qint64, qint64> spanOf(const Taken &taken)
{
    return {taken.placement.start, taken.placement.end};
}

// By start, end and id.
std::vector<Taken> membersOf(ParallelGroupId group, const Findings &findings, const Taken *elsewhere)
{
    std::vector<Taken> members;
    for (const SessionId session : findings.document().referring<&Session::group>(group)) {
        const bool isElsewhere = elsewhere && elsewhere->session == session;
        if (const PlacedSpan *placement = isElsewhere ? &elsewhere->placement : findings.occupancy().placementOf(session))
            members.push_back({*placement, session});
    }
    std::sort(members.begin(), members.end(),
              [](const Taken &a, const Taken &b) { return std::pair(spanOf(a), a.session) < std::pair(spanOf(b), b.session); });
    return members;
}

} // namespace

void checkRoomLane(std::span<const Taken> lane, RoomId room, Findings &findings)
{
    std::vector<Taken> open;
    for (const Taken &taken : lane) {
        std::erase_if(open, [&](const Taken &before) { return before.placement.end <= taken.placement.start; });
        for (const Taken &before : open)
            findings.addPair(ConflictKind::RoomTwice, before, taken).room = room;
        open.push_back(taken);
    }
}

void checkTrackLane(std::span<const Taken> lane, Findings &findings)
{
    std::vector<Taken> open;
    for (const Taken &taken : lane) {
        std::erase_if(open, [&](const Taken &before) { return before.placement.end <= taken.placement.start; });
        const auto before = std::find_if(open.rbegin(), open.rend(), [&](const Taken &other) {
            return !areOneGroup(other.session, taken.session, findings.document());
        });
        if (before != open.rend())
            findings.addPair(ConflictKind::TrackParallel, *before, taken);
        open.push_back(taken);
    }
}

void checkGroup(ParallelGroupId group, Findings &findings, const Taken *elsewhere)
{
    const std::vector<Taken> members = membersOf(group, findings, elsewhere);
    std::span<const Taken> most; // the longest stretch of one span; of two as long, the earlier
    for (std::size_t from = 0, to = 0; from < members.size(); from = to) {
        while (to < members.size() && spanOf(members[to]) == spanOf(members[from]))
            ++to;
        if (to - from > most.size())
            most = std::span(members).subspan(from, to - from);
    }
    for (const Taken &member : members) {
        const auto [start, end] = spanOf(member);
        const auto [commonStart, commonEnd] = spanOf(most.front());
        if (const qint64 apart = std::abs(start - commonStart) + std::abs(end - commonEnd); apart > 0)
            findings.addPair(ConflictKind::GroupOutOfStep, most.front(), member).excess = int(apart);
    }
}

} // namespace summitry
