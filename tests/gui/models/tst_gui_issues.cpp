// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tree of issues holds: which groups, in which order, what a filter leaves, and what is said of each.
#include "base/foldedtext.h"
#include "fourconflicts.h"
#include "tests/testprogram.h"

#include <QAbstractItemModelTester>

using namespace summitry;

class TestIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void filters_data();
    void filters();
    void saysWhatItIs();
    void saysWhatIsBack();
};

void TestIssues::groups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("by kind") << int(IssueGrouping::Kind)
                             << QStringList{u"Room used twice (1)"_s,         u"  ! "_s + roomTwice, u"Person in two places (1)"_s,
                                            u"  ! "_s + anaTwice,             u"No room (1)"_s,      u"  ? "_s + noRoom};
    QTest::newRow("by day") << int(IssueGrouping::Day)
                            << QStringList{u"Mon 29 Oct · Regions (2)"_s, u"  ! "_s + anaTwice, u"  ! "_s + roomTwice, u"Tue 30 Oct (1)"_s,
                                           u"  ? "_s + noRoom};
    QTest::newRow("by person") << int(IssueGrouping::Person)
                               << QStringList{u"Ana Ruiz (1)"_s, u"  ! "_s + anaTwice, u"Nobody in particular (2)"_s,
                                              u"  ! "_s + roomTwice, u"  ? "_s + noRoom};
    QTest::newRow("by room") << int(IssueGrouping::Room)
                             << QStringList{u"Room 1 (1)"_s, u"  ! "_s + roomTwice, u"No room in particular (2)"_s,
                                            u"  ! "_s + anaTwice, u"  ? "_s + noRoom};
}

void TestIssues::groups()
{
    QFETCH(int, grouping);
    QFETCH(QStringList, lines);
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    setAsideOne(workspace, ConflictKind::AttendeeTwice, u"She chooses"_s);
    IssuesModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({IssueGrouping(grouping), true, {}});
    QCOMPARE(linesOf(model), lines + QStringList({u"Set aside (1)"_s, u"  - %1 [She chooses]"_s.arg(boTwice)}));
}

void TestIssues::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("hasHints");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("nothing") << QString() << true << QStringList{roomTwice, anaTwice, noRoom, boTwice};
    QTest::newRow("no hints") << QString() << false << QStringList{roomTwice, anaTwice};
    QTest::newRow("a name, in small letters") << u"ruiz"_s << true << QStringList{anaTwice};
    QTest::newRow("two words in any order") << u"oct room"_s << true << QStringList{roomTwice, noRoom};
    QTest::newRow("a note") << u"chooses"_s << true << QStringList{boTwice};
    QTest::newRow("what is not there") << u"nowhere"_s << true << QStringList();
}

void TestIssues::filters()
{
    QFETCH(QString, typed);
    QFETCH(bool, hasHints);
    QFETCH(QStringList, sentences);
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    setAsideOne(workspace, ConflictKind::AttendeeTwice, u"She chooses"_s);
    IssuesModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFilter({IssueGrouping::Kind, hasHints, foldedWords(typed)});
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (const Issue &issue : model.issuesAt({model.index(row, 0)}))
            found += sentence(issue.conflict, summit.document);
    }
    QCOMPARE(found, sentences);
    model.setFilter({});
    QCOMPARE(linesOf(model), linesOf(IssuesModel(workspace)));
}

void TestIssues::saysWhatItIs()
{
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    setAsideOne(workspace, ConflictKind::AttendeeTwice, u"She chooses"_s);
    const IssuesModel model(workspace);
    const auto spoken = [&](int group, int row) {
        return model.index(row, 0, model.index(group, 0)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 0), u"Conflict: "_s + roomTwice);
    QCOMPARE(spoken(2, 0), u"Hint: "_s + noRoom);
    QCOMPARE(spoken(3, 0), u"Set aside: %1 She chooses"_s.arg(boTwice));
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Room used twice, 1 in it"_s);
    QCOMPARE(model.index(0, 0, model.index(3, 0)).data(Qt::ToolTipRole).toString(), QString(boTwice + u"\nShe chooses"_s));
}

void TestIssues::saysWhatIsBack()
{
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    const IssuesModel model(workspace);
    setAsideOne(workspace, ConflictKind::RoomTwice, u"A curtain"_s);
    const Conflict conflict = workspace.conflicts().setAside().front();
    summit.change(conflict.second, [](Session &session) { session.start = session.start.plus(-10); });
    const QModelIndex index = model.indexOf(conflict);
    QCOMPARE(model.issueAt(index)->state, IssueState::Back);
    QCOMPARE(index.parent().data().toString(), u"Room used twice"_s);
    QVERIFY(!index.data(IssuesModel::SetAsideRole).toBool());
    QCOMPARE(index.data(IssuesModel::NoteRole).toString(), u"Worse than when it was set aside: A curtain"_s);
    summit.change(summit.document.all<SetAside>().begin()->id, [](SetAside &record) { record.note.clear(); });
    QCOMPARE(index.data(IssuesModel::NoteRole).toString(), u"Worse than when it was set aside"_s);
}

SUMMITRY_TEST(TestIssues)
#include "tst_gui_issues.moc"
