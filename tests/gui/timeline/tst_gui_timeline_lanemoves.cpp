// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys where lanes are no rooms: what is moved across, what only along, and what stands in which lane then.
#include "peopledday.h"
#include "tests/testprogram.h"
#include "ui/timeline/delaydialog.h"
#include "ui/timeline/timelinekeys.h"

using namespace summitry;

class TestLaneMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aTrackIsTakenWithTheMouse();
    void aTrackIsTakenWithKeys();
    void movesAlong_data();
    void movesAlong();
    void nobodyIsReplaced();
    void nobodyIsReplacedByKeys();
    void othersMakeRoomInALane();
    void whatMovesIsSeenInEachLane();
    void newSessionsStandInTheirLane();
    void fromTheTray();
    void whatIsInItsRoom();
    void aDelayIsOfAll();
};

void TestLaneMoves::aTrackIsTakenWithTheMouse()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    const auto steps = day.steps();
    const int narratives = day.view().scene().laneOf(RecordKey::of(day.narratives));
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(narratives, 15 * 60 + 30));
    QVERIFY2(day.view().mouse().chip()->words().where.contains(u"Narratives"_s), qPrintable(day.view().mouse().chip()->words().where));
    day.release();
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.lastStep(), u"Move “Africa” to Narratives, 15:00"_s);
    QCOMPARE(day.session(day.africa).track, day.narratives);
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
    day.workspace->undo();
    QCOMPARE(day.session(day.africa).track, day.land);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
}

void TestLaneMoves::aTrackIsTakenWithKeys()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    day.view().reveal(day.africa);
    day.pressMoving({Qt::Key_Down, Qt::Key_Down, Qt::Key_Right});
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QVERIFY(day.session(day.africa).track.isNull()); // “No track”, the last lane
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
}

void TestLaneMoves::movesAlong_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isByKeys");
    QTest::addColumn<bool>("isMirrored");
    for (const LaneKind kind : {LaneKind::Rooms, LaneKind::Tracks, LaneKind::Delegations, LaneKind::People, LaneKind::Interpreters}) {
        QTest::addRow("%s, mouse", choiceName(kind)) << int(kind) << false << false;
        QTest::addRow("%s, keys", choiceName(kind)) << int(kind) << true << false;
        QTest::addRow("%s, mouse, right to left", choiceName(kind)) << int(kind) << false << true;
    }
}

void TestLaneMoves::movesAlong()
{
    QFETCH(int, kind);
    QFETCH(bool, isByKeys);
    QFETCH(bool, isMirrored);
    PeopledDay day(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    day.view().setLaneKind(LaneKind(kind));
    const auto steps = day.steps();
    const Session before = day.session(day.pinned);
    day.view().reveal(day.pinned);
    if (isByKeys) {
        day.pressMoving(QList<int>(6, Qt::Key_Right));
        QTest::keyRelease(&day.view(), Qt::Key_Alt);
    } else {
        const QPoint from = day.middleOf(day.pinned);
        day.press(from);
        day.dragTo(from + QPoint(isMirrored ? -60 : 60, 0));
        QVERIFY(day.view().mouse().chip());
        day.release();
    }
    Session expected = before;
    expected.start = LocalTime::fromString(u"2018-10-29T10:30"_s);
    QVERIFY(day.session(day.pinned) == expected);
    QCOMPARE(day.steps(), steps + 1);
    QVERIFY(day.view().selection().contains(day.pinned));
    day.workspace->undo();
    QVERIFY(day.session(day.pinned) == before);
}

void TestLaneMoves::nobodyIsReplaced()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    const auto steps = day.steps();
    day.press(day.middleIn(RecordKey::of(day.ana), day.africa));
    day.dragTo(day.place(1, 11 * 60)); // Ben's
    const PlanWords words = day.view().mouse().chip()->words();
    QCOMPARE(words.verdict, u"That would replace Ana Ruiz by Ben Achi: change the people in the inspector."_s);
    QVERIFY(words.isTrouble);
    QCOMPARE(day.viewport()->cursor().shape(), Qt::ForbiddenCursor);
    QSignalSpy messages(day.workspace.get(), &Workspace::message);
    day.release();
    QCOMPARE(day.steps(), steps);
    QCOMPARE(messages.size(), 1);
    // Back in its lane it goes along.
    day.press(day.middleIn(RecordKey::of(day.ana), day.africa));
    day.dragTo(day.place(1, 11 * 60));
    day.dragTo(day.place(0, 11 * 60));
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:30"_s);
}

void TestLaneMoves::nobodyIsReplacedByKeys()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.africa);
    day.pressMoving({Qt::Key_Right, Qt::Key_Down});
    QVERIFY(day.view().accessibleDescription().contains(u"That would replace Ana Ruiz by Ben Achi"_s));
    QVERIFY(day.view().keys().isMoving()); // what it has moved along stays
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
}

