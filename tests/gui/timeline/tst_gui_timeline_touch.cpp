// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fingers: what they mean, as a table of what each step comes to, and that the timeline does it.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/touchgesture.h"
#include "ui/scene/laneheights.h"

#include <QMenu>
#include <QPointingDevice>
#include <QScrollBar>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

using Act = TouchAct::Kind;

struct Touch {
    QList<QPointF> fingers;
    qint64 when = 0;
};

QPointingDevice *glass()
{
    static QPointingDevice *const device = QTest::createTouchDevice();
    return device;
}

struct TouchedDay : ShownDay {
    TouchedDay()
    {
        laneHeight.forget();
        page->resize(900, 420);
        QCoreApplication::processEvents();
        view().zoomTo(3, view().geometryNow().pointAt(9 * 60));
        view().scrollToMinute(9 * 60 + 30);
    }
    ~TouchedDay() { laneHeight.forget(); }

    void down(QPoint at) const { QTest::touchEvent(viewport(), glass()).press(0, at, viewport()); }
    void slide(QPoint from, QPoint to) const
    {
        for (int i = 1; i <= 4; ++i)
            QTest::touchEvent(viewport(), glass()).move(0, from + (to - from) * i / 4, viewport());
    }
    void up(QPoint at) const { QTest::touchEvent(viewport(), glass()).release(0, at, viewport()); }
    void tap(QPoint at) const
    {
        down(at);
        up(at);
    }
};

} // namespace

