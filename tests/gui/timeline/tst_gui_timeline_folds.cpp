// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testprogram.h"
#include "ui/gestures/gestureplan.h"
#include "ui/scene/folds.h"
#include "ui/scene/timelinegeometry.h"

using namespace summitry;

namespace {

constexpr int oneDay = 24 * 60;

// Three days from 8:00 to 20:00, the nights between them folded.
FoldedTime threeDays()
{
    return {{480, 2 * oneDay + 1200}, {{1200, oneDay + 480}, {oneDay + 1200, 2 * oneDay + 480}}};
}

TimelineGeometry strip(Qt::LayoutDirection direction, double scroll)
{
    TimelineGeometry::Frame frame;
    frame.size = {900, 300};
    frame.header = 100;
    frame.ruler = 30;
    frame.scrollAlong = scroll;
    frame.scale = 0.5;
    frame.direction = direction;
    frame.time = threeDays();
    return {frame, {{{0, 60}}, {{0, 0}}, 60}};
}

// One session of an hour at 10:00 of the first day, another at 19:00 of the second.
PlanField fieldOfTwo()
{
    PlanField field;
    field.window = threeDays().window;
    field.days = {{480, 1200}, {oneDay + 480, oneDay + 1200}, {2 * oneDay + 480, 2 * oneDay + 1200}};
    field.lanes = 1;
    field.dragged = {{{1}, {0, 600, 660, {}}, false}, {{2}, {0, oneDay + 1140, oneDay + 1200, {}}, false}};
    return field;
}

} // namespace

class TestFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAlong_data()
    {
        QTest::addColumn<double>("minute");
        QTest::addColumn<double>("along");
        QTest::newRow("before the first day") << 420.0 << -120.0;
        QTest::newRow("the first morning") << 480.0 << 0.0;
        QTest::newRow("noon") << 720.0 << 480.0;
        QTest::newRow("the first evening") << 1200.0 << 1440.0;
        QTest::newRow("the middle of the night is the middle of the fold") << 1560.0 << 1452.0;
        QTest::newRow("the second morning, one fold on") << oneDay + 480.0 << 1464.0;
        QTest::newRow("the second noon") << oneDay + 720.0 << 1944.0;
        QTest::newRow("the third morning, two folds on") << 2 * oneDay + 480.0 << 2928.0;
        QTest::newRow("the last evening") << 2 * oneDay + 1200.0 << 4368.0;
        QTest::newRow("after the last day") << 2 * oneDay + 1260.0 << 4488.0;
    }
    void minutesAlong()
    {
        QFETCH(double, minute);
        QFETCH(double, along);
        QCOMPARE(threeDays().along(minute, 2), along);
        QCOMPARE(threeDays().minuteAt(along, 2), minute);
    }

    void withoutFoldsItIsALine()
    {
        const FoldedTime one{{480, 1200}, {}};
        for (int minute = 0; minute < 2 * oneDay; minute += 7) {
            QCOMPARE(one.along(minute, 1.5), (minute - 480) * 1.5);
            QCOMPARE(one.minuteAt((minute - 480) * 1.5, 1.5), double(minute));
        }
        QCOMPARE(one.scaleFor(1440), 2.0);
    }

    void theScaleLeavesRoomForTheFolds()
    {
        const FoldedTime time = threeDays();
        const double scale = time.scaleFor(1000);
        QCOMPARE(time.length(scale), 1000.0);
        QVERIFY(time.scaleFor(40) <= 0); // the folds alone take 48
        QVERIFY(std::abs(strip(Qt::LeftToRight, 0).fittingScale() - 752.0 / 2160) < 1e-9);
    }

    void everyPointOfTheStripComesBack()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const TimelineGeometry geometry = strip(direction, 300);
            for (double x = 0; x < 900; x += 3)
                QVERIFY(std::abs(geometry.pointAt(geometry.minuteAt({x, 0})).x() - x) < 1e-6);
        }
    }

    void nothingIsToBeDoneInTheNight()
    {
        const TimelineGeometry geometry = strip(Qt::LeftToRight, 0);
        const auto zoneAt = [&](int minute) { return int(geometry.hitAt({geometry.pointAt(minute).x(), 60}, {}).zone); };
        QCOMPARE(zoneAt(1190), int(Zone::EmptySlot));
        QCOMPARE(zoneAt(1500), int(Zone::Fold));
        QCOMPARE(zoneAt(oneDay + 490), int(Zone::EmptySlot));
        const QRectF block = geometry.blockRect({0, oneDay + 600, oneDay + 660, {}});
        QCOMPARE(block.left(), 100 + 360 + 24 + 60.0);
    }

    void whatIsEmptyForLong_data()
    {
        using Windows = std::vector<TimeWindow>;
        QTest::addColumn<Windows>("busy");
        QTest::addColumn<Windows>("empty");
        QTest::newRow("nothing at all") << Windows{} << Windows{{480, 1200}};
        QTest::newRow("an hour and a half is kept") << Windows{{570, 1110}} << Windows{};
        QTest::newRow("a minute more is not") << Windows{{571, 1109}} << Windows{{480, 571}, {1109, 1200}};
        QTest::newRow("between two") << Windows{{480, 600}, {720, 1200}} << Windows{{600, 720}};
        QTest::newRow("in no order, one inside the other") << Windows{{720, 1200}, {490, 500}, {480, 600}} << Windows{{600, 720}};
        QTest::newRow("others are on other days") << Windows{{100, 200}, {1300, 1400}} << Windows{{480, 1200}};
        QTest::newRow("they reach over its ends") << Windows{{400, 700}, {1000, 1300}} << Windows{{700, 1000}};
    }
    void whatIsEmptyForLong()
    {
        QFETCH(std::vector<TimeWindow>, busy);
        QTEST(emptyStretches({480, 1200}, busy), "empty");
    }

    void whatIsOpenedStaysSo()
    {
        const auto at = [](int minute) { return LocalTime(QDate(2018, 10, 29), minute); };
        FoldChoice choice;
        QVERIFY(choice.isOn());
        QVERIFY(!choice.isOpen(at(600), at(800)));
        choice.open(at(600), at(800));
        QVERIFY(choice.isOpen(at(600), at(700))); // a session came after it
        QVERIFY(choice.isOpen(at(500), at(800))); // the one before it is gone
        QVERIFY(!choice.isOpen(at(800), at(900)));
        choice.open(at(900), at(1000));
        choice.fold(at(500), at(800));
        QVERIFY(!choice.isOpen(at(600), at(700)));
        QVERIFY(choice.isOpen(at(900), at(1000)));
    }

    void sessionsKeepOutOfTheNight_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("moved");
        QTest::newRow("earlier that day") << -60 << -60;
        QTest::newRow("the second would end after its day") << 30 << 0;
        QTest::newRow("both a day later") << oneDay << oneDay;
        QTest::newRow("into the night is back to the evening") << 200 << 0;
        QTest::newRow("far into the night is the morning after") << 11 * 60 + 20 << 1320;
        QTest::newRow("past the end is the last place there is") << 3 * oneDay << oneDay;
    }
    void sessionsKeepOutOfTheNight()
    {
        QFETCH(int, wanted);
        const GesturePlan plan = movedBy(fieldOfTwo(), wanted, 0);
        QTEST(plan.sessions.front().start - 600, "moved");
        QTEST(plan.sessions.back().start - oneDay - 1140, "moved"); // all by the same
    }

    void stretchesEndWithTheDay()
    {
        PlanField field = fieldOfTwo();
        field.dragged.erase(field.dragged.begin() + 1);
        QCOMPARE(stretchedTo(field, Zone::StretchEnd, oneDay + 600).sessions.front().end, 1200);
        QCOMPARE(stretchedTo(field, Zone::StretchStart, 0).sessions.front().start, 480);
    }

    void placesAreOnTheNearestDay()
    {
        const PlanField field = fieldOfTwo();
        QCOMPARE(placedAt(field, 1180, 0).sessions.front().start, 1200 - 130); // both of them fit
        QCOMPARE(placedAt(field, oneDay + 300, 0).sessions.front().start, oneDay + 480);
        QCOMPARE(placedAt(field, oneDay + 600, 0).sessions.front().start, oneDay + 600);
    }
};

SUMMITRY_TEST(TestFolds)
#include "tst_gui_timeline_folds.moc"
