// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/workspace.h"

namespace summitry {

Workspace::Workspace(Document &document, BranchStore *branches, QObject *parent)
    : QObject(parent), m_document(document), m_branches(document, branches), m_conflicts(document)
{
    connect(&m_document, &Document::lineChanged, this, [this] { m_refused = {}; });
    connect(&m_document, &Document::changed, this, &Workspace::forgetRemoved);
}

bool Workspace::apply(Edit edit)
{
    const auto done = m_document.apply(edit);
    m_refused = done ? Edit() : std::move(edit);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void Workspace::tryAgain()
{
    if (!m_refused.isEmpty())
        apply(std::exchange(m_refused, {}));
}

void Workspace::giveUp()
{
    m_refused = {};
    Q_EMIT gaveUp();
}

void Workspace::undo()
{
    const Edit *next = m_document.undoList().nextUndo();
    if (!next)
        return;
    const QString text = tr("Undone: %1").arg(next->text);
    if (const auto done = m_document.undo(); done) {
        Q_EMIT steppedOver(*next); // which the list still keeps
        Q_EMIT message(text);
    } else {
        Q_EMIT failed(done.error());
    }
}

void Workspace::redo()
{
    const Edit *next = m_document.undoList().nextRedo();
    if (!next)
        return;
    const QString text = tr("Done again: %1").arg(next->text);
    if (const auto done = m_document.redo(); done) {
        Q_EMIT steppedOver(*next);
        Q_EMIT message(text);
    } else {
        Q_EMIT failed(done.error());
    }
}

void Workspace::undoTo(std::size_t doneCount)
{
    const UndoList &list = m_document.undoList();
    while (list.doneCount() != doneCount) {
        const auto before = list.doneCount();
        before > doneCount ? undo() : redo();
        if (list.doneCount() == before)
            return;
    }
}

void Workspace::select(RecordKey key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    Q_EMIT selectionChanged(key);
}

void Workspace::inspect(RecordKey key)
{
    select(key);
    ask(WindowTask::ShowInspector);
}

void Workspace::enterDetails(RecordKey key)
{
    select(key);
    ask(WindowTask::EnterInspector);
}

void Workspace::open(RecordKey key)
{
    Q_EMIT openRequested(key);
}

void Workspace::goToConflict(int by)
{
    const std::vector<Conflict> hard = m_conflicts.conflicts(Severity::Hard);
    if (hard.empty()) {
        m_conflict.reset();
        Q_EMIT message(tr("There are no conflicts."));
        return;
    }
    const auto count = std::ptrdiff_t(hard.size());
    const auto known = m_conflict ? std::find(hard.begin(), hard.end(), *m_conflict) : hard.end();
    std::ptrdiff_t place = known - hard.begin() + by;
    if (known == hard.end()) {
        const SessionId session = m_selected.as<Session>();
        const auto own = std::find_if(hard.begin(), hard.end(), [&](const Conflict &one) { return session && one.concerns(session); });
        place = own != hard.end() ? own - hard.begin() : by > 0 ? 0 : count - 1;
    }
    place = (place + count) % count;
    show(hard[std::size_t(place)]);
    Q_EMIT message(tr("%1 of %2: %3").arg(place + 1).arg(count).arg(sentence(*m_conflict, m_document)));
}

void Workspace::show(const Conflict &conflict)
{
    m_conflict = conflict;
    open(RecordKey::of(conflict.first));
    Q_EMIT conflictReached(conflict);
}

void Workspace::goTo(const Conflict &conflict)
{
    show(conflict);
    Q_EMIT message(sentence(conflict, m_document));
}

void Workspace::goToOnTimeline(const Conflict &conflict)
{
    openPage(QStringLiteral("timeline"));
    goTo(conflict);
}

void Workspace::findPlaceFor(SessionId session)
{
    openPage(QStringLiteral("timeline"), QStringLiteral("place=%1").arg(session.value));
}

void Workspace::openPage(const QString &page, const QString &filter)
{
    Q_EMIT pageRequested(page, filter);
}

void Workspace::ask(WindowTask task)
{
    Q_EMIT taskRequested(task);
}

void Workspace::forgetRemoved()
{
    if (!m_selected.isNull() && !m_document.exists(m_selected))
        select({});
}

} // namespace summitry
