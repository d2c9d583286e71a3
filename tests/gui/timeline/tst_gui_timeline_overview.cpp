// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelineactions.h"

#include <QAction>
#include <QScrollBar>
#include <QSettings>

using namespace summitry;

namespace {

constexpr int dayLength = 24 * 60;

// Two days from 8:00 to 20:00 in two lanes, at a quarter of a pixel a minute.
OverviewMap twoDays(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {{366, 40}, {{480, dayLength + 1200}, {{1200, dayLength + 480}}}, 2, direction};
}

struct ShownOverview : ShownDay {
    ShownOverview()
    {
        view().fitAllDays();
        view().actions().overview().setChecked(true);
        strip = page->findChild<OverviewStrip *>();
    }
    [[nodiscard]] QRectF frame() const { return strip->map().frame(strip->sight()); }
    void drag(QPointF from, QPointF to) const
    {
        QTest::mousePress(strip, Qt::LeftButton, {}, from.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, strip->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(strip, &move);
        QTest::mouseRelease(strip, Qt::LeftButton, {}, to.toPoint());
    }

    OverviewStrip *strip = nullptr;
};

} // namespace

Q_DECLARE_METATYPE(summitry::OverviewMap::Grip)

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().remove(QStringLiteral("timeline/overview")); }

    void timesLieInTheStrip()
    {
        QCOMPARE(twoDays().x(480), 0.0);
        QCOMPARE(twoDays().x(1200), 180.0);
        QCOMPARE(twoDays().x(dayLength + 480), 186.0);
        QCOMPARE(twoDays().x(dayLength + 1200), 366.0);
        QCOMPARE(twoDays(Qt::RightToLeft).x(480), 366.0);
        QCOMPARE(twoDays(Qt::RightToLeft).minuteAt(twoDays(Qt::RightToLeft).x(600)), 600.0);
    }

    void barsLieInTheirLanes()
    {
        const QRectF first = twoDays().bar({0, 480, 600, {}});
        const QRectF second = twoDays().bar({1, 480, 600, {}});
        QCOMPARE(first.height(), 2.0);
        QVERIFY(first.bottom() < second.top());
        QVERIFY(second.bottom() <= 40);
        QCOMPARE(twoDays().bar({acrossAllLanes, 480, 600, {}}).height(), 40.0);
    }

    void grips_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<OverviewMap::Grip>("grip");
        QTest::newRow("before the frame") << 20.0 << OverviewMap::Grip::Outside;
        QTest::newRow("its beginning") << 61.0 << OverviewMap::Grip::First;
        QTest::newRow("inside") << 80.0 << OverviewMap::Grip::Inside;
        QTest::newRow("its end") << 118.0 << OverviewMap::Grip::Last;
        QTest::newRow("after it") << 130.0 << OverviewMap::Grip::Outside;
    }
    void grips()
    {
        QFETCH(double, x);
        const Sight sight{720, 960, 0, 1}; // 60 to 120
        QTEST(twoDays().gripAt({x, 20}, sight), "grip");
        QTEST(twoDays(Qt::RightToLeft).gripAt({366 - x, 20}, sight), "grip");
    }

    void theFrameStaysInside()
    {
        const Sight sight{720, 960, 0, 0.5};
        QCOMPARE(twoDays().centred({0, 0}, sight).first, 480.0);
        QCOMPARE(twoDays().centred({0, 0}, sight).top, 0.0);
        QCOMPARE(twoDays().centred({366, 40}, sight).last, double(dayLength + 1200));
        QCOMPARE(twoDays().centred({366, 40}, sight).bottom, 1.0);
    }

    void itLiesUnderTheRuler()
    {
        ShownOverview shown;
        QVERIFY(shown.strip->isVisible());
        QCOMPARE(shown.strip->geometry().bottom() + 1, int(shown.view().geometryNow().body().top()));
        QVERIFY(!shown.strip->accessibleName().isEmpty());
        shown.view().actions().overview().trigger();
        QVERIFY(!shown.strip->isVisible());
        TimelinePage again(*shown.workspace);
        QVERIFY(!again.view().actions().overview().isChecked());
    }

    void draggingTheFrameScrolls()
    {
        ShownOverview shown;
        shown.view().zoomTo(4, {300, 0});
        const double scale = shown.view().geometryNow().frame().scale;
        shown.drag(shown.frame().center(), {shown.strip->map().x(dayLength + 15 * 60 + 30), 20});
        QVERIFY(shown.view().geometryNow().body().contains(shown.middleOf(shown.closing)));
        QCOMPARE(shown.view().geometryNow().frame().scale, scale);
    }

    void draggingAnEdgeZooms()
    {
        ShownOverview shown;
        shown.view().zoomTo(4, {300, 0});
        shown.view().horizontalScrollBar()->setValue(0);
        const QRectF before = shown.frame();
        shown.drag({before.right(), 20}, {shown.strip->map().x(dayLength + 18 * 60), 20});
        QVERIFY(shown.view().geometryNow().frame().scale < 4);
        QVERIFY(std::abs(shown.strip->sight().last - (dayLength + 18 * 60)) < 20);
        QVERIFY(std::abs(shown.frame().left() - before.left()) < 3);
    }

    // All days are there even where one is shown.
    void itLeadsToAnotherDay()
    {
        ShownOverview shown;
        shown.view().showDay(shown.first);
        QCOMPARE(shown.strip->scene().days().size(), std::size_t(2));
        QTest::mouseClick(shown.strip, Qt::LeftButton, {}, QPointF(shown.strip->map().x(dayLength + 12 * 60), 20).toPoint());
        QCOMPARE(shown.view().day(), shown.second);
    }

    void keysScrollAndZoom()
    {
        ShownOverview shown;
        shown.view().setFocus();
        shown.view().actions().overview().setChecked(false);
        shown.view().actions().overview().trigger();
        QVERIFY(shown.strip->hasFocus());
        shown.view().zoomTo(4, {300, 0});
        const int before = shown.view().horizontalScrollBar()->value();
        QTest::keyClick(shown.strip, Qt::Key_Right);
        QVERIFY(shown.view().horizontalScrollBar()->value() > before);
        QTest::keyClick(shown.strip, Qt::Key_Minus);
        shown.view().finishGlide();
        QVERIFY(shown.view().geometryNow().frame().scale < 4);
        QTest::keyClick(shown.strip, Qt::Key_Escape);
        QVERIFY(shown.view().hasFocus());
    }

    void eachKindOfLanesKeepsItsZoom()
    {
        ShownDay day;
        day.view().zoomTo(3, {300, 0});
        day.view().setLaneKind(LaneKind::Tracks);
        QCOMPARE(day.view().geometryNow().frame().scale, 3.0); // it has none of its own yet
        day.view().zoomTo(5, {300, 0});
        day.view().setLaneKind(LaneKind::Rooms);
        QCOMPARE(day.view().geometryNow().frame().scale, 3.0);
        day.view().showAllDays();
        day.view().zoomTo(1, {300, 0});
        day.view().showDay(day.first);
        QCOMPARE(day.view().geometryNow().frame().scale, 3.0);
        TimelinePage again(*day.workspace);
        QCOMPARE(again.view().scale(), 3.0);
        again.view().setLaneKind(LaneKind::Tracks);
        QCOMPARE(again.view().scale(), 5.0);
        again.view().showAllDays();
        again.view().setLaneKind(LaneKind::Rooms);
        QCOMPARE(again.view().scale(), 1.0);
    }
};

SUMMITRY_TEST(TestOverview)
#include "tst_gui_timeline_overview.moc"
