// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each mouse gesture and its twin on the keyboard, as one table: what is pressed, where it is dragged, and the times that a
// release would commit. Pure values, without a window.
#include "tests/testprogram.h"
#include "ui/gestures/keymove.h"
#include "ui/gestures/keyplans.h"
#include "ui/gestures/ripple.h"
#include "ui/gestures/typedplace.h"
#include "ui/scene/joint.h"

using namespace summitry;

namespace {

constexpr SessionId sessionOne{1};
constexpr SessionId sessionTwo{2};
constexpr SessionId sessionThree{3};
constexpr SessionId lunchBreak{4};

// From 8:00 to 20:00 in four lanes: one at 10:00 in lane 1, two right after it, three at 12:00; a break for all at 13:00. An edge
// off the grid at 12:13.
GestureField field(QList<SessionId> dragged = {sessionOne})
{
    GestureField field;
    field.plan.window = {480, 1200};
    field.plan.lanes = 4;
    field.edges.push_back({733, 1});
    const std::vector<StandingSession> all{{sessionOne, {1, 600, 660, {}}},
                                           {sessionTwo, {1, 660, 720, {}}},
                                           {sessionThree, {1, 720, 750, {}}},
                                           {lunchBreak, {acrossAllLanes, 780, 840, {}}, false, true}};
    for (const StandingSession &session : all) {
        if (dragged.contains(session.session)) {
            field.plan.dragged.push_back({session.session, session.span, session.isPinned});
            continue;
        }
        field.plan.standing.push_back(session);
        field.edges.push_back({session.span.start, session.span.lane});
        field.edges.push_back({session.span.end, session.span.lane});
    }
    return field;
}

Pointer at(double minute, int lane, Qt::KeyboardModifiers modifiers = {})
{
    Pointer pointer;
    pointer.minute = minute;
    pointer.lane = lane;
    pointer.point = {minute * 2, lane * 60.0};
    pointer.scale = 2;
    pointer.modifiers = modifiers;
    return pointer;
}

// What is tapped while the button is down.
enum class Tap { Space, Q, SnappingOff };

struct Drag {
    Zone zone = Zone::Move;
    Pointer from, to;
    QList<Tap> taps;
    QList<SessionId> sessions = {sessionOne};
};

GesturePlan planOf(const Drag &drag)
{
    Gesture gesture;
    gesture.press(drag.zone, field(drag.sessions), drag.from);
    gesture.move(drag.to);
    for (const Tap tap : drag.taps) {
        if (tap == Tap::Space)
            gesture.toggleRipple();
        else if (tap == Tap::Q)
            gesture.changeLanding();
        else
            gesture.setSnapping(false);
    }
    return gesture.release();
}

// "1: 600-660 in 1" of each, what is displaced after a bar.
QString text(const GesturePlan &plan)
{
    const auto list = [](const std::vector<PlannedSession> &sessions) {
        QStringList words;
        for (const PlannedSession &planned : sessions)
            words += QStringLiteral("%1: %2-%3 in %4")
                         .arg(planned.session.value)
                         .arg(planned.start)
                         .arg(planned.end)
                         .arg(planned.lane);
        return words.join(QStringLiteral(", "));
    };
    return plan.displaced.empty() ? list(plan.sessions) : list(plan.sessions) + QStringLiteral(" | ") + list(plan.displaced);
}

} // namespace

class TestGestureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byMouse_data();
    void byMouse();
    void byKeys_data();
    void byKeys();
    void ripples_data();
    void ripples();
    void typedDigits_data();
    void typedDigits();
    void jointsAreFound();
    void escapeThrowsThePlanAway();
    void cursors_data();
    void cursors();
};

