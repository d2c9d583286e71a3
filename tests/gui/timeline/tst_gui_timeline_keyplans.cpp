// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of keys, and the clipboard: rows of numbers.
#include "tests/testprogram.h"
#include "ui/gestures/keyplans.h"
#include "ui/gestures/sessionclip.h"

#include <memory>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

constexpr SessionId one{1}, other{2}, third{3};

DraggedSession at(SessionId id, int lane, int start, int end)
{
    return {id, {lane, start, end, {}}, false};
}

PlanField fieldOf(std::vector<DraggedSession> dragged)
{
    PlanField field;
    field.dragged = std::move(dragged);
    field.window = {480, 1200};
    field.lanes = 3;
    return field;
}

} // namespace

class TestKeyPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths();
    void twoSwap();
    void swapsThatAreNone();
    void pulls_data();
    void pulls();
    void lanes();
    void theClipboardKeepsHowTheyLie();
    void refusedWherePinned();
};

void TestKeyPlans::lengths()
{
    const PlanField field = fieldOf({at(one, 0, 600, 660), at(other, 1, 600, 607)});
    const GesturePlan longer = resizedBy(field, 5);
    QCOMPARE(longer.kind, PlanKind::StretchEnd);
    QCOMPARE(longer.sessions[0].end, 665);
    QCOMPARE(longer.sessions[1].end, 612);
    const GesturePlan shorter = resizedBy(field, -5);
    QCOMPARE(shorter.sessions[0].end, 655);
    QCOMPARE(shorter.sessions[1].end, 605); // no shorter than five
    QCOMPARE(resizedBy(fieldOf({at(one, 0, 600, 603)}), -5).sessions[0].end, 603); // already shorter
    QCOMPARE(resizedTo(field, 90).sessions[1].end, 690);
}

void TestKeyPlans::twoSwap()
{
    const GesturePlan plan = swapped(fieldOf({at(one, 0, 600, 660), at(other, 2, 700, 730)}));
    QCOMPARE(plan.sessions, (std::vector<PlannedSession>{{one, 700, 760, 2}, {other, 600, 630, 0}}));
}

void TestKeyPlans::swapsThatAreNone()
{
    QVERIFY(!swapped(fieldOf({at(one, 0, 600, 660)})).isChange());
    QVERIFY(!swapped(fieldOf({at(one, 0, 600, 660), at(other, 0, 700, 760), at(third, 0, 800, 860)})).isChange());
    PlanField people = fieldOf({at(one, 0, 600, 660), at(other, 2, 700, 730)});
    people.areLanesFixed = true;
    QCOMPARE(swapped(people).refusal, Refusal::OtherLane);
}

void TestKeyPlans::pulls_data()
{
    QTest::addColumn<Pull>("where");
    QTest::addColumn<QList<int>>("others"); // lane, start, end of one after another
    QTest::addColumn<int>("start");         // 0: nothing
    QTest::newRow("up to the one before") << Pull::Earlier << QList{0, 500, 540} << 550;
    QTest::newRow("the nearest before") << Pull::Earlier << QList{0, 480, 500, 0, 520, 560} << 570;
    QTest::newRow("apart where they touch") << Pull::Earlier << QList{0, 500, 600} << 610;
    QTest::newRow("not in another lane") << Pull::Earlier << QList{1, 500, 540} << 0;
    QTest::newRow("a break for everybody") << Pull::Earlier << QList{acrossAllLanes, 500, 530} << 540;
    QTest::newRow("what comes after does not count") << Pull::Earlier << QList{0, 700, 760} << 0;
    QTest::newRow("up to the one after") << Pull::Later << QList{0, 700, 760} << 630;
    QTest::newRow("what overlaps does not count") << Pull::Later << QList{0, 630, 690} << 0;
}

void TestKeyPlans::pulls()
{
    QFETCH(Pull, where);
    QFETCH(QList<int>, others);
    PlanField field = fieldOf({at(one, 0, 600, 660)});
    for (qsizetype i = 0; i < others.size(); i += 3)
        field.standing.push_back({other, {others[i], others[i + 1], others[i + 2], {}}, false});
    const GesturePlan plan = pulled(field, where);
    QTEST(plan.sessions.empty() ? 0 : plan.sessions.front().start, "start");
}

void TestKeyPlans::lanes()
{
    QCOMPARE(movedToLane(fieldOf({at(one, 0, 600, 660)}), 2).sessions.front().lane, 2);
    QCOMPARE(movedToLane(fieldOf({at(one, acrossAllLanes, 600, 660)}), 1).sessions.front().lane, 1);
}

void TestKeyPlans::theClipboardKeepsHowTheyLie()
{
    const PlanField field = fieldOf({at(other, 2, 700, 730), at(one, 1, 600, 660), at(third, acrossAllLanes, 660, 675)});
    const SessionClip clip = clipOf(field);
    QCOMPARE(clip.sessions, (QList<ClippedSession>{{one, 0, 0, 60, false}, {third, 60, 0, 15, true}, {other, 100, 1, 30, false}}));
    const std::unique_ptr<QMimeData> data(mimeDataOf(clip, u"One\nOther"_s));
    QCOMPARE(clipIn(*data), clip);
    QCOMPARE(data->text(), u"One\nOther"_s);
    const GesturePlan plan = pasted(clip, Pasting::Copies, field, 800, 0);
    QCOMPARE(plan.kind, PlanKind::Copy);
    QCOMPARE(plan.sessions, (std::vector<PlannedSession>{{one, 800, 860, 0}, {third, 860, 875, acrossAllLanes}, {other, 900, 930, 1}}));
    QCOMPARE(pasted(clip, Pasting::Places, field, 800, 2).sessions[2].lane, 2); // not beyond the last
    QVERIFY(clipIn(QMimeData()).sessions.isEmpty());
}

void TestKeyPlans::refusedWherePinned()
{
    PlanField field = fieldOf({at(one, 0, 600, 660), at(other, 1, 700, 730)});
    field.dragged.back().isPinned = true;
    QCOMPARE(swapped(field).refusal, Refusal::Pinned);
    QCOMPARE(resizedBy(field, 5).refusal, Refusal::Pinned);
    QVERIFY(resizedBy(field, 5).sessions.empty());
}

SUMMITRY_TEST(TestKeyPlans)
#include "tst_gui_timeline_keyplans.moc"
