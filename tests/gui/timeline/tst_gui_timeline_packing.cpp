// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions at the same time lie side by side, and lanes share the height there is.
#include "tests/testprogram.h"
#include "ui/scene/lanelayout.h"
#include "ui/scene/packing.h"

using namespace summitry;

namespace {

using Places = std::vector<PackedPlace>;
using Times = std::vector<PackedTime>;

} // namespace

Q_DECLARE_METATYPE(std::vector<summitry::PackedTime>)
Q_DECLARE_METATYPE(std::vector<summitry::PackedPlace>)
Q_DECLARE_METATYPE(std::vector<summitry::LaneNeed>)

class TestPacking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packing_data()
    {
        QTest::addColumn<Times>("times");
        QTest::addColumn<Places>("places");
        QTest::newRow("alone") << Times{{0, 60}} << Places{{0, 1, 1}};
        QTest::newRow("one after the other") << Times{{0, 60}, {60, 120}} << Places{{0, 1, 1}, {0, 1, 1}};
        QTest::newRow("two at once") << Times{{0, 60}, {30, 90}} << Places{{0, 1, 2}, {1, 2, 2}};
        QTest::newRow("the third takes the free column")
            << Times{{0, 60}, {30, 120}, {60, 90}} << Places{{0, 1, 2}, {1, 2, 2}, {0, 1, 2}};
        QTest::newRow("spreads where it is alone")
            << Times{{0, 60}, {0, 60}, {0, 120}, {90, 120}} << Places{{0, 1, 3}, {1, 2, 3}, {2, 3, 3}, {0, 2, 3}};
        QTest::newRow("given out of order") << Times{{30, 90}, {0, 60}} << Places{{1, 2, 2}, {0, 1, 2}};
        QTest::newRow("none") << Times{} << Places{};
    }
    void packing()
    {
        QFETCH(Times, times);
        QTEST(packed(times), "places");
    }

    void packedSessionsNeverOverlap()
    {
        quint32 seed = 7;
        const auto next = [&seed](int bound) { return int((seed = seed * 1664525U + 1013904223U) >> 16) % bound; };
        for (int round = 0; round < 200; ++round) {
            Times times;
            for (int i = 0; i < 12; ++i) {
                const int start = next(300);
                times.push_back({start, start + 1 + next(120)});
            }
            const Places places = packed(times);
            for (std::size_t i = 0; i < times.size(); ++i) {
                for (std::size_t j = i + 1; j < times.size(); ++j) {
                    const bool isTogether = times[i].start < times[j].end && times[j].start < times[i].end;
                    const bool share = places[i].column < places[j].columnEnd && places[j].column < places[i].columnEnd;
                    QVERIFY(!isTogether || !share);
                }
            }
        }
    }

    void lanes_data()
    {
        QTest::addColumn<std::vector<LaneNeed>>("needs");
        QTest::addColumn<double>("available");
        QTest::addColumn<QList<double>>("heights");
        const LaneNeed busy{1, false, false};
        const LaneNeed empty{1, true, false};
        QTest::newRow("spare height is shared") << std::vector{busy, busy} << 200.0 << QList<double>{100, 100};
        QTest::newRow("but not without end") << std::vector{busy, busy} << 900.0 << QList<double>{112, 112};
        QTest::newRow("too many: empty ones shrink") << std::vector{busy, empty, busy} << 150.0 << QList<double>{64, 30, 64};
        QTest::newRow("empty ones too while there is room") << std::vector{busy, empty} << 128.0 << QList<double>{64, 64};
        QTest::newRow("three side by side need height")
            << std::vector{LaneNeed{3, false, false}, busy} << 0.0 << QList<double>{96, 64};
    }
    void lanes()
    {
        QFETCH(std::vector<LaneNeed>, needs);
        QFETCH(double, available);
        const LaneLayout layout = laidOut(needs, {}, available);
        QList<double> heights;
        double bottom = 0;
        for (const LaneSpan &lane : layout.lanes) {
            heights += lane.height;
            QCOMPARE(lane.top, bottom);
            bottom = lane.bottom();
        }
        QTEST(heights, "heights");
        QCOMPARE(layout.breadth, bottom);
    }

    void headingsStandBeforeTheirLanes()
    {
        const LaneLayout layout = laidOut({{1, false, true}, {1, false, false}, {1, false, true}}, {}, 0);
        QCOMPARE(layout.headings[0], (LaneSpan{0, 26}));
        QCOMPARE(layout.lanes[0].top, 26.0);
        QCOMPARE(layout.headings[1].height, 0.0);
        QCOMPARE(layout.headings[2].bottom(), layout.lanes[2].top);
    }
};

SUMMITRY_TEST(TestPacking)
#include "tst_gui_timeline_packing.moc"
