// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a finger can take hold of, as a table; how its fling runs on; and both on the timeline.
#include "tests/testprogram.h"
#include "touchedday.h"
#include "ui/gestures/fling.h"
#include "ui/scene/fingerhits.h"
#include "ui/style/chip.h"

#include <QScrollBar>

#include <numeric>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// Three lanes of 60, the names 100 long, the ruler 30 high, two pixels a minute from 8:00 on: 10:00 lies at 340.
TimelineGeometry fingerGrid(Qt::LayoutDirection direction, Qt::Orientation axis)
{
    TimelineGeometry::Frame frame;
    frame.axis = axis;
    frame.size = axis == Qt::Vertical ? QSizeF(300, 900) : QSizeF(900, 300);
    frame.header = 100;
    frame.ruler = 30;
    frame.scale = 2;
    frame.direction = direction;
    frame.time = {{8 * 60, 20 * 60}, {{14 * 60, 16 * 60}}, 24};
    LaneLayout lanes;
    lanes.lanes = {{0, 60}, {60, 60}, {120, 60}};
    lanes.headings = {{0, 0}, {60, 0}, {120, 0}};
    lanes.breadth = 180;
    return {frame, lanes};
}

// From 10:00 to 11:00 with handles, and after ten minutes another; a short one and one of a minute.
const std::vector<BlockSpan> fingerBlocks{{0, 600, 660, {}}, {0, 670, 730, {}}, {1, 600, 603, {}}, {2, 600, 615, {}}};
constexpr std::array fingerHandles{0};

struct FlungDay : TouchedDay {
    using TouchedDay::TouchedDay;
    // Along the time, towards its end; where the machine is too slow for a flick, once more.
    void flick() const
    {
        for (int i = 0; i < 5; ++i) {
            flickOnce();
            const double before = along();
            QTest::qWait(40);
            if (along() != before)
                return;
        }
    }
    void flickOnce() const
    {
        const TimelineGeometry &geometry = view().geometryNow();
        const QPointF by = (geometry.drawn(QPointF(-30, 0)) - geometry.drawn(QPointF()));
        QPointF at = geometry.body().center();
        down(at.toPoint());
        for (int i = 0; i < 4; ++i) {
            QTest::qWait(15);
            at += by;
            QTest::touchEvent(viewport(), glass()).move(0, at.toPoint(), viewport());
        }
        up(at.toPoint());
    }
    [[nodiscard]] double along() const { return view().geometryNow().frame().scrollAlong; }
};

} // namespace