void TestLaneMoves::othersMakeRoomInALane()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.view().reveal(day.africa);
    day.pressMoving(QList<int>(3, Qt::Key_Right)); // over Europe, which is Ana's next
    QTest::keyClick(&day.view(), Qt::Key_Q, Qt::AltModifier);
    QTest::keyRelease(&day.view(), Qt::Key_Alt);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:15"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:15"_s);
    day.workspace->undo();
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:00"_s);
}

void TestLaneMoves::whatMovesIsSeenInEachLane()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::People);
    day.press(day.middleIn(RecordKey::of(day.ben), day.africa));
    day.dragTo(day.middleIn(RecordKey::of(day.ben), day.africa) + QPoint(60, 0));
    const auto &ghosts = day.view().overlay().ghosts;
    QCOMPARE(ghosts.size(), std::size_t(2));
    QCOMPARE(ghosts[0].span.lane, 1); // the one that is held
    QCOMPARE(ghosts[1].span.lane, 0);
    QTest::keyClick(&day.view(), Qt::Key_Escape);
}

void TestLaneMoves::newSessionsStandInTheirLane()
{
    PeopledDay day;
    day.calm();
    const auto add = [&](LaneKind kind, RecordKey lane) {
        day.view().setLaneKind(kind);
        day.view().editNewSession(day.view().scene().laneOf(lane), 16 * 60);
        QTest::keyClicks(QApplication::focusWidget(), u"New"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        return day.view().selection().focused();
    };
    QCOMPARE(day.session(add(LaneKind::Tracks, RecordKey::of(day.land))).track, day.land);
    const auto partsOf = [&](SessionId session) { return assignmentsOf(session, day.document); };
    const auto ofAna = partsOf(add(LaneKind::People, RecordKey::of(day.ana)));
    QCOMPARE(ofAna.size(), std::size_t(1));
    QCOMPARE(ofAna.front()->participant, day.ana);
    QCOMPARE(ofAna.front()->role, Role::Speaker);
    QCOMPARE(partsOf(add(LaneKind::Interpreters, RecordKey::of(day.ben))).front()->role, Role::Interpreter);
    QVERIFY(partsOf(add(LaneKind::Delegations, RecordKey::of(day.nafso))).empty());
    QCOMPARE(day.view().laneChoice().kind, LaneKind::Delegations);
}

void TestLaneMoves::fromTheTray()
{
    PeopledDay day;
    day.calm();
    day.view().setLaneKind(LaneKind::Tracks);
    TrayList &list = day.page->tray().list();
    const auto dropAt = [&](SessionId session, QPoint at) {
        day.view().mouse().takeFromTray({session}, day.viewport()->mapToGlobal(at), {});
        day.view().mouse().drop();
    };
    dropAt(day.unplaced, day.place(0, 16 * 60));
    QCOMPARE(day.session(day.unplaced).track, day.land);
    day.workspace->undo();
    day.view().setLaneKind(LaneKind::People);
    dropAt(day.unplaced, day.place(0, 16 * 60)); // Ana's lane, but she is not in it
    QVERIFY(assignmentsOf(day.unplaced, day.document).empty());
    QCOMPARE(day.startOf(day.unplaced), u"2018-10-29T16:00"_s);
    day.workspace->undo();
    QVERIFY(day.page->tray().reveal(day.unplaced));
    QTest::keyClick(&list, Qt::Key_Return); // in a free room
    QVERIFY(day.session(day.unplaced).isPlaced() && day.session(day.unplaced).room);
}

// A session in its room is no neighbour in these lanes, and is in its way nevertheless.
void TestLaneMoves::whatIsInItsRoom()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::Tracks);
    day.press(day.middleOf(day.africa));
    day.dragTo(day.middleOf(day.africa) - QPoint(120, 0));
    const Obstacle opening{ObstacleKind::RoomTaken, acrossAllLanes, 9 * 60, 9 * 60 + 45, day.opening};
    const auto &obstacles = day.view().overlay().obstacles;
    QCOMPARE(std::count(obstacles.begin(), obstacles.end(), opening), 1);
    QVERIFY(day.view().overlay().clashing.contains(day.opening));
    QTest::keyClick(&day.view(), Qt::Key_Escape);
}

// Those whom these lanes leave out are late as well.
void TestLaneMoves::aDelayIsOfAll()
{
    PeopledDay day;
    day.view().setLaneKind(LaneKind::People); // of Ben alone
    day.view().reveal(day.africa);
    DelayDialog dialog(day.view());
    QVERIFY(day.view().commit(dialog.plan()));
    for (const SessionId session : {day.africa, day.pinned})
        QCOMPARE(day.startOf(session), u"2018-10-29T10:15"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T11:15"_s);
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
}

SUMMITRY_TEST(TestLaneMoves)
#include "tst_gui_timeline_lanemoves.moc"
