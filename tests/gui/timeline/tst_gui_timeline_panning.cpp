// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moving the ground: by the middle button, and by the left one while Space is held.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/scene/laneheights.h"

#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// Small enough to scroll both ways, and from the middle.
struct SmallDay : ShownDay {
    explicit SmallDay(Qt::LayoutDirection direction = Qt::LeftToRight) : ShownDay(direction)
    {
        page->tray().fold();
        page->resize(700, 330);
        view().changeLaneHeight(3);
        QCoreApplication::processEvents();
        view().zoomTo(3, view().geometryNow().pointAt(9 * 60));
        for (QScrollBar *bar : {view().horizontalScrollBar(), view().verticalScrollBar()})
            bar->setValue(bar->maximum() / 2);
        viewport()->setCursor(Qt::ArrowCursor);
    }
    ~SmallDay() { laneHeight.forget(); }
    QPoint scroll() const { return {view().horizontalScrollBar()->value(), view().verticalScrollBar()->value()}; }
    void dragWith(Qt::MouseButton button, QPoint from, QPoint by) const
    {
        QTest::mousePress(viewport(), button, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint to = from + by * i / 4;
            QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(viewport()->mapToGlobal(to)), Qt::NoButton, button, Qt::NoModifier);
            QCoreApplication::sendEvent(viewport(), &event);
        }
    }
};

} // namespace

class TestPanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroundFollowsThePointer_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::newRow("middle button") << Qt::LeftToRight << Qt::MiddleButton;
        QTest::newRow("middle button, right to left") << Qt::RightToLeft << Qt::MiddleButton;
        QTest::newRow("Space held") << Qt::LeftToRight << Qt::LeftButton;
        QTest::newRow("Space held, right to left") << Qt::RightToLeft << Qt::LeftButton;
    }
    void theGroundFollowsThePointer()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::MouseButton, button);
        SmallDay day(direction);
        QVERIFY(day.scroll().x() > 60 && day.scroll().y() > 20);
        const auto steps = day.steps();
        const QPoint from = day.viewport()->rect().center();
        const QPoint by(-50, 15);
        const double minute = day.view().geometryNow().minuteAt(from);
        const int across = day.scroll().y();
        if (button == Qt::LeftButton)
            QTest::keyPress(&day.view(), Qt::Key_Space);
        day.dragWith(button, from, by);
        QCOMPARE(day.viewport()->cursor().shape(), Qt::ClosedHandCursor);
        QVERIFY(day.view().overlay().ghosts.empty() && day.view().overlay().rubberBand.isNull());
        QVERIFY(qAbs(day.view().geometryNow().minuteAt(from + QPointF(by.x(), 0)) - minute) < 0.01);
        QCOMPARE(day.scroll().y(), across - by.y());
        QTest::mouseRelease(day.viewport(), button, {}, from + by);
        if (button == Qt::LeftButton)
            QTest::keyRelease(&day.view(), Qt::Key_Space);
        QCOMPARE(day.scroll().y(), across - by.y()); // and stays there
        QVERIFY(!day.view().mouse().isRunning());
        QCOMPARE(day.steps(), steps);
        QVERIFY(day.view().selectedSessions().isEmpty());
        QVERIFY(day.viewport()->cursor().shape() != Qt::ClosedHandCursor);
    }

    void escapeAndAnotherButtonLeadBack()
    {
        SmallDay day;
        const QPoint before = day.scroll();
        const QPoint from = day.viewport()->rect().center();
        day.dragWith(Qt::MiddleButton, from, {40, 10});
        QVERIFY(day.scroll() != before);
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QCOMPARE(day.scroll(), before);
        QTest::mouseRelease(day.viewport(), Qt::MiddleButton, {}, from);
        day.dragWith(Qt::MiddleButton, from, {40, 10});
        QTest::mousePress(day.viewport(), Qt::RightButton, {}, from);
        QCOMPARE(day.scroll(), before);
        QVERIFY(!day.view().mouse().isRunning());
    }

    void spaceTappedSelects()
    {
        SmallDay day;
        day.view().reveal(day.africa);
        QTest::keyPress(&day.view(), Qt::Key_Space);
        QVERIFY(day.view().selection().contains(day.africa));
        QTest::keyRelease(&day.view(), Qt::Key_Space);
        QVERIFY(!day.view().selection().contains(day.africa));
        QTest::keyClick(&day.view(), Qt::Key_Space);
        QVERIFY(day.view().selection().contains(day.africa));
        // Held for a drag it leaves what is selected.
        QTest::keyPress(&day.view(), Qt::Key_Space);
        day.dragWith(Qt::LeftButton, day.viewport()->rect().center(), {30, 0});
        QTest::mouseRelease(day.viewport(), Qt::LeftButton, {}, day.viewport()->rect().center());
        QTest::keyRelease(&day.view(), Qt::Key_Space);
        QVERIFY(day.view().selection().contains(day.africa));
    }

    void theHandOpensWhileSpaceIsHeld()
    {
        SmallDay day;
        day.view().reveal(day.africa);
        const auto hover = [&] {
            const QPointF at = day.middleOf(day.africa);
            QMouseEvent event(QEvent::MouseMove, at, day.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(day.viewport(), &event);
            return day.viewport()->cursor().shape();
        };
        QCOMPARE(hover(), Qt::ArrowCursor);
        QTest::keyPress(&day.view(), Qt::Key_Space);
        QCOMPARE(hover(), Qt::OpenHandCursor);
        QTest::keyRelease(&day.view(), Qt::Key_Space);
        QCOMPARE(hover(), Qt::ArrowCursor);
    }

    void theMiddleButtonEndsADrag()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QTest::mousePress(day.viewport(), Qt::MiddleButton, {}, day.place(2, 16 * 60));
        QVERIFY(!day.view().mouse().isRunning());
        day.release();
        QCOMPARE(day.steps(), steps);
    }
};

SUMMITRY_TEST(TestPanning)
#include "tst_gui_timeline_panning.moc"
