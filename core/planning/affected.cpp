// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/affected.h"

namespace summitry {

namespace {

struct Affected {
    const Occupancy &occupancy;
    const Document &document;
    std::vector<SessionId> sessions = {};

    void inRoom(RoomId room)
    {
        const auto found = occupancy.rooms().constFind(room);
        if (found == occupancy.rooms().cend())
            return;
        for (const Occupancy::Taken &taken : *found)
            sessions.push_back(taken.session);
    }

    void ofPerson(ParticipantId person)
    {
        for (const auto &[_, session] : occupancy.sessionsOfPeople().of(person.value))
            sessions.push_back({session});
    }

    // Those that may count as that day's: of its date or of the night after.
    void onDay(const Day &day)
    {
        const SummitClock &clock = document.clock();
        const qint64 from = clock.instant({day.date, 0});
        const qint64 until = clock.instant({day.date.addDays(2), 0});
        for (auto it = occupancy.placements().cbegin(); it != occupancy.placements().cend(); ++it) {
            if (it->start >= from && it->start < until)
                sessions.push_back(it.key());
        }
    }

    void by(const Change<Session> &change)
    {
        if (change.touches<&Session::start>() || change.touches<&Session::minutes>() || change.touches<&Session::room>()
            || change.touches<&Session::state>() || change.touches<&Session::attendance>())
            sessions.push_back(change.id());
    }
    void by(const Change<Assignment> &change)
    {
        for (const auto &assignment : {change.before, change.after}) {
            if (assignment)
                sessions.push_back(assignment->session);
        }
    }
    void by(const Change<AgendaItem> &change)
    {
        if (!change.touches<&AgendaItem::speakers>() && !change.touches<&AgendaItem::session>())
            return;
        for (const auto &item : {change.before, change.after}) {
            if (item)
                sessions.push_back(item->session);
        }
    }
    void by(const Change<Availability> &change)
    {
        for (const auto &availability : {change.before, change.after}) {
            if (availability && availability->room)
                inRoom(availability->room);
            else if (availability)
                ofPerson(availability->participant);
        }
    }
    void by(const Change<Room> &change)
    {
        if (change.touches<&Room::capacity>())
            inRoom(change.id());
    }
    void by(const Change<Day> &change)
    {
        if (!change.touches<&Day::date>() && !change.touches<&Day::opens>() && !change.touches<&Day::closes>())
            return;
        for (const auto &day : {change.before, change.after}) {
            if (day)
                onDay(*day);
        }
    }
    template <class Record> void by(const Change<Record> &) {}
};

} // namespace

std::vector<SessionId> sessionsAffectedBy(const Edit &edit, const Occupancy &occupancy, const Document &document)
{
    Affected affected{occupancy, document};
    edit.forEach([&](const auto &change) { affected.by(change); });
    auto &sessions = affected.sessions;
    std::sort(sessions.begin(), sessions.end());
    sessions.erase(std::unique(sessions.begin(), sessions.end()), sessions.end());
    return std::move(sessions);
}

} // namespace summitry
