// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline with its time running down: rooms as columns. What is said of points and rectangles alone is in the test of
// the geometry.
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/gestures/keytable.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/personstrip.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelineprinting.h"

#include <QMenu>
#include <QScrollBar>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestTurned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { turn(Qt::LeftToRight); }
    void cleanup()
    {
        m_day.reset();
        QSettings().remove(u"timeline/runs-down"_s);
    }
    void theMenuTurnsIt();
    void itIsRememberedWithItsZoom();
    void aDragToAnotherRoomAndTimeIsOneStep_data() { directions(); }
    void aDragToAnotherRoomAndTimeIsOneStep();
    void edgesStretch_data();
    void edgesStretch();
    void shiftKeepsToOneDirection();
    void cursorsShowTheWay();
    void aRubberBandSelects();
    void aNewSessionIsTypedIntoAFreePlace();
    void arrowsGoWhereTheyPoint_data() { directions(); }
    void arrowsGoWhereTheyPoint();
    void arrowsMoveWhereTheyPoint_data() { directions(); }
    void arrowsMoveWhereTheyPoint();
    void theKeysOfTheTableAreTaken();
    void theWheelScrollsAndZoomsAlongTheTime();
    void aDayFitsAndSessionsComeIntoSight();
    void theOverviewFollows();
    void thePersonStripStandsBeside_data() { directions(); }
    void thePersonStripStandsBeside();
    void itIsPrintedAsItIsShown();

private:
    void directions() const
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void turn(Qt::LayoutDirection direction)
    {
        m_day.reset();
        m_day = std::make_unique<PeopledDay>(direction, Qt::Vertical);
        view().scrollToMinute(8 * 60 + 45);
    }
    [[nodiscard]] TimelineView &view() const { return m_day->view(); }
    [[nodiscard]] const TimelineGeometry &geometry() const { return view().geometryNow(); }
    void select(SessionId session) const
    {
        view().changeSelection([&](TimelineSelection &selection) { selection.selectOnly(session, view().scene()); });
    }

    std::unique_ptr<PeopledDay> m_day;
};

void TestTurned::theMenuTurnsIt()
{
    QAction *action = view().actions().lanes().actions().last();
    QVERIFY(action->isChecked());
    action->trigger();
    QCOMPARE(view().axis(), Qt::Horizontal);
    QVERIFY(m_day->rectOf(m_day->africa).right() < m_day->rectOf(m_day->europe).left() + 4);
    const double minute = geometry().leadingMinute();
    action->trigger();
    QCOMPARE(view().axis(), Qt::Vertical);
    QVERIFY(std::abs(geometry().leadingMinute() - minute) < 1); // what was seen first stays there
    QVERIFY(m_day->rectOf(m_day->africa).bottom() < m_day->rectOf(m_day->europe).top() + 4);
    QVERIFY(m_day->rectOf(m_day->africa).right() < m_day->rectOf(m_day->europe).left());
    QVERIFY(m_day->rectOf(m_day->africa).width() > 140); // to be read
    QVERIFY(geometry().headerRect(0).bottom() <= geometry().body().top());
    QTest::keyClick(&view(), Qt::Key_V);
    QTest::keyClick(&view(), Qt::Key_0);
    QCOMPARE(view().axis(), Qt::Horizontal);
    QVERIFY(!action->isChecked());
}

void TestTurned::itIsRememberedWithItsZoom()
{
    view().zoomTo(3, {300, 200});
    view().setAxis(Qt::Horizontal);
    view().zoomTo(1.5, {300, 200});
    view().setAxis(Qt::Vertical);
    QCOMPARE(view().scale(), 3.0);
    TimelinePage again(*m_day->workspace);
    QCOMPARE(again.view().axis(), Qt::Vertical);
    QCOMPARE(again.view().scale(), 3.0);
    QVERIFY(again.view().actions().lanes().actions().last()->isChecked());
}

void TestTurned::aDragToAnotherRoomAndTimeIsOneStep()
{
    QFETCH(const Qt::LayoutDirection, direction);
    turn(direction);
    view().fitDay();
    const auto steps = m_day->steps();
    const QPoint from = m_day->middleOf(m_day->africa);
    m_day->press(from);
    const double by = geometry().pointAt(14 * 60 + 31.6).y() - geometry().pointAt(10 * 60).y();
    m_day->dragTo({m_day->place(1, 600).x(), int(from.y() + by)});
    QCOMPARE(view().mouse().chip()->words().where, u"14:30–15:30 · Room 2"_s);
    QCOMPARE(m_day->place(1, 600).x() > m_day->place(0, 600).x(), direction == Qt::LeftToRight);
    m_day->release();
    QCOMPARE(m_day->steps(), steps + 1);
    QCOMPARE(m_day->startOf(m_day->africa), u"2018-10-29T14:30"_s);
    QCOMPARE(m_day->session(m_day->africa).room, m_day->rooms[1]);
}

