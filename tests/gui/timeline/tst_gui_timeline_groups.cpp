// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel groups move as one until they are opened.
#include "plannedday.h"
#include "tests/testprogram.h"
#include "ui/gestures/keyplans.h"
#include "ui/gestures/scenefield.h"
#include "ui/gestures/sessionedits.h"
#include "ui/timeline/timelinekeys.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr SessionId memberOne{1};
constexpr SessionId memberTwo{2};
constexpr SessionId memberThree{3};
constexpr ParallelGroupId memberGroup{9};

// The first of two in parallel is grabbed; the third comes along, in a lane that is not shown, and is shorter.
PlanField grouped()
{
    PlanField field;
    field.dragged = {{memberOne, {1, 600, 660, {}}, false, memberGroup, false},
                     {memberTwo, {3, 600, 660, {}}, false, memberGroup, true},
                     {memberThree, {acrossAllLanes, 600, 620, {}}, false, memberGroup, true}};
    field.window = {480, 1200};
    field.lanes = 4;
    return field;
}

// Africa and Europe at the same time, in parallel.
struct ParallelDay : ShownDay {
    ParallelDay()
    {
        Draft draft(document);
        draft.change(europe, [this](Session &session) { session.start = this->session(africa).start; });
        if (!document.apply(draft.take()) || !document.apply(toggleGroupEdit({africa, europe}, document)))
            qFatal("not planned");
    }
    [[nodiscard]] ParallelGroupId groupOf(SessionId id) const { return session(id).group; }
};

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansTakeCompanionsAlong_data();
    void plansTakeCompanionsAlong();
    void aPinnedCompanionHoldsAll();
    void aMemberIsDraggedWithTheOthers();
    void anOpenedGroupMovesOneByOne();
    void keysMoveAndStretchAll();
    void theBadgeOpensAndCloses();
    void nothingOpensWhereNoSessionIsFocused();
    void aCopyIsInNoGroup();
    void membersOfAnotherDayStay();
    void groupsAreMadeAndDissolved();
};

void TestGroups::plansTakeCompanionsAlong_data()
{
    using Times = QList<int>; // start, end and lane of each
    QTest::addColumn<GesturePlan>("plan");
    QTest::addColumn<Times>("times");
    const PlanField field = grouped();
    QTest::newRow("along and across") << movedBy(field, 30, 1) << Times{630, 690, 2, 630, 690, 3, 630, 650, acrossAllLanes};
    QTest::newRow("along and to the last lane, whatever the companions' are")
        << movedBy(field, 10, 9) << Times{610, 670, 3, 610, 670, 3, 610, 630, acrossAllLanes};
    QTest::newRow("across alone") << movedBy(field, 0, 9) << Times{600, 660, 3};
    QTest::newRow("an end") << stretchedTo(field, Zone::StretchEnd, 690)
                            << Times{600, 690, 1, 600, 690, 3, 600, 650, acrossAllLanes};
    QTest::newRow("no shorter than the shortest")
        << stretchedTo(field, Zone::StretchEnd, 605) << Times{600, 645, 1, 600, 645, 3, 600, 605, acrossAllLanes};
    QTest::newRow("a start") << stretchedTo(field, Zone::StretchStart, 590)
                             << Times{590, 660, 1, 590, 660, 3, 590, 620, acrossAllLanes};
    QTest::newRow("a typed length") << resizedTo(field, 90) << Times{600, 690, 1, 600, 690, 3, 600, 650, acrossAllLanes};
    QTest::newRow("by a step") << resizedBy(field, 10) << Times{600, 670, 1, 600, 670, 3, 600, 630, acrossAllLanes};
    QTest::newRow("to the tray alone") << unplaced(field) << Times{600, 660, 1};
    GesturePlan both = stretchedTo(field, Zone::StretchEnd, 670);
    stretchBothEdges(both, field);
    QTest::newRow("both edges") << both << Times{590, 670, 1, 590, 670, 3, 590, 630, acrossAllLanes};
}

void TestGroups::plansTakeCompanionsAlong()
{
    QFETCH(GesturePlan, plan);
    QList<int> times;
    for (const PlannedSession &planned : plan.sessions)
        times += {planned.start, planned.end, planned.lane};
    QTEST(times, "times");
}

void TestGroups::aPinnedCompanionHoldsAll()
{
    PlanField field = grouped();
    field.dragged[1].isPinned = true;
    QCOMPARE(movedBy(field, 30, 0).refusal, Refusal::Pinned);
    QCOMPARE(stretchedTo(field, Zone::StretchEnd, 700).refusal, Refusal::Pinned);
    QVERIFY(unplaced(field).isChange());
    QVERIFY(movedBy(field, 0, 1).isChange()); // across lanes it goes alone
}

void TestGroups::aMemberIsDraggedWithTheOthers()
{
    ParallelDay day;
    const std::size_t steps = day.steps();
    day.press(day.middleOf(day.africa));
    day.dragTo(day.middleOf(day.africa) + QPoint(60, 0)); // 30 minutes
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(2));
    QVERIFY(day.view().mouse().chip()->words().where.contains(u"2"_s));
    day.release();
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:30"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T10:30"_s);
    QCOMPARE(day.session(day.europe).room, day.rooms[1]);
    QCOMPARE(day.steps(), steps + 1);
    QCOMPARE(day.view().selectedSessions(), QList{day.africa}); // what it takes along is not selected
    day.workspace->undo();
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T10:00"_s);
    // To the tray goes only the one under the pointer.
    day.view().reveal(day.africa);
    QTest::keyClick(&day.view(), Qt::Key_Delete);
    QVERIFY(day.session(day.europe).isPlaced() && !day.session(day.africa).isPlaced());
}

