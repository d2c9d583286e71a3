// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The issues beside the timeline follow the day and the selection, and lead without leaving it.
#include "freshwindow.h"
#include "ui/models/issuesmodel.h"
#include "ui/pages/issuespanel.h"
#include "ui/pages/issuesview.h"
#include "ui/style/chip.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/issuesdock.h"
#include "ui/window/mainactions.h"

#include <QAction>
#include <QToolButton>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestIssuesDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensBesideTheTimelineAlone();
    void isRemembered();
    void keepsToTheDay();
    void showsWhatF8Reaches();
    void followsTheSelectedSession();
    void leavesTheSelectionWhenItsIssueIsSolved();
    void goesToTheSessionByEnterAndBackByEscape();

private:
    [[nodiscard]] QAction *action() const;
    [[nodiscard]] IssuesDock *dock() const { return m_fresh->view().findChild<IssuesDock *>(); }
    [[nodiscard]] IssuesView &list() const { return dock()->panel().view(); }
    [[nodiscard]] TimelineView &timeline() const { return *m_fresh->view().findChild<TimelineView *>(); }
    [[nodiscard]] std::vector<Conflict> hard() const { return m_fresh->workspace().conflicts().conflicts(Severity::Hard); }
    [[nodiscard]] QString current() const { return list().currentIndex().data().toString(); }
    [[nodiscard]] QString told(const Conflict &conflict) const { return sentence(conflict, m_fresh->workspace().document()); }
    [[nodiscard]] int rows() const;
    [[nodiscard]] Chip *dayChip() const;

    std::unique_ptr<FreshWindow> m_fresh;
};

void TestIssuesDock::init()
{
    preferences::issuesShown.forget();
    preferences::issuesOfDay.forget();
    m_fresh = std::make_unique<FreshWindow>();
    m_fresh->openSample();
    m_fresh->view().showPage(u"timeline"_s);
    action()->trigger();
    QVERIFY(dock());
}

void TestIssuesDock::cleanup()
{
    m_fresh.reset();
}

QAction *TestIssuesDock::action() const
{
    for (QAction *one : m_fresh->window->actions().all()) {
        if (one->objectName() == u"view.issues-pane"_s)
            return one;
    }
    return nullptr;
}

int TestIssuesDock::rows() const
{
    int count = 0;
    for (int group = 0; group < list().model()->rowCount(); ++group)
        count += list().model()->rowCount(list().model()->index(group, 0));
    return count;
}

Chip *TestIssuesDock::dayChip() const
{
    for (Chip *chip : dock()->findChildren<Chip *>()) {
        if (chip->text() == u"This day"_s)
            return chip;
    }
    return nullptr;
}

void TestIssuesDock::opensBesideTheTimelineAlone()
{
    QVERIFY(dock()->isVisible());
    QVERIFY(dock()->isAncestorOf(QApplication::focusWidget()));
    m_fresh->view().showPage(u"sessions"_s);
    QVERIFY(!dock()->isVisible());
    m_fresh->view().showPage(u"timeline"_s);
    QVERIFY(dock()->isVisible());
    QTest::mouseClick(dock()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!dock()->isVisible());
    QVERIFY(!action()->isChecked());
    m_fresh->view().showPage(u"overview"_s);
    action()->trigger();
    QCOMPARE(m_fresh->view().currentPage(), u"timeline"_s);
    QVERIFY(dock()->isVisible());
}

void TestIssuesDock::isRemembered()
{
    m_fresh->window->closeFile();
    m_fresh->window->openFile(m_fresh->sample());
    QVERIFY(!dock());
    m_fresh->view().showPage(u"timeline"_s);
    QCoreApplication::processEvents();
    QVERIFY(dock()->isVisible());
    QVERIFY(action()->isChecked());
}

void TestIssuesDock::keepsToTheDay()
{
    const Workspace &workspace = m_fresh->workspace();
    const auto ofDay = [&] {
        const auto all = workspace.conflicts().conflicts();
        return int(std::count_if(all.begin(), all.end(), [&](const Conflict &conflict) {
            return conflict.start.date() == workspace.document().find(timeline().day())->date;
        }));
    };
    const int all = int(workspace.conflicts().conflicts().size());
    QCOMPARE(rows(), ofDay());
    const int before = rows();
    timeline().stepDay(1);
    QCOMPARE(rows(), ofDay());
    QVERIFY(rows() != before || rows() < all);
    QTest::mouseClick(dayChip(), Qt::LeftButton);
    QCOMPARE(rows(), all);
    timeline().stepDay(1);
    QCOMPARE(rows(), all);
}

void TestIssuesDock::showsWhatF8Reaches()
{
    for (const Conflict &conflict : hard()) {
        QTest::keyClick(m_fresh->window, Qt::Key_F8);
        QCOMPARE(current(), told(conflict));
        QCOMPARE(m_fresh->workspace().selected(), RecordKey::of(conflict.first));
    }
}

void TestIssuesDock::followsTheSelectedSession()
{
    const Conflict conflict = hard().front();
    const SessionId session = conflict.second ? conflict.second : conflict.first;
    timeline().setFocus();
    timeline().reveal(session);
    QCOMPARE(m_fresh->workspace().selected(), RecordKey::of(session));
    const Issue *issue = qobject_cast<IssuesModel *>(list().model())->issueAt(list().currentIndex());
    QVERIFY(issue && issue->conflict.concerns(session));
}

void TestIssuesDock::leavesTheSelectionWhenItsIssueIsSolved()
{
    const Conflict conflict = hard().front();
    timeline().setFocus();
    timeline().reveal(conflict.first);
    Draft draft(m_fresh->workspace().document());
    draft.change(conflict.first, [](Session &session) { session.state = SessionState::Cancelled; });
    QVERIFY(m_fresh->workspace().apply(draft));
    QVERIFY(!list().model()->match(list().model()->index(0, 0), Qt::DisplayRole, told(conflict)).size());
    QCOMPARE(m_fresh->workspace().selected(), RecordKey::of(conflict.first));
}

void TestIssuesDock::goesToTheSessionByEnterAndBackByEscape()
{
    const Conflict conflict = hard().front();
    list().setFocus();
    timeline().reveal(conflict.first);
    list().showIssue(conflict);
    timeline().changeSelection([](TimelineSelection &selection) { selection.clear(); });
    list().showIssue(conflict);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_fresh->view().currentPage(), u"timeline"_s);
    QCOMPARE(timeline().selection().focused(), conflict.first);
    QVERIFY(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(timeline().hasFocus());
}

SUMMITRY_TEST_IN(Application, TestIssuesDock)
#include "tst_gui_issuesdock.moc"
