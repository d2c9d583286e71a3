// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried out shows, and does not count: the main line and its undo are there untouched.
#include "document/recordjson.h"
#include "tests/core/document/trying.h"
#include "tests/testprogram.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavingLeavesTheMainLineAsItWas();
    void eachLineHasItsOwnUndo();
    void editsOfABranchGoToItsStoreAlone();
    void aRefusedSaveChangesNothing();
    void whatIsLeftOutFitsAgainLater();
    void fromBranchToBranch();
    void readOnlyIsForLooking();
};

void TestBranches::leavingLeavesTheMainLineAsItWas()
{
    Trying summit;
    const QByteArray before = dump(summit.document);
    summit.make(u"No hall"_s);
    QVERIFY(summit.branches.open());
    const QSignalSpy changes(&summit.document, &Document::changed);
    summit.move(summit.land, "2018-10-29T15:00");
    summit.remove(summit.water);
    QCOMPARE(summit.branches.changesOf(*summit.branches.open()).size(), std::size_t(2));
    QCOMPARE(changes.size(), 2);
    summit.branches.leave();
    QCOMPARE(changes.size(), 3);
    QVERIFY(!summit.branches.open());
    QCOMPARE(dump(summit.document), before);
    QCOMPARE(summit.branches.all().size(), std::size_t(1));
    QCOMPARE(*summit.branches.enter(summit.branches.all().front().id), QStringList());
    QCOMPARE(summit.startOf(summit.land), u"15:00"_s);
    QVERIFY(!summit.document.find(summit.water));
    QVERIFY(summit.document.mainTables().of<Session>().contains(summit.water));
}

void TestBranches::eachLineHasItsOwnUndo()
{
    Trying summit;
    summit.move(summit.land, "2018-10-29T11:00");
    QVERIFY(summit.document.undo());
    const auto done = summit.document.undoList().doneCount();
    const QByteArray before = dump(summit.document);
    summit.make(u"No hall"_s);
    QVERIFY(!summit.document.undoList().canUndo());
    QVERIFY(!summit.document.undoList().canRedo());
    summit.move(summit.water, "2018-10-29T16:00");
    QVERIFY(summit.document.undo());
    QCOMPARE(summit.startOf(summit.water), u"12:00"_s);
    QVERIFY(summit.branches.changesOf(*summit.branches.open()).isEmpty());
    QVERIFY(!summit.document.undoList().canUndo());
    QVERIFY(summit.document.redo());
    summit.branches.leave();
    QCOMPARE(dump(summit.document), before);
    QCOMPARE(summit.document.undoList().doneCount(), done);
    QVERIFY(summit.document.redo());
    QCOMPARE(summit.startOf(summit.land), u"11:00"_s);
    while (summit.document.undoList().doneCount() > 1) // the first makes the summit
        QVERIFY(summit.document.undo());
    QVERIFY(summit.document.all<Session>().isEmpty());
}

void TestBranches::editsOfABranchGoToItsStoreAlone()
{
    NotingSink sink;
    NotingStore store;
    Trying summit(&sink, &store);
    sink.saved.clear();
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    QVERIFY(summit.document.undo());
    QVERIFY(summit.document.redo());
    QCOMPARE(sink.saved, QStringList());
    QCOMPARE(store.asked, (QStringList{u"add No hall"_s, u"keep 1 of Change"_s, u"keep 0 of Change"_s, u"keep 1 of Change"_s}));
    summit.branches.leave();
    summit.move(summit.land, "2018-10-29T09:00");
    QCOMPARE(sink.saved, QStringList{u"Change"_s});
    QCOMPARE(store.asked.size(), 4);
}

void TestBranches::aRefusedSaveChangesNothing()
{
    NotingStore store;
    Trying summit(nullptr, &store);
    store.refuses = true;
    QVERIFY(!summit.branches.make(u"No hall"_s));
    QVERIFY(summit.branches.all().empty() && !summit.branches.open());
    store.refuses = false;
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    const QByteArray before = dump(summit.document);
    store.refuses = true;
    Draft draft(summit.document);
    draft.remove(summit.water);
    QCOMPARE(summit.document.apply(draft.take()).error().kind, ErrorKind::Full);
    QVERIFY(!summit.document.undo());
    QVERIFY(!summit.branches.rename(summit.branches.open()->id, u"Other"_s));
    QVERIFY(!summit.branches.drop(summit.branches.open()->id));
    QCOMPARE(dump(summit.document), before);
    QCOMPARE(summit.branches.open()->name, u"No hall"_s);
    QCOMPARE(summit.branches.changesOf(*summit.branches.open()).size(), std::size_t(1));
}

void TestBranches::whatIsLeftOutFitsAgainLater()
{
    Trying summit;
    summit.make(u"No hall"_s);
    summit.move(summit.land, "2018-10-29T15:00");
    summit.move(summit.water, "2018-10-29T17:00");
    const BranchId branch = summit.branches.open()->id;
    summit.branches.leave();
    summit.remove(summit.land);
    const auto remarks = summit.branches.enter(branch);
    QCOMPARE(remarks->size(), 1);
    QCOMPARE(summit.startOf(summit.water), u"17:00"_s);
    summit.branches.leave();
    QVERIFY(summit.document.undo());
    QCOMPARE(*summit.branches.enter(branch), QStringList());
    QCOMPARE(summit.startOf(summit.land), u"15:00"_s);
}

void TestBranches::fromBranchToBranch()
{
    Trying summit;
    summit.make(u"One"_s);
    const BranchId first = summit.branches.open()->id;
    summit.move(summit.land, "2018-10-29T15:00");
    summit.make(u"Two"_s);
    QCOMPARE(summit.startOf(summit.land), u"10:00"_s);
    summit.move(summit.land, "2018-10-29T18:00");
    QVERIFY(summit.branches.enter(first));
    QCOMPARE(summit.startOf(summit.land), u"15:00"_s);
    QVERIFY(summit.branches.drop(first));
    QCOMPARE(summit.startOf(summit.land), u"10:00"_s);
    QCOMPARE(summit.branches.all().size(), std::size_t(1));
    QCOMPARE(summit.branches.all().front().name, u"Two"_s);
    QVERIFY(!summit.branches.open());
}

void TestBranches::readOnlyIsForLooking()
{
    Trying summit;
    summit.make(u"One"_s);
    const BranchId branch = summit.branches.open()->id;
    summit.move(summit.land, "2018-10-29T15:00");
    summit.branches.leave();
    summit.document.setReadOnly();
    QVERIFY(summit.branches.enter(branch));
    QCOMPARE(summit.startOf(summit.land), u"15:00"_s);
    QVERIFY(!summit.branches.takeAll());
    QVERIFY(!summit.branches.make(u"Two"_s));
    summit.branches.leave();
    QCOMPARE(summit.startOf(summit.land), u"10:00"_s);
}

SUMMITRY_TEST(TestBranches)
#include "tst_branches.moc"
