// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page's part in being led to: to a record, to a day, to what waits there.
#include "document/programme.h"
#include "ui/models/workspace.h"
#include "ui/timeline/placepanel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/traylist.h"

namespace summitry {

using namespace Qt::StringLiterals;

void TimelinePage::reveal(RecordKey key)
{
    if (const SessionId session = key.as<Session>())
        revealSession(session);
    else if (const RoomId room = key.as<Room>())
        revealLane(room);
    else if (m_workspace.document().find(key.as<Day>()))
        m_view->goToDay(key.as<Day>());
}

void TimelinePage::revealSession(SessionId session)
{
    const Session *record = m_workspace.document().find(session);
    if (!record)
        return;
    if (!record->isPlaced())
        m_tray->reveal(session);
    else
        m_view->reveal(session);
}

void TimelinePage::revealLane(RoomId room)
{
    m_view->setLaneKind(LaneKind::Rooms);
    const int lane = m_view->scene().laneOf(RecordKey::of(room));
    if (lane < 0)
        return;
    m_view->changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(lane, selection.minute());
    });
    m_view->scrollToSpan({lane, m_view->selection().minute(), m_view->selection().minute() + 1, {}});
}

void TimelinePage::applyFilter(const QString &filter)
{
    if (filter.startsWith("day="_L1)) {
        const QDate date = QDate::fromString(filter.mid(4), Qt::ISODate);
        for (const Day *day : daysInOrder(m_workspace.document())) {
            if (day->date == date)
                return m_view->goToDay(day->id);
        }
    } else if (filter == "unplaced"_L1) {
        m_tray->open();
        m_tray->list().setFocus();
    } else if (filter == "conflicts"_L1) {
        showFirstConflict();
    } else if (filter.startsWith("place="_L1)) {
        findPlace({filter.mid(6).toLongLong()});
    }
}

void TimelinePage::findPlace(SessionId session)
{
    revealSession(session);
    m_places->ask(session);
}

void TimelinePage::showFirstConflict()
{
    for (const Conflict &conflict : m_workspace.conflicts().conflicts(Severity::Hard)) {
        const Session *session = m_workspace.document().find(conflict.first);
        if (session && dayOf(session->start, m_workspace.document()))
            return m_view->reveal(session->id);
    }
}

} // namespace summitry
