// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"

#include <QLineEdit>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

TrayList &listOf(ShownDay &day)
{
    return day.page->tray().list();
}

QPoint cardOf(ShownDay &day, SessionId session)
{
    const QAbstractItemModel *model = listOf(day).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(UnplacedModel::SessionRole).toLongLong() == session.value)
            return listOf(day).visualRect(model->index(row, 0)).center();
    }
    return {};
}

void moveOver(QWidget *widget, QPoint to)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(widget->mapToGlobal(to)), Qt::NoButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &event);
}

// From the card to a point of the grid, without letting go; returns the point in the list.
QPoint dragToGrid(ShownDay &day, SessionId session, QPoint grid)
{
    QWidget *list = listOf(day).viewport();
    const QPoint from = cardOf(day, session);
    const QPoint to = list->mapFromGlobal(day.viewport()->mapToGlobal(grid));
    QTest::mousePress(list, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        moveOver(list, from + (to - from) * i / 8);
    return to;
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toTheGridAndBack()
    {
        ShownDay day;
        QCOMPARE(listOf(day).model()->rowCount(), 2);
        const auto steps = day.steps();
        const QPoint at = dragToGrid(day, day.unplaced, day.place(2, 14 * 60 + 2));
        QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
        QCOMPARE(day.steps(), steps);
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Place “Networks” in Room 3, 14:00"_s);
        QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T14:00"_s);
        QCOMPARE(day.session(day.unplaced).minutes, 45);
        QCOMPARE(listOf(day).model()->rowCount(), 1);
        QVERIFY(day.view().selection().contains(day.unplaced));

        day.press(day.middleOf(day.unplaced));
        day.dragTo(day.viewport()->mapFromGlobal(day.page->tray().mapToGlobal(day.page->tray().rect().center())));
        QCOMPARE(day.view().mouse().gesture().plan().kind, PlanKind::Unplace);
        day.release();
        QCOMPARE(day.steps(), steps + 2);
        QVERIFY(!day.session(day.unplaced).isPlaced());
        QCOMPARE(listOf(day).model()->rowCount(), 2);
        day.workspace->undo();
        QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T14:00"_s);
        day.workspace->undo();
        QVERIFY(!day.session(day.unplaced).isPlaced());
    }

    void severalLandOneAfterAnother()
    {
        ShownDay day;
        const auto steps = day.steps();
        listOf(day).selectAll();
        const QPoint from = cardOf(day, day.unplaced);
        QTest::mousePress(listOf(day).viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        listOf(day).selectAll();
        const bool isNetworksFirst = listOf(day).model()->index(0, 0).data().toString() == u"Networks"_s;
        day.view().mouse().takeFromTray(listOf(day).selectedSessions(), day.viewport()->mapToGlobal(day.place(1, 15 * 60)), {});
        day.view().mouse().drop();
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Place 2 sessions"_s);
        QCOMPARE(day.session(day.unplaced).start < day.session(day.other).start, isNetworksFirst); // in the order of the cards
        const LocalTime first = std::min(day.session(day.unplaced).start, day.session(day.other).start);
        const LocalTime second = std::max(day.session(day.unplaced).start, day.session(day.other).start);
        QCOMPARE(first.toString(), u"2018-10-29T15:00"_s);
        QVERIFY(first.minutesTo(second) == 45 + 10 || first.minutesTo(second) == 30 + 10); // with a changeover
    }

    void qLaysThemSideBySide()
    {
        ShownDay day;
        const auto steps = day.steps();
        listOf(day).selectAll();
        const QPoint from = cardOf(day, day.unplaced);
        const QPoint to = listOf(day).viewport()->mapFromGlobal(day.viewport()->mapToGlobal(day.place(1, 11 * 60 + 2)));
        QTest::mousePress(listOf(day).viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        listOf(day).selectAll();
        for (int i = 1; i <= 8; ++i)
            moveOver(listOf(day).viewport(), from + (to - from) * i / 8);
        QVERIFY(day.view().mouse().chip()->words().landing.contains(u"Q"_s));
        QTest::keyClick(&listOf(day), Qt::Key_Q);
        QCOMPARE(day.view().mouse().gesture().plan().landing, Landing::Parallel);
        QCOMPARE(day.view().mouse().chip()->words().landing, u"At the same time, in free rooms"_s);
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(day.steps(), steps + 1);
        // Europe is in the second room: the third is free, then the first.
        for (const SessionId session : {day.unplaced, day.other})
            QCOMPARE(day.startOf(session), u"2018-10-29T11:00"_s);
        QCOMPARE((QSet<RoomId>{day.session(day.unplaced).room, day.session(day.other).room}), (QSet<RoomId>{day.rooms[2], day.rooms[0]}));
    }

    void escapeAndDroppingBackChangeNothing()
    {
        ShownDay day;
        const auto steps = day.steps();
        const QPoint at = dragToGrid(day, day.unplaced, day.place(2, 14 * 60));
        QTest::keyClick(&listOf(day), Qt::Key_Escape);
        QVERIFY(day.view().overlay().ghosts.empty());
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(day.steps(), steps);
        dragToGrid(day, day.unplaced, day.place(2, 14 * 60));
        moveOver(listOf(day).viewport(), cardOf(day, day.other));
        QVERIFY(day.view().overlay().ghosts.empty());
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, {}, cardOf(day, day.other));
        QCOMPARE(day.steps(), steps);
    }

    void enterPlacesAtTheNextFreeTime()
    {
        ShownDay day;
        day.view().changeSelection([](TimelineSelection &selection) {
            selection.clear();
            selection.putCursor(0, 9 * 60);
        });
        QVERIFY(day.page->tray().reveal(day.unplaced));
        QCOMPARE(day.workspace->selected(), RecordKey::of(day.unplaced));
        listOf(day).setFocus();
        QTest::keyClick(&listOf(day), Qt::Key_Return);
        QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T11:00"_s);
        QCOMPARE(day.session(day.unplaced).room, day.rooms[0]);
    }

    void aFilterNarrowsAndSaysSo()
    {
        ShownDay day;
        QTest::keyClicks(&day.page->tray().filter(), u"solid"_s);
        QCOMPARE(listOf(day).model()->rowCount(), 1);
        QTest::keyClicks(&day.page->tray().filter(), u"zzz"_s);
        QVERIFY(listOf(day).emptyText().contains(u"solidzzz"_s));
        QVERIFY(day.page->tray().reveal(day.unplaced)); // takes the filter away
        QCOMPARE(listOf(day).model()->rowCount(), 2);
        QVERIFY(!day.page->tray().reveal(day.africa));
    }

    void foldedItStillTakes()
    {
        ShownDay day;
        day.page->tray().fold();
        QCoreApplication::processEvents();
        QVERIFY(day.page->tray().height() <= day.page->tray().foldedHeight());
        day.press(day.middleOf(day.africa));
        day.dragTo(day.viewport()->mapFromGlobal(day.page->tray().mapToGlobal(day.page->tray().rect().center())));
        day.release();
        QVERIFY(!day.session(day.africa).isPlaced());
    }

    void readOnlyStaysInTheTray()
    {
        ShownDay day;
        day.document.setReadOnly();
        const QPoint at = dragToGrid(day, day.unplaced, day.place(2, 14 * 60));
        QVERIFY(day.view().mouse().chip()->words().isTrouble);
        QTest::mouseRelease(listOf(day).viewport(), Qt::LeftButton, {}, at);
        QTest::keyClick(&listOf(day), Qt::Key_Return);
        QVERIFY(!day.session(day.unplaced).isPlaced());
    }
};

SUMMITRY_TEST(TestTray)
#include "tst_gui_timeline_tray.moc"
