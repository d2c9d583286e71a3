// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/programmechanges.h"

#include "document/programme.h"
#include "document/signchanges.h"

#include <map>

namespace summitry {

namespace {

// Qt compares empty lists of plain values by memory they do not have.
bool differ(const QList<Role> &a, const QList<Role> &b)
{
    return !std::equal(a.begin(), a.end(), b.begin(), b.end());
}

class SessionComparison
{
public:
    SessionComparison(const ProgrammeStates &states, SessionId id)
        : m_states(states),
          m_id(id),
          m_before(states.shownBefore(id)),
          m_now(states.shownNow(id))
    {}

    [[nodiscard]] std::optional<SessionChange> change() const
    {
        if (!m_before && !m_now)
            return std::nullopt;
        SessionChange change{m_id, fate(), {}, people()};
        if (change.fate == SessionFate::Changed) {
            change.aspects = aspects();
            change.aspects.setFlag(SessionAspect::People, toldOf(change.people, [](const RoleChange &one) {
                                       return differ(needed(one.before), needed(one.now));
                                   }));
            if (!change.aspects && !toldOf(change.people, [](const RoleChange &one) { return differ(one.before, one.now); }))
                return std::nullopt;
        }
        return change;
    }

private:
    [[nodiscard]] static RoleList needed(RoleList roles)
    {
        roles.removeAll(Role::Attendee);
        return roles;
    }
    // Whether there is one of this kind whom the profile names.
    template <class Kind> [[nodiscard]] bool toldOf(const std::vector<RoleChange> &people, Kind isOfKind) const
    {
        return std::any_of(people.begin(), people.end(),
                           [&](const RoleChange &one) { return isOfKind(one) && m_states.person(one.person); });
    }
    [[nodiscard]] SessionFate fate() const
    {
        const auto isCancelled = [](const Session *session) {
            return session && session->isPlaced() && session->state == SessionState::Cancelled;
        };
        if (m_before && m_now)
            return SessionFate::Changed;
        if (m_before)
            return isCancelled(m_states.now.find(m_id)) ? SessionFate::Cancelled : SessionFate::Removed;
        const Session *former = m_states.before.find(m_id);
        const bool wasKnown = isCancelled(former) && m_states.profile.shows(*former);
        return wasKnown ? SessionFate::Reinstated : SessionFate::Added;
    }
    [[nodiscard]] SessionAspects aspects() const
    {
        SessionAspects aspects = aspectsBetween({*m_before, placeOf(*m_before, m_states.before)},
                                                {*m_now, placeOf(*m_now, m_states.now)});
        aspects.setFlag(SessionAspect::Agenda, itemsIn(m_states.before) != itemsIn(m_states.now));
        return aspects;
    }
    using Item = std::tuple<QString, int, Ids<Participant>>;
    [[nodiscard]] std::vector<Item> itemsIn(const Document &document) const
    {
        std::vector<Item> items;
        for (const AgendaItem *item : itemsOf(m_id, document)) {
            Ids<Participant> speakers = item->speakers;
            speakers.removeIf([&](ParticipantId id) { return !m_states.person(id); });
            items.emplace_back(item->title, item->minutes, speakers);
        }
        return items;
    }
    [[nodiscard]] std::map<ParticipantId, RoleList> rolesIn(const Document &document) const
    {
        std::map<ParticipantId, RoleList> roles;
        for (const AssignmentId id : document.referring<&Assignment::session>(m_id)) {
            const Assignment &assignment = *document.find(id);
            // Who merely attends is in no document for others.
            if (isNeeded(assignment.role) || m_states.profile.audience() == Audience::Organisers)
                roles[assignment.participant] += assignment.role;
        }
        for (const AgendaItemId id : document.referring<&AgendaItem::session>(m_id)) {
            for (const ParticipantId speaker : document.find(id)->speakers) {
                if (needed(roles[speaker]).isEmpty())
                    roles[speaker] += Role::Speaker;
            }
        }
        for (auto &[person, ofPerson] : roles) {
            std::sort(ofPerson.begin(), ofPerson.end());
            ofPerson.erase(std::unique(ofPerson.begin(), ofPerson.end()), ofPerson.end());
        }
        return roles;
    }
    [[nodiscard]] std::vector<RoleChange> people() const
    {
        std::map<ParticipantId, RoleChange> people;
        if (m_before) {
            for (const auto &[person, roles] : rolesIn(m_states.before))
                people[person].before = roles;
        }
        if (m_now) {
            for (const auto &[person, roles] : rolesIn(m_states.now))
                people[person].now = roles;
        }
        std::vector<RoleChange> changes;
        for (auto &[person, change] : people) {
            change.person = person;
            changes.push_back(change);
        }
        return changes;
    }