class TestFingers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFlingSlowsDown()
    {
        Fling fling;
        fling.begin({1000, -500});
        std::vector<QPoint> steps;
        while (fling.isRunning() && steps.size() < 1000)
            steps.push_back(fling.step(16));
        QVERIFY(steps.size() > 50 && steps.size() < 150);
        QVERIFY(std::is_sorted(steps.rbegin(), steps.rend(), [](QPoint a, QPoint b) { return a.x() < b.x() - 1; }));
        const QPoint way = std::accumulate(steps.begin(), steps.end(), QPoint());
        QVERIFY(qAbs(way.x() - 1000 * Fling::friction / 1000) < 8);
        QVERIFY(qAbs(way.y() * 2 + way.x()) <= 2);
        QCOMPARE(fling.step(16), QPoint());
    }

    // The way is the same, however often it is drawn.
    void aFlingIsThatOfTheClock_data()
    {
        QTest::addColumn<int>("step");
        for (const int step : {4, 16, 33, 100})
            QTest::addRow("%d milliseconds", step) << step;
    }
    void aFlingIsThatOfTheClock()
    {
        QFETCH(const int, step);
        Fling fling;
        fling.begin({0, 2000});
        int way = 0;
        for (int i = 0; i < 400 / step; ++i)
            way += fling.step(step).y();
        const double wanted = 2000 * Fling::friction / 1000 * (1 - std::exp(-(400 / step * step) / Fling::friction));
        QVERIFY2(qAbs(way - wanted) <= 1, qPrintable(u"%1 for %2"_s.arg(way).arg(wanted)));
    }

    void onlyAFastOneIsAFling()
    {
        Fling fling;
        fling.begin({Fling::leastSpeed - 1, 0});
        QVERIFY(!fling.isRunning());
        fling.begin({Fling::leastSpeed + 1, 0});
        QVERIFY(fling.isRunning());
        fling.stop();
        QVERIFY(!fling.isRunning());
        fling.begin({1e9, 0}); // a jump of the device
        QVERIFY(fling.step(16).x() < 110);
    }

    void fingersHit_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<int>("block");
        const auto row = [](const char *name, QPointF point, Zone zone, int block = -1) { QTest::newRow(name) << point << zone << block; };
        row("the middle moves", {400, 60}, Zone::Move, 0);
        row("a handle, well inside", {360, 60}, Zone::StretchStart, 0);
        row("a handle, well outside", {320, 60}, Zone::StretchStart, 0);
        row("beyond its reach", {316, 60}, Zone::EmptySlot);
        row("the other handle", {455, 40}, Zone::StretchEnd, 0);
        row("between two blocks it is the one with handles", {470, 60}, Zone::StretchEnd, 0);
        row("but its neighbour is its own", {482, 60}, Zone::Move, 1);
        row("without handles edges only move", {598, 60}, Zone::Move, 1);
        row("just outside such a block is free", {604, 60}, Zone::EmptySlot);
        row("a minute is as broad as a finger", {325, 120}, Zone::Move, 2);
        row("on either side", {362, 120}, Zone::Move, 2);
        row("and no broader", {370, 120}, Zone::EmptySlot);
        row("so is a quarter of an hour", {333, 180}, Zone::Move, 3);
        row("a lane's edge", {50, 90}, Zone::LaneEdge);
        row("a lane's edge from above", {50, 77}, Zone::LaneEdge);
        row("a lane's edge from below", {50, 103}, Zone::LaneEdge);
        row("a lane's name", {50, 60}, Zone::LaneHeader);
        row("the ruler", {400, 10}, Zone::Ruler);
    }
    void fingersHit()
    {
        QFETCH(QPointF, point);
        QFETCH(Zone, zone);
        QFETCH(int, block);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const auto axis : {Qt::Horizontal, Qt::Vertical}) {
                const TimelineGeometry geometry = fingerGrid(direction, axis);
                const Hit hit = fingerHit(geometry.drawn(point), geometry, fingerBlocks, fingerHandles);
                QCOMPARE(int(hit.zone), int(zone));
                QCOMPARE(hit.block, block);
            }
        }
    }

    // Closed, it is 24 pixels broad: from 14:00 on, at 820.
    void aFoldIsAsBroadAsAFinger()
    {
        const TimelineGeometry geometry = fingerGrid(Qt::LeftToRight, Qt::Horizontal);
        const auto zoneAt = [&](double x) { return int(fingerHit({x, 120}, geometry, fingerBlocks, fingerHandles).zone); };
        QCOMPARE(zoneAt(808), int(Zone::EmptySlot));
        QCOMPARE(zoneAt(812), int(Zone::Fold));
        QCOMPARE(zoneAt(832), int(Zone::Fold));
        QCOMPARE(zoneAt(852), int(Zone::Fold));
        QCOMPARE(zoneAt(856), int(Zone::EmptySlot));
        QVERIFY(geometry.hitAt({812, 120}, fingerBlocks).zone != Zone::Fold);
    }

    void handlesLieAboutTheEdges()
    {
        const TimelineGeometry geometry = fingerGrid(Qt::LeftToRight, Qt::Horizontal);
        QCOMPARE(handleRect(fingerBlocks[0], Zone::StretchStart, geometry), QRectF(334, 46, 12, 28));
        QCOMPARE(handleRect(fingerBlocks[0], Zone::StretchEnd, geometry), QRectF(452, 46, 12, 28));
        const QRectF first = handleRect(fingerBlocks[2], Zone::StretchStart, geometry); // of a minute: beside one another
        const QRectF last = handleRect(fingerBlocks[2], Zone::StretchEnd, geometry);
        QVERIFY(first.right() < last.left());
        for (const BlockSpan &block : fingerBlocks) {
            const QRectF zone = handleZone(block, Zone::StretchEnd, geometry);
            QVERIFY(zone.width() >= fingerReach && zone.height() >= fingerReach);
            QVERIFY(zone.contains(handleRect(block, Zone::StretchEnd, geometry)));
        }
    }

    void aFlickRunsOn_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Orientation>("axis");
        QTest::newRow("to the right") << Qt::LeftToRight << Qt::Horizontal;
        QTest::newRow("to the left") << Qt::RightToLeft << Qt::Horizontal;
        QTest::newRow("down") << Qt::LeftToRight << Qt::Vertical;
    }
    void aFlickRunsOn()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        FlungDay day(direction, axis);
        day.view().scrollToMinute(9 * 60);
        day.flick();
        const double before = day.along();
        QTRY_VERIFY(day.along() > before + 20);
        // The next touch holds it, and is no tap.
        day.view().changeSelection([&](TimelineSelection &selection) { selection.selectOnly(day.europe, day.view().scene()); });
        const QPoint centre = day.view().geometryNow().body().center().toPoint();
        day.down(centre);
        const double held = day.along();
        QTest::qWait(60);
        QCOMPARE(day.along(), held);
        day.up(centre);
        QCOMPARE(day.view().selection().selected(), QSet<SessionId>{day.europe});
        day.tap(day.place(1, int(day.view().geometryNow().leadingMinute()) + 10)); // but the one after it is
        QVERIFY(day.view().selectedSessions().isEmpty() || day.view().selectedSessions().front() != day.europe);
    }

    void aKeyStopsAFling()
    {
        FlungDay day;
        day.view().scrollToMinute(9 * 60);
        day.flick();
        const double before = day.along();
        QTRY_VERIFY(day.along() > before);
        QTest::keyClick(&day.view(), Qt::Key_Control);
        const double held = day.along();
        QTest::qWait(60);
        QCOMPARE(day.along(), held);
    }

    void noFlingWhereMotionIsUnwanted()
    {
        FlungDay day;
        CalmStyle calm;
        day.view().setStyle(&calm);
        day.view().scrollToMinute(9 * 60);
        day.flickOnce();
        const double before = day.along();
        QTest::qWait(60);
        QCOMPARE(day.along(), before);
        day.view().setStyle(nullptr);
    }

    void handlesAreShownToFingersAlone()
    {
        TouchedDay day;
        const auto &shown = day.view().overlay().withHandles;
        day.press(day.middleOf(day.europe));
        day.release();
        QVERIFY(!shown);
        day.tap(day.middleOf(day.africa));
        QCOMPARE(shown, day.africa);
        day.view().scrollTo(day.pinned);
        day.tap(day.middleOf(day.pinned)); // which can't be stretched
        QVERIFY(day.view().selection().contains(day.pinned));
        QVERIFY(!shown);
        day.tap(day.middleOf(day.europe));
        QCOMPARE(shown, day.europe);
        day.move(day.middleOf(day.africa));
        QVERIFY(!shown);
    }

    void aHandleStretches()
    {
        TouchedDay day;
        const auto steps = day.steps();
        day.tap(day.middleOf(day.europe));
        const QRectF rect = day.rectOf(day.europe);
        const QPoint end = QPointF(rect.right() + 8, rect.center().y()).toPoint();
        day.down(end);
        day.slide(end, end + QPoint(90, 0));
        QVERIFY(day.view().mouse().isRunning());
        QCOMPARE(day.view().overlay().lift, 0.0);
        day.up(end + QPoint(90, 0));
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.session(day.europe).minutes, 90);
        QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:00"_s);
        QCOMPARE(day.view().overlay().withHandles, day.europe);
    }

    void theGhostRises()
    {
        TouchedDay day;
        const QPoint from = day.middleOf(day.europe);
        day.down(from);
        QTRY_VERIFY(day.view().mouse().isRunning());
        QCOMPARE(day.view().overlay().lift, 4.0);
        day.up(from);
        day.press(from);
        day.dragTo(from + QPoint(60, 0));
        QCOMPARE(day.view().overlay().lift, 0.0); // by the mouse it does not
        day.release();
    }

    void theChipKeepsClearOfTheFinger()
    {
        const QSize window(600, 400);
        QWidget parent;
        parent.resize(window);
        DragChip chip(&parent);
        PlanWords words;
        words.where = u"11:15–12:45 · Room 5"_s;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            parent.setLayoutDirection(direction);
            for (const QPoint finger : {QPoint(300, 200), QPoint(300, 20), QPoint(5, 200), QPoint(595, 5), QPoint(5, 5), QPoint(300, 395)}) {
                chip.showAt(finger, words, DragChip::Place::AboveFinger);
                QVERIFY(QRect(QPoint(), window).contains(chip.geometry()));
                QVERIFY(!chip.geometry().intersects(QRect(finger - QPoint(20, 20), QSize(40, 40))));
                if (finger.y() > 100)
                    QCOMPARE(chip.geometry().bottom() + 1, finger.y() - 48);
            }
        }
    }

    // Twelve pixels, four minutes: a pointer is at 10:55 there.
    void edgesPullFromFurther()
    {
        TouchedDay day;
        const QPoint from = day.middleOf(day.europe);
        const QPoint to = from - QPoint(12, 0);
        day.press(from);
        day.dragTo(to);
        QCOMPARE(day.view().overlay().ghosts.front().span.start, 10 * 60 + 55);
        day.view().mouse().cancel();
        day.down(from);
        QTRY_VERIFY(day.view().mouse().isRunning());
        day.slide(from, to);
        QCOMPARE(day.view().overlay().ghosts.front().span.start, 11 * 60);
        day.up(to);
    }

    // A chip is lower than a finger is broad.
    void besideAChipIsOnIt()
    {
        TouchedDay day;
        day.openGaps();
        Chip *chip = nullptr;
        day.view().showAllDays();
        for (Chip *one : day.viewport()->findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
            if (one->isVisible())
                chip = one;
        }
        QVERIFY(chip);
        QVERIFY(chip->height() < fingerReach);
        QSignalSpy clicked(chip, &Chip::clicked);
        day.tap({chip->geometry().center().x(), chip->geometry().bottom() + 4});
        QCOMPARE(clicked.size(), 1);
        day.tap({chip->geometry().center().x(), chip->geometry().center().y() + int(fingerReach)});
        QCOMPARE(clicked.size(), 1);
    }
};

SUMMITRY_TEST(TestFingers)
#include "tst_gui_timeline_fingers.moc"
