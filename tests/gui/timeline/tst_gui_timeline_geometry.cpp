// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprogram.h"
#include "ui/timeline/autoscroll.h"
#include "ui/timeline/timelinegeometry.h"

using namespace summitry;

namespace {

// Four lanes of 60 after a heading of 20; 100 for the room names, 30 for the ruler; two pixels a minute.
TimelineGeometry grid(Qt::LayoutDirection direction = Qt::LeftToRight, double scrollAlong = 0, double scrollAcross = 0)
{
    TimelineGeometry::Frame frame;
    frame.size = {900, 300};
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

} // namespace

Q_DECLARE_METATYPE(summitry::Zone)

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
        QCOMPARE(geometry.x(minute), x);
        QCOMPARE(geometry.minuteAt(x), double(minute));
    }

    void everyMinuteComesBack()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (int minute = 0; minute < 30 * 60; minute += 7)
                QVERIFY(std::abs(grid(direction, 333).minuteAt(grid(direction, 333).x(minute)) - minute) < 1e-9);
        }
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
        const Hit hit = grid().hitAt(point, blocks);
        QCOMPARE(int(hit.zone), int(zone));
        QCOMPARE(hit.lane, lane);
        // The same point of a mirrored grid.
        const Hit mirrored = grid(Qt::RightToLeft).hitAt({900 - point.x(), point.y()}, blocks);
        QCOMPARE(int(mirrored.zone), int(zone));
        QCOMPARE(mirrored.block, hit.block);
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
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const TimelineGeometry geometry = grid(direction, 200);
            const double minute = geometry.minuteAt(500);
            TimelineGeometry::Frame frame = geometry.frame();
            frame.scrollAlong = geometry.scrollFor(5, minute, 500);
            frame.scale = 5;
            QVERIFY(std::abs(TimelineGeometry(frame, geometry.lanes()).minuteAt(500) - minute) < 1e-9);
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
