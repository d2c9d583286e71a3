// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes' headers: clicks select, a drag of the lower edge changes the height, a drag of the header the order of the rooms.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/laneorder.h"
#include "ui/scene/laneheights.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct HeadedDay : ShownDay {
    explicit HeadedDay(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        laneHeight.forget();
        view().showLaneHeight(100, {});
    }
    ~HeadedDay() { laneHeight.forget(); }

    QPoint header(int lane) const { return view().geometryNow().headerRect(lane).center().toPoint(); }
    QPoint lowerEdge(int lane) const
    {
        const QRectF rect = view().geometryNow().headerRect(lane);
        return QPointF(rect.center().x(), rect.bottom()).toPoint();
    }
    void click(int lane, Qt::KeyboardModifiers modifiers = {}) const { QTest::mouseClick(viewport(), Qt::LeftButton, modifiers, header(lane)); }
    QStringList order() const
    {
        QStringList names;
        for (const Room *room : roomsInOrder(document))
            names += room->name;
        return names;
    }
    QSet<SessionId> selected() const { return view().selection().selected(); }
};

} // namespace

class TestLaneHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSelectsTheLane()
    {
        HeadedDay day;
        const auto steps = day.steps();
        day.view().reveal(day.europe);
        day.click(0);
        QCOMPARE(day.selected(), (QSet<SessionId>{day.opening, day.africa}));
        QCOMPARE(day.view().selection().lane(), 0);
        QVERIFY(!day.view().selection().focused());
        day.click(2, Qt::ControlModifier);
        QCOMPARE(day.selected(), (QSet<SessionId>{day.opening, day.africa, day.pinned}));
        day.click(0, Qt::ControlModifier);
        QCOMPARE(day.selected(), (QSet<SessionId>{day.pinned}));
        day.click(2);
        day.click(0, Qt::ShiftModifier);
        QCOMPARE(day.selected(), (QSet<SessionId>{day.opening, day.africa, day.europe, day.pinned}));
        QCOMPARE(day.view().selection().lane(), 0);
        day.view().showAllDays();
        day.click(0);
        QCOMPARE(day.selected(), (QSet<SessionId>{day.opening, day.africa, day.closing})); // of the days shown
        QCOMPARE(day.steps(), steps);
    }

    void aDoubleClickOpensTheRoom()
    {
        HeadedDay day;
        QSignalSpy asked(day.workspace.get(), &Workspace::taskRequested);
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.header(1));
        QCOMPARE(day.workspace->selected(), RecordKey::of(day.rooms[1]));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().value<WindowTask>(), WindowTask::ShowInspector);
    }

    void theEdgeIsFound_data()
    {
        QTest::addColumn<double>("y");
        QTest::addColumn<Zone>("zone");
        QTest::addColumn<int>("lane");
        QTest::newRow("three above") << 107.0 << Zone::LaneEdge << 0;
        QTest::newRow("three below") << 113.0 << Zone::LaneEdge << 0;
        QTest::newRow("four above") << 106.0 << Zone::LaneHeader << 0;
        QTest::newRow("four below") << 114.0 << Zone::LaneHeader << 1;
    }
    void theEdgeIsFound()
    {
        QFETCH(double, y);
        TimelineGeometry::Frame frame;
        frame.size = {900, 300};
        frame.header = 100;
        frame.ruler = 30;
        const TimelineGeometry geometry(frame, {{{20, 60}, {80, 60}}, {{0, 20}, {80, 0}}, 140});
        const Hit hit = geometry.hitAt({50, y}, {});
        QTEST(hit.zone, "zone");
        QTEST(hit.lane, "lane");
        QVERIFY(geometry.hitAt({150, y}, {}).zone != Zone::LaneEdge); // in the headers alone
    }

    void theNearestHeight_data()
    {
        QTest::addColumn<double>("percent");
        QTest::addColumn<int>("step");
        for (const auto &[percent, step] : {std::pair(0.0, 60), std::pair(69.0, 60), std::pair(71.0, 80), std::pair(100.0, 100), std::pair(116.0, 130), std::pair(500.0, 220)})
            QTest::addRow("%g", percent) << percent << step;
    }
    void theNearestHeight()
    {
        QFETCH(double, percent);
        QTEST(nearestLaneHeight(percent), "step");
    }

    void aDragOfTheEdgeChangesTheHeight()
    {
        HeadedDay day;
        const auto steps = day.steps();
        const double before = day.view().geometryNow().laneRect(0).height();
        const double top = day.view().geometryNow().laneRect(0).top();
        const QPoint from = day.lowerEdge(0);
        const auto hover = [&](QPoint at) {
            QMouseEvent event(QEvent::MouseMove, at, day.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(day.viewport(), &event);
            return day.viewport()->cursor().shape();
        };
        QCOMPARE(hover(from), Qt::SplitVCursor);
        QCOMPARE(hover(day.header(0)), Qt::ArrowCursor);
        day.press(from);
        day.dragTo(from + QPoint(0, int(before * 0.7)));
        QCOMPARE(day.view().laneHeightNow(), 170);
        QCOMPARE(laneHeight.value(), 100); // nothing is kept before the release
        QVERIFY(day.view().geometryNow().laneRect(0).height() > before);
        QCOMPARE(day.view().geometryNow().laneRect(0).top(), top);
        day.release();
        QCOMPARE(laneHeight.value(), 170);
        day.press(day.lowerEdge(0));
        day.dragTo(day.lowerEdge(0) - QPoint(0, 60));
        QVERIFY(day.view().laneHeightNow() < 170);
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QCOMPARE(day.view().laneHeightNow(), 170);
        day.release();
        QCOMPARE(laneHeight.value(), 170);
        QCOMPARE(day.steps(), steps);
    }

    void gapsAreAmongTheNeighbours_data()
    {
        QTest::addColumn<double>("across");
        QTest::addColumn<int>("gap");
        QTest::newRow("far above") << -50.0 << 1;
        QTest::newRow("in the upper half of the first") << 80.0 << 1;
        QTest::newRow("in its lower half") << 100.0 << 2;
        QTest::newRow("in the lower half of the last") << 160.0 << 3;
        QTest::newRow("far below") << 900.0 << 3;
    }
    void gapsAreAmongTheNeighbours()
    {
        QFETCH(double, across);
        const std::vector<LaneSpan> lanes{{0, 60}, {60, 60}, {120, 60}, {180, 60}};
        QTEST(laneGapAt(across, {1, 2}, lanes), "gap");
    }

    void aDragChangesTheOrderOfTheRooms_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aDragChangesTheOrderOfTheRooms()
    {
        QFETCH(Qt::LayoutDirection, direction);
        HeadedDay day(direction);
        const auto steps = day.steps();
        const QStringList before = day.order();
        day.view().reveal(day.europe);
        day.press(day.header(0));
        day.dragTo(day.header(2) + QPoint(0, 10));
        QCOMPARE(day.view().overlay().movedLane, 0);
        QCOMPARE(day.view().overlay().laneGap, 3);
        QCOMPARE(day.viewport()->cursor().shape(), Qt::ClosedHandCursor);
        QCOMPARE(day.order(), before);
        day.release();
        QCOMPARE(day.order(), (QStringList{u"Room 2"_s, u"Room 3"_s, u"Room 1"_s}));
        QCOMPARE(day.view().scene().lane(2)->name, u"Room 1"_s);
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Move “Room 1” among the rooms"_s);
        QCOMPARE(day.view().overlay().movedLane, -1);
        QVERIFY(day.view().selection().contains(day.europe)); // no lane is selected by a drag
        day.workspace->undo();
        QCOMPARE(day.order(), before);
    }

    void aDragBackOrGivenUpChangesNothing()
    {
        HeadedDay day;
        const auto steps = day.steps();
        day.press(day.header(1));
        day.dragTo(day.header(2));
        day.dragTo(day.header(1) + QPoint(0, 4));
        day.release();
        day.press(day.header(1));
        day.dragTo(day.header(0) - QPoint(0, 10));
        QCOMPARE(day.view().overlay().laneGap, 0);
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QCOMPARE(day.view().overlay().laneGap, -1);
        day.release();
        QCOMPARE(day.steps(), steps);
    }

    void otherLanesStay()
    {
        HeadedDay day;
        Draft draft(day.document);
        const VenueId other = draft.add(Venue{.id = {}, .name = u"Tent"_s, .position = 1});
        draft.change(day.rooms[2], [&](Room &room) { room.venue = other; });
        QVERIFY(day.workspace->apply(draft));
        const auto steps = day.steps();
        QCOMPARE(laneNeighbours(1, day.view().scene(), day.document), (LaneRun{0, 1}));
        QVERIFY(laneNeighbours(2, day.view().scene(), day.document).isEmpty()); // alone in its venue
        day.press(day.header(0));
        day.dragTo(day.header(2) + QPoint(0, 20));
        QCOMPARE(day.view().overlay().laneGap, 2); // not into the other venue
        day.release();
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.order(), (QStringList{u"Room 2"_s, u"Room 1"_s, u"Room 3"_s}));
        day.view().setLaneKind(LaneKind::Delegations);
        if (!day.view().scene().lanes().empty())
            QVERIFY(laneNeighbours(0, day.view().scene(), day.document).isEmpty());
        day.view().setLaneKind(LaneKind::Rooms);
        day.document.setReadOnly();
        day.press(day.header(0));
        day.dragTo(day.header(1) + QPoint(0, 20));
        QCOMPARE(day.view().overlay().movedLane, -1);
        day.release();
        QCOMPARE(day.steps(), steps + 1);
    }
};

SUMMITRY_TEST(TestLaneHeaders)
#include "tst_gui_timeline_laneheaders.moc"
