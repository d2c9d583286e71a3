// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Zooming in a moment: what is shown at each instant, and that keys, wheel and fits do it on the timeline.
#include "tests/testprogram.h"
#include "touchedday.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/zoombar.h"

#include <QAction>
#include <QScrollBar>
#include <QSlider>
#include <QWheelEvent>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct GlidingDay : TouchedDay {
    explicit GlidingDay(Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Orientation axis = Qt::Horizontal)
        : TouchedDay(direction, axis)
    {
        view().zoomTo(3, view().geometryNow().pointAt(12 * 60));
        view().scrollToMinute(10 * 60);
    }
    [[nodiscard]] double scale() const { return view().geometryNow().frame().scale; }
    [[nodiscard]] QPointF at() const { return view().geometryNow().body().center() + QPointF(40, 0); }
    void turn(QPoint pixels, int angle, Qt::ScrollPhase phase = Qt::NoScrollPhase) const
    {
        QWheelEvent event(at(), viewport()->mapToGlobal(at()), pixels, {0, angle}, Qt::NoButton, Qt::ControlModifier, phase, false);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    // Runs to its end; what is seen on the way, after each picture.
    template <class Seen> int watch(Seen seen) const
    {
        int count = 0;
        for (QElapsedTimer clock; view().isGliding() && (!clock.isValid() ? (clock.start(), true) : clock.elapsed() < 2000);) {
            QTest::qWait(5);
            seen();
            ++count;
        }
        return count;
    }
};

} // namespace