void TestTurned::edgesStretch_data()
{
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::newRow("the lower edge, down") << false << 32 << u"2018-10-29T11:00"_s << 90;
    QTest::newRow("the lower edge, up") << false << -31 << u"2018-10-29T11:00"_s << 30;
    QTest::newRow("the upper edge, up") << true << -14 << u"2018-10-29T10:45"_s << 75;
}

void TestTurned::edgesStretch()
{
    QFETCH(const bool, isStart);
    QFETCH(const int, by);
    const QRectF rect = m_day->rectOf(m_day->europe);
    const QPoint edge(int(rect.center().x()), int(isStart ? rect.top() + 2 : rect.bottom() - 2));
    m_day->press(edge);
    m_day->dragTo(edge + QPoint(0, by * 2));
    m_day->release();
    QTEST(m_day->startOf(m_day->europe), "start");
    QTEST(m_day->session(m_day->europe).minutes, "minutes");
    QCOMPARE(m_day->session(m_day->europe).room, m_day->rooms[1]);
}

void TestTurned::shiftKeepsToOneDirection()
{
    const QPoint from = m_day->middleOf(m_day->africa);
    m_day->press(from);
    m_day->dragTo({m_day->place(1, 600).x(), from.y() + 60}, Qt::ShiftModifier); // farther across
    m_day->release(Qt::ShiftModifier);
    QCOMPARE(m_day->startOf(m_day->africa), u"2018-10-29T10:00"_s);
    QCOMPARE(m_day->session(m_day->africa).room, m_day->rooms[1]);
}

void TestTurned::cursorsShowTheWay()
{
    const QRectF rect = m_day->rectOf(m_day->europe);
    QTest::mouseMove(m_day->viewport(), QPointF(rect.center().x(), rect.bottom() - 2).toPoint());
    QTRY_COMPARE(m_day->viewport()->cursor().shape(), Qt::SizeVerCursor);
    QTest::mouseMove(m_day->viewport(), rect.center().toPoint());
    QTRY_COMPARE(m_day->viewport()->cursor().shape(), Qt::ArrowCursor);
}

void TestTurned::aRubberBandSelects()
{
    m_day->press(m_day->place(0, 9 * 60 + 55) + QPoint(-20, -4));
    m_day->dragTo(m_day->place(1, 12 * 60 + 30));
    QVERIFY(view().overlay().rubberBand.contains(m_day->rectOf(m_day->europe).center()));
    m_day->release();
    QCOMPARE(view().selection().selected(), (QSet<SessionId>{m_day->africa, m_day->europe}));
}

void TestTurned::aNewSessionIsTypedIntoAFreePlace()
{
    view().fitDay();
    QTest::mouseDClick(m_day->viewport(), Qt::LeftButton, {}, m_day->place(2, 15 * 60 + 7));
    BlockEditor &editor = view().blockEditor();
    QVERIFY(editor.isEditing());
    QVERIFY(m_day->viewport()->rect().contains(editor.geometry()));
    QVERIFY(std::abs(editor.x() - geometry().laneRect(2).left()) < 10);
    QTest::keyClicks(&editor.title(), u"Press briefing"_s);
    QTest::keyClick(&editor.title(), Qt::Key_Return);
    QCOMPARE(m_day->lastStep(), u"Add “Press briefing” in Room 3, Mon 29 Oct 15:00"_s);
}

