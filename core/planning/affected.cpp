// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/affected.h"

namespace summitry {

namespace {

template <class Item, class Key> void keepEachOnce(std::vector<Item> &items, Key key)
{
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) { return key(a) < key(b); });
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

class AffectedBy
{
public:
    AffectedBy(const Occupancy &occupancy, const Document &document) : m_occupancy(occupancy), m_document(document) {}

    void by(const Change<Session> &change)
    {
        const bool isMoved =
            change.touches<&Session::start>() || change.touches<&Session::minutes>() || change.touches<&Session::state>();
        const bool isOtherKind = change.touches<&Session::kind>();
        if (isMoved || isOtherKind || change.touches<&Session::room>() || change.touches<&Session::attendance>() ||
            change.touches<&Session::languages>() || change.touches<&Session::interpretation>() ||
            change.touches<&Session::equipment>() || isOtherwiseTold(change))
            m_affected.sessions.push_back(change.id());
        if (isMoved || isOtherKind)
            linesOfPeople(change.id());
        if (!isMoved && !isOtherKind && !change.touches<&Session::track>() && !change.touches<&Session::group>())
            return;
        for (const auto &session : {change.before, change.after}) {
            if (session) {
                line(session->track);
                line(session->group);
            }
        }
    }
    void by(const Change<Assignment> &change)
    {
        for (const auto &assignment : {change.before, change.after}) {
            if (assignment) {
                m_affected.sessions.push_back(assignment->session);
                line(assignment->participant);
            }
        }
    }
    void by(const Change<AgendaItem> &change)
    {
        if (!change.touches<&AgendaItem::speakers>() && !change.touches<&AgendaItem::session>() &&
            !change.touches<&AgendaItem::minutes>())
            return;
        for (const auto &item : {change.before, change.after}) {
            if (!item)
                continue;
            m_affected.sessions.push_back(item->session);
            for (const ParticipantId speaker : item->speakers)
                line(speaker);
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
    void by(const Change<Participant> &change)
    {
        if (change.touches<&Participant::languages>())
            ofPerson(change.id());
    }
    void by(const Change<Room> &change)
    {
        if (change.touches<&Room::capacity>() || change.touches<&Room::venue>() || change.touches<&Room::equipment>() ||
            change.touches<&Room::name>())
            inRoom(change.id());
    }
    void by(const Change<Venue> &change)
    {
        if (!change.touches<&Venue::travel>() && !change.touches<&Venue::opens>() && !change.touches<&Venue::closes>() &&
            !change.touches<&Venue::name>())
            return;
        for (const RoomId room : m_document.referring<&Room::venue>(change.id()))
            inRoom(room);
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
    void by(const Change<SetAside> &change)
    {
        for (const auto &setAside : {change.before, change.after}) {
            if (!setAside)
                continue;
            line(setAside->participant);
            for (const SessionId id : {setAside->session, setAside->other}) {
                if (const Session *session = m_document.find(id)) {
                    m_affected.sessions.push_back(id);
                    line(session->track);
                    line(session->group);
                }
            }
        }
    }
    template <class Record> void by(const Change<Record> &) {}

    [[nodiscard]] Affected take()
    {
        keepEachOnce(m_affected.sessions, [](SessionId session) { return session.value; });
        keepEachOnce(m_affected.lines, [](const RecordKey &key) { return std::pair(key.type, key.id); });
        return std::move(m_affected);
    }

private:
    // As far as its time and place do not tell: what has gone out may say something else now.
    [[nodiscard]] static bool isOtherwiseTold(const Change<Session> &change)
    {
        return change.touches<&Session::title>() || change.touches<&Session::subtitle>();
    }
    template <class Record> void line(Id<Record> id)
    {
        if (id)
            m_affected.lines.push_back(RecordKey::of(id));
    }
    void linesOfPeople(SessionId session)
    {
        for (const Part &part : m_occupancy.partsOfSessions().of(session.value))
            line(ParticipantId{part.other});
    }
    void inRoom(RoomId room)
    {
        const auto found = m_occupancy.rooms().constFind(room);
        if (found == m_occupancy.rooms().cend())
            return;
        for (const Taken &taken : *found)
            m_affected.sessions.push_back(taken.session);
    }
    void ofPerson(ParticipantId person)
    {
        for (const Part &part : m_occupancy.partsOfPeople().of(person.value))
            m_affected.sessions.push_back({part.other});
    }
    // Those that may count as that day's: of its date or of the night after.
    void onDay(const Day &day)
    {
        const SummitClock &clock = m_document.clock();
        const qint64 from = clock.instant({day.date, 0});
        const qint64 until = clock.instant({day.date.addDays(2), 0});
        for (auto it = m_occupancy.placements().cbegin(); it != m_occupancy.placements().cend(); ++it) {
            if (it->start >= from && it->start < until)
                m_affected.sessions.push_back(it.key());
        }
    }

    const Occupancy &m_occupancy;
    const Document &m_document;
    Affected m_affected;
};

} // namespace

Affected affectedBy(const Edit &edit, const Occupancy &occupancy, const Document &document)
{
    AffectedBy affected(occupancy, document);
    edit.forEach([&](const auto &change) { affected.by(change); });
    return affected.take();
}

} // namespace summitry
