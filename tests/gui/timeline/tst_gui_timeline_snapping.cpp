// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a dragged edge comes to rest: at a neighbour, else on the grid.
#include "tests/testprogram.h"
#include "ui/gestures/snapping.h"

using namespace summitry;

Q_DECLARE_METATYPE(std::vector<summitry::SnapTarget>)
Q_DECLARE_METATYPE(summitry::SnapQuestion)

class TestSnapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapping_data()
    {
        QTest::addColumn<SnapQuestion>("question");
        QTest::addColumn<std::vector<SnapTarget>>("targets");
        QTest::addColumn<int>("start");
        const std::vector<SnapTarget> none;
        const auto at = [](double start, int original = 600, double scale = 2) {
            return SnapQuestion{start, 60, original, scale, 5, {}};
        };
        QTest::newRow("to five minutes") << at(612.4) << none << 610;
        QTest::newRow("to the next five minutes") << at(612.6) << none << 615;
        QTest::newRow("an odd start survives whole steps") << at(622.2, 607) << none << 622;
        QTest::newRow("and still finds the grid") << at(619.6, 607) << none << 620;
        QTest::newRow("its start meets a neighbour's end")
            << at(618) << std::vector<SnapTarget>{{617, SnapKind::Neighbour}} << 617;
        QTest::newRow("its end meets a neighbour's start")
            << at(618) << std::vector<SnapTarget>{{677, SnapKind::Neighbour}} << 617;
        QTest::newRow("too far to be pulled") << at(618) << std::vector<SnapTarget>{{623, SnapKind::Neighbour}} << 620;
        QTest::newRow("of two as near, the neighbour")
            << at(617) << std::vector<SnapTarget>{{616, SnapKind::OtherLane}, {618, SnapKind::Neighbour}} << 618;
        QTest::newRow("a changeover after a neighbour, for its start")
            << at(618) << std::vector<SnapTarget>{{617, SnapKind::Changeover, SnapSide::Start}} << 617;
        QTest::newRow("not for its end")
            << at(558) << std::vector<SnapTarget>{{617, SnapKind::Changeover, SnapSide::Start}} << 560;
        QTest::newRow("a changeover before a neighbour, for its end")
            << at(558) << std::vector<SnapTarget>{{617, SnapKind::Changeover, SnapSide::End}} << 557;
        QTest::newRow("of two as near, the neighbour before its changeover")
            << at(617) << std::vector<SnapTarget>{{616, SnapKind::Changeover, SnapSide::Start}, {618, SnapKind::Neighbour}} << 618;
        QTest::newRow("far out the grid is coarser") << SnapQuestion{616, 60, 600, 0.3, gridStep(5, 0.3), {}} << none << 620;
    }
    void snapping()
    {
        QFETCH(SnapQuestion, question);
        QFETCH(std::vector<SnapTarget>, targets);
        QTEST(snapped(question, targets).start, "start");
    }

    // What holds is left a little later than it was caught.
    void aHeldEdgeHoldsLonger()
    {
        const std::vector<SnapTarget> targets{{617, SnapKind::Neighbour}};
        SnapQuestion question{619.6, 60, 600, 2, 5, {}};
        QCOMPARE(snapped(question, targets).start, 620);
        question.held = targets.front();
        QCOMPARE(snapped(question, targets).start, 617);
        question.start = 621.5;
        QVERIFY(snapped(question, targets).start != 617);
    }

    void aFingerIsPulledFromFurther()
    {
        const std::vector<SnapTarget> targets{{617, SnapKind::Neighbour}};
        SnapQuestion question{619.6, 60, 600, 2, 5, {}};
        QCOMPARE(snapped(question, targets).start, 620);
        question.reach = fingerSnapReach;
        QCOMPARE(snapped(question, targets).start, 617);
        question.start = 620.7; // 0.72 of a step is the furthest
        QCOMPARE(snapped(question, targets).start, 620);
    }

    void gridSteps()
    {
        QCOMPARE(gridStep(5, 2), 5);
        QCOMPARE(gridStep(5, 0.3), 10);
        QCOMPARE(gridStep(5, 0.1), 30);
        QCOMPARE(gridStep(1, 12), 1);
        QCOMPARE(gridStep(5, 0.01), 60);
    }
};

SUMMITRY_TEST(TestSnapping)
#include "tst_gui_timeline_snapping.moc"
