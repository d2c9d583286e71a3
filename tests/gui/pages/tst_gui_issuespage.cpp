// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of issues shows, and that it keeps the selection.
#include "issuespagetest.h"

using namespace summitry;

class TestIssuesPage : public IssuesPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void saysHowManyThereAre();
    void isCalmWhereThereIsNothing();
    void keepsTheSelectionThroughEdits();
    void keepsTheSelectionWhenRegrouped();
    void catchesUpWhenItIsShownAgain();
    void narrowsByWordsAndHints();
    void remembersGroupingAndHints();
    void revealsOneSetAside();
};

void TestIssuesPage::saysHowManyThereAre()
{
    makeConflicts();
    QCOMPARE(subtitle(), u"3 conflict(s) · 1 hint(s)"_s);
    choose(conflicts().conflicts().front());
    setAsideByKey(u"Known"_s);
    QCOMPARE(subtitle(), u"2 conflict(s) · 1 hint(s) · 1 set aside"_s);
    QCOMPARE(m_page->findChild<Chip *>()->count(), 1);
}

void TestIssuesPage::isCalmWhereThereIsNothing()
{
    QVERIFY(!view().isVisible());
    const auto states = m_page->findChildren<EmptyState *>();
    QVERIFY(std::any_of(states.begin(), states.end(), [](const EmptyState *state) { return state->isVisible(); }));
    QVERIFY(!m_page->findChild<QLineEdit *>()->isVisible());
    makeConflicts();
    QVERIFY(view().isVisible());
    QVERIFY(m_page->findChild<QLineEdit *>()->isVisible());
}

void TestIssuesPage::keepsTheSelectionThroughEdits()
{
    makeConflicts();
    const auto all = conflicts().conflicts(Severity::Hard);
    choose(all[1]);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto selected = view().selectedIssues();
    QCOMPARE(selected.size(), 2u);
    m_summit->session("First of all", "2018-10-29T09:30", 60, m_summit->small);
    QCOMPARE(conflicts().count(Severity::Hard), 6u);
    QVERIFY(view().selectedIssues() == selected);
    m_summit->change(all[0].first, [](Session &session) { session.state = SessionState::Cancelled; });
    QCOMPARE(view().selectedIssues().size(), 1u); // the other one is solved
}

void TestIssuesPage::keepsTheSelectionWhenRegrouped()
{
    makeConflicts();
    choose(conflicts().conflicts()[1]);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto selected = view().selectedIssues();
    m_page->findChild<QComboBox *>()->setCurrentIndex(int(IssueGrouping::Day));
    QVERIFY(view().selectedIssues() == selected);
}

void TestIssuesPage::catchesUpWhenItIsShownAgain()
{
    makeConflicts();
    const Conflict conflict = conflicts().conflicts()[1];
    choose(conflict);
    QSignalSpy inserted(view().model(), &QAbstractItemModel::rowsInserted);
    m_page->hide();
    m_summit->session("Late", "2018-10-29T10:30", 60, m_summit->small);
    m_summit->change(conflict.first, [](Session &session) { session.title = u"Renamed"_s; });
    QCOMPARE(inserted.size(), 0); // nobody looks
    m_page->show();
    QVERIFY(inserted.size() > 0);
    QCOMPARE(shown().size(), 7);
    QCOMPARE(view().currentIndex().data().toString(), sentence(conflict, document()));
    QCOMPARE(subtitle(), u"6 conflict(s) · 1 hint(s)"_s);
}

void TestIssuesPage::narrowsByWordsAndHints()
{
    makeConflicts();
    auto *search = m_page->findChild<QLineEdit *>();
    search->setText(u"“a” room"_s);
    QCOMPARE(shown().size(), 2);
    search->setText(u"nowhere"_s);
    QVERIFY(!view().isVisible());
    search->clear();
    QCOMPARE(shown().size(), 4);
    QTest::mouseClick(m_page->findChild<Chip *>(), Qt::LeftButton);
    QCOMPARE(shown().size(), 3);
    m_page->applyFilter({});
    QCOMPARE(shown().size(), 4);
    m_page->applyFilter(u"conflicts"_s);
    QCOMPARE(shown().size(), 3);
}

void TestIssuesPage::remembersGroupingAndHints()
{
    m_page->findChild<QComboBox *>()->setCurrentIndex(int(IssueGrouping::Room));
    QTest::mouseClick(m_page->findChild<Chip *>(), Qt::LeftButton);
    const IssuesPage another(*m_workspace);
    QCOMPARE(another.findChild<QComboBox *>()->currentIndex(), int(IssueGrouping::Room));
    QVERIFY(!another.findChild<Chip *>()->isChecked());
}

void TestIssuesPage::revealsOneSetAside()
{
    makeConflicts();
    const Conflict conflict = conflicts().conflicts()[1];
    choose(conflict);
    setAsideByKey(u"Known"_s);
    m_page->findChild<QLineEdit *>()->setText(u"nowhere"_s);
    m_page->reveal(RecordKey::of(document().all<SetAside>().begin()->id));
    QCOMPARE(view().currentIndex().data().toString(), sentence(conflict, document()));
    QVERIFY(view().isExpanded(view().currentIndex().parent()));
}

SUMMITRY_TEST(TestIssuesPage)
#include "tst_gui_issuespage.moc"
