// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The search's part in places that others make room for.
#include "document/programme.h"
#include "planning/occupancy.h"
#include "planning/placesearch.h"

namespace summitry {

std::vector<FoundPlace> PlaceSearch::findPushing()
{
    m_found.clear();
    if (!m_session.isAcrossRooms())
        forEachFittingRoom([this](const Room &room, const FreeStarts &free) { addPushes(room, free); });
    return takeFound();
}

// The start nearest to the wish, and that of whatever runs then, whose place it would take.
void PlaceSearch::addPushes(const Room &room, FreeStarts free)
{
    const auto lane = m_conflicts.occupancy().rooms().constFind(room.id);
    if (lane == m_conflicts.occupancy().rooms().cend())
        return;
    blockClosed(room, free);
    for (const OpenDay &day : m_days) {
        const PushableLane there = laneOf(*lane, day);
        if (there.sessions.empty())
            continue;
        FreeStarts besideFixed = free;
        for (const Stretch &fixed : there.fixed)
            besideFixed.block(fixed.start, fixed.end);
        std::optional<qint64> nearest;
        std::optional<qint64> instead;
        for (const Starts &stretch : besideFixed.within(day.starts)) {
            const auto nearer = [&](const std::optional<qint64> &so, qint64 start) {
                return !so || std::abs(start - day.wanted) < std::abs(*so - day.wanted);
            };
            if (const qint64 start = onGrid(stretch.nearestTo(day.wanted), day.wanted, stretch); nearer(nearest, start))
                nearest = start;
            for (const PushableSession &session : there.sessions) {
                if (stretch.holds(session.time.start) && nearer(instead, session.time.start))
                    instead = session.time.start;
            }
        }
        if (nearest)
            addPush(day, *nearest, room, there);
        if (instead && instead != nearest)
            addPush(day, *instead, room, there);
    }
}

PushableLane PlaceSearch::laneOf(const std::vector<Taken> &taken, const OpenDay &day) const
{
    PushableLane lane;
    const Stretch hours{day.starts.first, day.starts.last + m_session.minutes};
    for (const Taken &one : taken) {
        const Stretch time{one.placement.start, one.placement.end};
        if (one.session == m_session.id || !time.meets(hours))
            continue;
        const Session *session = m_document.find(one.session);
        if (session->pinned || time.start < hours.start)
            lane.fixed.push_back(time);
        else
            lane.sessions.push_back({one.session, time});
    }
    for (const Taken &one : m_everybody) {
        const Stretch time{one.placement.start, one.placement.end};
        if (time.meets(hours) && m_document.find(one.session)->isAcrossRooms())
            lane.fixed.push_back(time);
    }
    lane.order();
    return lane;
}

void PlaceSearch::addPush(const OpenDay &day, qint64 start, const Room &room, const PushableLane &lane)
{
    PushableLane pushed = lane;
    if (!pushed.pushLater({{start, start + m_session.minutes}}, day.starts.last + m_session.minutes))
        return;
    for (std::size_t i = 0; i < lane.sessions.size(); ++i) {
        if (pushed.sessions[i] == lane.sessions[i])
            pushed.sessions[i].session = {}; // stays
    }
    std::erase_if(pushed.sessions, [](const PushableSession &session) { return !session.session; });
    if (pushed.sessions.empty())
        return; // free anyway
    add(day, start, &room, {}, std::move(pushed.sessions));
}

} // namespace summitry
