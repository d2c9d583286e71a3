// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ruler, headers, hand, wheel and fingers where time runs down: what they do lying, they do turned.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/laneheights.h"

#include <QScrollBar>
#include <QWheelEvent>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct TurnedDay : ShownDay {
    explicit TurnedDay(Qt::LayoutDirection direction) : ShownDay(direction, Qt::Vertical)
    {
        laneHeight.forget();
        view().showLaneHeight(100, {});
        view().scrollToMinute(8 * 60 + 45);
    }
    ~TurnedDay()
    {
        laneHeight.forget();
        QSettings().remove(u"timeline/runs-down"_s);
    }
    [[nodiscard]] const TimelineGeometry &geometry() const { return view().geometryNow(); }
    // On the plain picture, as drawn.
    [[nodiscard]] QPoint drawn(double along, double across) const { return geometry().drawn(QPointF(along, across)).toPoint(); }
    [[nodiscard]] QPoint hour(int minute) const
    {
        return drawn(geometry().along(minute), (geometry().frame().names + geometry().frame().ruler) / 2);
    }
    [[nodiscard]] QPoint header(int lane) const { return geometry().headerRect(lane).center().toPoint(); }
    [[nodiscard]] QPoint lastEdge(int lane) const
    {
        const QRectF rect = geometry().plain(geometry().headerRect(lane));
        return drawn(rect.center().x(), rect.bottom());
    }
    [[nodiscard]] double breadth(int lane) const { return geometry().laneRect(lane).width(); }
    [[nodiscard]] QStringList order() const
    {
        QStringList names;
        for (const Room *room : roomsInOrder(document))
            names += room->name;
        return names;
    }
};

} // namespace

class TestTurnedMargins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRulerSetsTheCursorAndARange_data() { directions(); }
    void theRulerSetsTheCursorAndARange()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const TurnedDay day(direction);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.hour(10 * 60));
        QCOMPARE(day.view().selection().minute(), 10 * 60);
        day.press(day.hour(11 * 60));
        day.dragTo(day.hour(12 * 60));
        day.release();
        QCOMPARE(day.view().range().value_or(TimeWindow{0, 0}), (TimeWindow{11 * 60, 12 * 60}));
    }

    void headersSelectTheirLane_data() { directions(); }
    void headersSelectTheirLane()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const TurnedDay day(direction);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.header(0));
        QCOMPARE(day.view().selection().selected(), (QSet<SessionId>{day.opening, day.africa}));
    }

    void theLastEdgeChangesTheBreadth_data() { directions(); }
    void theLastEdgeChangesTheBreadth()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const TurnedDay day(direction);
        const double before = day.breadth(0);
        const QPoint from = day.lastEdge(0);
        const QPoint outwards(direction == Qt::LeftToRight ? 1 : -1, 0);
        const auto hover = [&](QPoint at) {
            QMouseEvent event(QEvent::MouseMove, at, day.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(day.viewport(), &event);
            return day.viewport()->cursor().shape();
        };
        QCOMPARE(hover(from), Qt::SplitHCursor);
        day.press(from);
        day.dragTo(from + outwards * int(before * 0.7));
        day.release();
        QCOMPARE(laneHeight.value(), 170);
        QVERIFY(day.breadth(0) > before);
    }

    void aHeaderIsDraggedToAnotherPlace_data() { directions(); }
    void aHeaderIsDraggedToAnotherPlace()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const TurnedDay day(direction);
        const auto steps = day.steps();
        const QRectF last = day.geometry().plain(day.geometry().headerRect(2));
        day.press(day.header(0));
        day.dragTo(day.drawn(last.center().x(), last.bottom() - 8));
        day.release();
        QCOMPARE(day.order(), (QStringList{u"Room 2"_s, u"Room 3"_s, u"Room 1"_s}));
        QCOMPARE(day.steps(), steps + 1);
    }

    void theGroundFollowsTheHand_data() { directions(); }
    void theGroundFollowsTheHand()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const TurnedDay day(direction);
        day.view().zoomTo(3, day.geometry().body().center());
        day.view().scrollToMinute(11 * 60);
        const QPoint from = day.viewport()->rect().center();
        const QPoint to = from + QPoint(0, 40);
        const double minute = day.geometry().minuteAt(from);
        QTest::mousePress(day.viewport(), Qt::MiddleButton, {}, from);
        for (const QPoint at : {from + QPoint(0, 20), to}) {
            QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(day.viewport()->mapToGlobal(at)), Qt::NoButton, Qt::MiddleButton, {});
            QCoreApplication::sendEvent(day.viewport(), &event);
        }
        QTest::mouseRelease(day.viewport(), Qt::MiddleButton, {}, to);
        QVERIFY(std::abs(day.geometry().minuteAt(to) - minute) < 0.5);
    }

    void theWheelChangesTheBreadth()
    {
        const TurnedDay day(Qt::LeftToRight);
        const double before = day.breadth(1);
        const QPointF at = day.geometry().body().center();
        QWheelEvent event(at, day.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier | Qt::ShiftModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(day.viewport(), &event);
        QVERIFY(day.breadth(1) > before);
    }

    void twoFingersZoomAlongTheTime()
    {
        const TurnedDay day(Qt::LeftToRight);
        static QPointingDevice *const screen = QTest::createTouchDevice();
        const double scale = day.geometry().frame().scale;
        const QPoint centre = day.geometry().body().center().toPoint();
        QTest::touchEvent(day.viewport(), screen).press(0, centre - QPoint(0, 50)).press(1, centre + QPoint(0, 50));
        for (const int apart : {60, 75, 100})
            QTest::touchEvent(day.viewport(), screen).move(0, centre - QPoint(0, apart)).move(1, centre + QPoint(0, apart));
        QTest::touchEvent(day.viewport(), screen).release(0, centre - QPoint(0, 100)).release(1, centre + QPoint(0, 100));
        QVERIFY(day.geometry().frame().scale > 1.5 * scale);
        QCOMPARE(day.view().laneHeightNow(), 100);
    }

private:
    void directions() const
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

SUMMITRY_TEST(TestTurnedMargins)
#include "tst_gui_timeline_turnedmargins.moc"
