// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of issues: what is grouped how, and that it follows every edit as one made anew would be, without losing what
// somebody holds on to.
#include "base/foldedtext.h"
#include "planning/settingaside.h"
#include "tests/core/planning/randomprogramme.h"
#include "tests/testprogram.h"
#include "ui/models/issuesmodel.h"
#include "ui/models/workspace.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestIssues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data();
    void groups();
    void filters_data();
    void filters();
    void followsRandomEdits_data();
    void followsRandomEdits();
    void keepsWhatIsHeld();
    void tellsOfNamesThatChange();
    void saysWhatItIs();
    void saysWhatIsBack();
    void isQuickWithThousands();
};

namespace {

LocalTime longAgo()
{
    return SmallSummit::at("2018-10-01T12:00");
}

// "Group (2)" and "  ! sentence" of a hard conflict, "  ? sentence" of a hint, "  - sentence [note]" of one set aside.
QStringList linesOf(const IssuesModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        lines += u"%1 (%2)"_s.arg(group.data().toString(), group.data(IssuesModel::CountRole).toString());
        for (int child = 0; child < model.rowCount(group); ++child) {
            const QModelIndex issue = model.index(child, 0, group);
            const bool isAside = issue.data(IssuesModel::SetAsideRole).toBool();
            const QString mark = isAside ? u"-"_s : issue.data(IssuesModel::HardRole).toBool() ? u"!"_s : u"?"_s;
            const QString note = isAside ? u" [%1]"_s.arg(issue.data(IssuesModel::NoteRole).toString()) : QString();
            lines += u"  %1 %2%3"_s.arg(mark, issue.data().toString(), note);
        }
    }
    return lines;
}

// Ana is needed twice on Monday, Bo is registered twice on Tuesday, one session too many is in Room 1, one has no room.
void setUp(SmallSummit &summit)
{
    const SessionId a = summit.session("A", "2018-10-29T10:00", 60, summit.unknownSize);
    const SessionId b = summit.session("B", "2018-10-29T10:30", 60, summit.small);
    summit.session("C", "2018-10-29T11:00", 60, summit.small);
    const SessionId d = summit.session("D", "2018-10-30T10:00", 60, summit.unknownSize);
    const SessionId e = summit.session("E", "2018-10-30T10:00", 60);
    for (const SessionId session : {a, b, d, e})
        summit.change(session, [](Session &changed) { changed.kind = SessionKind::Opening; });
    summit.assign(a, summit.ana, Role::Chair);
    summit.assign(b, summit.ana, Role::Chair);
    summit.assign(d, summit.bo, Role::Attendee);
    summit.assign(e, summit.bo, Role::Attendee);
}

const QString anaTwice = u"Ana Ruiz is needed in “A” and in “B”, Mon 29 Oct 10:30–11:00."_s;
const QString roomTwice = u"“B” and “C” are both in Room 1, Mon 29 Oct 11:00–11:30."_s;
const QString boTwice = u"Bo Lind is registered for “D” and for “E”, Tue 30 Oct 10:00–11:00."_s;
const QString noRoom = u"“E” has no room, Tue 30 Oct 10:00–11:00."_s;

void setAsideOne(Workspace &workspace, ConflictKind kind, const QString &note)
{
    auto conflicts = workspace.conflicts().conflicts();
    std::erase_if(conflicts, [&](const Conflict &conflict) { return conflict.kind != kind; });
    Draft draft = setAside(conflicts, note, longAgo(), workspace.document());
    QVERIFY(!draft.edit().isEmpty());
    workspace.apply(draft);
}

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

void declareGroupings()
{
    QTest::addColumn<int>("grouping");
    for (std::size_t i = 0; i < Choices<IssueGrouping>::all.size(); ++i)
        QTest::newRow(Choices<IssueGrouping>::all[i].name) << int(i);
}

} // namespace

void TestIssues::groups_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("by kind") << int(IssueGrouping::Kind)
                             << QStringList{u"Room used twice (1)"_s,         u"  ! "_s + roomTwice, u"Person in two places (1)"_s,
                                            u"  ! "_s + anaTwice,             u"No room (1)"_s,      u"  ? "_s + noRoom};
    QTest::newRow("by day") << int(IssueGrouping::Day)
                            << QStringList{u"Mon 29 Oct (2)"_s, u"  ! "_s + anaTwice, u"  ! "_s + roomTwice, u"Tue 30 Oct (1)"_s,
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
    setUp(summit);
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
    setUp(summit);
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

void TestIssues::followsRandomEdits_data()
{
    declareGroupings();
}

void TestIssues::followsRandomEdits()
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

void TestIssues::keepsWhatIsHeld()
{
    SmallSummit summit;
    setUp(summit);
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

void TestIssues::tellsOfNamesThatChange()
{
    SmallSummit summit;
    setUp(summit);
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

void TestIssues::saysWhatItIs()
{
    SmallSummit summit;
    setUp(summit);
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
    setUp(summit);
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

// Not measured but kept from being quadratic: a step must not look at each with each.
void TestIssues::isQuickWithThousands()
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

SUMMITRY_TEST(TestIssues)
#include "tst_gui_issues.moc"
