// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who refers to a record through one member: the assignments of a session, the sessions in a room. Built at the first
// question, then kept up with each change.
#pragma once

#include "document/table.h"

namespace summitry {

template <auto Member> class ReverseIndex;

template <class Record_, class T, T Record_::*Member> class ReverseIndex<Member>
{
public:
    using Record = Record_;

    [[nodiscard]] const Ids<Record> &of(qint64 target, const Table<Record> &table) const
    {
        if (!m_isBuilt) {
            for (const Record &record : table)
                insert(record);
            m_isBuilt = true;
        }
        static const Ids<Record> none;
        const auto found = m_index.constFind(target);
        return found == m_index.cend() ? none : *found;
    }
    void apply(const Change<Record> &change)
    {
        if (!m_isBuilt || !change.template touches<Member>())
            return;
        if (change.before)
            remove(*change.before);
        if (change.after)
            insert(*change.after);
    }

private:
    template <class Visitor> static void forEachTarget(const Record &record, Visitor visitor)
    {
        if constexpr (FieldType<T>::kind == FieldKind::References) {
            for (const auto id : record.*Member)
                visitor(id.value);
        } else if (record.*Member) {
            visitor((record.*Member).value);
        }
    }
    void insert(const Record &record) const
    {
        forEachTarget(record, [&](qint64 target) { m_index[target].append(record.id); });
    }
    void remove(const Record &record)
    {
        forEachTarget(record, [&](qint64 target) { m_index[target].removeOne(record.id); });
    }

    mutable QHash<qint64, Ids<Record>> m_index;
    mutable bool m_isBuilt = false;
};

// The members that questions are asked about.
template <auto... Members> struct ReverseIndexesOf {
    std::tuple<ReverseIndex<Members>...> indexes;
    template <class Record> void apply(const Change<Record> &change) { (applyTo<Members>(change), ...); }

private:
    template <auto Member, class Record> void applyTo(const Change<Record> &change)
    {
        if constexpr (std::is_same_v<typename ReverseIndex<Member>::Record, Record>)
            std::get<ReverseIndex<Member>>(indexes).apply(change);
    }
};
using ReverseIndexes =
    ReverseIndexesOf<&Room::venue, &Session::room, &Session::track, &Session::group, &Participant::delegation, &AgendaItem::session,
                     &AgendaItem::speakers, &Assignment::session, &Assignment::participant, &Availability::participant,
                     &Availability::room, &Recommendation::section, &Recommendation::responsible, &Recommendation::origins,
                     &Delegation::networks, &SetAside::session>;

} // namespace summitry
