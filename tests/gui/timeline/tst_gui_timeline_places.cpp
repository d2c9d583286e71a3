// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Where could this go?" at work: the list beside the grid, what it shows there, and what Enter and Escape make of it.
#include "document/naming.h"
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/placeplan.h"
#include "ui/timeline/placelist.h"
#include "ui/timeline/placepanel.h"
#include "ui/timeline/timelineactions.h"

#include <QAccessible>
#include <QPushButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPlacePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByTheKey();
    void triesEachOnTheGrid();
    void enterTakesItAsOneStep();
    void escapeGoesBack();
    void anotherDayAndBack();
    void otherLanesAndBack();
    void anUnplacedOneFromTheTray();
    void swapsAsOneStep();
    void pushesAsOneStep();
    void saysWhyThereIsNone();
    void refusals();
    void oneAtATime();
    void endsWhenOneGoesOn();
    void byMouse();
    void byALink();
    void namesItsHints();
    void isToldInWords();
    void isMirrored();

private:
    static PlacePanel &panel(const ShownDay &day) { return day.page->places(); }
    static void select(const ShownDay &day, SessionId session)
    {
        day.view().reveal(session);
        day.view().setFocus();
    }
    static void ask(const ShownDay &day, SessionId session)
    {
        select(day, session);
        QTest::keyClick(&day.view(), Qt::Key_K, Qt::ControlModifier);
    }
    static QString textOf(const ShownDay &day, int row)
    {
        const QListWidgetItem *item = panel(day).list().item(row);
        return item ? item->data(Qt::AccessibleTextRole).toString() : QString();
    }
    // To the first place whose sentence holds these words.
    static void reach(const ShownDay &day, const QString &words)
    {
        for (int row = 0; row < panel(day).list().count(); ++row) {
            if (textOf(day, row).contains(words))
                return panel(day).list().setCurrentRow(row);
        }
        QFAIL("no such place");
    }
    static void apply(ShownDay &day, const std::function<void(Draft &)> &change)
    {
        Draft draft(day.document, u"Change"_s);
        change(draft);
        QVERIFY(day.workspace->apply(draft));
    }
};

void TestPlacePanel::asksByTheKey()
{
    ShownDay day;
    QVERIFY(panel(day).isHidden());
    ask(day, day.africa);
    QVERIFY(panel(day).isVisible());
    QVERIFY(panel(day).list().hasFocus());
    QCOMPARE(textOf(day, 0), u"Monday 29 October, 10:00–11:00, Room 2 — Moves nobody · 220 seats fewer"_s);
}

void TestPlacePanel::triesEachOnTheGrid()
{
    ShownDay day;
    const auto steps = day.steps();
    ask(day, day.africa);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
    QCOMPARE(day.view().overlay().ghosts.front().span.lane, 1);
    QCOMPARE(day.view().overlay().ghosts.front().span.start, 10 * 60);
    QTest::keyClick(&panel(day).list(), Qt::Key_Down);
    const QString second = textOf(day, 1);
    const BlockSpan &span = day.view().overlay().ghosts.front().span;
    QVERIFY2(second.contains(clockTime(span.start)), qPrintable(second));
    QCOMPARE(day.steps(), steps);
}

void TestPlacePanel::enterTakesItAsOneStep()
{
    ShownDay day;
    const auto steps = day.steps();
    ask(day, day.africa);
    QTest::keyClick(&panel(day).list(), Qt::Key_Return);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.lastStep(), u"Move “Africa” to Room 2, 10:00"_s);
    QCOMPARE(day.session(day.africa).room, day.rooms[1]);
    QVERIFY(panel(day).isHidden());
    QVERIFY(day.view().hasFocus());
    QVERIFY(day.view().overlay().ghosts.empty());
    QCOMPARE(day.view().selectedSessions(), QList<SessionId>{day.africa});
}

