// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken of what was tried out, as a whole or in part, is an ordinary step of the main line.
#include "document/recordjson.h"
#include "tests/core/document/randomedits.h"
#include "tests/core/document/trying.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestBranchTaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takingAllIsOneStep();
    void aRefusedTakeChangesNothing();
    void takingASessionLeavesTheRest();
    void takingASessionTakesWhatItNeeds();
    void randomEditsLeaveAndTake_data();
    void randomEditsLeaveAndTake();
};

void TestBranchTaking::takingAllIsOneStep()
{
    Trying summit;
    const QByteArray before = dump(summit.document);
    const auto done = summit.document.undoList().doneCount();
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    summit.remove(summit.water);
    const QByteArray tried = dump(summit.document);
    const QSignalSpy changes(&summit.document, &Document::changed);
    QVERIFY(summit.branches.takeAll());
    QCOMPARE(changes.size(), 0); // it is there already
    QCOMPARE(dump(summit.document), tried);
    QVERIFY(summit.branches.all().empty() && !summit.branches.open());
    QCOMPARE(summit.document.undoList().doneCount(), done + 1);
    QCOMPARE(summit.document.undoList().nextUndo()->text, u"Take “No hall”"_s);
    QVERIFY(summit.document.undo());
    QCOMPARE(dump(summit.document), before);
    QVERIFY(summit.document.redo());
    QCOMPARE(dump(summit.document), tried);
}

void TestBranchTaking::aRefusedTakeChangesNothing()
{
    NotingStore store;
    Trying summit(nullptr, &store);
    const QByteArray before = dump(summit.document);
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    store.refuses = true;
    QVERIFY(!summit.branches.takeAll());
    QVERIFY(!summit.branches.take({summit.land}));
    QVERIFY(summit.branches.open());
    QCOMPARE(summit.branches.changesOf(*summit.branches.open()).size(), std::size_t(1));
    QCOMPARE(summit.document.undoList().doneCount(), std::size_t(1));
    summit.branches.leave();
    QCOMPARE(dump(summit.document), before);
}

void TestBranchTaking::takingASessionLeavesTheRest()
{
    Trying summit;
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    summit.assign(summit.land, summit.bo);
    summit.move(summit.water, "2018-10-29T17:00");
    QVERIFY(summit.branches.take({summit.land}));
    QCOMPARE(sessionsIn(summit.branches.changesOf(*summit.branches.open())), QSet{summit.water});
    QVERIFY(summit.document.undo()); // still the branch's own list
    QVERIFY(summit.document.redo());
    summit.branches.leave();
    QCOMPARE(summit.startOf(summit.land), u"15:00"_s);
    QCOMPARE(summit.document.all<Assignment>().size(), std::size_t(1));
    QCOMPARE(summit.startOf(summit.water), u"12:00"_s);
    QCOMPARE(summit.document.undoList().nextUndo()->text, u"Take “Land” from “No hall”"_s);
    QVERIFY(summit.document.undo());
    QCOMPARE(summit.startOf(summit.land), u"10:00"_s);
    QVERIFY(summit.document.all<Assignment>().isEmpty());
    QVERIFY(summit.branches.enter(summit.branches.all().front().id));
    QCOMPARE(summit.startOf(summit.land), u"10:00"_s);
    QCOMPARE(summit.startOf(summit.water), u"17:00"_s);
}

void TestBranchTaking::takingASessionTakesWhatItNeeds()
{
    Trying summit;
    summit.make(u"A tent"_s);
    const RoomId tent = summit.add(Room{.id = {}, .name = u"Tent"_s});
    summit.change(summit.land, [&](Session &one) { one.room = tent; });
    summit.change(summit.water, [&](Session &one) { one.room = tent; });
    QVERIFY(summit.branches.take({summit.water}));
    summit.branches.leave();
    QCOMPARE(summit.document.find(summit.water)->room, tent);
    QVERIFY(summit.document.find(tent));
    QCOMPARE(summit.document.find(summit.land)->room, summit.small);

    Trying other;
    other.add(Recommendation{.id = {}, .text = u"Titles"_s, .origins = {other.land, other.water}});
    other.make(u"Shorter"_s);
    other.remove(other.land);
    QVERIFY(other.branches.take({other.land}));
    other.branches.leave();
    QVERIFY(!other.document.find(other.land));
    QCOMPARE(other.document.all<Recommendation>().begin()->origins, Ids<Session>{other.water});
}

void TestBranchTaking::randomEditsLeaveAndTake_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(u"edits from seed %1"_s.arg(seed))) << seed;
}

void TestBranchTaking::randomEditsLeaveAndTake()
{
    QFETCH(quint32, seed);
    Trying summit;
    RandomEdits edits(seed);
    const auto go = [&] {
        for (int step = 0; step < 60; ++step)
            QVERIFY(summit.document.apply(edits.next(summit.document)));
    };
    go();
    const QByteArray before = dump(summit.document);
    summit.make(u"Try"_s);
    const BranchId branch = summit.branches.open()->id;
    go();
    const QByteArray tried = dump(summit.document);
    summit.branches.leave();
    QCOMPARE(dump(summit.document), before);
    QVERIFY(summit.branches.enter(branch));
    QCOMPARE(dump(summit.document), tried);
    const auto some = sessionsIn(summit.branches.changesOf(*summit.branches.open()));
    for (const SessionId session : some) { // one by one, whatever hangs on them
        const auto taken = summit.branches.take({session});
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
    }
    QVERIFY(sessionsIn(summit.branches.changesOf(*summit.branches.open())).isEmpty());
    QCOMPARE(dump(summit.document), tried);
    QVERIFY(summit.branches.takeAll());
    QCOMPARE(dump(summit.document), tried);
    while (summit.document.undoList().doneCount() > 1) // the first makes the summit
        QVERIFY(summit.document.undo());
    QVERIFY(summit.document.all<Session>().isEmpty());
    while (summit.document.undoList().canRedo())
        QVERIFY(summit.document.redo());
    QCOMPARE(dump(summit.document), tried);
}

SUMMITRY_TEST(TestBranchTaking)
#include "tst_branchtaking.moc"
