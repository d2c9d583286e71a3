// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions that make other sessions of those there are: split, join, breaks, and the clipboard.
#include "document/naming.h"
#include "ui/gestures/keymove.h"
#include "ui/gestures/planwords.h"
#include "ui/gestures/sessionclip.h"
#include "ui/gestures/sessionedits.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

SessionId SessionActions::sessionAtCursor() const
{
    const TimelineSelection &selection = m_view.selection();
    if (selection.focused())
        return selection.focused();
    for (const int index : m_view.scene().spansIn(selection.lane())) {
        const BlockSpan &span = m_view.scene().spans()[std::size_t(index)];
        if (span.start <= selection.minute() && selection.minute() < span.end)
            return m_view.scene().sessionOf(std::size_t(index));
    }
    return {};
}

// At the cursor where it stands inside the session, else in the middle.
void SessionActions::split()
{
    const SessionId session = sessionAtCursor();
    const BlockSpan *span = m_view.scene().spanOf(session, m_view.selection().lane());
    if (!span)
        return tell(tr("Put the cursor on a session to split it."));
    const int cursor = m_view.selection().minute();
    const int step = KeyMove::wantedStep;
    const int middle = span->start + std::max(1, (span->end - span->start) / 2 / step * step);
    const int minute = cursor > span->start && cursor < span->end ? cursor : middle;
    const Document &document = m_view.workspace().document();
    const qint64 begun = document.clock().instant(m_view.scene().timeAt(span->start));
    m_view.workspace().apply(splitEdit(session, int(document.clock().instant(m_view.scene().timeAt(minute)) - begun), document));
    m_view.reveal(session);
}

void SessionActions::join()
{
    const SessionId first = m_view.selection().focused();
    const BlockSpan *span = m_view.scene().spanOf(first, m_view.selection().lane());
    if (!span)
        return;
    const TimelineScene &scene = m_view.scene();
    const std::vector<int> &lane = scene.spansIn(span->lane); // by start
    const auto after = std::find_if(lane.begin(), lane.end(), [&](int index) {
        const int start = scene.spans()[std::size_t(index)].start;
        return scene.sessionOf(std::size_t(index)) != first && start >= span->start && scene.areOnOneDay(start, span->start);
    });
    if (after == lane.end())
        return tell(tr("Nothing comes after it here."));
    const SessionId next = scene.sessionOf(std::size_t(*after));
    if (scene.block(first)->isPinned || scene.block(next)->isPinned)
        return tell(refusalText({.refusal = Refusal::Pinned}, scene));
    m_view.workspace().apply(joinEdit(first, next, m_view.workspace().document()));
}

void SessionActions::toggleBreak()
{
    m_view.workspace().apply(toggleBreakEdit(m_view.selectedSessions(), m_view.workspace().document()));
    refresh();
}

void SessionActions::toggleGroup()
{
    Edit edit = toggleGroupEdit(m_view.selectedSessions(), m_view.workspace().document());
    if (edit.isEmpty())
        return tell(tr("Select the sessions that are to run in parallel."));
    m_view.workspace().apply(std::move(edit));
}

void SessionActions::openGroup()
{
    const SessionId focused = m_view.selection().focused();
    const TimelineBlock *block = m_view.scene().block(focused);
    if (!block || !block->group)
        return tell(tr("It is in no parallel group."));
    m_view.toggleGroup(focused);
}

void SessionActions::addBreak()
{
    Edit edit = newBreakEdit(m_view.scene().timeAt(m_view.selection().minute()), m_view.workspace().document());
    const SessionId made = edit.of<Session>().front().id();
    if (m_view.workspace().apply(std::move(edit)))
        m_view.reveal(made);
}

bool SessionActions::copySelected()
{
    const SessionClip clip = clipOf(m_view.fieldForSelected().plan);
    if (clip.sessions.isEmpty())
        return false;
    QStringList titles;
    for (const ClippedSession &one : clip.sessions)
        titles += nameOf(one.session, m_view.workspace().document());
    QGuiApplication::clipboard()->setMimeData(mimeDataOf(clip, titles.join(u'\n')));
    return true;
}

void SessionActions::copy()
{
    if (copySelected())
        tell(tr("Copied. Paste them at the cursor."));
}

void SessionActions::cut()
{
    if (copySelected())
        m_view.commit(unplaced(m_view.fieldForSelected().plan));
}

// What was cut is placed again; what still has a place is copied.
void SessionActions::paste()
{
    const Document &document = m_view.workspace().document();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    SessionClip clip = data ? clipIn(*data) : SessionClip();
    clip.sessions.removeIf([&](const ClippedSession &one) { return !document.find(one.session); });
    if (clip.sessions.isEmpty())
        return tell(tr("There are no sessions of this summit to paste."));
    const bool areUnplaced = std::none_of(clip.sessions.begin(), clip.sessions.end(),
                                          [&](const ClippedSession &one) { return document.find(one.session)->isPlaced(); });
    const TimelineSelection &selection = m_view.selection();
    const Pasting pasting = areUnplaced ? Pasting::Places : Pasting::Copies;
    m_view.commit(pasted(clip, pasting, m_view.fieldFor({}, selection.lane()).plan, selection.minute(), selection.lane()));
}

} // namespace summitry
