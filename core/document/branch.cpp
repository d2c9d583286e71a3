// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/branch.h"

namespace summitry {

namespace {

using IdsOfTypes = std::array<QSet<qint64>, std::size_t(recordTypeCount)>;

template <class Record> QSet<qint64> idsIn(const Edit &edit)
{
    QSet<qint64> ids;
    ids.reserve(qsizetype(edit.of<Record>().size()));
    for (const Change<Record> &change : edit.of<Record>())
        ids.insert(change.id().value);
    return ids;
}

// Grows until nothing hangs on what is in it any more.
class Part
{
public:
    explicit Part(const Edit &changes) : m_changes(changes) {}

    Edit of(const QSet<SessionId> &sessions)
    {
        for (const SessionId session : sessions)
            m_roots.insert(session.value);
        m_changes.forEach([this](const auto &change) { startWith(change); });
        do {
            m_hasGrown = false;
            noteWhatIsThere();
            m_changes.forEach([this](const auto &change) { addWhereNeeded(change); });
        } while (m_hasGrown);
        Edit part{m_changes.text, {}};
        forEachRecordType([&]<class Record>() {
            for (const Change<Record> &change : m_changes.of<Record>()) {
                if (has(change))
                    part.of<Record>().push_back(change);
            }
        });
        return part;
    }

private:
    template <class Record> bool has(const Change<Record> &change) const
    {
        return m_ids[std::size_t(recordTypeOf<Record>)].contains(change.id().value);
    }
    template <class Record> void add(const Change<Record> &change)
    {
        m_ids[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
        m_hasGrown = true;
    }
    template <class Record> void startWith(const Change<Record> &change)
    {
        bool isPart = std::is_same_v<Record, Session> && m_roots.contains(change.id().value);
        for (const Field<Record> &field : Description<Record>::fields) {
            if (field.onDelete == OnDelete::Follow && field.target == RecordType::Session)
                isPart = isPart || (change.before && field.refersToAny(*change.before, m_roots)) ||
                         (change.after && field.refersToAny(*change.after, m_roots));
        }
        if (isPart)
            add(change);
    }
    // What the part removes, and what it refers to.
    void noteWhatIsThere()
    {
        m_removed = {};
        m_wanted = {};
        m_changes.forEach([this]<class Record>(const Change<Record> &change) {
            if (!has(change))
                return;
            if (change.isRemoval())
                m_removed[std::size_t(recordTypeOf<Record>)].insert(change.id().value);
            for (const Field<Record> &field : Description<Record>::fields) {
                const bool refers = field.kind == FieldKind::Reference || field.kind == FieldKind::References;
                if (!refers || !change.after)
                    continue;
                const auto words = field.value(*change.after).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
                for (const QString &word : words)
                    m_wanted[std::size_t(field.target)].insert(word.toLongLong());
            }
        });
    }
    // What is new and referred to; what refers to something that goes.
    template <class Record> void addWhereNeeded(const Change<Record> &change)
    {
        if (has(change))
            return;
        bool isNeeded = change.isAddition() && m_wanted[std::size_t(recordTypeOf<Record>)].contains(change.id().value);
        for (const Field<Record> &field : Description<Record>::fields)
            isNeeded = isNeeded || (change.before && field.refersToAny(*change.before, m_removed[std::size_t(field.target)]));
        if (isNeeded)
            add(change);
    }

    const Edit &m_changes;
    QSet<qint64> m_roots;
    IdsOfTypes m_ids, m_removed, m_wanted;
    bool m_hasGrown = false;
};

} // namespace

Edit netOf(const Edit &changes, const Edit &edit)
{
    Edit net{changes.text, {}};
    forEachRecordType([&]<class Record>() {
        if (edit.of<Record>().empty())
            return;
        QHash<qint64, const Change<Record> *> earlier;
        for (const Change<Record> &change : changes.of<Record>())
            earlier.insert(change.id().value, &change);
        for (const Change<Record> &change : edit.of<Record>()) {
            const Change<Record> *first = earlier.value(change.id().value);
            net.of<Record>().push_back({first ? first->before : change.before, change.after});
        }
    });
    net.dropUnchanged();
    return net;
}

Edit without(Edit changes, const Edit &other)
{
    forEachRecordType([&]<class Record>() {
        if (other.of<Record>().empty())
            return;
        const QSet<qint64> ids = idsIn<Record>(other);
        std::erase_if(changes.of<Record>(), [&](const Change<Record> &change) { return ids.contains(change.id().value); });
    });
    return changes;
}

Edit combined(const Edit &changes, const Edit &edit)
{
    Edit all = without(changes, edit);
    Edit net = netOf(changes, edit);
    forEachRecordType([&]<class Record>() {
        auto &to = all.of<Record>();
        auto &from = net.of<Record>();
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    });
    return all;
}

Edit partFor(const QSet<SessionId> &sessions, const Edit &changes)
{
    return Part(changes).of(sessions);
}

QSet<SessionId> sessionsIn(const Edit &changes)
{
    QSet<SessionId> sessions;
    for (const auto &change : changes.of<Session>())
        sessions.insert(change.id());
    const auto addOwners = [&](const auto &parts) {
        for (const auto &change : parts) {
            for (const auto *record : {change.before ? &*change.before : nullptr, change.after ? &*change.after : nullptr}) {
                if (record && record->session)
                    sessions.insert(record->session);
            }
        }
    };
    addOwners(changes.of<Assignment>());
    addOwners(changes.of<AgendaItem>());
    return sessions;
}

} // namespace summitry
