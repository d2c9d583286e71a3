// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at the edges of the view, whichever way the time runs: a drag scrolls on, and chips lead to what is beyond.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/autoscroll.h"
#include "ui/scene/laneheights.h"
#include "ui/style/chip.h"

#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

struct EdgedDay : ShownDay {
    explicit EdgedDay(Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Orientation axis = Qt::Horizontal) : ShownDay(direction, axis)
    {
        page->tray().fold();
        page->resize(axis == Qt::Horizontal ? QSize(700, 330) : QSize(480, 620));
        laneHeight.forget();
        view().showLaneHeight(220, {});
        QCoreApplication::processEvents();
        view().zoomTo(3, view().geometryNow().pointAt(9 * 60));
        view().scrollToMinute(9 * 60 + 45);
        view().scrollAcrossTo(0);
    }
    ~EdgedDay()
    {
        laneHeight.forget();
        QSettings().remove(u"timeline/runs-down"_s);
    }
    [[nodiscard]] const TimelineGeometry &geometry() const { return view().geometryNow(); }
    [[nodiscard]] double along() const { return geometry().frame().scrollAlong; }
    [[nodiscard]] double across() const { return geometry().frame().scrollAcross; }
    [[nodiscard]] QPoint drawn(QPointF plain) const { return geometry().drawn(plain).toPoint(); }
    [[nodiscard]] QRectF body() const { return geometry().plain(geometry().body()); }
    [[nodiscard]] QPoint ruler(double along) const { return drawn({along, (geometry().frame().names + geometry().frame().ruler) / 2}); }
};

struct PastEdge {
    QList<QPointF> moves; // after a press in the middle, unless another is said
    QPointF pressed = {500, 165};
};

// In a view from 100 to 900 and from 30 to 300.
const QRectF edgedArea(100, 30, 800, 270);

QPointF speedAfter(const PastEdge &way, int milliseconds)
{
    AutoScroll scroll;
    scroll.begin(way.pressed);
    for (const QPointF &point : way.moves)
        scroll.move(point);
    return scroll.speedIn(edgedArea, milliseconds);
}

} // namespace

Q_DECLARE_METATYPE(PastEdge)

class TestAutoScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speeds_data()
    {
        QTest::addColumn<PastEdge>("way");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QPointF>("speed");
        const auto row = [](const char *name, const PastEdge &way, int milliseconds, QPointF speed) {
            QTest::newRow(name) << way << milliseconds << speed;
        };
        row("the middle", {{{600, 165}}}, 500, {0, 0});
        row("not yet in the zone", {{{859, 165}}}, 500, {0, 0});
        row("in the middle of the zone", {{{880, 165}}}, 500, {90 + 1500 / 4.0, 0});
        row("at the edge", {{{900, 165}}}, 500, {1590, 0});
        row("outside it is no faster", {{{1200, 165}}}, 500, {1590, 0});
        row("not before its time", {{{880, 165}}}, 119, {0, 0});
        row("but then", {{{880, 165}}}, 120, {90 + 1500 / 4.0, 0});
        row("both ways at once", {{{100, 300}}}, 500, {-1590, 1590});
        row("pressed at the rim", {{}, {895, 165}}, 500, {0, 0});
        row("and moved along it", {{{895, 100}}, {895, 165}}, 500, {0, 0});
        row("and moved away from it", {{{885, 165}}, {895, 165}}, 500, {0, 0});
        row("and away and back", {{{880, 165}, {884, 165}}, {895, 165}}, 500, {90 + 1500 * 0.36, 0});
        row("a slow movement counts", {{{892, 165}, {893, 165}, {894, 165}}, {891, 165}}, 500, {90 + 1500 * 0.7225, 0});
    }
    void speeds()
    {
        QFETCH(PastEdge, way);
        QFETCH(int, milliseconds);
        QTEST(speedAfter(way, milliseconds), "speed");
    }

    void daysRest_data()
    {
        QTest::addColumn<QList<double>>("steps"); // of 100 milliseconds each
        QTest::addColumn<double>("edge");
        QTest::addColumn<QList<double>>("made");
        QTest::newRow("between the places") << QList<double>{50, 50} << 600.0 << QList<double>{50, 50};
        QTest::newRow("to the place, then a rest, then on") << QList<double>{80, 80, 80, 80, 80, 80} << 450.0 << QList<double>{50, 0, 0, 0, 80, 80};
        QTest::newRow("just at it") << QList<double>{50, 50, 50, 50, 50} << 450.0 << QList<double>{50, 0, 0, 0, 50};
        QTest::newRow("backwards") << QList<double>{-80, -80, -80, -80, -80} << 550.0 << QList<double>{-50, 0, 0, 0, -80};
        QTest::newRow("who turns round need not wait") << QList<double>{80, 80, -80} << 450.0 << QList<double>{50, 0, -80};
        QTest::newRow("a leap over two stops at the nearer") << QList<double>{800} << 450.0 << QList<double>{50};
    }
    void daysRest()
    {
        QFETCH(QList<double>, steps);
        QFETCH(double, edge);
        const std::vector<double> places{1000, 500};
        DayStop stop;
        QList<double> made;
        for (const double by : std::as_const(steps)) {
            made += stop.step(edge, by, places, 100);
            edge += made.last();
        }
        QTEST(made, "made");
    }

    void aDragScrollsOn_data() { ways(); }
    void aDragScrollsOn()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const EdgedDay day(direction, axis);
        const QPoint from = day.middleOf(day.africa);
        const QPointF middle = day.geometry().plain(QPointF(from));
        const double before = day.along();
        day.press(from);
        day.dragTo(day.drawn({day.body().right() - 8, middle.y()}));
        const int start = day.view().overlay().ghosts.front().span.start;
        QTRY_VERIFY(day.along() > before + 60); // a resting pointer keeps scrolling
        QVERIFY(day.view().overlay().ghosts.front().span.start >= start + 15);
        QCOMPARE(day.across(), 0.0);
        day.dragTo(day.drawn({day.body().center().x(), day.body().bottom() + 10}));
        QTRY_VERIFY(day.across() > 20);
        QTRY_COMPARE(day.view().overlay().ghosts.front().span.lane, 2);
        day.dragTo(day.drawn({day.body().left() + 5, day.body().center().y()}));
        const double far = day.along();
        QTRY_VERIFY(day.along() < far - 30);
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        const double given = day.along();
        QTest::qWait(60);
        QCOMPARE(day.along(), given);
    }

    void theRulerScrollsAlongAlone_data() { ways(); }
    void theRulerScrollsAlongAlone()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const EdgedDay day(direction, axis);
        day.view().scrollAcrossTo(40);
        const double before = day.along();
        day.press(day.ruler(day.body().center().x()));
        day.dragTo(day.drawn({day.body().right() - 4, day.body().bottom() - 4})); // in the zone of both
        QTRY_VERIFY(day.along() > before + 60);
        QCOMPARE(day.across(), 40.0);
        day.view().mouse().cancel();
    }

    void aHeaderScrollsAcrossAlone_data() { ways(); }
    void aHeaderScrollsAcrossAlone()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const EdgedDay day(direction, axis);
        const double before = day.along();
        day.press(day.geometry().headerRect(0).center().toPoint());
        day.dragTo(day.drawn({day.body().right() - 4, day.body().bottom() - 4}));
        QTRY_VERIFY(day.across() > 20);
        QCOMPARE(day.along(), before);
        day.view().mouse().cancel();
    }

    void aPressAtTheRimStaysThere()
    {
        const EdgedDay day;
        const QRectF rect = day.rectOf(day.africa);
        day.view().scrollBy({rect.right() - day.body().right() + 3, 0}); // its end lies at the edge
        const double before = day.along();
        const QPoint from(int(day.body().right()) - 20, int(rect.center().y()));
        day.press(from);
        day.dragTo(from + QPoint(0, 40));
        QTest::qWait(250);
        QCOMPARE(day.along(), before);
        day.view().mouse().cancel();
    }

    void theNextDayIsNotEnteredAtOnce_data() { ways(); }
    void theNextDayIsNotEnteredAtOnce()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const EdgedDay day(direction, axis);
        day.view().showAllDays();
        day.view().zoomTo(3, day.view().geometryNow().body().center());
        const SceneDay first = day.view().scene().days().front();
        const double place = day.geometry().position(first.window.last) - day.body().width();
        day.view().scrollToMinute(10 * 60);
        day.view().reveal(day.europe);
        QVERIFY(day.along() < place - 10);
        day.press(day.middleOf(day.europe));
        day.dragTo(day.drawn({day.body().right() + 30, day.geometry().plain(QPointF(day.middleOf(day.europe))).y()}));
        QScrollBar &bar = axis == Qt::Horizontal ? *day.view().horizontalScrollBar() : *day.view().verticalScrollBar();
        QElapsedTimer clock; // since it has come there
        qint64 rested = -1;
        connect(&bar, &QScrollBar::valueChanged, this, [&](int value) {
            if (qAbs(value - place) < 1)
                clock.start(); // it may take two steps to the same pixel
            else if (rested < 0 && clock.isValid())
                rested = clock.elapsed();
        });
        QTRY_VERIFY(rested >= 0);
        QVERIFY2(rested >= DayStop::rest - 10, qPrintable(QString::number(rested)));
        bar.setValue(bar.maximum() - 60);
        QTRY_COMPARE(bar.value(), bar.maximum()); // it ends with the summit
        const auto &ghost = day.view().overlay().ghosts.front().span;
        QVERIFY(ghost.end <= day.view().scene().days().back().window.last);
        bar.disconnect(this);
        day.view().mouse().cancel();
    }

    void chipsStandWhereTheyLead_data() { ways(); }
    void chipsStandWhereTheyLead()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Orientation, axis);
        const EdgedDay day(direction, axis);
        const bool isDown = axis == Qt::Vertical;
        const bool isMirrored = direction == Qt::RightToLeft;
        day.view().setFilter({{}, u"a"_s}); // Africa, Europe and Asia among them
        const QString before = !isDown ? u" above"_s : isMirrored ? u" to the right"_s : u" to the left"_s;
        const QString after = !isDown ? u" below"_s : isMirrored ? u" to the left"_s : u" to the right"_s;
        QSet<QString> seen;
        for (const double minute : {8 * 60.0, 9 * 60 + 50.0, 14 * 60.0}) {
            for (const double across : {0.0, 10'000.0}) {
                for (const QString &word : {u" earlier"_s, u" later"_s, before, after}) {
                    day.view().scrollToMinute(minute);
                    day.view().scrollAcrossTo(across);
                    Chip *chip = chipEnding(day, word);
                    if (!chip)
                        continue;
                    seen += word;
                    const QPointF beside = day.geometry().plain(QRectF(chip->geometry())).center() - day.body().center();
                    QVERIFY(day.geometry().body().toAlignedRect().contains(chip->geometry()));
                    const BeyondView beyond = beyondView(*day.view().overlay().matching, day.view().scene(), day.geometry());
                    const QList<SessionId> &there = word == u" earlier" ? beyond.earlier : word == u" later" ? beyond.later
                                                    : word == before ? beyond.above : beyond.below;
                    QCOMPARE(chip->text(), u"+%1%2"_s.arg(there.size()).arg(word));
                    const bool isAlong = word == u" earlier" || word == u" later";
                    const double way = isAlong ? beside.x() : beside.y();
                    QVERIFY((word == u" earlier" || word == before) ? way < -20 : way > 20);
                    QVERIFY(qAbs(isAlong ? beside.y() : beside.x()) < 2);
                    QTest::mouseClick(chip, Qt::LeftButton);
                    QVERIFY(day.rectOf(there.front()).intersects(day.geometry().body()));
                }
            }
        }
        QCOMPARE(seen.size(), 4);
    }

private:
    static void ways()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Orientation>("axis");
        QTest::newRow("to the right") << Qt::LeftToRight << Qt::Horizontal;
        QTest::newRow("to the left") << Qt::RightToLeft << Qt::Horizontal;
        QTest::newRow("down") << Qt::LeftToRight << Qt::Vertical;
        QTest::newRow("down, lanes from the right") << Qt::RightToLeft << Qt::Vertical;
    }
    static Chip *chipEnding(const EdgedDay &day, const QString &word)
    {
        for (Chip *chip : day.viewport()->findChildren<Chip *>()) {
            if (chip->isVisible() && chip->text().endsWith(word))
                return chip;
        }
        return nullptr;
    }
};

SUMMITRY_TEST(TestAutoScroll)
#include "tst_gui_timeline_autoscroll.moc"