void TestPlacePanel::escapeGoesBack()
{
    ShownDay day;
    const auto steps = day.steps();
    ask(day, day.africa);
    QTest::keyClick(&panel(day).list(), Qt::Key_Down);
    QTest::keyClick(&panel(day).list(), Qt::Key_Escape);
    QCOMPARE(day.steps(), steps);
    QVERIFY(panel(day).isHidden());
    QVERIFY(day.view().hasFocus());
    QVERIFY(day.view().overlay().ghosts.empty());
    QCOMPARE(day.view().selectedSessions(), QList<SessionId>{day.africa});
}

void TestPlacePanel::anotherDayAndBack()
{
    ShownDay day;
    ask(day, day.africa);
    reach(day, u"30 October"_s);
    QCOMPARE(day.view().day(), day.second);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
    QTest::keyClick(&panel(day).list(), Qt::Key_Escape);
    QCOMPARE(day.view().day(), day.first);
    QCOMPARE(day.view().selectedSessions(), QList<SessionId>{day.africa});

    ask(day, day.africa);
    reach(day, u"30 October"_s);
    QTest::keyClick(&panel(day).list(), Qt::Key_Return);
    QCOMPARE(day.session(day.africa).start.date(), QDate(2018, 10, 30));
    QVERIFY(day.lastStep().contains(u"Tue 30 Oct"_s));
    QCOMPARE(day.view().day(), day.second);
    QCOMPARE(day.view().selectedSessions(), QList<SessionId>{day.africa});
}

void TestPlacePanel::otherLanesAndBack()
{
    ShownDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    ask(day, day.africa);
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Rooms);
    QCOMPARE(day.view().overlay().ghosts.front().span.lane, 1);
    QTest::keyClick(&panel(day).list(), Qt::Key_Escape);
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Tracks);
}