void TestTurned::arrowsGoWhereTheyPoint()
{
    QFETCH(const Qt::LayoutDirection, direction);
    turn(direction);
    const bool isToRight = direction == Qt::LeftToRight;
    select(m_day->opening);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().selection().focused(), m_day->africa);
    QTest::keyClick(&view(), Qt::Key_Up);
    QCOMPARE(view().selection().focused(), m_day->opening);
    QTest::keyClick(&view(), isToRight ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(view().selection().focused(), m_day->europe);
    QTest::keyClick(&view(), isToRight ? Qt::Key_Right : Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(view().selection().lane(), 2); // the last one
    const int minute = view().selection().minute();
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(view().selection().minute() > minute);
}

void TestTurned::arrowsMoveWhereTheyPoint()
{
    QFETCH(const Qt::LayoutDirection, direction);
    turn(direction);
    const Qt::Key onwards = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    select(m_day->africa);
    QTest::keyPress(&view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyPress(&view(), onwards, Qt::AltModifier);
    QTest::keyRelease(&view(), Qt::Key_Alt);
    QCOMPARE(m_day->startOf(m_day->africa), u"2018-10-29T10:05"_s);
    QCOMPARE(m_day->session(m_day->africa).room, m_day->rooms[1]);
    QTest::keyPress(&view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QTest::keyRelease(&view(), Qt::Key_Alt);
    QCOMPARE(m_day->session(m_day->africa).minutes, 65);
    // To a free room, by the key that leads there on this picture.
    m_day->workspace->undo();
    m_day->workspace->undo();
    select(m_day->opening);
    QTest::keyClick(&view(), onwards, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_day->session(m_day->opening).room, m_day->rooms[1]);
}

void TestTurned::theKeysOfTheTableAreTaken()
{
    for (const KeyLine &line : timelineKeys()) {
        for (const QKeyCombination key : line.keys) {
            if (line.group == KeyGroup::Dragging)
                continue;
            view().reveal(m_day->africa);
            QVERIFY2(view().keys().press(QKeyEvent(QEvent::KeyPress, key.key(), key.keyboardModifiers())), qPrintable(line.text));
        }
        view().keys().cancel();
        view().blockEditor().cancel();
    }
    QCOMPARE(timelineKeys().front().keys, (QList<QKeyCombination>{Qt::Key_Up, Qt::Key_Down}));
}

void TestTurned::theWheelScrollsAndZoomsAlongTheTime()
{
    const QPointF at(300, 250);
    const double minute = geometry().minuteAt(at);
    const auto turnWheel = [&](int by, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, m_day->viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_day->viewport(), &event);
    };
    turnWheel(240, Qt::ControlModifier);
    QVERIFY(view().scale() > 2.5);
    QVERIFY(std::abs(geometry().minuteAt(at) - minute) < 1);
    turnWheel(-120, Qt::NoModifier);
    QVERIFY(geometry().minuteAt(at) > minute + 10);
}

void TestTurned::aDayFitsAndSessionsComeIntoSight()
{
    view().fitDay();
    QVERIFY(std::abs(geometry().pointAt(8 * 60).y() - geometry().body().top()) < 2);
    QVERIFY(std::abs(geometry().pointAt(19 * 60).y() - geometry().body().bottom()) < 2);
    view().zoomTo(8, geometry().body().center());
    view().reveal(m_day->opening);
    QVERIFY(geometry().body().contains(m_day->rectOf(m_day->opening).topLeft()));
    view().reveal(m_day->europe);
    QVERIFY(geometry().body().contains(m_day->rectOf(m_day->europe).topLeft()));
    m_day->page->resize(500, 700);
    view().reveal(m_day->pinned); // in the last column
    QVERIFY(geometry().body().contains(m_day->rectOf(m_day->pinned).topRight()));
}

void TestTurned::theOverviewFollows()
{
    view().actions().overview().setChecked(true);
    auto &strip = *m_day->page->findChild<OverviewStrip *>();
    QVERIFY(strip.isVisible());
    QCOMPARE(QRectF(strip.geometry()), geometry().overviewRect());
    QVERIFY(std::abs(strip.sight().first - geometry().leadingMinute()) < 1);
    view().zoomTo(6, geometry().body().center());
    const double minute = geometry().leadingMinute();
    QTest::keyClick(&strip, Qt::Key_Right); // later on the strip
    QVERIFY(geometry().leadingMinute() > minute);
    view().actions().overview().setChecked(false);
}

void TestTurned::thePersonStripStandsBeside()
{
    QFETCH(const Qt::LayoutDirection, direction);
    turn(direction);
    view().reveal(m_day->africa);
    auto &strip = *view().findChild<PersonStrip *>();
    strip.showFor(m_day->africa);
    const QRectF block = m_day->rectOf(m_day->africa);
    QVERIFY(!strip.geometry().intersects(block.toRect()));
    QVERIFY(m_day->viewport()->rect().contains(strip.geometry()));
    const QRectF shown = strip.laneGeometry().blockRect(*strip.scene().spanOf(m_day->africa)).translated(strip.pos());
    QCOMPARE(shown.top(), block.top());
    QCOMPARE(shown.bottom(), block.bottom());
    QVERIFY(!strip.grab().isNull());
}

void TestTurned::itIsPrintedAsItIsShown()
{
    const PrintButton &button = *m_day->page->findChild<PrintButton *>();
    QCOMPARE(button.paper().axis, Qt::Vertical);
    QVERIFY(timelinePdf(button.paper()));
    view().setAxis(Qt::Horizontal);
    QCOMPARE(button.paper().axis, Qt::Horizontal);
}

SUMMITRY_TEST(TestTurned)
#include "tst_gui_timeline_turned.moc"
