// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/editcheck.h"

namespace summitry {

Document::Document(Tables tables, EditSink *sink, QObject *parent)
    : QObject(parent), m_tables(std::move(tables)), m_sink(sink)
{
    m_clock = SummitClock(summit().timeZone);
}

const Summit &Document::summit() const
{
    static const Summit none;
    return all<Summit>().isEmpty() ? none : *all<Summit>().begin();
}

bool Document::exists(RecordKey key) const
{
    return withRecordType(key.type, [&]<class Record>() { return all<Record>().contains(key.as<Record>()); });
}

Result<void> Document::apply(Edit edit)
{
    edit.dropUnchanged();
    if (edit.isEmpty())
        return {};
    if (auto done = commit(edit); !done)
        return done;
    const auto step = m_undo.push(std::move(edit)); // held here: a listener may take the step back
    Q_EMIT changed(*step);
    return {};
}

Result<void> Document::undo()
{
    if (!m_undo.canUndo())
        return {};
    const Edit edit = m_undo.nextUndo()->inverted();
    if (auto done = commit(edit); !done)
        return done;
    m_undo.stepBack();
    Q_EMIT changed(edit);
    return {};
}

Result<void> Document::redo()
{
    if (!m_undo.canRedo())
        return {};
    const Edit edit = *m_undo.nextRedo();
    if (auto done = commit(edit); !done)
        return done;
    m_undo.stepForward();
    Q_EMIT changed(edit);
    return {};
}

Result<void> Document::check(const Edit &edit) const
{
    return checkEdit(edit, m_tables);
}

Result<void> Document::enterBranch(Edit changes, EditSink &sink)
{
    Q_ASSERT(!m_branch);
    changes.dropUnchanged();
    if (auto fits = checkEdit(changes, m_tables); !fits)
        return fits;
    take(changes);
    m_branch = OpenBranch{changes, std::exchange(m_sink, &sink), std::exchange(m_undo, {})};
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
    Q_EMIT lineChanged();
    return {};
}

void Document::leaveBranch()
{
    if (!m_branch)
        return;
    const Edit back = m_branch->changes.inverted();
    take(back);
    m_sink = m_branch->sink;
    m_undo = std::move(m_branch->undo);
    m_branch.reset();
    if (!back.isEmpty())
        Q_EMIT changed(back);
    Q_EMIT lineChanged();
}

Result<void> Document::takeFromBranch(const Edit &part, EditSink &sink)
{
    Q_ASSERT(m_branch);
    if (m_isReadOnly)
        return failure(ErrorKind::Refused, readOnlyText());
    if (part.isEmpty())
        return {};
    if (auto fits = checkEdit(part, mainTables()); !fits)
        return fits;
    if (auto saved = sink.save(part); !saved)
        return saved;
    m_branch->changes = without(std::move(m_branch->changes), part);
    m_branch->undo.push(part);
    Q_EMIT lineChanged();
    return {};
}

Tables Document::mainTables() const
{
    Tables tables = m_tables;
    if (m_branch) {
        m_branch->changes.inverted().forEach(
            [&]<class Record>(const Change<Record> &change) { tables.of<Record>().apply(change); });
    }
    return tables;
}

QString Document::readOnlyText()
{
    return tr("This summit is open for reading only. Save a copy to change it.");
}

Result<void> Document::commit(const Edit &edit)
{
    if (m_isReadOnly)
        return failure(ErrorKind::Refused, readOnlyText());
    if (auto fits = checkEdit(edit, m_tables); !fits)
        return fits;
    if (m_sink) {
        if (auto saved = m_sink->save(edit); !saved)
            return saved;
    }
    if (m_branch)
        m_branch->changes = combined(m_branch->changes, edit);
    take(edit);
    return {};
}

void Document::take(const Edit &edit)
{
    forEachRecordType([&]<class Record>() {
        Table<Record> &table = m_tables.of<Record>();
        if (edit.of<Record>().size() > 1000)
            table.reserve(table.size() + edit.of<Record>().size());
        for (const Change<Record> &change : edit.of<Record>()) {
            table.apply(change);
            m_indexes.apply(change);
        }
    });
    if (!edit.of<Summit>().empty())
        m_clock = SummitClock(summit().timeZone);
}

} // namespace summitry
