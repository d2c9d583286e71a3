// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that change what a move does, on the timeline of a window.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"

#include <QAccessible>
#include <QAction>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// Africa from 10 to 11, Europe right after it in the same room.
struct JoinedDay : ShownDay {
    JoinedDay()
    {
        Draft draft(document);
        draft.change(europe, [this](Session &session) { session.room = rooms[0]; });
        if (!document.apply(draft.take()))
            qFatal("not planned");
    }
    [[nodiscard]] QPoint boundary() const
    {
        return QPointF(view().geometryNow().pointAt(11 * 60).x(), rectOf(africa).center().y()).toPoint();
    }
};

} // namespace

class TestGestureKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceRipplesADrag();
    void spaceRipplesInMoveMode();
    void digitsTypeAStart();
    void theOtherEdgeIsStretched();
    void snappingIsSwitchedOff();
    void aJointRollsByTheMouse();
    void aJointRollsByKeys();
    void everyKeyIsAnActionThatCanBeChanged();
};

void TestGestureKeys::spaceRipplesADrag()
{
    JoinedDay day;
    const std::size_t steps = day.steps();
    day.press(day.middleOf(day.africa));
    day.dragTo(day.middleOf(day.africa) + QPoint(30, 0));
    QTest::keyClick(&day.view(), Qt::Key_Space);
    QVERIFY(day.view().mouse().gesture().plan().ripples);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(2));
    QVERIFY(!day.view().mouse().chip()->words().landing.isEmpty());
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:15"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:15"_s);
    QCOMPARE(day.steps(), steps + 1);
    day.workspace->undo();
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:00"_s);
    day.press(day.middleOf(day.africa));
    day.dragTo(day.middleOf(day.africa) + QPoint(30, 0));
    QVERIFY(!day.view().mouse().gesture().plan().ripples); // for one drag only
    QTest::keyClick(&day.view(), Qt::Key_Space);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    QVERIFY(day.view().overlay().ghosts.empty());
}

void TestGestureKeys::spaceRipplesInMoveMode()
{
    JoinedDay day;
    day.view().reveal(day.africa);
    for (const Qt::Key key : {Qt::Key_M, Qt::Key_Right, Qt::Key_Space, Qt::Key_Return})
        QTest::keyClick(&day.view(), key);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:05"_s);
}

void TestGestureKeys::digitsTypeAStart()
{
    ShownDay day;
    day.view().reveal(day.africa);
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_M);
    QTest::keyClicks(&day.view(), u"1435"_s);
    QCOMPARE(day.steps(), steps);
    QCOMPARE(day.view().overlay().ghosts.front().span.start, 14 * 60 + 35);
    QTest::keyClick(&day.view(), Qt::Key_Right); // from there on
    QTest::keyClick(&day.view(), Qt::Key_Return);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T14:40"_s);
    QTest::keyClick(&day.view(), Qt::Key_M);
    QTest::keyClicks(&day.view(), u"9"_s);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T14:40"_s);
    QCOMPARE(day.steps(), steps + 1);
}

void TestGestureKeys::theOtherEdgeIsStretched()
{
    ShownDay day;
    day.view().reveal(day.africa);
    QCOMPARE(day.view().overlay().activeEdge, Zone::StretchEnd);
    QTest::keyClick(&day.view(), Qt::Key_E);
    QCOMPARE(day.view().overlay().activeEdge, Zone::StretchStart);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&day.view());
    QVERIFY(view->focusChild()->text(QAccessible::Name).contains(u"Start edge"_s));
    QTest::keyClick(&day.view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T09:55"_s);
    QCOMPARE(day.session(day.africa).minutes, 65);
    QTest::keyClick(&day.view(), Qt::Key_E);
    QTest::keyClick(&day.view(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.session(day.africa).minutes, 60);
    QVERIFY(!view->focusChild()->text(QAccessible::Name).contains(u"Start edge"_s));
}

void TestGestureKeys::snappingIsSwitchedOff()
{
    ShownDay day;
    day.view().reveal(day.africa);
    QTest::keyClick(&day.view(), Qt::Key_N);
    QVERIFY(!day.view().isSnapping());
    QVERIFY(!day.view().fieldToMoveSelected().snapsToEdges);
    day.press(day.middleOf(day.africa));
    day.dragTo(day.middleOf(day.africa) + QPoint(33, 0));
    QTest::keyClick(&day.view(), Qt::Key_N);
    QVERIFY(day.view().isSnapping());
    QVERIFY(day.view().mouse().gesture().field().snapsToEdges); // at once
    day.release();
}

void TestGestureKeys::aJointRollsByTheMouse()
{
    JoinedDay day;
    const std::size_t steps = day.steps();
    day.move(day.boundary(), Qt::ControlModifier);
    QTest::mousePress(day.viewport(), Qt::LeftButton, Qt::ControlModifier, day.boundary());
    for (int x = 5; x <= 30; x += 5)
        day.move(day.boundary() + QPoint(x, 0), Qt::ControlModifier);
    QCOMPARE(day.view().mouse().gesture().state(), Gesture::State::Rolling);
    QCOMPARE(day.viewport()->cursor().shape(), Qt::SplitHCursor);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(2));
    day.release(Qt::ControlModifier);
    QCOMPARE(day.session(day.africa).minutes, 75);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:15"_s);
    QCOMPARE(day.session(day.europe).minutes, 45);
    QCOMPARE(day.steps(), steps + 1);
    day.workspace->undo();
    QCOMPARE(day.session(day.africa).minutes, 60);
    QCOMPARE(day.session(day.europe).minutes, 60);
}

void TestGestureKeys::aJointRollsByKeys()
{
    JoinedDay day;
    day.view().reveal(day.africa);
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_PageDown, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.session(day.africa).minutes, 65);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:05"_s);
    QCOMPARE(day.view().selectedSessions(), QList{day.africa});
    QTest::keyClick(&day.view(), Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.session(day.africa).minutes, 60);
    QCOMPARE(day.steps(), steps + 2);
    QTest::keyClick(&day.view(), Qt::Key_E); // nothing touches its start
    QTest::keyClick(&day.view(), Qt::Key_PageUp, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.steps(), steps + 2);
}

void TestGestureKeys::everyKeyIsAnActionThatCanBeChanged()
{
    ShownDay day;
    QHash<QString, QKeySequence> keys;
    for (const QAction *action : day.view().actions().all() + day.view().actions().sessions().change().actions()) {
        if (!action->shortcuts().isEmpty())
            keys.insert(action->objectName(), action->shortcut());
    }
    const QList<std::pair<QString, QKeySequence>> wanted{
        {u"timeline.pin"_s, Qt::Key_L},          {u"timeline.group"_s, Qt::Key_G},      {u"timeline.open-group"_s, Qt::SHIFT | Qt::Key_G},
        {u"timeline.other-edge"_s, Qt::Key_E},   {u"timeline.snapping"_s, Qt::Key_N},   {u"timeline.delete"_s, Qt::SHIFT | Qt::Key_Delete},
        {u"timeline.move"_s, Qt::Key_M},         {u"timeline.swap"_s, Qt::Key_X},       {u"timeline.roll-earlier"_s, Qt::ALT | Qt::SHIFT | Qt::Key_PageUp},
        {u"timeline.roll-later"_s, Qt::ALT | Qt::SHIFT | Qt::Key_PageDown}};
    for (const auto &[name, key] : wanted)
        QCOMPARE(keys.value(name), key);
}

SUMMITRY_TEST(TestGestureKeys)
#include "tst_gui_timeline_gesturekeys.moc"