void TestGestureTable::byMouse_data()
{
    QTest::addColumn<Drag>("drag");
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *name, const Drag &drag, PlanKind kind, const char *plan) {
        QTest::newRow(name) << drag << kind << QString::fromLatin1(plan);
    };
    const Pointer middle = at(630, 1);
    row("a click changes nothing", {Zone::Move, middle, at(632, 1), {}}, PlanKind::Nothing, "");
    row("drag: along and across", {Zone::Move, middle, at(541, 2), {}}, PlanKind::Move, "1: 510-570 in 2");
    row("Shift: along alone", {Zone::Move, middle, at(541, 2, Qt::ShiftModifier), {}}, PlanKind::Move, "1: 510-570 in 1");
    row("Shift: across alone", {Zone::Move, middle, at(621, 2, Qt::ShiftModifier), {}}, PlanKind::Move, "1: 600-660 in 2");
    row("Ctrl: a copy", {Zone::Move, middle, at(541, 2, Qt::ControlModifier), {}}, PlanKind::Copy, "1: 510-570 in 2");
    row("Alt: whole minutes", {Zone::Move, middle, at(541, 2, Qt::AltModifier), {}}, PlanKind::Move, "1: 511-571 in 2");
    row("snaps to an edge in the lane", {Zone::Move, middle, at(763, 1), {}}, PlanKind::Move, "1: 733-793 in 1");
    row("snapping off: the grid", {Zone::Move, middle, at(763, 1), {Tap::SnappingOff}}, PlanKind::Move, "1: 735-795 in 1");
    row("Space: what follows too", {Zone::Move, middle, at(645, 1), {Tap::Space}}, PlanKind::Move,
        "1: 615-675 in 1 | 2: 675-735 in 1, 3: 735-765 in 1");
    row("Space twice: not", {Zone::Move, middle, at(645, 1), {Tap::Space, Tap::Space}}, PlanKind::Move, "1: 615-675 in 1");
    row("Q: push later", {Zone::Move, middle, at(645, 1), {Tap::Q}}, PlanKind::Move,
        "1: 615-675 in 1 | 2: 675-735 in 1, 3: 735-765 in 1");
    row("Q after Space: instead of it", {Zone::Move, middle, at(541, 1), {Tap::Space, Tap::Q}}, PlanKind::Move,
        "1: 510-570 in 1");
    row("Q twice: insert and close the gap", {Zone::Move, middle, at(690, 1), {Tap::Q, Tap::Q}}, PlanKind::Move,
        "1: 660-720 in 1 | 2: 600-660 in 1");
    row("Q three times: swap", {Zone::Move, middle, at(690, 1), {Tap::Q, Tap::Q, Tap::Q}}, PlanKind::Move,
        "1: 660-720 in 1 | 2: 600-660 in 1");
    row("Q four times: overlap again", {Zone::Move, middle, at(690, 1), {Tap::Q, Tap::Q, Tap::Q, Tap::Q}}, PlanKind::Move,
        "1: 660-720 in 1");
    row("end grip", {Zone::StretchEnd, at(660, 1), at(681, 1), {}}, PlanKind::StretchEnd, "1: 600-680 in 1");
    row("start grip", {Zone::StretchStart, at(600, 1), at(581, 1), {}}, PlanKind::StretchStart, "1: 580-660 in 1");
    row("a grip keeps five minutes", {Zone::StretchEnd, at(660, 1), at(560, 1), {}}, PlanKind::StretchEnd, "1: 600-605 in 1");
    row("with Alt one", {Zone::StretchEnd, at(660, 1), at(560, 1, Qt::AltModifier), {}}, PlanKind::StretchEnd, "1: 600-601 in 1");
    row("Shift at a grip: both edges", {Zone::StretchEnd, at(660, 1), at(681, 1, Qt::ShiftModifier), {}}, PlanKind::StretchEnd,
        "1: 580-680 in 1");
    row("Space at a grip: what follows too", {Zone::StretchEnd, at(660, 1), at(681, 1), {Tap::Space}}, PlanKind::StretchEnd,
        "1: 600-680 in 1 | 2: 680-740 in 1, 3: 740-770 in 1");
    const QList<SessionId> both{sessionOne, sessionTwo};
    row("Ctrl at a joint: both roll", {Zone::Joint, at(660, 1, Qt::ControlModifier), at(681, 1, Qt::ControlModifier), {}, both},
        PlanKind::Roll, "1: 600-680 in 1, 2: 680-720 in 1");
    row("neither shorter than five minutes",
        {Zone::Joint, at(660, 1, Qt::ControlModifier), at(900, 1, Qt::ControlModifier), {}, both}, PlanKind::Roll,
        "1: 600-715 in 1, 2: 715-720 in 1");
    Pointer tray = at(630, 3);
    tray.isOverTray = true;
    row("to the tray", {Zone::Move, middle, tray, {}}, PlanKind::Unplace, "1: 600-660 in 1");
    row("an empty place: a rubber band", {Zone::EmptySlot, at(500, 2), at(600, 3), {}}, PlanKind::Nothing, "");
}

void TestGestureTable::byMouse()
{
    QFETCH(Drag, drag);
    const GesturePlan plan = planOf(drag);
    QTEST(plan.kind, "kind");
    QTEST(text(plan), "plan");
}

