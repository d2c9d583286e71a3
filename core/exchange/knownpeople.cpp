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

// A second, different value of a key makes the key one of several.
void noteOther(QHash<QString, QString> &first, const QString &key, const QString &value, QSet<QString> &several)
{
    const auto known = first.constFind(key);
    if (known == first.cend())
        first.insert(key, value);
    else if (*known != value)
        several.insert(key);
}

} // namespace

KnownPeople::KnownPeople(const Document &document)
{
    m_byAddress.reserve(qsizetype(document.all<Participant>().size()));
    m_byName.reserve(qsizetype(document.all<Participant>().size()));
    for (const Participant &participant : document.all<Participant>()) {
        add(participant);
        if (const QString address = addressKey(participant.email); !address.isEmpty())
            noteOther(m_addressOf, folded(participant.name), address, m_common);
    }
}

void KnownPeople::note(const QString &email, const QString &name)
{
    const QString address = addressKey(email);
    if (address.isEmpty())
        return;
    const QString key = folded(name);
    noteOther(m_nameOf, address, key, m_shared);
    noteOther(m_addressOf, key, address, m_common);
}

void KnownPeople::add(const Participant &participant)
{
    m_byName.insert(folded(participant.name), participant.id);
    const QString key = addressKey(participant.email);
    if (key.isEmpty())
        return;
    if (m_byAddress.contains(key) && m_byAddress[key] != participant.id)
        m_shared.insert(key);
    m_byAddress.insert(key, participant.id);
}

KnownPeople::Match KnownPeople::find(const QString &email, const QString &name, const Draft &draft) const
{
    const QString address = addressKey(email);
    if (!address.isEmpty() && !m_shared.contains(address)) {
        if (const ParticipantId id = m_byAddress.value(address))
            return {Answer::Somebody, id};
    }
    const QString key = folded(name);
    if (address.isEmpty() && m_common.contains(key))
        return {Answer::Several, {}};
    Ids<Participant> sameAddress, possible;
    bool isElse = false;
    for (auto it = m_byName.constFind(key); !key.isEmpty() && it != m_byName.cend() && it.key() == key; ++it) {
        const Participant *participant = draft.find(*it);
        const QString other = addressKey(participant->email);
        if (!address.isEmpty() && other == address)
            sameAddress += *it;
        else if (address.isEmpty() || other.isEmpty())
            possible += *it;
        else
            isElse = true;
    }
    const Ids<Participant> &found = sameAddress.isEmpty() ? possible : sameAddress;
    if (found.size() == 1)
        return {Answer::Somebody, found.front()};
    if (!found.isEmpty())
        return {Answer::Several, {}};
    return {isElse ? Answer::SomebodyElse : Answer::Nobody, {}};
}

} // namespace summitry
