// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulepeople.h"

#include "domain/publicid.h"
#include "exchange/importwords.h"

#include <algorithm>

namespace summitry {

namespace {

bool hasOneNameForEachKey(const ScheduleFile &file)
{
    QHash<QString, QString> names;
    for (const ScheduleEvent &event : file.events) {
        for (const SchedulePerson &person : event.persons) {
            const auto known = names.constFind(person.key);
            if (known != names.cend() && !person.key.isEmpty() && *known != person.name)
                return false;
            names.insert(person.key, person.name);
        }
    }
    return true;
}

// By the names that the summit knows them under, in the order in which they came to be.
QHash<QString, Ids<Participant>> knownPeople(const Document &document)
{
    Ids<Participant> ids;
    for (const Participant &participant : document.all<Participant>())
        ids += participant.id;
    std::sort(ids.begin(), ids.end());
    QHash<QString, Ids<Participant>> known;
    for (const ParticipantId id : ids) {
        const Participant *participant = document.find(id);
        known[folded(participant->name)] += id;
        if (!participant->alias.isEmpty() && folded(participant->alias) != folded(participant->name))
            known[folded(participant->alias)] += id;
    }
    return known;
}

// By what a schedule of this summit calls them, with their name or their alias.
QHash<QString, ParticipantId> ownPeople(const Document &document)
{
    QHash<QString, ParticipantId> own;
    for (const Participant &participant : document.all<Participant>()) {
        for (const QString &name : {participant.name, participant.alias})
            own.insert(publicId(participant.id, name).toString(QUuid::WithoutBraces), participant.id);
    }
    return own;
}

} // namespace

SchedulePeople::SchedulePeople(const ScheduleFile &file, const Document &document, Draft &draft)
    : m_hasKeys(hasOneNameForEachKey(file))
{
    auto known = knownPeople(document);
    const auto own = ownPeople(document);
    for (const ScheduleEvent &event : file.events) {
        for (const SchedulePerson &person : event.persons) {
            const Key key = keyOf(person);
            if (m_ids.contains(key))
                continue;
            if (const auto mine = own.constFind(person.key); mine != own.cend()) {
                m_ids.insert(key, *mine);
                continue;
            }
            // Two people of one name take the two that are there, one after the other.
            if (auto &sameName = known[folded(person.name)]; !sameName.isEmpty()) {
                m_ids.insert(key, sameName.takeFirst());
                continue;
            }
            Participant participant;
            participant.name = person.name;
            participant.function = Function::Guest;
            participant.listing = Listing::Public; // the schedule has named them in public
            m_ids.insert(key, draft.add(participant));
            ++m_added;
        }
    }
}

Ids<Participant> SchedulePeople::of(const ScheduleEvent &event) const
{
    Ids<Participant> ids;
    for (const SchedulePerson &person : event.persons) {
        const ParticipantId id = m_ids.value(keyOf(person));
        if (!ids.contains(id))
            ids += id;
    }
    return ids;
}

} // namespace summitry