void TestGroups::anOpenedGroupMovesOneByOne()
{
    ParallelDay day;
    day.view().reveal(day.africa);
    QTest::keyClick(&day.view(), Qt::Key_G, Qt::ShiftModifier);
    QVERIFY(day.view().isGroupOpen(day.groupOf(day.africa)));
    QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T10:00"_s);
    QTest::keyClick(&day.view(), Qt::Key_G, Qt::ShiftModifier);
    QVERIFY(!day.view().isGroupOpen(day.groupOf(day.africa)));
}

void TestGroups::keysMoveAndStretchAll()
{
    ParallelDay day;
    day.view().reveal(day.europe);
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:05"_s);
    QCOMPARE(day.startOf(day.europe), u"2018-10-29T10:05"_s);
    QTest::keyClick(&day.view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.session(day.africa).minutes, 65);
    QCOMPARE(day.session(day.europe).minutes, 65);
    QTest::keyClick(&day.view(), Qt::Key_Down, Qt::AltModifier); // into Room 3, alone
    QCOMPARE(day.session(day.europe).room, day.rooms[2]);
    QCOMPARE(day.session(day.africa).room, day.rooms[0]);
    QTest::keyClick(&day.view(), Qt::Key_PageDown, Qt::AltModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-30T10:05"_s);
    QCOMPARE(day.steps(), steps + 4);
}

void TestGroups::theBadgeOpensAndCloses()
{
    ParallelDay day;
    day.view().zoomTo(4, day.view().geometryNow().pointAt(9 * 60));
    day.view().scrollTo(day.africa);
    const auto span = std::size_t(day.view().scene().spanOf(day.africa) - day.view().scene().spans().data());
    const QPoint badge = day.view().groupBadgeOf(span).center().toPoint();
    QVERIFY(day.rectOf(day.africa).contains(badge));
    QVERIFY(day.view().groupBadgeOf(0).isEmpty()); // the opening is in no group
    const std::size_t steps = day.steps();
    QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, badge);
    QVERIFY(day.view().isGroupOpen(day.groupOf(day.africa)));
    QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, badge);
    QVERIFY(!day.view().isGroupOpen(day.groupOf(day.africa)));
    QTest::mouseClick(day.viewport(), Qt::LeftButton, {}, day.middleOf(day.africa)); // beside it
    QVERIFY(!day.view().isGroupOpen(day.groupOf(day.africa)));
    QCOMPARE(day.steps(), steps);
}

// Lanes that do not show the session take the focus from it.
void TestGroups::nothingOpensWhereNoSessionIsFocused()
{
    ParallelDay day;
    day.view().reveal(day.africa);
    day.view().setLaneKind(LaneKind::Interpreters);
    QVERIFY(!day.view().selection().focused());
    QTest::keyClick(&day.view(), Qt::Key_G, Qt::ShiftModifier);
    QVERIFY(day.view().overlay().openGroups.isEmpty());
}

void TestGroups::aCopyIsInNoGroup()
{
    ParallelDay day;
    day.press(day.middleOf(day.africa));
    day.dragTo(day.place(2, 15 * 60), Qt::ControlModifier);
    QCOMPARE(day.view().overlay().ghosts.size(), std::size_t(1));
    day.release(Qt::ControlModifier);
    const SessionId copy = day.view().selection().focused();
    QVERIFY(copy != day.africa);
    QVERIFY(!day.groupOf(copy));
    QVERIFY(day.groupOf(day.africa));
}

void TestGroups::membersOfAnotherDayStay()
{
    ParallelDay day;
    Draft draft(day.document);
    draft.change(day.closing, [&](Session &session) { session.group = day.groupOf(day.africa); });
    QVERIFY(day.document.apply(draft.take()));
    QCOMPARE(companionsOf({day.africa}, {}, day.document), QList{day.europe});
    QCOMPARE(companionsOf({day.africa}, {day.groupOf(day.africa)}, day.document), QList<SessionId>());
    QCOMPARE(companionsOf({day.africa, day.europe}, {}, day.document), QList<SessionId>());
}

void TestGroups::groupsAreMadeAndDissolved()
{
    ShownDay day;
    day.view().reveal(day.africa);
    const std::size_t steps = day.steps();
    QTest::keyClick(&day.view(), Qt::Key_G); // one alone
    QCOMPARE(day.steps(), steps);
    day.view().changeSelection([&](TimelineSelection &selection) {
        selection.set({day.africa, day.europe}, day.view().scene());
    });
    QTest::keyClick(&day.view(), Qt::Key_G);
    QCOMPARE(day.lastStep(), u"Put 2 sessions in parallel"_s);
    const ParallelGroupId made = day.session(day.africa).group;
    QVERIFY(made && day.session(day.europe).group == made);
    QVERIFY(!day.document.find(made)->name.isEmpty());
    day.view().changeSelection([&](TimelineSelection &selection) {
        selection.set({day.africa, day.opening}, day.view().scene());
    });
    QTest::keyClick(&day.view(), Qt::Key_G); // joins what there is
    QCOMPARE(day.session(day.opening).group, made);
    QTest::keyClick(&day.view(), Qt::Key_G);
    QVERIFY(!day.document.find(made));
    QVERIFY(!day.session(day.europe).group);
    QCOMPARE(day.steps(), steps + 3);
}

SUMMITRY_TEST(TestGroups)
#include "tst_gui_timeline_groups.moc"
