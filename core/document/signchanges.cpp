// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/signchanges.h"

#include "document/programme.h"

#include <map>

namespace summitry {

namespace {

// What hangs at the doors, by room and day.
class Signs
{
public:
    using Shown = const Session *(ProgrammeStates::*)(SessionId) const;
    using Key = std::pair<RoomId, QDate>;

    Signs(const ProgrammeStates &states, const Document &document, Shown shown) : m_document(document)
    {
        for (const Session &session : document.all<Session>()) {
            if (!(states.*shown)(session.id) || !document.find(session.room))
                continue;
            const Day *day = dayOf(session.start, document);
            m_signs[{session.room, day ? day->date : session.start.date()}].push_back(&session);
        }
        for (auto &[key, sessions] : m_signs) {
            std::sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) {
                return std::tuple(a->start, a->id) < std::tuple(b->start, b->id);
            });
        }
    }

    [[nodiscard]] const auto &all() const { return m_signs; }
    [[nodiscard]] std::vector<const Session *> sessions(const Key &key) const
    {
        const auto found = m_signs.find(key);
        return found == m_signs.end() ? std::vector<const Session *>() : found->second;
    }
    // All that one reads there.
    [[nodiscard]] QStringList text(const Key &key) const
    {
        const auto of = sessions(key);
        if (of.empty())
            return {};
        QStringList text{m_document.find(key.first)->name};
        for (const Session *session : of)
            text << session->start.toString() << endOf(*session, m_document).toString() << session->title;
        return text;
    }

private:
    const Document &m_document;
    std::map<Key, std::vector<const Session *>> m_signs;
};

} // namespace

QHash<RoomId, int> orderOfRooms(const Document &document)
{
    QHash<RoomId, int> order;
    for (const Room *room : roomsInOrder(document))
        order.insert(room->id, int(order.size()));
    return order;
}

std::vector<SignChange> changedSigns(const ProgrammeStates &states)
{
    const Signs before(states, states.before, &ProgrammeStates::shownBefore);
    const Signs now(states, states.now, &ProgrammeStates::shownNow);
    std::vector<SignChange> changes;
    for (const auto &[key, sessions] : now.all()) {
        if (before.text(key) != now.text(key))
            changes.push_back({key.first, key.second, before.sessions(key).empty(), sessions});
    }
    for (const auto &[key, sessions] : before.all()) {
        if (now.sessions(key).empty())
            changes.push_back({key.first, key.second, false, {}});
    }
    const auto rooms = orderOfRooms(states.now);
    const auto order = [&](const SignChange &sign) {
        return std::tuple(rooms.value(sign.room, int(rooms.size())), sign.room, sign.day);
    };
    std::sort(changes.begin(), changes.end(), [&](const SignChange &a, const SignChange &b) { return order(a) < order(b); });
    return changes;
}

} // namespace summitry