// The same plans without a mouse.
void TestGestureTable::byKeys_data()
{
    using PlanByKeys = std::function<GesturePlan()>;
    QTest::addColumn<PlanByKeys>("keys");
    QTest::addColumn<QString>("plan");
    const auto row = [](const char *name, const PlanByKeys &keys, const char *plan) {
        QTest::newRow(name) << keys << QString::fromLatin1(plan);
    };
    const auto moved = [](const std::function<void(KeyMove &)> &press, KeyMove::Kind kind = KeyMove::Kind::Moving,
                          Zone edge = Zone::StretchEnd) {
        return [=] {
            KeyMove move;
            move.begin(kind, field(), edge);
            press(move);
            return move.plan();
        };
    };
    row("Alt and arrows", moved([](KeyMove &move) { move.moveBy(-90, 1); }), "1: 510-570 in 2");
    row("digits", moved([](KeyMove &move) { move.moveTo(510); }), "1: 510-570 in 1");
    row("digits before the day", moved([](KeyMove &move) { move.moveTo(60); }), "1: 480-540 in 1");
    row("Space", moved([](KeyMove &move) {
            move.moveBy(15, 0);
            move.toggleRipple();
        }),
        "1: 615-675 in 1 | 2: 675-735 in 1, 3: 735-765 in 1");
    row("Q", moved([](KeyMove &move) {
            move.moveBy(15, 0);
            move.changeLanding();
        }),
        "1: 615-675 in 1 | 2: 675-735 in 1, 3: 735-765 in 1");
    row("Q to swap", moved([](KeyMove &move) {
            move.moveBy(60, 0);
            for (int i = 0; i < 3; ++i)
                move.changeLanding();
        }),
        "1: 660-720 in 1 | 2: 600-660 in 1");
    row("Alt, Shift and arrows", moved([](KeyMove &move) { move.stretchBy(20); }, KeyMove::Kind::Stretching), "1: 600-680 in 1");
    row("at the other edge", moved([](KeyMove &move) { move.stretchBy(-20); }, KeyMove::Kind::Stretching, Zone::StretchStart),
        "1: 580-660 in 1");
    row("back from the least",
        moved(
            [](KeyMove &move) {
                move.stretchBy(90);
                move.stretchBy(-10);
            },
            KeyMove::Kind::Stretching, Zone::StretchStart),
        "1: 645-660 in 1");
    row("Space at an edge",
        moved(
            [](KeyMove &move) {
                move.stretchBy(20);
                move.toggleRipple();
            },
            KeyMove::Kind::Stretching),
        "1: 600-680 in 1 | 2: 680-740 in 1, 3: 740-770 in 1");
    row(
        "a boundary",
        [] {
            return rolledTo(field({sessionOne, sessionTwo}).plan, 680);
        },
        "1: 600-680 in 1, 2: 680-720 in 1");
    row(
        "X",
        [] {
            return swapped(field({sessionOne, sessionThree}).plan);
        },
        "1: 720-780 in 1, 3: 600-630 in 1");
    row(
        "Alt and End", [] { return pulled(field({sessionThree}).plan, Pull::Later); }, "3: 740-770 in 1");
    row(
        "Del", [] { return unplaced(field().plan); }, "1: 600-660 in 1");
    row(
        "a typed length", [] { return resizedTo(field().plan, 45); }, "1: 600-645 in 1");
    row(
        "a typed room", [] { return movedToLane(field().plan, 3); }, "1: 600-660 in 3");
}

void TestGestureTable::byKeys()
{
    QFETCH(std::function<GesturePlan()>, keys);
    QTEST(text(keys()), "plan");
}

void TestGestureTable::ripples_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<SessionId>("pinned");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("isHeldUp");
    QTest::newRow("later") << 30 << SessionId() << QStringLiteral("1: 630-690 in 1 | 2: 690-750 in 1, 3: 750-780 in 1") << false;
    QTest::newRow("earlier") << -30 << SessionId() << QStringLiteral("1: 570-630 in 1 | 2: 630-690 in 1, 3: 690-720 in 1")
                             << false;
    QTest::newRow("no further than the break")
        << 45 << SessionId() << QStringLiteral("1: 645-705 in 1 | 2: 690-750 in 1, 3: 750-780 in 1") << true;
    QTest::newRow("up to a pinned one") << -30 << sessionThree << QStringLiteral("1: 570-630 in 1 | 2: 630-690 in 1") << false;
    QTest::newRow("which leaves no room") << 30 << sessionThree << QStringLiteral("1: 630-690 in 1") << true;
    QTest::newRow("nothing, where it is next") << 30 << sessionTwo << QStringLiteral("1: 630-690 in 1") << false;
}

