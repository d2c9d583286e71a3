// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/planwords.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/blockeditor.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDragToAnotherRoomAndTimeIsOneStep_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aDragToAnotherRoomAndTimeIsOneStep()
    {
        QFETCH(Qt::LayoutDirection, direction);
        ShownDay day(direction);
        const auto steps = day.steps();
        const QPoint from = day.middleOf(day.africa);
        day.press(from);
        const double by = day.view().geometryNow().pointAt(14 * 60 + 31.6).x() - day.view().geometryNow().pointAt(10 * 60).x();
        day.dragTo({int(from.x() + by), day.place(1, 600).y()});
        QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
        QVERIFY(day.view().mouse().chip()->isVisible());
        QCOMPARE(day.view().mouse().chip()->words().where, u"14:30–15:30 · Room 2"_s);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s); // nothing is written before the release
        day.release();
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Move “Africa” to Room 2, 14:30"_s);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T14:30"_s);
        QCOMPARE(day.session(day.africa).room, day.rooms[1]);
        QVERIFY(day.view().overlay().ghosts.empty());
        QVERIFY(!day.view().mouse().chip()->isVisible());
        day.workspace->undo();
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
        QCOMPARE(day.session(day.africa).room, day.rooms[0]);
        QVERIFY(day.rectOf(day.africa).contains(from));
    }

    void escapeInTheMiddleChangesNothing()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QVERIFY(!day.view().overlay().ghosts.empty());
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QVERIFY(day.view().overlay().ghosts.empty());
        QVERIFY(!day.view().mouse().isRunning());
        day.dragTo(day.place(2, 17 * 60)); // the button is still down
        day.release();
        QCOMPARE(day.steps(), steps);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    }

    void anotherButtonAborts()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QTest::mousePress(day.viewport(), Qt::RightButton, {}, day.place(2, 16 * 60));
        QVERIFY(!day.view().mouse().isRunning());
        day.release();
        QCOMPARE(day.steps(), steps);
    }

    void theWindowsLossOfFocusAborts()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QEvent deactivate(QEvent::WindowDeactivate);
        QCoreApplication::sendEvent(&day.view(), &deactivate);
        QVERIFY(!day.view().mouse().isRunning());
        QVERIFY(day.view().overlay().ghosts.empty());
        QCOMPARE(day.steps(), steps);
    }

    void aReleaseUnheardOfAborts()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QMouseEvent hover(QEvent::MouseMove, QPointF(300, 200), QPointF(300, 200), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(day.viewport(), &hover);
        QVERIFY(!day.view().mouse().isRunning());
        QCOMPARE(day.steps(), steps);
    }

    void anEditFromElsewhereAborts()
    {
        ShownDay day;
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        Draft draft(day.document, u"Delete"_s);
        draft.remove(day.africa);
        QVERIFY(day.workspace->apply(draft));
        QVERIFY(!day.view().mouse().isRunning());
        const auto steps = day.steps();
        day.release();
        QCOMPARE(day.steps(), steps);
    }

    void edgesStretch_data()
    {
        QTest::addColumn<bool>("isStart");
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("the end, later") << false << 32 << u"2018-10-29T11:00"_s << 90 << u"Lengthen “Europe” to 90 minutes"_s;
        QTest::newRow("the end, earlier") << false << -31 << u"2018-10-29T11:00"_s << 30 << u"Shorten “Europe” to 30 minutes"_s;
        QTest::newRow("the start, earlier") << true << -14 << u"2018-10-29T10:45"_s << 75 << u"Lengthen “Europe” to 75 minutes"_s;
    }
    void edgesStretch()
    {
        QFETCH(bool, isStart);
        QFETCH(int, by);
        ShownDay day;
        const auto steps = day.steps();
        const QRectF rect = day.rectOf(day.europe);
        const QPoint edge(int(isStart ? rect.left() + 2 : rect.right() - 2), int(rect.center().y()));
        day.press(edge);
        day.dragTo(edge + QPoint(by * 2, 0));
        day.release();
        QCOMPARE(day.steps(), steps + 1);
        QTEST(day.startOf(day.europe), "start");
        QTEST(day.session(day.europe).minutes, "minutes");
        QTEST(day.lastStep(), "text");
        QCOMPARE(day.session(day.europe).room, day.rooms[1]);
    }

    void pinnedSessionsStay()
    {
        ShownDay day;
        const auto steps = day.steps();
        day.press(day.middleOf(day.pinned));
        day.dragTo(day.place(0, 16 * 60));
        QVERIFY(day.view().mouse().chip()->words().isTrouble);
        day.release();
        QCOMPARE(day.steps(), steps);
    }

    void readOnlySummitsStay()
    {
        ShownDay day;
        day.document.setReadOnly();
        QSignalSpy messages(day.workspace.get(), &Workspace::message);
        const auto steps = day.steps();
        day.press(day.middleOf(day.africa));
        day.dragTo(day.place(2, 16 * 60));
        QCOMPARE(day.view().mouse().chip()->words().where, refusalText({.refusal = Refusal::ReadOnly}, day.view().scene()));
        day.release();
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.africa));
        QVERIFY(!day.view().blockEditor().isEditing());
        QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&day.view(), Qt::Key_Delete);
        QCOMPARE(day.steps(), steps);
        QVERIFY(messages.size() >= 2);
    }

    void conflictsAreSaidBeforeTheDrop()
    {
        ShownDay day;
        day.press(day.middleOf(day.europe)); // Ana is needed in Africa at ten
        const QPoint to = day.middleOf(day.europe) - QPoint(2 * 60, 0);
        day.dragTo(to);
        QVERIFY(day.view().mouse().chip()->words().isTrouble);
        QVERIFY(day.view().mouse().chip()->words().verdict.contains(u"Ana Ruiz"_s));
        day.release();
        QVERIFY(!day.view().scene().block(day.europe)->conflicts.empty()); // soft law: it may be dropped
    }

    void severalMoveTogether()
    {
        ShownDay day;
        const auto steps = day.steps();
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.africa));
        QTest::mouseClick(day.viewport(), Qt::LeftButton, Qt::ControlModifier, day.middleOf(day.europe));
        QCOMPARE(day.view().selectedSessions().size(), 2);
        day.press(day.middleOf(day.africa));
        day.dragTo(day.middleOf(day.africa) + QPoint(2 * 180, 0));
        day.release();
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Move 2 sessions"_s);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T13:00"_s);
        QCOMPARE(day.startOf(day.europe), u"2018-10-29T14:00"_s);
    }

    void aClickSelectsInTheWorkspace()
    {
        ShownDay day;
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.europe));
        QCOMPARE(day.workspace->selected(), RecordKey::of(day.europe));
        day.workspace->select(RecordKey::of(day.africa));
        QVERIFY(day.view().selection().contains(day.africa));
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.place(2, 16 * 60));
        QVERIFY(day.view().selectedSessions().isEmpty());
    }

    void aRubberBandSelects()
    {
        ShownDay day;
        day.press(day.place(0, 9 * 60 + 55) + QPoint(-4, -20));
        day.dragTo(day.place(1, 12 * 60 + 30));
        day.release();
        QCOMPARE(day.view().selection().selected(), (QSet<SessionId>{day.africa, day.europe}));
    }

    void aTitleIsTypedInPlace()
    {
        ShownDay day;
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.europe));
        BlockEditor &editor = day.view().blockEditor();
        QVERIFY(editor.isEditing());
        QTest::keyClicks(&editor.title(), u"Europe and Central Asia"_s);
        QTest::keyClick(&editor.title(), Qt::Key_Return);
        QCOMPARE(day.session(day.europe).title, u"Europe and Central Asia"_s);
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.europe));
        QTest::keyClicks(&editor.title(), u"Nothing"_s);
        QTest::keyClick(&editor.title(), Qt::Key_Escape);
        QCOMPARE(day.session(day.europe).title, u"Europe and Central Asia"_s);
    }

    void aNewSessionIsTypedIntoAFreePlace()
    {
        ShownDay day;
        QTest::mouseDClick(day.viewport(), Qt::LeftButton, {}, day.place(2, 15 * 60 + 7));
        BlockEditor &editor = day.view().blockEditor();
        QVERIFY(editor.isEditing());
        QTest::keyClicks(&editor.title(), u"Press briefing"_s);
        QTest::keyClick(&editor.title(), Qt::Key_Return);
        QCOMPARE(day.lastStep(), u"Add “Press briefing” in Room 3, Mon 29 Oct 15:00"_s);
        QVERIFY(day.view().overlay().ghosts.empty());
        const auto selected = day.view().selectedSessions();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(day.startOf(selected.front()), u"2018-10-29T15:00"_s);
    }

    void theWheelZoomsAtThePointer()
    {
        ShownDay day;
        day.page->resize(700, 700);
        const QPointF at(400, 150);
        const double minute = day.view().geometryNow().minuteAt(at);
        QWheelEvent event(at, day.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(day.viewport(), &event);
        QVERIFY(day.view().scale() > 2.5);
        QVERIFY(std::abs(day.view().geometryNow().minuteAt(at) - minute) < 1);
    }

    void theNowLineFollowsTheSummitsClock()
    {
        ShownDay day;
        QVERIFY(!day.view().overlay().now);
        day.view().setClock([] { return LocalTime(QDate(2018, 10, 29), 11 * 60 + 3); });
        QCOMPARE(day.view().overlay().now, std::optional(11 * 60 + 3));
        day.view().stepDay(1);
        QVERIFY(!day.view().overlay().now);
    }

    void screenReadersHearTheDay()
    {
        ShownDay day;
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(&day.view());
        QVERIFY(grid);
        QVERIFY(grid->text(QAccessible::Name).contains(u"3 rooms"_s));
        QCOMPARE(grid->childCount(), 5);
        QSet<QString> names;
        for (int i = 0; i < grid->childCount(); ++i) {
            QAccessibleInterface *block = grid->child(i);
            QVERIFY(block && block->isValid());
            QCOMPARE(grid->indexOfChild(block), i);
            QCOMPARE(block->parent(), grid);
            QVERIFY(block->text(QAccessible::Name).size() > 10);
            names += block->text(QAccessible::Name);
        }
        QCOMPARE(names.size(), 5);
        const int africa = day.view().scene().indexOf(day.africa);
        QVERIFY(grid->child(africa)->text(QAccessible::Name).startsWith(u"Africa. Panel, 10:00 to 11:00, 1 h. Room 1."_s));
        grid->child(africa)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QVERIFY(grid->child(africa)->state().selected);
        const QPoint global = day.viewport()->mapToGlobal(day.middleOf(day.africa));
        QCOMPARE(grid->childAt(global.x(), global.y()), grid->child(africa));
        Draft draft(day.document, u"Delete"_s);
        QAccessibleInterface *gone = grid->child(africa);
        draft.remove(day.africa);
        QVERIFY(day.workspace->apply(draft));
        QVERIFY(!gone->isValid());
        QCOMPARE(grid->childCount(), 4);
    }
};

SUMMITRY_TEST(TestView)
#include "tst_gui_timeline_view.moc"
