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

Result<void> Document::commit(const Edit &edit)
{
    if (m_isReadOnly)
        return failure(ErrorKind::Refused, tr("This summit is open for reading only. Save a copy to change it."));
    if (auto fits = checkEdit(edit, m_tables); !fits)
        return fits;
    if (m_sink) {
        if (auto saved = m_sink->save(edit); !saved)
            return saved;
    }
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
