// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of 4.7 beyond moving, in a real window: each is one step that undo takes back.
#include "keyedday.h"
#include "tests/testprogram.h"
#include "ui/timeline/timelinekeys.h"

#include <QAction>
#include <QSettings>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSessionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Summitry"_s); }
    void init() { QSettings().clear(); }
    void longerAndShorter();
    void pulledUpToTheNeighbour();
    void toAFreeRoom();
    void twoSwap();
    void splitAndJoin();
    void splitAtTheCursor();
    void joinBringsItemsAndPeopleTogether();
    void breakOnAndOff();
    void aBreakForEverybody();
    void copiesArePastedAtTheCursor();
    void whatIsCutIsPlacedAgain();
    void selectNone();
    void moveModeHasAKeyOfItsOwn();
    void zoomsToWhatIsSelectedAndBack();
    void lanesGrowAndShrink();
    void withoutASelectionThereIsLittleToDo();
};

void TestSessionKeys::longerAndShorter()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.press(Qt::Key_Plus);
    QCOMPARE(day.session(day.africa).minutes, 65);
    day.press(Qt::Key_Minus);
    day.press(Qt::Key_Minus);
    QCOMPARE(day.session(day.africa).minutes, 55);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T10:00"_s);
    QCOMPARE(day.lastStep(), u"Shorten “Africa” to 55 minutes"_s);
}

void TestSessionKeys::pulledUpToTheNeighbour()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T09:55"_s); // ten minutes after the opening
    day.press(Qt::Key_End, Qt::AltModifier);
    QCOMPARE(day.startOf(day.africa), u"2018-10-29T11:50"_s); // ten minutes before lunch
    const auto steps = day.steps();
    day.view().reveal(day.opening);
    day.press(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(day.steps(), steps);
}

void TestSessionKeys::toAFreeRoom()
{
    const KeyedDay day;
    const SessionId taken = [&] {
        Draft draft(day.document);
        const SessionId id = PlannedDay::add(draft, "Taken", "2018-10-29T10:00", 30, day.rooms[1]);
        if (!day.workspace->apply(draft))
            qFatal("refused");
        return id;
    }();
    day.view().reveal(day.opening);
    day.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.placeOf(day.opening), u"2018-10-29T09:00 45 2"_s);
    day.view().reveal(day.africa);
    const auto steps = day.steps();
    day.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); // 2 is taken, and 3
    QCOMPARE(day.steps(), steps);
    day.view().reveal(taken);
    day.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(day.steps(), steps); // Africa is there
}

void TestSessionKeys::twoSwap()
{
    const KeyedDay day;
    day.select({day.africa, day.europe});
    day.press(Qt::Key_X);
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T11:00 60 2"_s);
    QCOMPARE(day.placeOf(day.europe), u"2018-10-29T10:00 60 3"_s);
    day.workspace->undo();
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T10:00 60 3"_s);
}

void TestSessionKeys::splitAndJoin()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.press(Qt::Key_S);
    QCOMPARE(day.session(day.africa).minutes, 30);
    QCOMPARE(day.lastStep(), u"Split “Africa”"_s);
    QVERIFY(day.view().selection().contains(day.africa));
    day.press(Qt::Key_J);
    QCOMPARE(day.session(day.africa).minutes, 60);
    QCOMPARE(assignmentsOf(day.africa, day.document).size(), std::size_t(1)); // Ana once
    day.workspace->undo();
    day.workspace->undo();
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T10:00 60 3"_s);
}

void TestSessionKeys::splitAtTheCursor()
{
    KeyedDay day;
    Draft draft(day.document);
    const AgendaItemId first = draft.add(AgendaItem{{}, day.africa, 0, u"Welcome"_s, 20, {}, {}});
    const AgendaItemId second = draft.add(AgendaItem{{}, day.africa, 1, u"Questions"_s, 40, {}, {}});
    QVERIFY(day.workspace->apply(draft));
    day.putCursor(0, 620);
    day.press(Qt::Key_S);
    QCOMPARE(day.session(day.africa).minutes, 20);
    QCOMPARE(day.document.find(first)->session, day.africa);
    const SessionId made = day.document.find(second)->session;
    QCOMPARE(day.session(made).title, u"Africa (continued)"_s);
    QCOMPARE(day.placeOf(made), u"2018-10-29T10:20 40 3"_s);
    QCOMPARE(assignmentsOf(made, day.document).size(), std::size_t(1));
}

