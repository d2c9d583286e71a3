// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit in memory and the one door through which it changes. An edit is checked, saved by the sink (the file),
// and only then takes effect here, becomes an undo step and is announced: one edit, one transaction, one signal.
#pragma once

#include "document/reverseindex.h"
#include "document/undolist.h"
#include "domain/summitclock.h"

#include <QObject>

namespace summitry {

class Document : public QObject
{
    Q_OBJECT

public:
    // Without a sink the document lives in memory alone. The sink is borrowed and must outlive the document.
    explicit Document(Tables tables = {}, EditSink *sink = nullptr, QObject *parent = nullptr);

    template <class Record> [[nodiscard]] const Table<Record> &all() const { return m_tables.of<Record>(); }
    // Null where there is none; the pointer holds until the next change.
    template <class Record> [[nodiscard]] const Record *find(Id<Record> id) const { return all<Record>().find(id); }
    // The records whose Member refers to this one: referring<&Assignment::session>(id).
    template <auto Member, class Target>
    [[nodiscard]] const Ids<typename ReverseIndex<Member>::Record> &referring(Id<Target> target) const
    {
        using Record = typename ReverseIndex<Member>::Record;
        return std::get<ReverseIndex<Member>>(m_indexes.indexes).of(target.value, all<Record>());
    }
    [[nodiscard]] const Summit &summit() const;
    [[nodiscard]] const SummitClock &clock() const { return m_clock; }
    [[nodiscard]] bool exists(RecordKey key) const;

    // Refused where the edit does not fit the summit as it is or would make it contradict itself; the sink's error where
    // that fails. Then nothing has changed, undo and redo included. An edit that changes nothing is no step.
    [[nodiscard]] Result<void> apply(Edit edit);
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] const UndoList &undoList() const { return m_undo; }

    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly() { m_isReadOnly = true; }

Q_SIGNALS:
    // After each edit, undo and redo (then the edit is the inverted one), when everything already holds the new state.
    void changed(const summitry::Edit &edit);

private:
    [[nodiscard]] Result<void> commit(const Edit &edit);
    void take(const Edit &edit);

    Tables m_tables;
    ReverseIndexes m_indexes;
    SummitClock m_clock;
    UndoList m_undo;
    EditSink *m_sink;
    bool m_isReadOnly = false;
};

} // namespace summitry