class TestZoomGlide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data()
    {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("minute");
        // From 1 to 8 pixels a minute, and from 8:00 at the edge to 12:00; what stays is 12:34.
        QTest::newRow("as it was") << 0 << 1.0 << 480.0;
        QTest::newRow("a third: 19/27 of the way") << 40 << std::pow(8.0, 19.0 / 27) << 690.80;
        QTest::newRow("half: seven eighths") << 60 << std::pow(8.0, 7.0 / 8) << 709.82;
        QTest::newRow("there") << 120 << 8.0 << 720.0;
        QTest::newRow("and no further") << 500 << 8.0 << 720.0;
    }
    void instants()
    {
        QFETCH(int, elapsed);
        QFETCH(double, scale);
        QFETCH(double, minute);
        ZoomGlide glide;
        QVERIFY(!glide.isRunning());
        glide.begin({1, 480}, {8, 720});
        glide.advance(elapsed);
        QCOMPARE(glide.isRunning(), elapsed < ZoomGlide::duration);
        QVERIFY(qAbs(glide.now().scale - scale) < 1e-9);
        QVERIFY2(qAbs(glide.now().minute - minute) < 0.5, qPrintable(QString::number(glide.now().minute)));
    }

    void oneTimeStaysWhereItIs()
    {
        ZoomGlide glide;
        glide.begin({2, 600}, {0.5, 480}); // 10:40 lies at 80 pixels, before and after
        for (int i = 0; i < 12; ++i) {
            const ZoomState now = glide.now();
            QVERIFY(qAbs((640 - now.minute) * now.scale - 80) < 1e-6);
            glide.advance(10);
        }
        QVERIFY(!glide.isRunning());
    }

    void ofOneScaleItOnlyMoves()
    {
        ZoomGlide glide;
        glide.begin({2, 600}, {2, 660});
        glide.advance(60);
        QCOMPARE(glide.now().scale, 2.0);
        QCOMPARE(glide.now().minute, 652.5);
    }

    void theTimeUnderTheWheelStays_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Orientation>("axis");
        QTest::newRow("to the right") << Qt::LeftToRight << Qt::Horizontal;
        QTest::newRow("to the left") << Qt::RightToLeft << Qt::Horizontal;
        QTest::newRow("down") << Qt::LeftToRight << Qt::Vertical;
    }
    void theTimeUnderTheWheelStays()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const GlidingDay day(direction, axis);
        const double minute = day.view().geometryNow().minuteAt(day.at());
        QSignalSpy said(&day.view(), &TimelineView::scaleChanged);
        day.turn({}, 240);
        QCOMPARE(said.size(), 1); // where it leads, once
        QCOMPARE(said.front().front().toDouble(), 3 * 1.44);
        QCOMPARE(day.scale(), 3.0);
        double last = 3;
        const int seen = day.watch([&] {
            QVERIFY(day.scale() >= last);
            last = day.scale();
            QVERIFY(qAbs(day.view().geometryNow().minuteAt(day.at()) - minute) * day.scale() <= 0.6);
        });
        QVERIFY(seen > 0);
        QCOMPARE(day.scale(), 3 * 1.44);
        QCOMPARE(said.size(), 1);
    }

    void theNextStepGoesOnFromWhereItLeads()
    {
        const GlidingDay day;
        const double minute = day.view().geometryNow().minuteAt(day.at());
        for (int i = 0; i < 3; ++i) {
            day.turn({}, 120);
            QVERIFY(day.view().isGliding());
            QTest::qWait(20);
        }
        day.watch([] {});
        QCOMPARE(day.scale(), 3 * 1.2 * 1.2 * 1.2);
        // Half a pixel for each of them, where the machine is so slow that each glide ends before the next.
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(day.at()) - minute) * day.scale() <= 2.5);
    }

    void fingersZoomAtOnce()
    {
        const GlidingDay day;
        day.turn({0, 40}, 60, Qt::ScrollUpdate);
        QVERIFY(!day.view().isGliding());
        QVERIFY(day.scale() > 3);
    }

    void keysAndFitsGlide_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::newRow("in") << QKeyCombination(Qt::CTRL | Qt::Key_Plus);
        QTest::newRow("out") << QKeyCombination(Qt::CTRL | Qt::Key_Minus);
        QTest::newRow("the day") << QKeyCombination(Qt::CTRL | Qt::Key_9);
        QTest::newRow("what is selected") << QKeyCombination(Qt::CTRL | Qt::Key_8);
        QTest::newRow("all days") << QKeyCombination(Qt::CTRL | Qt::Key_0);
    }
    void keysAndFitsGlide()
    {
        QFETCH(QKeyCombination, keys);
        const GlidingDay day;
        if (keys.key() == Qt::Key_0) {
            day.view().showAllDays();
            day.view().zoomTo(4, day.at());
        }
        day.view().reveal(day.europe);
        QTest::keyClick(&day.view(), keys.key(), keys.keyboardModifiers());
        QVERIFY(day.view().isGliding());
        const double before = day.scale();
        day.watch([] {});
        QVERIFY(!day.view().isGliding());
        QVERIFY(day.scale() != before);
    }

    void atOnceWhereMotionIsUnwanted()
    {
        const GlidingDay day;
        CalmStyle calm;
        day.view().setStyle(&calm);
        day.turn({}, 120);
        QCOMPARE(day.scale(), 3 * 1.2);
        QTest::keyClick(&day.view(), Qt::Key_9, Qt::ControlModifier);
        QVERIFY(!day.view().isGliding());
        QVERIFY(day.scale() < 3);
        day.view().setStyle(nullptr);
    }

    void whatElseMovesTheViewEndsIt()
    {
        const GlidingDay day;
        day.turn({}, 120);
        QVERIFY(day.view().isGliding());
        day.view().scrollBy({30, 0});
        QVERIFY(!day.view().isGliding());
        QCOMPARE(day.scale(), 3 * 1.2);
        day.turn({}, 120);
        day.press(day.middleOf(day.europe));
        QVERIFY(!day.view().isGliding());
        day.release();
        day.turn({}, -120);
        day.view().showDay(day.second);
        QVERIFY(!day.view().isGliding());
    }

    // The slider is drawn by hand: it shows where the glide leads, and does not glide itself.
    void theSliderShowsTheAim()
    {
        const GlidingDay day;
        auto *slider = day.page->findChild<ZoomBar *>()->findChild<QSlider *>();
        const int before = slider->value();
        day.turn({}, 240);
        QVERIFY(slider->value() > before);
        const int aimed = slider->value();
        day.watch([] {});
        QCOMPARE(slider->value(), aimed);
        slider->setValue(before);
        QVERIFY(!day.view().isGliding());
    }

    void asBeforeIsBeforeTheGlide()
    {
        const GlidingDay day;
        QTest::keyClick(&day.view(), Qt::Key_Plus, Qt::ControlModifier);
        day.watch([] {});
        QTest::keyClick(&day.view(), Qt::Key_9, Qt::ControlModifier);
        QTest::qWait(20);
        QTest::keyClick(&day.view(), Qt::Key_Z); // before it has arrived
        day.watch([] {});
        QCOMPARE(day.scale(), 4.5);
        QTest::keyClick(&day.view(), Qt::Key_Z);
        day.watch([] {});
        QCOMPARE(day.scale(), day.view().geometryNow().fittingScale());
    }
};

SUMMITRY_TEST(TestZoomGlide)
#include "tst_gui_timeline_zoomglide.moc"