void TestSessionKeys::joinBringsItemsAndPeopleTogether()
{
    KeyedDay day;
    Draft draft(day.document);
    const SessionId next = PlannedDay::add(draft, "More of it", "2018-10-29T11:15", 30, day.rooms[0]);
    const AgendaItemId item = draft.add(AgendaItem{{}, next, 0, u"Questions"_s, 30, {}, {}});
    draft.add(Assignment{{}, next, day.ana, Role::Speaker});
    draft.add(Assignment{{}, next, day.ana, Role::Chair});
    const RecommendationId origin = draft.add(Recommendation{.id = {}, .origins = {next}});
    QVERIFY(day.workspace->apply(draft));
    day.view().reveal(day.africa);
    day.press(Qt::Key_J);
    QVERIFY(!day.document.find(next));
    QCOMPARE(day.session(day.africa).minutes, 105); // with the gap between
    QCOMPARE(day.document.find(item)->session, day.africa);
    QCOMPARE(day.document.find(origin)->origins, Ids<Session>{day.africa});
    QCOMPARE(assignmentsOf(day.africa, day.document).size(), std::size_t(2)); // chair once, and speaker
    day.workspace->undo();
    QVERIFY(day.document.find(next));
    QCOMPARE(day.document.find(item)->session, next);
}

void TestSessionKeys::breakOnAndOff()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.press(Qt::Key_B);
    QCOMPARE(day.session(day.africa).kind, SessionKind::Break);
    QCOMPARE(day.lastStep(), u"Make “Africa” a break"_s);
    day.press(Qt::Key_B);
    QCOMPARE(day.session(day.africa).kind, SessionKind::Panel);
}

void TestSessionKeys::aBreakForEverybody()
{
    const KeyedDay day;
    day.putCursor(1, 720);
    const auto before = day.document.all<Session>().size();
    day.press(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(day.document.all<Session>().size(), before + 1);
    const Session &made = day.session(day.view().selection().focused());
    QVERIFY(made.isAcrossRooms());
    QCOMPARE(made.start.toString(), u"2018-10-29T12:00"_s);
}

void TestSessionKeys::copiesArePastedAtTheCursor()
{
    const KeyedDay day;
    day.select({day.africa, day.europe});
    day.press(Qt::Key_C, Qt::ControlModifier);
    day.putCursor(1, 840);
    const auto steps = day.steps();
    day.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(day.steps(), steps + 1);
    const QList<SessionId> made = day.view().selectedSessions();
    QCOMPARE(made.size(), 2);
    QStringList places{day.placeOf(made[0]), day.placeOf(made[1])};
    places.sort();
    QCOMPARE(places, (QStringList{u"2018-10-29T14:00 60 2"_s, u"2018-10-29T15:00 60 1"_s}));
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T10:00 60 3"_s);
}

void TestSessionKeys::whatIsCutIsPlacedAgain()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    const auto count = day.document.all<Session>().size();
    day.press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(!day.session(day.africa).isPlaced());
    day.putCursor(2, 900);
    day.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T15:00 60 1"_s);
    QCOMPARE(day.document.all<Session>().size(), count);
}

void TestSessionKeys::selectNone()
{
    const KeyedDay day;
    day.select({day.africa, day.europe});
    day.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(day.view().selectedSessions().isEmpty());
}

void TestSessionKeys::moveModeHasAKeyOfItsOwn()
{
    const KeyedDay day;
    day.view().reveal(day.africa);
    day.press(Qt::Key_M);
    QVERIFY(day.view().keys().isMoving());
    day.press(Qt::Key_S); // nothing else happens until it is dropped
    day.press(Qt::Key_Right);
    day.press(Qt::Key_Return);
    QCOMPARE(day.placeOf(day.africa), u"2018-10-29T10:05 60 3"_s);
}

void TestSessionKeys::zoomsToWhatIsSelectedAndBack()
{
    const KeyedDay day;
    day.select({day.africa, day.europe});
    day.press(Qt::Key_8, Qt::ControlModifier);
    day.view().finishGlide();
    const QRectF body = day.view().geometryNow().body();
    QVERIFY(body.contains(day.rectOf(day.africa)) && body.contains(day.rectOf(day.europe)));
    QVERIFY(day.rectOf(day.europe).right() - day.rectOf(day.africa).left() > body.width() * 0.85);
    const double close = day.view().geometryNow().frame().scale;
    day.press(Qt::Key_Z);
    day.view().finishGlide();
    QCOMPARE(day.view().geometryNow().frame().scale, 2.0);
    day.press(Qt::Key_Z);
    day.view().finishGlide();
    QCOMPARE(day.view().geometryNow().frame().scale, close);
    QVERIFY(body.contains(day.rectOf(day.africa)));
}

void TestSessionKeys::lanesGrowAndShrink()
{
    const KeyedDay day;
    const auto height = [&] { return day.view().geometryNow().laneRect(0).height(); };
    const double before = height();
    day.press(Qt::Key_H);
    QVERIFY(height() > before);
    for (int i = 0; i < 9; ++i)
        day.press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(height() < before);
    const double least = height();
    day.press(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(height(), least);
}

void TestSessionKeys::withoutASelectionThereIsLittleToDo()
{
    const KeyedDay day;
    for (const QAction *action : day.view().actions().sessions().change().actions())
        QVERIFY2(action->isSeparator() || !action->isEnabled() || action->objectName() == u"timeline.split"_s,
                 qPrintable(action->objectName())); // nothing is selected
}

SUMMITRY_TEST(TestSessionKeys)
#include "tst_gui_timeline_sessionkeys.moc"