class TestTouch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingersMean_data()
    {
        QTest::addColumn<QList<Touch>>("touches");
        QTest::addColumn<QList<Act>>("acts");
        const auto row = [](const char *name, const QList<Touch> &touches, const QList<Act> &acts) {
            QTest::newRow(name) << touches << acts;
        };
        const QPointF a(100, 100);
        const QPointF b(200, 100);
        row("a tap", {{{a}, 0}, {{}, 100}}, {Act::Nothing, Act::Tap});
        row("a trembling tap", {{{a}, 0}, {{a + QPointF(7, 7)}, 50}, {{}, 100}}, {Act::Nothing, Act::Nothing, Act::Tap});
        row("a drag scrolls", {{{a}, 0}, {{a + QPointF(20, 0)}, 50}, {{a + QPointF(21, 0)}, 900}, {{}, 950}},
            {Act::Nothing, Act::Scroll, Act::Scroll, Act::Nothing});
        row("a rest lifts, then drags", {{{a}, 0}, {{a}, 500}, {{b}, 600}, {{}, 700}}, {Act::Nothing, Act::Lift, Act::Drag, Act::Drop});
        row("not before half a second", {{{a}, 0}, {{a}, 499}, {{}, 499}}, {Act::Nothing, Act::Nothing, Act::Tap});
        row("a second finger gives up what is lifted", {{{a}, 0}, {{a}, 500}, {{a, b}, 600}, {{b}, 650}, {{}, 700}},
            {Act::Nothing, Act::Lift, Act::GiveUp, Act::Nothing, Act::Nothing});
        row("two fingers tap", {{{a}, 0}, {{a, b}, 30}, {{b}, 200}, {{}, 210}}, {Act::Nothing, Act::Nothing, Act::Menu, Act::Nothing});
        row("two fingers rest", {{{a, b}, 0}, {{}, 900}}, {Act::Nothing, Act::Nothing});
        row("two fingers spread", {{{a, b}, 0}, {{a, b + QPointF(30, 0)}, 50}, {{a}, 90}, {{}, 100}},
            {Act::Nothing, Act::Pinch, Act::EndPinch, Act::Nothing});
        row("three are none", {{{a}, 0}, {{a, b, b}, 20}, {{}, 100}}, {Act::Nothing, Act::Nothing, Act::Nothing});
    }
    void fingersMean()
    {
        QFETCH(QList<Touch>, touches);
        TouchGesture gesture;
        QList<Act> acts;
        for (const Touch &touch : std::as_const(touches))
            acts += gesture.touched(touch.fingers, touch.when).kind;
        QTEST(acts, "acts");
        // And then it begins anew.
        QCOMPARE(gesture.touched({{5, 5}}, 10'000).kind, Act::Nothing);
        QCOMPARE(gesture.touched({}, 10'010).kind, Act::Tap);
    }

    void aSpreadZoomsOrStretches()
    {
        TouchGesture along;
        (void)along.touched({{100, 100}, {200, 100}}, 0);
        TouchAct act = along.touched({{50, 100}, {250, 100}}, 50);
        QCOMPARE(act.along, 2.0);
        QCOMPARE(act.across, 1.0);
        QCOMPARE(act.point, QPointF(150, 100));
        act = along.touched({{70, 110}, {270, 110}}, 60); // only moved
        QCOMPARE(act.along, 1.0);
        QCOMPARE(act.by, QPointF(20, 10));
        TouchGesture across;
        (void)across.touched({{100, 100}, {100, 200}}, 0);
        act = across.touched({{100, 50}, {100, 200}}, 50);
        QCOMPARE(act.along, 1.0);
        QCOMPARE(act.across, 1.5);
    }

    void aTapSelectsAndASecondOneOpens()
    {
        TouchedDay day;
        QSignalSpy asked(day.workspace.get(), &Workspace::taskRequested);
        day.tap(day.middleOf(day.europe));
        QCOMPARE(day.view().selection().selected(), QSet<SessionId>{day.europe});
        QVERIFY(asked.isEmpty());
        day.tap(day.middleOf(day.europe));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(day.workspace->selected(), RecordKey::of(day.europe));
        day.tap(day.place(1, 12 * 60 + 20));
        QVERIFY(day.view().selectedSessions().isEmpty());
    }

    void aDragScrolls()
    {
        TouchedDay day;
        const auto steps = day.steps();
        const int before = day.view().horizontalScrollBar()->value();
        const QPoint from = day.middleOf(day.europe);
        day.down(from);
        day.slide(from, from - QPoint(80, 0));
        day.up(from - QPoint(80, 0));
        QVERIFY(qAbs(day.view().horizontalScrollBar()->value() - before - 80) <= 1);
        QCOMPARE(day.steps(), steps);
        QVERIFY(day.view().overlay().ghosts.empty());
    }

    void afterARestTheBlockComesAlong()
    {
        TouchedDay day;
        const auto steps = day.steps();
        const QPoint from = day.middleOf(day.europe);
        const QPoint to = from + QPoint(90, 0);
        day.down(from);
        QTRY_VERIFY(day.view().mouse().isRunning());
        QVERIFY(day.view().selection().contains(day.europe));
        day.slide(from, to);
        QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
        const DragChip &chip = *day.view().mouse().chip();
        const QPoint finger = day.viewport()->mapTo(day.view().window(), to);
        QVERIFY(chip.isVisible() && chip.geometry().bottom() <= finger.y() - 40);
        QCOMPARE(day.steps(), steps);
        day.up(to);
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:30"_s);
    }

    void aSecondFingerGivesUp()
    {
        TouchedDay day;
        const auto steps = day.steps();
        const QPoint from = day.middleOf(day.europe);
        day.down(from);
        QTRY_VERIFY(day.view().mouse().isRunning());
        day.slide(from, from + QPoint(90, 0));
        QTest::touchEvent(day.viewport(), glass()).stationary(0).press(1, from, day.viewport());
        QVERIFY(!day.view().mouse().isRunning());
        QVERIFY(day.view().overlay().ghosts.empty());
        QTest::touchEvent(day.viewport(), glass()).release(0, from, day.viewport()).release(1, from, day.viewport());
        QCOMPARE(day.steps(), steps);
    }

    void twoFingersZoomBetweenThem()
    {
        TouchedDay day;
        const QPoint centre = day.view().geometryNow().body().center().toPoint();
        const double before = day.view().geometryNow().frame().scale;
        const double minute = day.view().geometryNow().minuteAt(centre);
        const auto both = [&](int apart) {
            QTest::touchEvent(day.viewport(), glass()).move(0, centre - QPoint(apart, 0), day.viewport()).move(1, centre + QPoint(apart, 0), day.viewport());
        };
        QTest::touchEvent(day.viewport(), glass()).press(0, centre - QPoint(50, 0), day.viewport()).press(1, centre + QPoint(50, 0), day.viewport());
        both(75);
        both(100);
        QCOMPARE(day.view().geometryNow().frame().scale, before * 2);
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(centre) - minute) < 1);
        QTest::touchEvent(day.viewport(), glass()).release(0, centre, day.viewport()).release(1, centre, day.viewport());
        QVERIFY(!day.view().mouse().isRunning());
    }

    void twoFingersTapForTheMenu()
    {
        TouchedDay day;
        const QPoint at = day.middleOf(day.europe);
        bool wasThere = false;
        QTimer::singleShot(100, [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                wasThere = true;
                menu->close();
            }
        });
        QTest::touchEvent(day.viewport(), glass()).press(0, at - QPoint(20, 0), day.viewport()).press(1, at + QPoint(20, 0), day.viewport());
        QTest::touchEvent(day.viewport(), glass()).release(0, at - QPoint(20, 0), day.viewport()).release(1, at + QPoint(20, 0), day.viewport());
        QTRY_VERIFY(wasThere);
        QVERIFY(day.view().selection().contains(day.europe));
    }
};

SUMMITRY_TEST(TestTouch)
#include "tst_gui_timeline_touch.moc"
