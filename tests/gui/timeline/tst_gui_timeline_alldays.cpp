// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/painting/timelinepaper.h"
#include "ui/style/pagehead.h"
#include "ui/timeline/dayswitch.h"
#include "ui/timeline/timelineprinting.h"

#include <QScrollBar>
#include <QTabBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr int secondDay = 24 * 60;

// Both days side by side, all in sight.
struct ShownDays : ShownDay {
    explicit ShownDays(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        openGaps();
        view().fitAllDays();
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(&view(), key, modifiers); }
    void select(SessionId session) const
    {
        view().changeSelection([&](TimelineSelection &selection) { selection.selectOnly(session, view().scene()); });
    }
    QString cursorTime() const { return view().scene().timeAt(view().selection().minute()).toString(); }
};

} // namespace

class TestAllDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSwitchHasAnEntryForThem()
    {
        ShownDay day;
        QTabBar &tabs = day.page->days().tabs();
        QCOMPARE(tabs.tabText(2), u"All days"_s);
        tabs.setCurrentIndex(2);
        QVERIFY(day.view().scene().isOfAllDays());
        QVERIFY(!day.view().day());
        QCOMPARE(day.view().scene().blocks().size(), std::size_t(6));
        QVERIFY(day.page->findChild<PageHead *>()->subtitle().startsWith(u"2 days"_s));
        tabs.setCurrentIndex(1);
        QCOMPARE(day.view().day(), day.second);
        QVERIFY(!day.view().scene().isOfAllDays());
        QTest::keyClick(&day.view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(tabs.currentIndex(), 2);
    }

    void whatIsShownIsRemembered()
    {
        ShownDays days;
        TimelinePage again(*days.workspace);
        QVERIFY(again.view().scene().isOfAllDays());
        QCOMPARE(again.days().day(), DayId());
        days.page->days().tabs().setCurrentIndex(0);
        TimelinePage other(*days.workspace);
        QCOMPARE(other.view().day(), days.first);
    }

    void theyStayInSightAsTheWindowGrows()
    {
        const ShownDays days;
        const auto scale = [&] { return days.view().geometryNow().frame().scale; };
        const double before = scale();
        QCOMPARE(before, days.view().geometryNow().fittingScale());
        days.page->resize(days.page->width() + 200, days.page->height());
        QTRY_VERIFY(scale() > before);
        QCOMPARE(scale(), days.view().geometryNow().fittingScale());
        QCOMPARE(days.view().horizontalScrollBar()->maximum(), 0);
        days.view().zoomBy(1.5);
        const double chosen = scale();
        days.page->resize(days.page->width() - 100, days.page->height());
        QCoreApplication::processEvents();
        QCOMPARE(scale(), chosen);
    }

    // Each day as it would be alone, the second a day and a night further on.
    void theDaysAreThoseOfTheSingleScenes()
    {
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene all = TimelineScene::ofAllDays(day.document, conflicts);
        QCOMPARE(all.days().size(), std::size_t(2));
        for (const SceneDay &shown : all.days()) {
            const TimelineScene one(day.document, conflicts, shown.id);
            QCOMPARE(shown.window.first - shown.midnight, one.window().first);
            QCOMPARE(shown.window.last - shown.midnight, one.window().last);
            for (const TimelineBlock &block : one.blocks())
                QCOMPARE(all.spanOf(block.session)->start, one.spanOf(block.session)->start + shown.midnight);
        }
        QCOMPARE(all.nights(), (std::vector<TimeWindow>{{19 * 60, secondDay + 8 * 60}}));
        QVERIFY(!all.shows(22 * 60));
        QCOMPARE(all.shownNear(20 * 60), 19 * 60 - 1);
    }

    void aSessionIsDraggedToAnotherDay_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aSessionIsDraggedToAnotherDay()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ShownDays days(direction);
        const std::size_t steps = days.steps();
        days.press(days.middleOf(days.africa));
        days.dragTo(days.place(1, secondDay + 10 * 60 + 30)); // the middle of the same hour
        QVERIFY(days.view().mouse().chip()->isVisible());
        QVERIFY2(days.view().mouse().chip()->words().where.startsWith(u"Tue 30 Oct"_s), qPrintable(days.view().mouse().chip()->words().where));
        days.release();
        QCOMPARE(days.startOf(days.africa), u"2018-10-30T10:00"_s);
        QCOMPARE(days.session(days.africa).room, days.rooms[1]);
        QCOMPARE(days.steps(), steps + 1);
        QVERIFY(days.lastStep().contains(u"30"_s));
        QVERIFY(days.view().selection().contains(days.africa));
    }

    void nothingIsDroppedInTheNight()
    {
        ShownDays days;
        days.press(days.middleOf(days.africa));
        days.dragTo(days.place(0, 20 * 60));
        days.release();
        QCOMPARE(days.startOf(days.africa), u"2018-10-29T18:00"_s); // the last place of its day
    }

    void aSessionIsStretchedWithinItsDay()
    {
        ShownDays days;
        days.view().fitDay();
        const QRectF rect = days.rectOf(days.europe);
        days.press(QPointF(rect.right() - 2, rect.center().y()).toPoint());
        days.dragTo(days.place(1, 12 * 60 + 30));
        days.release();
        QCOMPARE(days.session(days.europe).minutes, 90);
    }

    void pagesGoFromDayToDay()
    {
        ShownDays days;
        days.view().zoomTo(4, {400, 0});
        days.select(days.europe);
        days.key(Qt::Key_PageDown);
        QVERIFY(days.view().scene().isOfAllDays());
        QCOMPARE(days.cursorTime(), u"2018-10-30T11:00"_s);
        QVERIFY(days.view().geometryNow().body().contains(days.place(0, secondDay + 10 * 60)));
        days.key(Qt::Key_PageDown);
        QCOMPARE(days.cursorTime(), u"2018-10-30T11:00"_s); // there are no more
        days.key(Qt::Key_PageUp);
        QCOMPARE(days.cursorTime(), u"2018-10-29T11:00"_s);
    }

    void theCursorStepsOverTheNight()
    {
        ShownDays days;
        days.view().fitDay();
        days.view().changeSelection([](TimelineSelection &selection) {
            selection.clear();
            selection.putCursor(0, 18 * 60 + 55);
        });
        days.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(days.cursorTime(), u"2018-10-29T19:00"_s); // on its fold
        days.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(days.cursorTime(), u"2018-10-30T08:00"_s);
        days.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(days.cursorTime(), u"2018-10-29T19:00"_s);
        days.key(Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(days.cursorTime(), u"2018-10-29T18:55"_s);
    }

    void keysMoveToTheDayAfter()
    {
        ShownDays days;
        days.select(days.africa);
        days.key(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(days.startOf(days.africa), u"2018-10-30T10:00"_s);
        QVERIFY(days.view().scene().isOfAllDays());
        QCOMPARE(days.view().selection().focused(), days.africa);
        days.key(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(days.startOf(days.africa), u"2018-10-30T10:00"_s);
        // Of a group that does not fit as a whole nothing moves.
        days.view().changeSelection([&](TimelineSelection &selection) { selection.set({days.africa, days.europe}, days.view().scene()); });
        days.key(Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(days.startOf(days.europe), u"2018-10-29T11:00"_s);
    }

    void homeAndEndStayOnTheDay()
    {
        ShownDays days;
        days.select(days.africa);
        days.key(Qt::Key_End);
        QCOMPARE(days.view().selection().focused(), days.africa); // closing is on the next day
        days.key(Qt::Key_Right);
        QCOMPARE(days.view().selection().focused(), days.closing);
        days.key(Qt::Key_Home);
        QCOMPARE(days.view().selection().focused(), days.closing);
        days.key(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(days.view().selection().focused(), days.opening);
    }

    void allOfTheDayThenAllDays()
    {
        ShownDays days;
        days.select(days.africa);
        days.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(days.view().selection().selected().size(), 5);
        QVERIFY(!days.view().selection().contains(days.closing));
        days.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(days.view().selection().selected().size(), 6);
    }

    void aDoubleClickOnTheRulerZoomsToTheDay()
    {
        ShownDays days;
        const double before = days.view().geometryNow().frame().scale;
        const double x = days.view().geometryNow().pointAt(secondDay + 600).x();
        QTest::mouseDClick(days.viewport(), Qt::LeftButton, {}, QPointF(x, 8).toPoint());
        const TimelineGeometry &geometry = days.view().geometryNow();
        QVERIFY(geometry.frame().scale > before);
        QVERIFY(std::abs(geometry.pointAt(secondDay + 8 * 60).x() - geometry.body().left()) < 2);
        QVERIFY(std::abs(geometry.pointAt(secondDay + 19 * 60).x() - geometry.body().right()) < 2);
    }

    void theNowLineIsOnItsDay()
    {
        ShownDays days;
        days.view().setClock([] { return LocalTime(QDate(2018, 10, 30), 12 * 60); });
        QCOMPARE(days.view().overlay().now, std::optional(secondDay + 12 * 60));
        days.view().setClock([] { return LocalTime(QDate(2018, 10, 30), 3 * 60); });
        QVERIFY(!days.view().overlay().now);
    }

    void goingThereDoesNotLeaveThem()
    {
        ShownDays days;
        days.view().zoomTo(6, {400, 0});
        days.page->reveal(RecordKey::of(days.closing));
        QVERIFY(days.view().scene().isOfAllDays());
        QVERIFY(days.view().geometryNow().body().contains(days.middleOf(days.closing)));
        days.page->reveal(RecordKey::of(days.first));
        QVERIFY(days.view().scene().isOfAllDays());
        QVERIFY(days.view().geometryNow().body().contains(days.middleOf(days.opening)));
        days.select(days.closing);
        days.page->days().tabs().setCurrentIndex(1);
        QVERIFY(days.view().selection().contains(days.closing));
        QCOMPARE(days.view().selection().minute(), 15 * 60);
    }

    void aDayIsPrinted()
    {
        ShownDays days;
        days.view().fitDay(days.second);
        QCOMPARE(days.view().dayInSight(), days.second);
        QCOMPARE(days.page->printButton().paper().scene.day(), days.second);
        QCOMPARE(days.page->printButton().paper().scene.blocks().size(), std::size_t(1));
    }

    void aSingleDayNeedsNoStrip()
    {
        ShownDays days;
        Draft draft(days.document);
        draft.remove(days.second);
        QVERIFY(days.workspace->apply(draft));
        QCOMPARE(days.view().day(), days.first);
        QCOMPARE(days.page->days().tabs().count(), 1);
        days.workspace->undo();
        QCOMPARE(days.page->days().tabs().count(), 3);
    }

    void aDayThatIsAddedBeforeMovesNothing()
    {
        ShownDays days;
        days.select(days.africa);
        Draft draft(days.document);
        draft.add(Day{.id = {}, .date = QDate(2018, 10, 28)});
        QVERIFY(days.workspace->apply(draft));
        QVERIFY(days.view().scene().isOfAllDays());
        QCOMPARE(days.cursorTime(), u"2018-10-29T10:00"_s);
        QCOMPARE(days.page->days().day(), DayId());
    }
};

SUMMITRY_TEST(TestAllDays)
#include "tst_gui_timeline_alldays.moc"