void TestPlacePanel::anUnplacedOneFromTheTray()
{
    ShownDay day;
    day.view().changeSelection([](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(1, 14 * 60);
    });
    QVERIFY(day.page->tray().reveal(day.unplaced));
    day.page->tray().list().setFocus();
    QTest::keyClick(&day.page->tray().list(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(panel(day).isVisible());
    QTest::keyClick(&panel(day).list(), Qt::Key_Return);
    QCOMPARE(day.lastStep(), u"Place “Networks” in Room 2, 14:00"_s);
    QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T14:00"_s);
}

void TestPlacePanel::swapsAsOneStep()
{
    PlannedDay day;
    const ConflictIndex conflicts(day.document);
    const TimelineScene scene(day.document, conflicts, day.first);
    const PlaceOffer offer{day.session(day.europe).start, day.rooms[1], day.europe};
    const GesturePlan plan = planOf(offer, day.africa, scene, day.document);
    QCOMPARE(plan.kind, PlanKind::Move);
    QCOMPARE(plan.sessions, (std::vector<PlannedSession>{{day.africa, 660, 720, 1}}));
    QCOMPARE(plan.displaced, (std::vector<PlannedSession>{{day.europe, 600, 660, 0}}));
    QCOMPARE(priceText(offer, day.document), u"Swaps with “Europe”"_s);
}

void TestPlacePanel::pushesAsOneStep()
{
    ShownDay day;
    apply(day, [&](Draft &draft) {
        for (const RoomId room : {day.rooms[1], day.rooms[2]})
            draft.add(Availability{.id = {}, .room = room, .start = LocalTime(QDate(2018, 10, 1), 0), .end = LocalTime(QDate(2018, 11, 30), 0)});
    });
    const auto steps = day.steps();
    ask(day, day.europe); // at 11:00 with Ana, who is in Africa until then
    reach(day, u"Pushes"_s);
    const QString words = textOf(day, panel(day).list().currentRow());
    QVERIFY2(words.contains(u"09:00–10:00, Room 1 — Pushes 2 sessions, the last ends at 11:55"_s), qPrintable(words));
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(3));
    QTest::keyClick(&panel(day).list(), Qt::Key_Return);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T09:00"_s);
    QCOMPARE(day.startOf(day.opening), u"2018-10-29T10:00"_s);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:55"_s);
    day.workspace->undo();
    QCOMPARE(day.startOf(day.opening), u"2018-10-29T09:00"_s);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
}

void TestPlacePanel::saysWhyThereIsNone()
{
    ShownDay day;
    apply(day, [&](Draft &draft) {
        draft.add(Availability{.id = {},
                               .participant = day.ana,
                               .start = LocalTime(QDate(2018, 10, 1), 0),
                               .end = LocalTime(QDate(2018, 11, 30), 0)});
    });
    ask(day, day.africa);
    QVERIFY(panel(day).isVisible());
    QCOMPARE(panel(day).reason(), u"Nowhere without a conflict. Most often Ana Ruiz is not available."_s);
    QVERIFY(!panel(day).list().isVisible());
    const auto steps = day.steps();
    QTest::keyClick(&panel(day), Qt::Key_Return);
    QCOMPARE(day.steps(), steps);
    QTest::keyClick(&panel(day), Qt::Key_Escape);
    QVERIFY(panel(day).isHidden());
}

void TestPlacePanel::refusals()
{
    ShownDay day;
    const QSignalSpy said(day.workspace.get(), &Workspace::message);
    ask(day, day.pinned);
    QVERIFY(panel(day).isHidden());
    QCOMPARE(said.count(), 1);
    day.document.setReadOnly();
    ask(day, day.africa);
    QVERIFY(panel(day).isHidden());
    QCOMPARE(said.count(), 2);
}

void TestPlacePanel::oneAtATime()
{
    ShownDay day;
    const QSignalSpy said(day.workspace.get(), &Workspace::message);
    day.view().changeSelection([&](TimelineSelection &selection) { selection.selectAll(day.view().scene()); });
    QTest::keyClick(&day.view(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(panel(day).isHidden());
    QCOMPARE(said.count(), 1);
}

void TestPlacePanel::endsWhenOneGoesOn()
{
    ShownDay day;
    ask(day, day.africa);
    day.view().setFocus();
    QVERIFY(panel(day).isHidden());
    QVERIFY(day.view().overlay().ghosts.empty());
    ask(day, day.africa);
    apply(day, [&](Draft &draft) { draft.remove(day.africa); });
    QVERIFY(panel(day).isHidden());
    QVERIFY(day.view().overlay().ghosts.empty());
}

void TestPlacePanel::byMouse()
{
    ShownDay day;
    select(day, day.africa);
    day.view().actions().findPlace();
    PlaceList &list = panel(day).list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    QCOMPARE(list.currentRow(), 1);
    QTest::mouseClick(panel(day).findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(panel(day).isHidden());
    QCOMPARE(day.steps(), std::size_t(2));
}

void TestPlacePanel::byALink()
{
    ShownDay day;
    day.page->applyFilter(u"place=%1"_s.arg(day.closing.value));
    QVERIFY(panel(day).isVisible());
    QCOMPARE(day.view().overlay().ghosts.front().block.session, day.closing);
}

void TestPlacePanel::namesItsHints()
{
    ShownDay day;
    apply(day, [&](Draft &draft) {
        const TrackId track = draft.add(Track{.id = {}, .name = u"Land"_s});
        for (const SessionId session : {day.africa, day.pinned})
            draft.change(session, [&](Session &changed) { changed.track = track; });
    });
    ask(day, day.africa);
    reach(day, u"10:00–11:00, Room 2"_s);
    QVERIFY(panel(day).list().currentItem()->data(Qt::AccessibleTextRole).toString().endsWith(u"1 hints"_s));
    QVERIFY(panel(day).hints().contains(u"Asia"_s));
    reach(day, u"30 October"_s);
    QVERIFY(panel(day).hints().isEmpty());
}

void TestPlacePanel::isToldInWords()
{
    ShownDay day;
    ask(day, day.africa);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&panel(day).list());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Places for “Africa”"_s);
    QCOMPARE(list->child(0)->text(QAccessible::Name), textOf(day, 0));
}

void TestPlacePanel::isMirrored()
{
    ShownDay day(Qt::RightToLeft);
    ask(day, day.africa);
    QVERIFY(panel(day).geometry().right() < day.view().geometry().left());
}

SUMMITRY_TEST(TestPlacePanel)
#include "tst_gui_timeline_places.moc"
