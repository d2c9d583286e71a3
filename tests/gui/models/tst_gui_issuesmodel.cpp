// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of issues follows every edit as one made anew would be, without losing what somebody holds on to.
#include "fourconflicts.h"
#include "tests/core/planning/randomprogramme.h"
#include "tests/testprogram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace summitry;

class TestIssuesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRandomEdits_data();
    void followsRandomEdits();
    void keepsWhatIsHeld();
    void tellsOfNamesThatChange();
    void isQuickWithThousands();
};

namespace {

// Every conflict, as a view that has selected it holds it.
using Held = QHash<ConflictSubject, QPersistentModelIndex>;
Held heldOf(const IssuesModel &model)
{
    Held held;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        for (int child = 0; child < model.rowCount(group); ++child) {
            const QModelIndex index = model.index(child, 0, group);
            held.insert(subjectOf(model.issueAt(index)->conflict), index);
        }
    }
    return held;
}

// Mostly of sessions and people; every third sets some conflicts aside, or takes some up again.
Draft stepOf(RandomProgramme &edits, int number, const Workspace &workspace)
{
    if (number % 3 == 0) {
        const bool isAside = number % 2 != 0;
        auto some = isAside ? workspace.conflicts().conflicts() : workspace.conflicts().setAside();
        std::erase_if(some, [&](const Conflict &) { return !edits.isOneIn(4); });
        return isAside ? setAside(some, u"Known"_s, longAgo(), workspace.document()) : takeUpAgain(some, workspace.document());
    }
    Draft draft(workspace.document(), u"Step"_s);
    for (int parts = edits.isOneIn(10) ? 20 : 1; parts > 0; --parts)
        edits.step(draft);
    return draft;
}

} // namespace

void TestIssuesModel::followsRandomEdits_data()
{
    QTest::addColumn<int>("grouping");
    for (std::size_t i = 0; i < Choices<IssueGrouping>::all.size(); ++i)
        QTest::newRow(Choices<IssueGrouping>::all[i].name) << int(i);
}

void TestIssuesModel::followsRandomEdits()
{
    QFETCH(int, grouping);
    SmallSummit summit;
    RandomProgramme edits(summit, 21);
    Workspace workspace(summit.document);
    const IssueFilter filter{IssueGrouping(grouping), true, {}};
    IssuesModel model(workspace);
    model.setFilter(filter);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Held held;
    int most = 0;
    for (int i = 0; i < 250; ++i) {
        held = heldOf(model);
        most = std::max(most, int(held.size()));
        Draft draft = stepOf(edits, i, workspace);
        summit.apply(draft);
        IssuesModel fresh(workspace);
        fresh.setFilter(filter);
        QCOMPARE(linesOf(model), linesOf(fresh));
        const Held now = heldOf(model);
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            QVERIFY(QModelIndex(*it) == QModelIndex(now.value(it.key()))); // invalid where it is gone
    }
    QVERIFY(most > 30);
}

void TestIssuesModel::keepsWhatIsHeld()
{
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    IssuesModel model(workspace);
    model.setFilter({IssueGrouping::Day, true, {}});
    const Conflict conflict = workspace.conflicts().conflicts(Severity::Hard).front();
    const QPersistentModelIndex held = model.indexOf(conflict);
    QCOMPARE(held.data().toString(), anaTwice);
    Draft draft(summit.document, u"To another day, which is another group"_s);
    for (const SessionId session : {conflict.first, conflict.second})
        draft.change(session, [](Session &changed) { changed.start = changed.start.plus(24 * 60); });
    summit.apply(draft);
    QVERIFY(held.isValid());
    QCOMPARE(held.data().toString(), u"Ana Ruiz is needed in “A” and in “B”, Tue 30 Oct 10:30–11:00."_s);
    QCOMPARE(held.parent().data().toString(), u"Tue 30 Oct"_s);
    setAsideOne(workspace, ConflictKind::PersonTwice, u"Known"_s);
    QCOMPARE(held.parent().data().toString(), u"Set aside"_s);
    QVERIFY(summit.document.undo());
    QCOMPARE(held.parent().data().toString(), u"Tue 30 Oct"_s);
    summit.remove(conflict.first);
    QVERIFY(!held.isValid());
}

void TestIssuesModel::tellsOfNamesThatChange()
{
    SmallSummit summit;
    makeFourConflicts(summit);
    Workspace workspace(summit.document);
    IssuesModel model(workspace);
    model.setFilter({IssueGrouping::Person, true, {}});
    const QPersistentModelIndex held = model.index(0, 0, model.index(0, 0));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(summit.document.apply(rename(summit, u"Zoë Ruiz"_s)));
    QCOMPARE(changes.size(), 2); // her conflict and her group, and nothing else
    QVERIFY(held.data().toString().startsWith(u"Zoë Ruiz"_s));
    QCOMPARE(held.parent().data().toString(), u"Zoë Ruiz"_s);
    changes.clear();
    summit.add(Section{.id = {}, .title = u"States"_s});
    QCOMPARE(changes.size(), 0);
}

// Not measured but kept from being quadratic: a step must not look at each with each.
void TestIssuesModel::isQuickWithThousands()
{
    SmallSummit summit;
    Draft draft(summit.document, u"Many"_s);
    for (int i = 0; i < 101; ++i)
        draft.add(Session{.id = {}, .title = u"S"_s, .start = SmallSummit::at("2018-10-29T10:00"), .room = summit.small});
    summit.apply(draft);
    Workspace workspace(summit.document);
    IssuesModel model(workspace);
    QCOMPARE(model.rowCount(model.index(0, 0)), 101 * 100 / 2);
    QElapsedTimer timer;
    timer.start();
    summit.session("T", "2018-10-29T10:30", 10, summit.small);
    setAsideOne(workspace, ConflictKind::RoomTwice, {});
    QCOMPARE(model.rowCount(model.index(0, 0)), 102 * 101 / 2);
    QVERIFY(summit.document.undo());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

SUMMITRY_TEST(TestIssuesModel)
#include "tst_gui_issuesmodel.moc"
