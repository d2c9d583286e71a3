// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprogram.h"
#include "ui/gestures/autoscroll.h"
#include "ui/scene/timelinegeometry.h"

using namespace summitry;

namespace {

// Four lanes of 60 after a heading of 20; 100 for the room names, 30 for the ruler; two pixels a minute. 900 along, 300
// across.
TimelineGeometry grid(Qt::LayoutDirection direction = Qt::LeftToRight, double scrollAlong = 0, double scrollAcross = 0,
                      Qt::Orientation axis = Qt::Horizontal)
{
    TimelineGeometry::Frame frame;
    frame.axis = axis;
    frame.size = axis == Qt::Vertical ? QSizeF(300, 900) : QSizeF(900, 300);
    frame.header = 100;
    frame.ruler = 30;
    frame.scrollAlong = scrollAlong;
    frame.scrollAcross = scrollAcross;
    frame.scale = 2;
    frame.direction = direction;
    frame.time.window = {8 * 60, 20 * 60};
    LaneLayout lanes;
    lanes.lanes = {{20, 60}, {80, 60}, {140, 60}, {200, 60}};
    lanes.headings = {{0, 20}, {80, 0}, {140, 0}, {200, 0}};
    lanes.breadth = 260;
    return {frame, lanes};
}

struct Way {
    Qt::LayoutDirection direction;
    Qt::Orientation axis;

    [[nodiscard]] TimelineGeometry geometry(double scrollAlong = 0) const { return grid(direction, scrollAlong, 0, axis); }
    // Where a point of the plain picture is drawn.
    [[nodiscard]] QPointF operator()(QPointF plain) const
    {
        if (axis == Qt::Horizontal)
            return direction == Qt::LeftToRight ? plain : QPointF(900 - plain.x(), plain.y());
        return {direction == Qt::LeftToRight ? plain.y() : 300 - plain.y(), plain.x()};
    }
};
constexpr std::array allWays{Way{Qt::LeftToRight, Qt::Horizontal}, Way{Qt::RightToLeft, Qt::Horizontal},
                             Way{Qt::LeftToRight, Qt::Vertical}, Way{Qt::RightToLeft, Qt::Vertical}};

} // namespace

Q_DECLARE_METATYPE(summitry::Zone)
Q_DECLARE_METATYPE(Way)

class TestGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAndPixels_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("scroll");
        QTest::addColumn<int>("minute");
        QTest::addColumn<double>("x");
        QTest::newRow("the opening is where the names end") << Qt::LeftToRight << 0.0 << 480 << 100.0;
        QTest::newRow("an hour later") << Qt::LeftToRight << 0.0 << 540 << 220.0;
        QTest::newRow("before the opening") << Qt::LeftToRight << 0.0 << 450 << 40.0;
        QTest::newRow("scrolled") << Qt::LeftToRight << 120.0 << 540 << 100.0;
        QTest::newRow("right to left: the opening is at the right") << Qt::RightToLeft << 0.0 << 480 << 800.0;
        QTest::newRow("right to left: later is further left") << Qt::RightToLeft << 0.0 << 540 << 680.0;
        QTest::newRow("right to left, scrolled") << Qt::RightToLeft << 120.0 << 540 << 800.0;
    }
    void minutesAndPixels()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(double, scroll);
        QFETCH(int, minute);
        QFETCH(double, x);
        const TimelineGeometry geometry = grid(direction, scroll);
        QCOMPARE(geometry.pointAt(minute).x(), x);
        QCOMPARE(geometry.minuteAt({x, 0}), double(minute));
    }

    // Down it is the same for both directions.
    void minutesRunDown()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QCOMPARE(grid(direction, 0, 0, Qt::Vertical).pointAt(540).y(), 220.0);
            QCOMPARE(grid(direction, 120, 0, Qt::Vertical).pointAt(540).y(), 100.0);
            QCOMPARE(grid(direction, 120, 0, Qt::Vertical).minuteAt({0, 100}), 540.0);
        }
    }

    void everyMinuteComesBack()
    {
        for (const Way &way : allWays) {
            const TimelineGeometry geometry = way.geometry(333);
            for (int minute = 0; minute < 30 * 60; minute += 7)
                QVERIFY(std::abs(geometry.minuteAt(geometry.pointAt(minute, 2)) - minute) < 1e-9);
        }
    }

    void theWayBackLeadsToTheSamePlace()
    {
        const QRectF plain(120, 40, 60, 30);
        for (const Way &way : allWays) {
            const TimelineGeometry geometry = way.geometry();
            QCOMPARE(geometry.drawn(plain), QRectF(way(plain.topLeft()), way(plain.bottomRight())).normalized());
            QCOMPARE(geometry.drawn(plain.center()), way(plain.center()));
            QCOMPARE(geometry.plain(geometry.drawn(plain)), plain);
            QCOMPARE(geometry.plain(geometry.drawn(plain.topLeft())), plain.topLeft());
        }
    }

    void columnsStandWhereTheRowsLay()
    {
        const BlockSpan span{1, 600, 660, {}};
        const TimelineGeometry down = grid(Qt::LeftToRight, 0, 0, Qt::Vertical);
        QCOMPARE(down.body(), QRectF(30, 100, 270, 800));
        QCOMPARE(down.laneRect(1), QRectF(110, 100, 60, 800));
        QCOMPARE(down.headerRect(1), QRectF(110, 0, 60, 100));
        QCOMPARE(down.rulerRect(), QRectF(0, 100, 30, 800));
        QCOMPARE(down.blockRect(span), QRectF(113, 340, 54, 118)); // the gap is taken from its end
        QCOMPARE(down.bandRect(600, 660), QRectF(30, 340, 260, 120));
        QCOMPARE(down.lineAt(600, 1), QRectF(30, 340, 270, 1));
        QCOMPARE(down.lastAcross(down.laneRect(1), 1), QRectF(169, 100, 1, 800));
        const TimelineGeometry mirrored = grid(Qt::RightToLeft, 0, 0, Qt::Vertical);
        QCOMPARE(mirrored.rulerRect(), QRectF(270, 100, 30, 800)); // the hours stand at the right
        QCOMPARE(mirrored.laneRect(0).right(), 250.0);
        QCOMPARE(mirrored.blockRect(span), QRectF(133, 340, 54, 118)); // and time runs down still
        QCOMPARE(mirrored.lastAcross(mirrored.laneRect(1), 1), QRectF(130, 100, 1, 800));
    }

    // On top lies what stands there: the hours, or the names.
    void theOverviewIsLeftFree()
    {
        for (const Way &way : allWays) {
            TimelineGeometry::Frame frame = way.geometry().frame();
            const TimelineGeometry without(frame, way.geometry().lanes());
            frame.overview = 40;
            (way.axis == Qt::Vertical ? frame.header : frame.ruler) += 40;
            const TimelineGeometry with(frame, without.lanes());
            QCOMPARE(with.overviewRect().height(), 40.0);
            QCOMPARE(with.overviewRect().width(), with.body().width());
            QVERIFY(!with.overviewRect().intersects(with.rulerRect()));
            QVERIFY(!with.overviewRect().intersects(with.headersRect()));
            QVERIFY(!with.overviewRect().intersects(with.body()));
            QCOMPARE(with.body().top(), without.body().top() + 40);
        }
    }

    void arrowsGoWhereTheyPoint_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<Qt::Key>("later");
        QTest::addColumn<Qt::Key>("nextLane");
        QTest::newRow("to the right") << allWays[0] << Qt::Key_Right << Qt::Key_Down;
        QTest::newRow("to the left") << allWays[1] << Qt::Key_Left << Qt::Key_Down;
        QTest::newRow("down") << allWays[2] << Qt::Key_Down << Qt::Key_Right;
        QTest::newRow("down, lanes from the right") << allWays[3] << Qt::Key_Down << Qt::Key_Left;
    }
    void arrowsGoWhereTheyPoint()
    {
        QFETCH(Way, way);
        QFETCH(Qt::Key, later);
        QFETCH(Qt::Key, nextLane);
        const auto opposite = [](Qt::Key key) {
            return key == Qt::Key_Right ? Qt::Key_Left : key == Qt::Key_Left ? Qt::Key_Right : key == Qt::Key_Up ? Qt::Key_Down : Qt::Key_Up;
        };
        const TimelineGeometry geometry = way.geometry();
        QCOMPARE(geometry.plain(later), Qt::Key_Right);
        QCOMPARE(geometry.plain(opposite(later)), Qt::Key_Left);
        QCOMPARE(geometry.plain(nextLane), Qt::Key_Down);
        QCOMPARE(geometry.plain(opposite(nextLane)), Qt::Key_Up);
        QCOMPARE(geometry.plain(Qt::Key_Home), Qt::Key_Home);
        const bool isTurned = way.axis == Qt::Vertical;
        QCOMPARE(geometry.drawn(Qt::SizeHorCursor), isTurned ? Qt::SizeVerCursor : Qt::SizeHorCursor);
        QCOMPARE(geometry.drawn(Qt::SplitHCursor), isTurned ? Qt::SplitVCursor : Qt::SplitHCursor);
        QCOMPARE(geometry.drawn(Qt::ClosedHandCursor), Qt::ClosedHandCursor);
    }

    void mirroredBlocksLieMirrored()
    {
        const BlockSpan span{1, 600, 660, {}};
        const QRectF plain = grid().blockRect(span);
        const QRectF mirrored = grid(Qt::RightToLeft).blockRect(span);
        QCOMPARE(mirrored.right(), 900 - plain.left());
        QCOMPARE(mirrored.left(), 900 - plain.right());
        QCOMPARE(mirrored.top(), plain.top());
    }

    // A block from 10:00 to 11:00 in the second lane: 340 to 460 along, less the gap at its end; 110 to 170 across.
    void zones_data()
    {
        QTest::addColumn<QPointF>("point");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<int>("lane");
        QTest::newRow("the middle moves") << QPointF(400, 140) << Zone::Move << 1;
        QTest::newRow("the leading edge stretches") << QPointF(342, 140) << Zone::StretchStart << 1;
        QTest::newRow("just outside it too") << QPointF(337, 140) << Zone::StretchStart << 1;
        QTest::newRow("the trailing edge stretches") << QPointF(455, 140) << Zone::StretchEnd << 1;
        QTest::newRow("just outside that too") << QPointF(460, 140) << Zone::StretchEnd << 1;
        QTest::newRow("further out is free") << QPointF(470, 140) << Zone::EmptySlot << 1;
        QTest::newRow("above it is another lane") << QPointF(400, 90) << Zone::EmptySlot << 0;
        QTest::newRow("between block and lane is free") << QPointF(400, 111) << Zone::EmptySlot << 1;
        QTest::newRow("the heading of a venue") << QPointF(400, 40) << Zone::GroupHeading << -1;
        QTest::newRow("a room's name") << QPointF(50, 140) << Zone::LaneHeader << 1;
        QTest::newRow("the ruler") << QPointF(400, 10) << Zone::Ruler << -1;
        QTest::newRow("the corner") << QPointF(50, 10) << Zone::Nothing << -1;
        QTest::newRow("below all lanes") << QPointF(400, 295) << Zone::Nothing << -1;
    }
    void zones()
    {
        QFETCH(QPointF, point);
        QFETCH(Zone, zone);
        QFETCH(int, lane);
        const std::vector<BlockSpan> blocks{{1, 600, 660, {}}};
        for (const Way &way : allWays) {
            const Hit hit = way.geometry().hitAt(way(point), blocks);
            QCOMPARE(int(hit.zone), int(zone));
            QCOMPARE(hit.lane, lane);
            QCOMPARE(hit.isBlock(), zone == Zone::Move || zone == Zone::StretchStart || zone == Zone::StretchEnd);
        }
    }

    // Two groups of two lanes, their names over them.
    void headingsStandOverTheirColumns()
    {
        TimelineGeometry::Frame frame = grid(Qt::LeftToRight, 0, 0, Qt::Vertical).frame();
        frame.headings = 20;
        LaneMetrics metrics;
        metrics.regular = metrics.tallest = 60;
        metrics.areHeadingsOver = true;
        const LaneLayout lanes = laidOut({{.startsGroup = true}, {}, {.startsGroup = true}, {}}, metrics, 270);
        QCOMPARE(lanes.breadth, 240.0);
        const TimelineGeometry geometry(frame, lanes);
        QCOMPARE(geometry.headingRect(0), QRectF(30, 0, 120, 20));
        QVERIFY(geometry.headingRect(1).isEmpty());
        QCOMPARE(geometry.headingRect(2), QRectF(150, 0, 120, 20));
        QCOMPARE(geometry.headerRect(2), QRectF(150, 20, 60, 80));
        QCOMPARE(int(geometry.hitAt({160, 10}, {}).zone), int(Zone::GroupHeading));
        QCOMPARE(int(geometry.hitAt({160, 30}, {}).zone), int(Zone::LaneHeader));
        QCOMPARE(geometry.hitAt({160, 30}, {}).lane, 2);
    }

    void rubberBandsMeetWhatTheyCover()
    {
        const std::vector<BlockSpan> blocks{{1, 600, 660, {}}, {2, 700, 760, {}}};
        for (const Way &way : allWays) {
            const TimelineGeometry geometry = way.geometry(50);
            QCOMPARE(geometry.blocksIn(geometry.areaRect(650, 720, 60, 150), blocks), (std::vector<int>{0, 1}));
            QCOMPARE(geometry.blocksIn(geometry.areaRect(720, 650, 60, 100), blocks), std::vector<int>{0});
            QVERIFY(geometry.blocksIn(geometry.areaRect(665, 695, 0, 260), blocks).empty());
        }
    }

    void shortBlocksOnlyMove()
    {
        const std::vector<BlockSpan> blocks{{0, 600, 605, {}}};
        for (double x = 340; x < 347; ++x)
            QCOMPARE(int(grid().hitAt({x, 80}, blocks).zone), int(Zone::Move));
    }

    void aBlockIsInFrontOfABreak()
    {
        const std::vector<BlockSpan> blocks{{acrossAllLanes, 600, 660, {}}, {1, 600, 660, {}}};
        QCOMPARE(grid().hitAt({400, 140}, blocks).block, 1);
        QCOMPARE(grid().hitAt({400, 200}, blocks).block, 0);
        QCOMPARE(grid().hitAt({400, 112}, blocks).block, 0);
    }

    void neighboursThatTouchKeepTheirOwnEdges()
    {
        const std::vector<BlockSpan> blocks{{1, 600, 660, {}}, {1, 660, 720, {}}};
        const Hit end = grid().hitAt({456, 140}, blocks);
        QCOMPARE(end.block, 0);
        QCOMPARE(int(end.zone), int(Zone::StretchEnd));
        const Hit start = grid().hitAt({462, 140}, blocks);
        QCOMPARE(start.block, 1);
        QCOMPARE(int(start.zone), int(Zone::StretchStart));
    }

    void zoomKeepsTheTimeUnderThePointer()
    {
        for (const Way &way : allWays) {
            const TimelineGeometry geometry = way.geometry(200);
            const QPointF point = way({500, 80});
            const double minute = geometry.minuteAt(point);
            TimelineGeometry::Frame frame = geometry.frame();
            frame.scrollAlong = geometry.scrollFor(5, minute, point);
            frame.scale = 5;
            QVERIFY(std::abs(TimelineGeometry(frame, geometry.lanes()).minuteAt(point) - minute) < 1e-9);
        }
    }

    void ticks_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("labels");
        QTest::addColumn<int>("ticks");
        QTest::newRow("an hour of 12 pixels") << 0.2 << 360 << 60;
        QTest::newRow("an hour of 6 pixels") << 0.1 << 720 << 120;
        QTest::newRow("an hour of 30 pixels") << 0.5 << 120 << 30;
        QTest::newRow("an hour of 60 pixels") << 1.0 << 60 << 10;
        QTest::newRow("an hour of 120 pixels") << 2.0 << 30 << 5;
        QTest::newRow("far in") << 12.0 << 5 << 5;
    }
    void ticks()
    {
        QFETCH(double, scale);
        TimelineGeometry::Frame frame = grid().frame();
        frame.scale = scale;
        const TickSteps steps = TimelineGeometry(frame, {}).tickSteps(34);
        QTEST(steps.labels, "labels");
        QTEST(steps.ticks, "ticks");
        QVERIFY(steps.labels % steps.ticks == 0);
    }

    void edgesScrollOnlyOnceMovedTowards()
    {
        const QRectF area(100, 30, 800, 270);
        AutoScroll scroll;
        scroll.begin({895, 100});
        QVERIFY(scroll.speedIn(area, 500).isNull()); // pressed at the rim
        scroll.move({880, 100});
        QVERIFY(scroll.speedIn(area, 500).x() <= 0);
        scroll.move({890, 100});
        QVERIFY(scroll.speedIn(area, 500).x() > 0);
        QVERIFY(scroll.speedIn(area, 50).isNull()); // not at once
        const double inside = scroll.speedIn(area, 500).x();
        scroll.move({990, 100});
        QVERIFY(scroll.speedIn(area, 500).x() > inside);
        scroll.move({500, 100});
        QVERIFY(scroll.speedIn(area, 500).isNull());
    }
};

SUMMITRY_TEST(TestGeometry)
#include "tst_gui_timeline_geometry.moc"