    const ProgrammeStates &m_states;
    SessionId m_id;
    const Session *m_before; // null: it was not on
    const Session *m_now;
};

std::vector<SessionChange> changedSessions(const ProgrammeStates &states)
{
    std::vector<SessionChange> changes;
    const auto compare = [&](SessionId id) {
        if (auto change = SessionComparison(states, id).change())
            changes.push_back(std::move(*change));
    };
    for (const Session &session : states.now.all<Session>())
        compare(session.id);
    for (const Session &session : states.before.all<Session>()) {
        if (!states.now.find(session.id))
            compare(session.id);
    }
    const auto rooms = orderOfRooms(states.now);
    const auto key = [&](const SessionChange &change) {
        const Session *session = states.shownNow(change.id) ? states.shownNow(change.id) : states.shownBefore(change.id);
        return std::tuple(session->start, rooms.value(session->room, -1), change.id);
    };
    std::sort(changes.begin(), changes.end(), [&](const SessionChange &a, const SessionChange &b) { return key(a) < key(b); });
    return changes;
}

bool concerns(const SessionChange &session, const RoleChange &person)
{
    if (session.fate != SessionFate::Changed || differ(person.before, person.now))
        return true;
    const SessionAspects ofOthers = SessionAspect::People; // who else is there
    const bool isNeededThere = std::any_of(person.now.begin(), person.now.end(), isNeeded);
    return session.aspects & (isNeededThere ? ~ofOthers : ~(ofOthers | SessionAspect::Agenda));
}

std::vector<PersonChange> changedPeople(const std::vector<SessionChange> &sessions)
{
    std::map<ParticipantId, PersonChange> people;
    for (std::size_t index = 0; index < sessions.size(); ++index) {
        for (const RoleChange &one : sessions[index].people) {
            if (concerns(sessions[index], one))
                people[one.person].parts.push_back({index, one.before, one.now});
        }
    }
    std::vector<PersonChange> changes;
    for (auto &[person, change] : people) {
        change.person = person;
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

SessionPlace placeOf(const Session &session, const Document &document)
{
    const Room *room = document.find(session.room);
    const Venue *venue = room ? document.find(room->venue) : nullptr;
    return {room ? room->name : QString(), venue ? venue->name : QString()};
}

SessionAspects aspectsBetween(const PlacedSession &before, const PlacedSession &now)
{
    const Session &a = before.session;
    const Session &b = now.session;
    SessionAspects aspects;
    aspects.setFlag(SessionAspect::Start, a.start != b.start);
    aspects.setFlag(SessionAspect::Length, a.minutes != b.minutes);
    aspects.setFlag(SessionAspect::Room, before.place != now.place);
    aspects.setFlag(SessionAspect::Title, a.title != b.title || a.subtitle != b.subtitle);
    aspects.setFlag(SessionAspect::Languages, a.languages != b.languages || a.interpretation != b.interpretation);
    aspects.setFlag(SessionAspect::Certainty, a.state != b.state);
    return aspects;
}

// A session that is confidential by now is not told of, whatever it was.
const Session *ProgrammeStates::shownBefore(SessionId id) const
{
    const Session *session = before.find(id);
    const Session *present = now.find(id);
    return session && session->takesPlace() && profile.shows(*session) && (!present || profile.shows(*present)) ? session : nullptr;
}

const Session *ProgrammeStates::shownNow(SessionId id) const
{
    const Session *session = now.find(id);
    return session && session->takesPlace() && profile.shows(*session) ? session : nullptr;
}

const Participant *ProgrammeStates::person(ParticipantId id) const
{
    const Participant *present = now.find(id);
    if (!present && profile.audience() == Audience::Organisers)
        present = before.find(id);
    return present && profile.names(*present) && !profile.printedName(*present).isEmpty() ? present : nullptr;
}

ProgrammeChanges programmeChanges(const ProgrammeStates &states)
{
    ProgrammeChanges changes;
    changes.sessions = changedSessions(states);
    changes.people = changedPeople(changes.sessions);
    changes.signs = changedSigns(states);
    return changes;
}

} // namespace summitry
