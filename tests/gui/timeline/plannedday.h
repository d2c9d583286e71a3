// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit of two days and three rooms with a few sessions, and its timeline in a window to drag on.
#pragma once

#include "document/programme.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/traylist.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace summitry {

struct PlannedDay {
    Document document;
    std::vector<RoomId> rooms;
    DayId first, second;
    SessionId opening, africa, europe, pinned, lunch, closing, unplaced, other;
    ParticipantId ana;

    PlannedDay()
    {
        Draft draft(document);
        Summit summit;
        summit.title = QStringLiteral("Defenders");
        summit.timeZone = QStringLiteral("Europe/Paris");
        draft.add(summit);
        const VenueId venue = draft.add(Venue{.id = {}, .name = QStringLiteral("Palace")});
        for (const int capacity : {300, 80, 60}) {
            const QString name = QStringLiteral("Room %1").arg(rooms.size() + 1);
            rooms.push_back(
                draft.add(Room{.id = {}, .name = name, .venue = venue, .capacity = capacity, .position = int(rooms.size())}));
        }
        first = draft.add(Day{.id = {}, .date = QDate(2018, 10, 29), .opens = 9 * 60, .closes = 18 * 60});
        second = draft.add(Day{.id = {}, .date = QDate(2018, 10, 30), .opens = 9 * 60, .closes = 18 * 60});
        ana = draft.add(Participant{.id = {}, .name = QStringLiteral("Ana Ruiz")});
        opening = add(draft, "Opening", "2018-10-29T09:00", 45, rooms[0], SessionKind::Opening);
        africa = add(draft, "Africa", "2018-10-29T10:00", 60, rooms[0]);
        europe = add(draft, "Europe", "2018-10-29T11:00", 60, rooms[1]);
        pinned = add(draft, "Asia", "2018-10-29T10:00", 60, rooms[2]);
        lunch = add(draft, "Lunch", "2018-10-29T13:00", 60, {}, SessionKind::Break);
        closing = add(draft, "Closing", "2018-10-30T15:00", 60, rooms[0], SessionKind::Ceremony);
        unplaced = add(draft, "Networks", "", 45, {});
        other = add(draft, "Solidarity", "", 30, {});
        draft.change(pinned, [](Session &session) { session.pinned = true; });
        draft.add(Assignment{{}, africa, ana, Role::Chair});
        draft.add(Assignment{{}, europe, ana, Role::Speaker});
        if (const auto done = document.apply(draft.take()); !done)
            qFatal("%s", qPrintable(done.error().text));
    }

    static SessionId add(Draft &draft, const char *title, const char *start, int minutes, RoomId room,
                         SessionKind kind = SessionKind::Panel)
    {
        return draft.add(Session{.id = {},
                                 .title = QString::fromUtf8(title),
                                 .kind = kind,
                                 .start = LocalTime::fromString(QString::fromLatin1(start)),
                                 .minutes = minutes,
                                 .room = room});
    }
    const Session &session(SessionId id) const { return *document.find(id); }
    QString startOf(SessionId id) const { return session(id).start.toString(); }
    std::size_t steps() const { return document.undoList().doneCount(); }
    QString lastStep() const { return document.undoList().nextUndo()->text; }
};

// The page in a window, at two pixels a minute; all in points of the grid's viewport.
struct ShownDay : PlannedDay {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<TimelinePage> page;

    explicit ShownDay(Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Orientation axis = Qt::Horizontal)
    {
        forgetSights();
        workspace = std::make_unique<Workspace>(document);
        page = std::make_unique<TimelinePage>(*workspace);
        page->setLayoutDirection(direction);
        page->resize(1400, 700);
        page->show();
        page->tray().open();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no window");
        page->activateWindow();
        view().setFocus();
        view().setAxis(axis);
        view().zoomTo(2, view().geometryNow().pointAt(9 * 60));
        view().setClock([] { return LocalTime(QDate(2018, 1, 1), 0); });
    }

    TimelineView &view() const { return page->view(); }
    QWidget *viewport() const { return view().viewport(); }
    QRectF rectOf(SessionId id) const
    {
        const BlockSpan *span = view().scene().spanOf(id);
        return span ? view().geometryNow().blockRect(*span) : QRectF();
    }
    QPoint middleOf(SessionId id) const { return rectOf(id).center().toPoint(); }
    QPoint place(int lane, int minute) const
    {
        return view().geometryNow().pointAt(minute, lane).toPoint();
    }
    // All of each day as it is, whatever is empty of it; the nights stay folded.
    void openGaps() const
    {
        const DayId before = view().day();
        view().showAllDays();
        for (const Fold &fold : std::vector(view().scene().folds())) {
            if (!fold.isNight)
                view().setFoldOpen(fold.time, true, {});
        }
        if (before)
            view().showDay(before);
    }
    // To here, in steps, the button down.
    void dragTo(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        const QPoint from = m_last;
        for (int i = 1; i <= 8; ++i)
            move(from + (to - from) * i / 8, modifiers);
    }
    void press(QPoint at) const
    {
        m_last = at;
        QTest::mousePress(viewport(), Qt::LeftButton, {}, at);
    }
    void release(Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseRelease(viewport(), Qt::LeftButton, modifiers, m_last);
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        m_last = to;
        QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(viewport()->mapToGlobal(to)), Qt::NoButton, Qt::LeftButton,
                          modifiers);
        QCoreApplication::sendEvent(viewport(), &event);
    }

private:
    // What an earlier one left to be remembered of days and zooms.
    static void forgetSights()
    {
        QSettings settings;
        for (const QString &key : settings.allKeys()) {
            if (key.startsWith(QLatin1StringView("timeline/zoom-")) || key == QLatin1StringView("timeline/all-days") ||
                key == QLatin1StringView("timeline/fold-empty-time") || key == QLatin1StringView("timeline/runs-down"))
                settings.remove(key);
        }
    }

    mutable QPoint m_last;
};

} // namespace summitry
