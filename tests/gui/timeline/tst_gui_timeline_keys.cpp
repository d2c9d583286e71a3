// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/blockeditor.h"

#include <QMessageBox>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveTheFocus()
    {
        ShownDay day;
        day.view().reveal(day.opening);
        QTest::keyClick(&day.view(), Qt::Key_Right);
        QCOMPARE(day.view().selection().focused(), day.africa);
        QTest::keyClick(&day.view(), Qt::Key_Right);
        QCOMPARE(day.view().selection().focused(), day.africa); // the last one there
        QTest::keyClick(&day.view(), Qt::Key_Down);
        QCOMPARE(day.view().selection().focused(), day.europe);
        QTest::keyClick(&day.view(), Qt::Key_Down);
        QCOMPARE(day.view().selection().focused(), day.pinned);
        QTest::keyClick(&day.view(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(&day.view(), Qt::Key_Home);
        QTest::keyClick(&day.view(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(day.view().day(), day.second);
        QCOMPARE(day.view().selection().focused(), day.closing);
        QCOMPARE(day.workspace->selected(), RecordKey::of(day.closing));
    }

    void arrowsAreVisual()
    {
        ShownDay day(Qt::RightToLeft);
        day.view().reveal(day.opening);
        QTest::keyClick(&day.view(), Qt::Key_Left);
        QCOMPARE(day.view().selection().focused(), day.africa);
        QTest::keyClick(&day.view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
    }

    void altAndArrowsMoveInOneStep()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        const auto steps = day.steps();
        QTest::keyPress(&day.view(), Qt::Key_Alt);
        for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down}) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::AltModifier);
            QCoreApplication::sendEvent(&day.view(), &press);
        }
        QVERIFY(day.view().keys().isMoving());
        QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
        QCOMPARE(day.steps(), steps);
        QVERIFY(!day.view().accessibleDescription().isEmpty()); // said while it moves
        QTest::keyRelease(&day.view(), Qt::Key_Alt);
        QCOMPARE(day.steps(), steps + 1);
        QCOMPARE(day.lastStep(), u"Move “Africa” to Room 2, 10:10"_s);
        QVERIFY(day.view().selection().contains(day.africa));
        day.workspace->undo();
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    }

    void escapeDropsAMoveByKeys()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        const auto steps = day.steps();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, Qt::AltModifier);
        QCoreApplication::sendEvent(&day.view(), &press);
        QVERIFY(day.view().keys().isMoving());
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::AltModifier);
        QCoreApplication::sendEvent(&day.view(), &escape);
        QTest::keyRelease(&day.view(), Qt::Key_Alt);
        QCOMPARE(day.steps(), steps);
        QVERIFY(day.view().overlay().ghosts.empty());
        QVERIFY(day.view().selection().contains(day.africa)); // one layer at a time
        QTest::keyClick(&day.view(), Qt::Key_Escape);
        QVERIFY(day.view().selectedSessions().isEmpty());
    }

    void altShiftAndArrowsStretch()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(day.session(day.africa).minutes, 65);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
        QTest::keyClick(&day.view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(day.session(day.africa).minutes, 60);
    }

    void altAndPagesMoveToAnotherDay()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        QTest::keyClick(&day.view(), Qt::Key_PageDown, Qt::AltModifier);
        QCOMPARE(day.startOf(day.africa), u"2018-10-30T10:00"_s);
        QCOMPARE(day.view().day(), day.second);
        QVERIFY(day.view().selection().contains(day.africa));
        QTest::keyClick(&day.view(), Qt::Key_PageUp);
        QCOMPARE(day.view().day(), day.first);
    }

    void deleteUnplacesAndUndoBringsBack()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        QTest::keyClick(&day.view(), Qt::Key_Delete);
        QVERIFY(!day.session(day.africa).isPlaced());
        QCOMPARE(day.lastStep(), u"Unplace “Africa”"_s);
        day.workspace->undo();
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    }

    void shiftDeleteAsksWherePeopleHangOnIt()
    {
        ShownDay day;
        day.view().reveal(day.opening); // nobody there yet
        QTest::keyClick(&day.view(), Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(!day.document.find(day.opening));
        day.view().reveal(day.africa);
        bool wasAsked = false;
        QTimer::singleShot(0, this, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            wasAsked = box;
            if (box)
                box->reject();
        });
        QTest::keyClick(&day.view(), Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(wasAsked);
        QVERIFY(day.document.find(day.africa));
    }

    void enterGoesIntoTheDetails()
    {
        ShownDay day;
        QSignalSpy asked(day.workspace.get(), &Workspace::taskRequested);
        for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::AltModifier)}) {
            day.view().reveal(day.europe);
            QTest::keyClick(&day.view(), Qt::Key_Return, modifiers);
            QCOMPARE(day.workspace->selected(), RecordKey::of(day.europe));
            QCOMPARE(asked.takeLast().first().value<WindowTask>(), WindowTask::EnterInspector);
        }
    }

    void f2RenamesAndInsertAdds()
    {
        ShownDay day;
        day.view().reveal(day.europe);
        QTest::keyClick(&day.view(), Qt::Key_F2);
        QVERIFY(day.view().blockEditor().isEditing());
        QTest::keyClicks(&day.view().blockEditor().title(), u"Balkans"_s);
        QTest::keyClick(&day.view().blockEditor().title(), Qt::Key_Return);
        QCOMPARE(day.session(day.europe).title, u"Balkans"_s);
        QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.place(2, 16 * 60));
        QTest::keyClick(&day.view(), Qt::Key_Insert);
        QVERIFY(day.view().blockEditor().isEditing());
    }

    void pinAndDuplicate()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        QTest::keyClick(&day.view(), Qt::Key_L);
        QVERIFY(day.session(day.africa).pinned);
        QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
        QTest::keyClick(&day.view(), Qt::Key_L);
        QVERIFY(!day.session(day.africa).pinned);
        const std::size_t sessions = day.document.all<Session>().size();
        QTest::keyClick(&day.view(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(day.document.all<Session>().size(), sessions + 1);
        const SessionId copy = day.view().selection().focused();
        QVERIFY(copy != day.africa);
        QCOMPARE(day.startOf(copy), u"2018-10-29T11:00"_s);
        QCOMPARE(assignmentsOf(copy, day.document).size(), std::size_t(1));
    }

    void zoomByKeys()
    {
        ShownDay day;
        const double before = day.view().scale();
        QTest::keyClick(&day.view(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(day.view().scale() > before);
        QTest::keyClick(&day.view(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(day.view().scale(), day.view().geometryNow().fittingScale());
    }

    void spaceAndSelectAll()
    {
        ShownDay day;
        day.view().reveal(day.africa);
        QTest::keyClick(&day.view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(day.view().selectedSessions().size(), 5);
        QTest::keyClick(&day.view(), Qt::Key_Space);
        QVERIFY(!day.view().selection().contains(day.africa));
    }
};

SUMMITRY_TEST(TestKeys)
#include "tst_gui_timeline_keys.moc"
