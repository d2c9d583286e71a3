// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/knownpeople.h"

#include "exchange/importwords.h"

namespace summitry {

namespace {

QString addressKey(const QString &email)
{
    return email.trimmed().toLower();
}

// The place of what the key stands for; at the end of the list where it is new.
template <class Entry> int placeOf(QHash<QString, int> &places, std::vector<Entry> &entries, const QString &key)
{
    const qsizetype before = places.size();
    int &place = places[key];
    if (places.size() != before) {
        place = int(entries.size());
        entries.emplace_back();
    }
    return place;
}

} // namespace

KnownPeople::KnownPeople(const Document &document, std::size_t more)
{
    const std::size_t all = document.all<Participant>().size() + more;
    m_addressPlaces.reserve(qsizetype(all));
    m_namePlaces.reserve(qsizetype(all));
    m_addresses.reserve(all);
    m_names.reserve(all);
    for (const Participant &participant : document.all<Participant>()) {
        const Key key = keyOf(wordsOf(participant.email, participant.name));
        add(key, participant.id);
        noteAddress(key);
    }
}

KnownPeople::Words KnownPeople::wordsOf(const QString &email, const QString &name)
{
    return {addressKey(email), folded(name)};
}

KnownPeople::Key KnownPeople::keyOf(const Words &words)
{
    const Key key{words.address.isEmpty() ? -1 : placeOf(m_addressPlaces, m_addresses, words.address),
                  placeOf(m_namePlaces, m_names, words.name)};
    m_names[std::size_t(key.name)].isEmpty = words.name.isEmpty();
    return key;
}

void KnownPeople::noteAddress(const Key &key)
{
    if (key.address < 0)
        return;
    Name &name = m_names[std::size_t(key.name)];
    name.isCommon = name.isCommon || (name.address >= 0 && name.address != key.address);
    if (name.address < 0)
        name.address = key.address;
}

void KnownPeople::note(const Key &key)
{
    noteAddress(key);
    if (key.address < 0)
        return;
    Address &address = m_addresses[std::size_t(key.address)];
    address.isShared = address.isShared || (address.name >= 0 && address.name != key.name);
    if (address.name < 0)
        address.name = key.name;
}

void KnownPeople::add(const Key &key, ParticipantId id)
{
    if (Name &name = m_names[std::size_t(key.name)]; name.person)
        m_namesakes.insert(key.name, id);
    else
        name.person = id;
    if (key.address < 0)
        return;
    Address &address = m_addresses[std::size_t(key.address)];
    address.isShared = address.isShared || (address.person && address.person != id);
    address.person = id;
}

template <class Visitor> void KnownPeople::forEachNamed(int name, Visitor visitor) const
{
    if (const ParticipantId first = m_names[std::size_t(name)].person)
        visitor(first);
    for (auto [it, end] = m_namesakes.equal_range(name); it != end; ++it)
        visitor(*it);
}

KnownPeople::Match KnownPeople::find(const Key &key, const Draft &draft) const
{
    const bool hasAddress = key.address >= 0;
    if (hasAddress) {
        const Address &address = m_addresses[std::size_t(key.address)];
        if (address.person && !address.isShared)
            return {Answer::Somebody, address.person};
    }
    const Name &name = m_names[std::size_t(key.name)];
    if (!hasAddress && name.isCommon)
        return {Answer::Several, {}};
    if (name.isEmpty)
        return {};
    Ids<Participant> sameAddress, possible;
    bool isElse = false;
    forEachNamed(key.name, [&](ParticipantId id) {
        const QString other = addressKey(draft.find(id)->email);
        if (hasAddress && m_addressPlaces.value(other, -1) == key.address)
            sameAddress += id;
        else if (!hasAddress || other.isEmpty())
            possible += id;
        else
            isElse = true;
    });
    const Ids<Participant> &found = sameAddress.isEmpty() ? possible : sameAddress;
    if (found.size() == 1)
        return {Answer::Somebody, found.front()};
    if (!found.isEmpty())
        return {Answer::Several, {}};
    return {isElse ? Answer::SomebodyElse : Answer::Nobody, {}};
}

} // namespace summitry
