// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/keymove.h"
#include "ui/gestures/planedit.h"
#include "ui/scene/freeslot.h"

using namespace summitry;

namespace {

constexpr SessionId one{1};
constexpr SessionId two{2};

// Two sessions in lanes 1 and 2 of four, from 8:00 to 20:00.
PlanField field()
{
    return {{{one, {1, 600, 660, {}}, false}, {two, {2, 660, 720, {}}, false}}, {480, 1200}, 4};
}

PlanField single(BlockSpan span = {1, 600, 660, {}})
{
    return {{{one, span, false}}, {480, 1200}, 4};
}

Pointer at(double minute, int lane, QPointF point)
{
    Pointer pointer;
    pointer.minute = minute;
    pointer.lane = lane;
    pointer.point = point;
    pointer.scale = 2;
    return pointer;
}

} // namespace

class TestPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("lanes");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("lane");
        QTest::newRow("later and further") << 30 << 1 << 630 << 2;
        QTest::newRow("earlier and back") << -45 << -1 << 555 << 0;
        QTest::newRow("no earlier than the day") << -500 << 0 << 480 << 1;
        QTest::newRow("no later than the day, as a group") << 900 << 0 << 1080 << 1;
        QTest::newRow("no further than the lanes, as a group") << 0 << 9 << 600 << 2;
        QTest::newRow("no further back") << 0 << -9 << 600 << 0;
    }
    void moves()
    {
        QFETCH(int, minutes);
        QFETCH(int, lanes);
        const GesturePlan plan = movedBy(field(), minutes, lanes);
        QCOMPARE(plan.kind, PlanKind::Move);
        QTEST(plan.sessions[0].start, "start");
        QTEST(plan.sessions[0].lane, "lane");
        // The other one keeps its distance.
        QCOMPARE(plan.sessions[1].start - plan.sessions[0].start, 60);
        QCOMPARE(plan.sessions[1].lane - plan.sessions[0].lane, 1);
        QCOMPARE(plan.sessions[0].end - plan.sessions[0].start, 60);
    }

    void breaksForEverybodyStayForEverybody()
    {
        const GesturePlan plan = movedBy(single({acrossAllLanes, 600, 630, {}}), 15, 2);
        QCOMPARE(plan.sessions.front(), (PlannedSession{one, 615, 645, acrossAllLanes}));
    }

    void whatLiesOutsideMayStay()
    {
        const GesturePlan plan = movedBy(single({1, 1180, 1260, {}}), 10, 0); // ends after the window
        QCOMPARE(plan.sessions.front().start, 1180);
    }

    void stretches_data()
    {
        QTest::addColumn<bool>("isStart");
        QTest::addColumn<int>("minute");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("longer") << false << 700 << 600 << 700;
        QTest::newRow("shorter") << false << 620 << 600 << 620;
        QTest::newRow("never nothing") << false << 500 << 600 << 605;
        QTest::newRow("not past the day") << false << 1500 << 600 << 1200;
        QTest::newRow("earlier start") << true << 570 << 570 << 660;
        QTest::newRow("a start never passes its end") << true << 800 << 655 << 660;
        QTest::newRow("not before the day") << true << 100 << 480 << 660;
    }
    void stretches()
    {
        QFETCH(bool, isStart);
        QFETCH(int, minute);
        const GesturePlan plan = stretchedTo(single(), isStart ? Zone::StretchStart : Zone::StretchEnd, minute);
        QTEST(plan.sessions.front().start, "start");
        QTEST(plan.sessions.front().end, "end");
        QCOMPARE(plan.sessions.front().lane, 1);
    }

    void fromTheTrayOneAfterAnother()
    {
        PlanField tray{{{one, {0, 0, 45, {}}, false}, {two, {0, 0, 30, {}}, false}}, {480, 1200}, 4};
        const GesturePlan plan = placedAt(tray, 600, 3);
        QCOMPARE(plan.sessions[0], (PlannedSession{one, 600, 645, 3}));
        QCOMPARE(plan.sessions[1], (PlannedSession{two, 655, 685, 3})); // after a changeover
        QCOMPARE(placedAt(tray, 1190, 3).sessions[1].end, 1200); // kept inside the day
        QCOMPARE(minutesInARow(tray), 85);
    }

    void pinnedAndReadOnlyAreRefused()
    {
        PlanField pinned = field();
        pinned.dragged[1].isPinned = true;
        for (const GesturePlan &plan :
             {movedBy(pinned, 5, 0), unplaced(pinned), placedAt(pinned, 600, 0), movedByDays(pinned, 1)}) {
            QCOMPARE(plan.refusal, Refusal::Pinned);
            QVERIFY(plan.sessions.empty());
            QVERIFY(!plan.isChange());
        }
        PlanField shut = single();
        shut.isReadOnly = true;
        QCOMPARE(movedBy(shut, 5, 0).refusal, Refusal::ReadOnly);
        QCOMPARE(stretchedTo(shut, Zone::StretchEnd, 700).refusal, Refusal::ReadOnly);
        QVERIFY(!stretchedTo(shut, Zone::StretchEnd, 700).isChange());
    }

    void aClickIsNoDrag()
    {
        Gesture gesture;
        gesture.press(Zone::Move, {single(), {}, {}, 5}, at(610, 1, {100, 100}));
        gesture.move(at(612, 1, {104, 103}));
        QVERIFY(!gesture.isRunning());
        QVERIFY(!gesture.release().isChange());
        QCOMPARE(gesture.state(), Gesture::State::Idle);
    }

    void aLongPressNeedsLess()
    {
        Gesture gesture;
        gesture.press(Zone::Move, {single(), {}, {}, 5}, at(610, 1, {100, 100}));
        Pointer held = at(612, 1, {104, 100});
        held.heldFor = 300;
        gesture.move(held);
        QVERIFY(gesture.isRunning());
    }

    void modifiersCountDuringADrag()
    {
        Gesture gesture;
        gesture.press(Zone::Move, {single(), {}, {}, 5}, at(610, 1, {100, 100}));
        gesture.move(at(633.4, 2, {147, 160}));
        QCOMPARE(gesture.plan().sessions.front(), (PlannedSession{one, 625, 685, 2}));
        gesture.modifiersChanged(Qt::AltModifier); // whole minutes
        QCOMPARE(gesture.plan().sessions.front().start, 623);
        gesture.modifiersChanged(Qt::ShiftModifier); // more across than along
        QCOMPARE(gesture.plan().sessions.front(), (PlannedSession{one, 600, 660, 2}));
        gesture.modifiersChanged(Qt::ControlModifier);
        QCOMPARE(gesture.plan().kind, PlanKind::Copy);
        gesture.modifiersChanged({});
        QCOMPARE(gesture.release().kind, PlanKind::Move);
    }

    void overTheTrayItUnplaces()
    {
        Gesture gesture;
        gesture.press(Zone::Move, {single(), {}, {}, 5}, at(610, 1, {100, 100}));
        Pointer tray = at(610, 3, {100, 400});
        tray.isOverTray = true;
        gesture.move(tray);
        QCOMPARE(gesture.plan().kind, PlanKind::Unplace);
        gesture.move(at(640, 1, {160, 100}));
        QCOMPARE(gesture.plan().kind, PlanKind::Move);
    }

    void keysAddUp()
    {
        KeyMove move;
        move.begin(KeyMove::Kind::Moving, {single(), {}, {}, 5});
        move.moveBy(5, 0);
        move.moveBy(5, 0);
        move.moveBy(0, 1);
        QCOMPARE(move.plan().sessions.front(), (PlannedSession{one, 610, 670, 2}));
        move.moveBy(-9999, 0);
        move.moveBy(5, 0); // from the edge, not from where it could not go
        QCOMPARE(move.plan().sessions.front().start, 485);
        move.begin(KeyMove::Kind::Stretching, {single(), {}, {}, 5});
        move.stretchBy(-999);
        move.stretchBy(10);
        QCOMPARE(move.plan().sessions.front(), (PlannedSession{one, 600, 615, 1}));
    }

    void freeSlots()
    {
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        QCOMPARE(nextFreeSlot(scene, 60, {0, 0}), (FreeSlot{0, 11 * 60}));        // after Opening and Africa
        QCOMPARE(nextFreeSlot(scene, 15, {0, 0}), (FreeSlot{0, 9 * 60 + 45}));    // the gap between them
        QCOMPARE(nextFreeSlot(scene, 90, {1, 9 * 60}), (FreeSlot{1, 9 * 60}));    // before Europe
        QCOMPARE(nextFreeSlot(scene, 150, {1, 10 * 60}), (FreeSlot{1, 14 * 60})); // not across lunch
        QCOMPARE(nextFreeSlot(scene, 240, {0, 15 * 60}), (FreeSlot{1, 14 * 60})); // another room
        QVERIFY(!nextFreeSlot(scene, 300, {0, 0}));
        QVERIFY(!nextFreeSlot(TimelineScene(), 5, {0, 0}));
    }

    void editsSayWhatWasDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("move") << int(PlanKind::Move) << QStringLiteral("Move “Africa” to Room 2, 14:30");
        QTest::newRow("copy") << int(PlanKind::Copy) << QStringLiteral("Copy “Africa” to Room 2, 14:30");
        QTest::newRow("place") << int(PlanKind::Place) << QStringLiteral("Place “Africa” in Room 2, 14:30");
        QTest::newRow("unplace") << int(PlanKind::Unplace) << QStringLiteral("Unplace “Africa”");
    }
    void editsSayWhatWasDone()
    {
        QFETCH(int, kind);
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        GesturePlan plan;
        plan.kind = PlanKind(kind);
        plan.sessions = {{day.africa, 14 * 60 + 30, 15 * 60 + 30, 1}};
        QTEST(editOf(plan, scene, day.document).text, "text");
    }

    void whatChangesNothingIsNoEdit()
    {
        PlannedDay day;
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, day.first);
        GesturePlan plan;
        plan.kind = PlanKind::Move;
        plan.sessions = {{day.africa, 600, 660, 0}};
        QVERIFY(editOf(plan, scene, day.document).isEmpty());
    }

    // 28 October 2018 in Paris: three o'clock comes twice. A stretch counts the minutes that pass.
    void aNightOfTwentyFiveHours()
    {
        PlannedDay day;
        Draft draft(day.document);
        const DayId night = draft.add(Day{.id = {}, .date = QDate(2018, 10, 27), .opens = 18 * 60, .closes = 30 * 60});
        const SessionId late = PlannedDay::add(draft, "Vigil", "2018-10-28T01:00", 60, day.rooms[0]);
        QVERIFY(day.document.apply(draft.take()));
        const ConflictIndex conflicts(day.document);
        const TimelineScene scene(day.document, conflicts, night);
        QCOMPARE(scene.spans()[std::size_t(scene.indexOf(late))].start, 25 * 60);
        GesturePlan plan;
        plan.kind = PlanKind::StretchEnd;
        plan.sessions = {{late, 25 * 60, 28 * 60, 0}};
        const Edit edit = editOf(plan, scene, day.document);
        QCOMPARE(edit.of<Session>().front().after->minutes, 4 * 60);
    }
};

SUMMITRY_TEST(TestPlans)
#include "tst_gui_timeline_plans.moc"
