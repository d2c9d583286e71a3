// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ruler: a click for the cursor, a drag for a range of time, and what becomes of the range.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelineactions.h"

#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct RuledDay : ShownDay {
    using ShownDay::ShownDay;

    QPoint hour(int minute) const
    {
        const TimelineGeometry::Frame &frame = view().geometryNow().frame();
        return QPointF(view().geometryNow().pointAt(minute).x(), (frame.names + frame.ruler) / 2).toPoint();
    }
    void chooseRange(int from, int to, Qt::KeyboardModifiers modifiers = {}) const
    {
        press(hour(from));
        dragTo(hour(to), modifiers);
        release(modifiers);
    }
    TimeWindow range() const { return view().range().value_or(TimeWindow{0, 0}); }
};

} // namespace

class TestRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreOnTheGrid_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("step");
        QTest::addColumn<TimeWindow>("range");
        QTest::newRow("forwards") << 601.0 << 659.0 << 5 << TimeWindow{600, 660};
        QTest::newRow("backwards") << 659.0 << 601.0 << 5 << TimeWindow{600, 660};
        QTest::newRow("coarse") << 601.0 << 640.0 << 30 << TimeWindow{600, 630};
        QTest::newRow("to the minute") << 601.2 << 658.9 << 1 << TimeWindow{601, 659};
        QTest::newRow("at least one step, later") << 601.0 << 602.0 << 15 << TimeWindow{600, 615};
        QTest::newRow("at least one step, earlier") << 602.0 << 601.0 << 15 << TimeWindow{585, 600};
        QTest::newRow("no further than the day") << 600.0 << 5000.0 << 5 << TimeWindow{600, 1200};
        QTest::newRow("nor before it") << 600.0 << -50.0 << 5 << TimeWindow{480, 600};
        QTest::newRow("at its beginning") << 480.0 << 479.0 << 15 << TimeWindow{480, 495};
        QTest::newRow("at its end") << 1200.0 << 1201.0 << 15 << TimeWindow{1185, 1200};
    }
    void rangesAreOnTheGrid()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, step);
        PlanField field;
        field.window = {480, 1200};
        QTEST(rangeBetween(field, from, to, step), "range");
    }

    void aRangeKeepsToTheDayItBeganOn()
    {
        PlanField field;
        field.window = {480, 2640};
        field.days = {{480, 1200}, {1920, 2640}};
        QCOMPARE(rangeBetween(field, 1100, 2000, 5), (TimeWindow{1100, 1200}));
        QCOMPARE(rangeBetween(field, 2000, 1100, 5), (TimeWindow{1920, 2000}));
    }

    void aClickMovesTheCursor_data() { directions(); }
    void aClickMovesTheCursor()
    {
        QFETCH(Qt::LayoutDirection, direction);
        RuledDay day(direction);
        const auto steps = day.steps();
        day.view().reveal(day.europe);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.hour(14 * 60 + 16));
        QCOMPARE(day.view().selection().minute(), 14 * 60 + 15);
        QCOMPARE(day.view().selection().lane(), 1); // that of Europe still
        QVERIFY(day.view().selectedSessions().isEmpty());
        QVERIFY(!day.view().range());
        QCOMPARE(day.view().overlay().cursorMinute, 14 * 60 + 15);
        QCOMPARE(day.steps(), steps);
    }

    void aDragChoosesARange_data() { directions(); }
    void aDragChoosesARange()
    {
        QFETCH(Qt::LayoutDirection, direction);
        RuledDay day(direction);
        day.view().reveal(day.europe);
        QSignalSpy told(day.workspace.get(), &Workspace::message);
        day.chooseRange(14 * 60, 15 * 60 + 30);
        QCOMPARE(day.range(), (TimeWindow{14 * 60, 15 * 60 + 30}));
        QVERIFY(!told.isEmpty());
        QVERIFY(told.last().first().toString().startsWith(u"14:00–15:30 · 1 h 30 min"_s));
        QVERIFY(day.view().selection().contains(day.europe)); // what is selected stays
        day.chooseRange(12 * 60 + 3, 11 * 60 + 58, Qt::AltModifier);
        QCOMPARE(day.range(), (TimeWindow{11 * 60 + 58, 12 * 60 + 3}));
    }

    void escapePeelsOneLayerAtATime()
    {
        RuledDay day;
        day.view().reveal(day.europe);
        day.chooseRange(14 * 60, 15 * 60);
        day.press(day.hour(16 * 60));
        day.dragTo(day.hour(17 * 60));
        QCOMPARE(day.range(), (TimeWindow{16 * 60, 17 * 60}));
        QTest::keyClick(&day.view(), Qt::Key_Escape); // the drag
        QCOMPARE(day.range(), (TimeWindow{14 * 60, 15 * 60}));
        day.release();
        TimelineFilter filter;
        filter.text = u"Europe"_s;
        day.view().setFilter(filter);
        QTest::keyClick(&day.view(), Qt::Key_Escape); // the range
        QVERIFY(!day.view().range());
        QVERIFY(!day.view().filter().isEmpty());
        QTest::keyClick(&day.view(), Qt::Key_Escape); // the filter
        QVERIFY(day.view().filter().isEmpty());
        QVERIFY(day.view().selection().contains(day.europe));
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QVERIFY(day.view().selectedSessions().isEmpty());
    }

    void aNewSessionTakesItsTimes_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Ins") << Qt::Key_Insert;
        QTest::newRow("A") << Qt::Key_A;
    }
    void aNewSessionTakesItsTimes()
    {
        QFETCH(Qt::Key, key);
        RuledDay day;
        const auto steps = day.steps();
        day.view().changeSelection([](TimelineSelection &selection) { selection.putCursor(2, 9 * 60); });
        day.chooseRange(14 * 60, 15 * 60 + 30);
        QTest::keyClick(&day.view(), key);
        QVERIFY(day.view().blockEditor().isEditing());
        QCOMPARE(day.view().overlay().ghosts.front().span.end, 15 * 60 + 30);
        QTest::keyClicks(QApplication::focusWidget(), u"Water"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(day.steps(), steps + 1);
        const SessionId made = day.view().selection().focused();
        QCOMPARE(day.startOf(made), u"2018-10-29T14:00"_s);
        QCOMPARE(day.session(made).minutes, 90);
        QCOMPARE(day.session(made).room, day.rooms[2]);
        QVERIFY(!day.view().range());
    }

    void keysChooseARange()
    {
        RuledDay day;
        day.view().changeSelection([](TimelineSelection &selection) { selection.putCursor(1, 14 * 60); });
        const auto press = [&](Qt::Key key) { QTest::keyClick(&day.view(), key, Qt::ControlModifier | Qt::ShiftModifier); };
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(day.range(), (TimeWindow{14 * 60, 14 * 60 + 10}));
        press(Qt::Key_Left);
        QCOMPARE(day.range(), (TimeWindow{14 * 60, 14 * 60 + 5}));
        press(Qt::Key_Left);
        QVERIFY(!day.view().range());
        press(Qt::Key_Left);
        QCOMPARE(day.range(), (TimeWindow{13 * 60 + 55, 14 * 60}));
        QTest::keyClick(&day.view(), Qt::Key_Left, Qt::ControlModifier); // without Shift it stays
        QCOMPARE(day.range(), (TimeWindow{13 * 60 + 55, 14 * 60}));
        QCOMPARE(day.view().selection().lane(), 1);
    }

    void zoomingGoesToIt()
    {
        RuledDay day;
        day.view().reveal(day.opening);
        day.chooseRange(14 * 60, 16 * 60);
        QTest::keyClick(&day.view(), Qt::Key_8, Qt::ControlModifier);
        const TimelineGeometry &geometry = day.view().geometryNow();
        const QRectF body = geometry.body();
        QVERIFY(std::abs(geometry.pointAt(14 * 60).x() - body.left() - geometry.length(6)) < 2);
        QVERIFY(std::abs(body.right() - geometry.pointAt(16 * 60).x() - geometry.length(6)) < 2);
    }

    void aClickOnTheRulerLetsItGo()
    {
        RuledDay day;
        day.chooseRange(14 * 60, 15 * 60);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.place(1, 12 * 60 + 30)); // elsewhere it stays
        QCOMPARE(day.range(), (TimeWindow{14 * 60, 15 * 60}));
        QCOMPARE(day.view().selection().lane(), 1);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.hour(10 * 60));
        QVERIFY(!day.view().range());
        day.chooseRange(14 * 60, 15 * 60);
        day.view().stepDay(1);
        QVERIFY(!day.view().range()); // its times were those of the other day
    }

    void aDoubleClickZoomsToTheDay()
    {
        RuledDay day;
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.hour(12 * 60));
        QVERIFY(day.view().scale() < 2);
        QVERIFY(day.view().horizontalScrollBar()->maximum() <= 1);
    }

    void aDaysNameIsDraggedAlong_data() { directions(); }
    void aDaysNameIsDraggedAlong()
    {
        QFETCH(Qt::LayoutDirection, direction);
        RuledDay day(direction);
        day.page->resize(800, 380);
        QCoreApplication::processEvents();
        day.view().fitAllDays();
        day.view().zoomTo(3, day.view().geometryNow().body().center());
        day.view().scrollToMinute(9 * 60);
        day.view().verticalScrollBar()->setValue(5);
        QVERIFY(day.view().geometryNow().frame().names > 0);
        const QPoint from(int(day.view().geometryNow().pointAt(11 * 60).x()), 6);
        const double minute = day.view().geometryNow().minuteAt(from);
        const int across = day.view().verticalScrollBar()->value();
        day.press(from);
        day.dragTo(from + QPoint(-60, 40));
        QCOMPARE(day.viewport()->cursor().shape(), Qt::ClosedHandCursor);
        day.release();
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(from - QPointF(60, 0)) - minute) < 0.1);
        QCOMPARE(day.view().verticalScrollBar()->value(), across);
        QVERIFY(!day.view().range());
        QVERIFY(day.viewport()->cursor().shape() != Qt::ClosedHandCursor);
    }

    void itScrollsOnAtTheEdge()
    {
        RuledDay day;
        day.page->resize(700, 600);
        QCoreApplication::processEvents();
        day.view().zoomTo(4, day.view().geometryNow().body().topLeft());
        day.view().scrollToMinute(9 * 60);
        const int before = day.view().horizontalScrollBar()->value();
        day.press(day.hour(10 * 60));
        day.dragTo(QPoint(int(day.view().geometryNow().body().right()) - 5, 20));
        QTRY_VERIFY(day.view().horizontalScrollBar()->value() > before + 40);
        day.release();
        QCOMPARE(day.range().first, 10 * 60);
        QVERIFY(day.range().last > 11 * 60);
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

SUMMITRY_TEST(TestRuler)
#include "tst_gui_timeline_ruler.moc"
