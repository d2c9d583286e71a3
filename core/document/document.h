// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit in memory and the one door through which it changes. An edit is checked, saved by the sink (the file),
// and only then takes effect here, becomes an undo step and is announced: one edit, one transaction, one signal.
#pragma once

#include "document/branch.h"
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
    // Whether it would be refused.
    [[nodiscard]] Result<void> check(const Edit &edit) const;

    // Leaves the main line for a branch: its changes take effect, and are saved nowhere. Edits go to this sink from then on, and
    // undo keeps to them.
    [[nodiscard]] Result<void> enterBranch(Edit changes, EditSink &sink);
    // Back on the main line, as it was left, with its own undo. Nothing where one is there.
    void leaveBranch();
    // In what the branch differs from the main line, each record at most once. Null on the main line.
    [[nodiscard]] const Edit *branchChanges() const { return m_branch ? &m_branch->changes : nullptr; }
    // Takes this part of the branch's changes into the main line, as an undo step there. All is here already: nothing is announced
    // as changed. It is saved by this sink.
    [[nodiscard]] Result<void> takeFromBranch(const Edit &part, EditSink &sink);
    // Everything as it counts, whatever is tried out.
    [[nodiscard]] Tables mainTables() const;

    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly() { m_isReadOnly = true; }

Q_SIGNALS:
    // After each edit, undo and redo (then the edit is the inverted one), when everything already holds the new state.
    void changed(const summitry::Edit &edit);
    // The branch or the main line was entered, or the one has taken from the other: undo is another one.
    void lineChanged();

private:
    struct OpenBranch {
        Edit changes;
        EditSink *sink = nullptr; // where the main line's edits go
        UndoList undo;            // of the main line
    };
    [[nodiscard]] Result<void> commit(const Edit &edit);
    void take(const Edit &edit);
    [[nodiscard]] static QString readOnlyText();

    Tables m_tables;
    ReverseIndexes m_indexes;
    SummitClock m_clock;
    UndoList m_undo;
    EditSink *m_sink;
    std::optional<OpenBranch> m_branch;
    bool m_isReadOnly = false;
};

} // namespace summitry