void TestGestureTable::ripples()
{
    QFETCH(int, minutes);
    QFETCH(SessionId, pinned);
    PlanField plain = field().plan;
    for (StandingSession &standing : plain.standing)
        standing.isPinned = standing.session == pinned;
    const GesturePlan plan = rippled(movedBy(plain, minutes, 0), plain);
    QVERIFY(plan.ripples);
    QTEST(text(plan), "plan");
    QTEST(plan.isHeldUp, "isHeldUp");
}

void TestGestureTable::typedDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("minutes"); // -1: no time
    const auto row = [](const char *digits, int minutes) { QTest::newRow(digits) << QString::fromLatin1(digits) << minutes; };
    row("9", 9 * 60);
    row("11", 11 * 60);
    row("111", 11 * 60 + 10);
    row("1115", 11 * 60 + 15);
    row("930", 9 * 60 + 30);
    row("0905", 9 * 60 + 5);
    row("24", -1);
    row("1175", -1);
    row("999", -1);
    row("", -1);
}

void TestGestureTable::typedDigits()
{
    QFETCH(QString, digits);
    QTEST(clockOfDigits(digits).value_or(-1), "minutes");
}

void TestGestureTable::jointsAreFound()
{
    TimelineGeometry::Frame frame;
    frame.size = {1000, 400};
    frame.header = 100;
    frame.ruler = 40;
    frame.scale = 2;
    frame.time = {{600, 1000}, {}};
    const TimelineGeometry geometry(frame, laidOut({{}, {}}, {}, 300));
    const std::vector<BlockSpan> blocks{{0, 600, 660, {}}, {0, 660, 700, {}}, {1, 660, 700, {}}, {0, 705, 730, {}}};
    const double y = geometry.laneRect(0).center().y();
    const Joint first{0, 1};
    QCOMPARE(jointAt({geometry.pointAt(660).x() - 4, y}, geometry, blocks), first);
    QCOMPARE(jointAt({geometry.pointAt(660).x() + 4, y}, geometry, blocks), first);
    QVERIFY(!jointAt({geometry.pointAt(660).x() + 5, y}, geometry, blocks).isThere());
    QVERIFY(!jointAt({geometry.pointAt(700).x(), y}, geometry, blocks).isThere()); // five minutes between
    QVERIFY(!jointAt({geometry.pointAt(660).x(), geometry.laneRect(1).center().y()}, geometry, blocks).isThere());
    QCOMPARE(jointOf(1, Zone::StretchStart, blocks), first);
    QVERIFY(!jointOf(1, Zone::StretchEnd, blocks).isThere());
    QVERIFY(!jointOf(2, Zone::StretchStart, blocks).isThere());
}

void TestGestureTable::escapeThrowsThePlanAway()
{
    for (const Zone zone : {Zone::Move, Zone::StretchStart, Zone::StretchEnd, Zone::Joint}) {
        Gesture gesture;
        gesture.press(zone, field({sessionOne, sessionTwo}), at(630, 1));
        gesture.move(at(680, 1));
        gesture.toggleRipple();
        QVERIFY(gesture.plan().isChange());
        gesture.cancel();
        QVERIFY(!gesture.release().isChange());
        QCOMPARE(gesture.state(), Gesture::State::Idle);
    }
}

void TestGestureTable::cursors_data()
{
    QTest::addColumn<Zone>("zone");
    QTest::addColumn<Qt::CursorShape>("cursor");
    QTest::newRow("move") << Zone::Move << Qt::ClosedHandCursor;
    QTest::newRow("start") << Zone::StretchStart << Qt::SizeHorCursor;
    QTest::newRow("end") << Zone::StretchEnd << Qt::SizeHorCursor;
    QTest::newRow("joint") << Zone::Joint << Qt::SplitHCursor;
    QTest::newRow("band") << Zone::EmptySlot << Qt::ArrowCursor;
}

void TestGestureTable::cursors()
{
    QFETCH(Zone, zone);
    Gesture gesture;
    gesture.press(zone, field({sessionOne, sessionTwo}), at(630, 1));
    gesture.move(at(680, 1));
    QTEST(gesture.cursor(), "cursor");
}

SUMMITRY_TEST(TestGestureTable)
#include "tst_gui_timeline_gesturetable.moc"
