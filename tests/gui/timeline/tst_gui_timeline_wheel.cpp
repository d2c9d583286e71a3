// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel and the trackpad: what a turn means, as a table, and that the view does it.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/laneheights.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

using WheelKind = WheelMove::Kind;

struct WheeledDay : ShownDay {
    explicit WheeledDay(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        laneHeight.forget();
        page->resize(800, 420);
        QCoreApplication::processEvents();
        view().zoomTo(3, view().geometryNow().pointAt(9 * 60));
        along().setValue(along().maximum() / 2);
        across().setValue(across().maximum() / 2);
    }
    ~WheeledDay() { laneHeight.forget(); }
    QScrollBar &along() const { return *view().horizontalScrollBar(); }
    QScrollBar &across() const { return *view().verticalScrollBar(); }
    double scale() const { return view().geometryNow().frame().scale; }
    QPointF at() const { return view().geometryNow().body().center(); }
    void turn(QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {}, Qt::ScrollPhase phase = Qt::NoScrollPhase) const
    {
        QWheelEvent event(at(), viewport()->mapToGlobal(at()), pixels, angle, Qt::NoButton, modifiers, phase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    void gesture(Qt::NativeGestureType type, double value = 0) const
    {
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at(), at(), viewport()->mapToGlobal(at()), value, {});
        QCoreApplication::sendEvent(viewport(), &event);
    }
};

} // namespace

class TestWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsMean_data()
    {
        QTest::addColumn<WheelTurn>("turn");
        QTest::addColumn<WheelKind>("kind");
        QTest::addColumn<QPointF>("pixels");
        QTest::addColumn<double>("notches");
        const auto row = [](const char *name, const WheelTurn &turn, WheelKind kind, QPointF pixels, double notches) {
            QTest::newRow(name) << turn << kind << pixels << notches;
        };
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        row("a notch", {{}, {0, 120}, {}}, WheelKind::Usual, {}, 0);
        row("Alt, which Qt turns round", {{}, {120, 0}, Qt::AltModifier}, WheelKind::Usual, {}, 0);
        row("Shift", {{}, {0, -120}, Qt::ShiftModifier}, WheelKind::Along, {}, -1);
        row("Ctrl", {{}, {0, 120}, Qt::ControlModifier}, WheelKind::Zoom, {}, 1);
        row("Ctrl and Shift", {{}, {0, 120}, both}, WheelKind::LaneHeight, {}, 1);
        row("Ctrl and Shift where the system turns it round", {{}, {-120, 0}, both}, WheelKind::LaneHeight, {}, -1);
        row("a part of a notch is not a step", {{}, {0, 60}, both}, WheelKind::LaneHeight, {}, 0);
        row("fingers, down", {{3, -20}, {4, -30}, {}}, WheelKind::ByPixels, {0, 20}, 0);
        row("fingers, to the side", {{21, 10}, {30, 14}, {}}, WheelKind::ByPixels, {-21, 0}, 0);
        row("fingers, askew", {{20, 10}, {30, 15}, {}}, WheelKind::ByPixels, {-20, -10}, 0);
        row("fingers with Shift", {{0, 20}, {0, 30}, Qt::ShiftModifier}, WheelKind::ByPixels, {-20, 0}, 0);
        row("fingers, a whole notch by chance", {{0, 80}, {0, 120}, {}, Qt::ScrollUpdate}, WheelKind::ByPixels, {0, -80}, 0);
        row("a wheel that counts pixels", {{0, 120}, {0, 120}, {}}, WheelKind::Usual, {}, 0);
        row("Ctrl and a wheel that counts pixels", {{0, 120}, {0, 120}, Qt::ControlModifier}, WheelKind::Zoom, {}, 1);
        row("Ctrl and fingers: an eighth", {{0, 40}, {0, 60}, Qt::ControlModifier}, WheelKind::Zoom, {}, 0.0625);
        row("Ctrl after the fingers have left", {{0, 40}, {0, 60}, Qt::ControlModifier, Qt::ScrollMomentum}, WheelKind::Zoom, {}, 0);
    }
    void turnsMean()
    {
        QFETCH(WheelTurn, turn);
        Wheel wheel;
        const WheelMove move = wheel.turn(turn);
        QTEST(move.kind, "kind");
        QTEST(move.pixels, "pixels");
        QTEST(move.notches, "notches");
    }

    void partsOfANotchAddUp()
    {
        Wheel wheel;
        const WheelTurn part{{}, {0, 50}, Qt::ControlModifier | Qt::ShiftModifier};
        QCOMPARE(wheel.turn(part).notches, 0.0);
        QCOMPARE(wheel.turn(part).notches, 0.0);
        QCOMPARE(wheel.turn(part).notches, 1.0);
        const WheelTurn back{{}, {0, -110}, part.modifiers};
        QCOMPARE(wheel.turn(back).notches, 0.0); // from nothing, not from what was left
        QCOMPARE(wheel.turn(back).notches, -1.0);
    }

    void shiftScrollsAlong_data() { directions(); }
    void shiftScrollsAlong()
    {
        QFETCH(Qt::LayoutDirection, direction);
        WheeledDay day(direction);
        const int along = day.along().value();
        const int across = day.across().value();
        day.turn({}, {0, -120}, Qt::ShiftModifier);
        QVERIFY(day.along().value() > along);
        QCOMPARE(day.across().value(), across);
        const int before = day.along().value();
        day.turn({}, {0, -120});
        QCOMPARE(day.along().value(), before);
        QVERIFY(day.across().value() > across);
    }

    void fingersMoveTheGround_data() { directions(); }
    void fingersMoveTheGround()
    {
        QFETCH(Qt::LayoutDirection, direction);
        WheeledDay day(direction);
        day.view().changeLaneHeight(3);
        day.across().setValue(day.across().maximum() / 2);
        QVERIFY(day.along().value() > 20 && day.across().value() > 12);
        const double minute = day.view().geometryNow().minuteAt(day.at());
        const int across = day.across().value();
        day.turn({20, 12}, {30, 20});
        const TimelineGeometry &geometry = day.view().geometryNow();
        QVERIFY(qAbs(geometry.minuteAt(day.at() + QPointF(20, 0)) - minute) < 0.01); // what was there is further right
        QCOMPARE(day.across().value(), across - 12);
        day.turn({2, -12}, {3, -20}); // straight down
        QCOMPARE(day.across().value(), across);
        QVERIFY(qAbs(geometry.minuteAt(day.at() + QPointF(20, 0)) - minute) < 0.01);
    }

    void ctrlZoomsAtThePointer()
    {
        WheeledDay day;
        const double minute = day.view().geometryNow().minuteAt(day.at());
        const double before = day.scale();
        day.turn({}, {0, 120}, Qt::ControlModifier);
        QCOMPARE(day.scale(), before * 1.2);
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(day.at()) - minute) < 0.5);
        day.turn({0, 30}, {0, 60}, Qt::ControlModifier);
        QCOMPARE(day.scale(), before * 1.2 * std::pow(1.2, 1.0 / 16));
    }

    void ctrlAndShiftChangeTheLanes()
    {
        WheeledDay day;
        day.view().changeLaneHeight(2);
        day.across().setValue(day.across().maximum() / 2);
        const int lane = day.view().geometryNow().nearestLane(day.at());
        const auto share = [&] {
            const QRectF rect = day.view().geometryNow().laneRect(lane);
            return (day.at().y() - rect.top()) / rect.height();
        };
        const double before = share();
        const double height = day.view().geometryNow().laneRect(lane).height();
        const double scale = day.scale();
        day.turn({}, {0, 120}, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(day.view().geometryNow().laneRect(lane).height() > height);
        QVERIFY2(qAbs(share() - before) < 0.02, qPrintable(QString::number(share() - before)));
        QCOMPARE(day.scale(), scale);
        QCOMPARE(laneHeight.value(), 220);
        day.turn({}, {0, -240}, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(laneHeight.value(), 130);
    }

    void aPinchZoomsThere()
    {
        WheeledDay day;
        const double minute = day.view().geometryNow().minuteAt(day.at());
        const double before = day.scale();
        day.gesture(Qt::BeginNativeGesture);
        day.gesture(Qt::ZoomNativeGesture, 0.25);
        QCOMPARE(day.scale(), before * 1.25);
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(day.at()) - minute) < 0.5);
        day.gesture(Qt::EndNativeGesture);
        day.view().toggleZoom(); // to what was before the fingers
        QCOMPARE(day.scale(), before);
    }

    void aDoubleTapShowsTheDayAndLeadsBack()
    {
        WheeledDay day;
        const double before = day.scale();
        const int along = day.along().value();
        day.gesture(Qt::SmartZoomNativeGesture);
        const double fitted = day.scale();
        QVERIFY(fitted < before);
        QCOMPARE(day.along().maximum(), 0);
        day.gesture(Qt::SmartZoomNativeGesture);
        QCOMPARE(day.scale(), before);
        QVERIFY(qAbs(day.along().value() - along) <= 1);
        day.gesture(Qt::SmartZoomNativeGesture);
        QCOMPARE(day.scale(), fitted);
    }

    void whatIsDraggedStaysBelowThePointer()
    {
        WheeledDay day;
        day.view().scrollTo(day.africa);
        const QPoint from = day.middleOf(day.africa);
        day.press(from);
        day.dragTo(from + QPoint(60, 0));
        const int start = day.view().overlay().ghosts.front().span.start;
        const int along = day.along().value();
        day.turn({}, {0, -120}, Qt::ShiftModifier);
        const double scrolled = (day.along().value() - along) / day.scale();
        QVERIFY(scrolled > 10);
        QVERIFY(qAbs(day.view().overlay().ghosts.front().span.start - start - scrolled) < 6);
        day.view().mouse().cancel();
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
};

SUMMITRY_TEST(TestWheel)
#include "tst_gui_timeline_wheel.moc"
