// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/lanekeys.h"

#include "base/foldedtext.h"
#include "document/naming.h"
#include "document/programme.h"
#include "planning/interpretation.h"

namespace summitry {

namespace {

constexpr RecordKey none(RecordType type)
{
    return {type, 0};
}

void addOnce(std::vector<RecordKey> &keys, RecordKey key)
{
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(key);
}

QSet<ParticipantId> inTrouble(std::span<const TimelineBlock> blocks)
{
    QSet<ParticipantId> people;
    for (const TimelineBlock &block : blocks) {
        for (const Conflict &conflict : block.conflicts) {
            if (conflict.isHard() && conflict.participant)
                people.insert(conflict.participant);
        }
    }
    return people;
}

} // namespace

LaneKeys::LaneKeys(const LaneChoice &choice, const ShownPeople &before, std::span<const TimelineBlock> blocks,
                   const Document &document, const PersonName &name)
    : m_kind(choice.kind),
      m_document(document),
      m_name(name),
      m_people(before)
{
    using enum ShownPeople::Which;
    if (m_kind != LaneKind::People)
        return;
    if (!choice.only.isEmpty()) {
        m_people = {Found, choice.only};
        return;
    }
    if (const auto found = called(foldedWords(choice.people), blocks); !found.isEmpty()) {
        m_people = {Found, found};
        return;
    }
    if (m_people.which == Found)
        m_people = {};
    if (m_people.which != All)
        m_people.some.unite(inTrouble(blocks));
    if (m_people.which == Undecided)
        m_people.which = m_people.some.isEmpty() ? All : InConflict;
}

std::vector<RecordKey> LaneKeys::of(const TimelineBlock &block) const
{
    const Session *session = m_document.find(block.session);
    switch (m_kind) {
    case LaneKind::Rooms:
        return {RecordKey::of(block.room)};
    case LaneKind::Tracks:
        return {session ? RecordKey::of(session->track) : none(RecordType::Track)};
    case LaneKind::Delegations:
        return delegationsOf(block);
    case LaneKind::People:
        return peopleOf(block);
    case LaneKind::Interpreters:
        return interpretersOf(block);
    }
    return {};
}

template <class Visit> void LaneKeys::forEachShown(SessionId session, Visit visit) const
{
    forEachPart(session, m_document, [&](ParticipantId id, Role role) {
        const Participant *person = m_document.find(id);
        if (person && !m_name(*person).isEmpty())
            visit(*person, role);
    });
}

std::vector<RecordKey> LaneKeys::delegationsOf(const TimelineBlock &block) const
{
    std::vector<RecordKey> keys;
    forEachShown(block.session, [&](const Participant &person, Role role) {
        if (isNeeded(role) && person.delegation)
            addOnce(keys, RecordKey::of(person.delegation));
    });
    if (keys.empty() && block.kind != SessionKind::Break)
        keys.push_back(none(RecordType::Delegation));
    return keys;
}

// All that somebody chosen attends; of the many only what needs them.
std::vector<RecordKey> LaneKeys::peopleOf(const TimelineBlock &block) const
{
    std::vector<RecordKey> keys;
    const bool areAll = m_people.which == ShownPeople::Which::All;
    forEachShown(block.session, [&](const Participant &person, Role role) {
        if (areAll ? isNeeded(role) : m_people.some.contains(person.id))
            addOnce(keys, RecordKey::of(person.id));
    });
    if (keys.empty() && areAll && block.kind != SessionKind::Break)
        keys.push_back(none(RecordType::Participant));
    return keys;
}

std::vector<RecordKey> LaneKeys::interpretersOf(const TimelineBlock &block) const
{
    std::vector<RecordKey> keys;
    bool isServed = false; // be it by somebody who is not shown
    for (const AssignmentId id : m_document.referring<&Assignment::session>(block.session)) {
        const Assignment *assignment = m_document.find(id);
        const Participant *person = m_document.find(assignment->participant);
        if (assignment->role != Role::Interpreter || !person)
            continue;
        isServed = true;
        if (!m_name(*person).isEmpty())
            addOnce(keys, RecordKey::of(person->id));
    }
    const Session *session = m_document.find(block.session);
    if (!isServed && session && interpretersNeeded(*session, session->minutes) > 0)
        keys.push_back(none(RecordType::Participant));
    return keys;
}

QSet<ParticipantId> LaneKeys::called(const QStringList &words, std::span<const TimelineBlock> blocks) const
{
    QSet<ParticipantId> found;
    QSet<ParticipantId> asked;
    if (words.isEmpty())
        return found;
    for (const TimelineBlock &block : blocks) {
        forEachShown(block.session, [&](const Participant &person, Role) {
            if (asked.contains(person.id))
                return;
            asked.insert(person.id);
            const QString text = m_name(person) % QLatin1Char('\n') % nameOf(person.delegation, m_document);
            if (holdsEach(foldedText(text), words))
                found.insert(person.id);
        });
    }
    return found;
}

} // namespace summitry
