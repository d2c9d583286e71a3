// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trying something out in the window: by its key, over every page, with the tabs of the timeline, and how it is told from
// the programme.
#include "branchwindow.h"
#include "document/naming.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelineactions.h"

#include <QSignalSpy>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestBranchWindow : public BranchWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theKeyOpensOne();
    void theBannerStandsOverEveryPage();
    void theTabsLeadToAndFro();
    void theOtherPlaceIsOutlined();
    void anotherLanguageLeavesItOpen();
    void openingAndLeavingAreHeard();
    void theFileOpensOnTheProgramme();
    void whatStandsAgainstTheProgrammeIsSaid();
    void whatIsBeingTypedStaysOnItsLine();
    void whatWasRefusedIsNotTriedAgainElsewhere();
};

void TestBranchWindow::theKeyOpensOne()
{
    QVERIFY(over().isHidden());
    QVERIFY(!tabs().isVisible());
    timeline().view().setFocus();
    QVERIFY(answerWith(u"the hall is lost"_s, [this] { QTest::keyClick(&timeline().view(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier); }));
    QVERIFY(workspace().branches().open());
    QCOMPARE(workspace().branches().open()->name, u"the hall is lost"_s);
    QVERIFY(over().isVisible());
    QCOMPARE(over().text(), u"Trying out “the hall is lost”: 0 changes; nothing counts until you take them."_s);
    QVERIFY(!over().takeButton().isEnabled());
    QVERIFY(tabs().isVisible());
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().currentIndex(), 1);
    later(m_first);
    QCOMPARE(over().text(), u"Trying out “the hall is lost”: 1 change; nothing counts until you take it."_s);
    QCOMPARE(tabs().tabText(1), u"the hall is lost (1)"_s);
}

void TestBranchWindow::theBannerStandsOverEveryPage()
{
    makeOne(u"Rain"_s);
    for (const QString &page : {u"overview"_s, u"sessions"_s, u"venues"_s, u"issues"_s}) {
        m_fresh->view().showPage(page);
        QVERIFY(over().isVisible());
        QVERIFY(over().mapTo(m_fresh->window, QPoint()).y() < m_fresh->view().mapTo(m_fresh->window, QPoint()).y());
    }
    QTest::mouseClick(&over().leaveButton(), Qt::LeftButton);
    QVERIFY(over().isHidden());
    QVERIFY(!workspace().branches().open());
    QCOMPARE(workspace().branches().all().size(), std::size_t(1));
}

void TestBranchWindow::theTabsLeadToAndFro()
{
    const LocalTime start = startOf(m_first);
    makeOne(u"Rain"_s);
    later(m_first);
    QVERIFY(timeline().view().scene().block(m_first)->isTriedOut);
    const QString words = spokenName(*timeline().view().scene().block(m_first), document());
    QVERIFY2(words.contains(u"In the programme: %1, "_s.arg(dateAndTime(start))), qPrintable(words));
    QVERIFY(!timeline().view().scene().block(m_second)->isTriedOut);
    clickTab(0);
    QVERIFY(!workspace().branches().open());
    QCOMPARE(startOf(m_first), start);
    QVERIFY(!timeline().view().scene().block(m_first)->isTriedOut);
    QVERIFY(!document().undoList().canUndo());
    clickTab(1);
    QVERIFY(workspace().branches().open());
    QCOMPARE(startOf(m_first), start.plus(15));
    makeOne(u"Sun"_s);
    QCOMPARE(tabs().count(), 3);
    QCOMPARE(tabs().currentIndex(), 2);
    QCOMPARE(startOf(m_first), start);
}

void TestBranchWindow::theOtherPlaceIsOutlined()
{
    TimelineView &view = timeline().view();
    const BlockSpan before = *view.scene().spanOf(m_first);
    makeOne(u"Rain"_s);
    QVERIFY(view.overlay().elsewhere.empty());
    later(m_first);
    QCOMPARE(view.overlay().elsewhere.size(), std::size_t(1));
    QCOMPARE(view.overlay().elsewhere.front().span.start, before.start);
    QCOMPARE(view.overlay().elsewhere.front().span.lane, before.lane);
    remove(m_second);
    QCOMPARE(view.overlay().elsewhere.size(), std::size_t(2));
    view.stepDay(1);
    QVERIFY(view.overlay().elsewhere.empty());
    view.stepDay(-1);
    workspace().leaveBranch();
    QVERIFY(view.overlay().elsewhere.empty());
    view.actions().others().trigger();
    QCOMPARE(view.overlay().elsewhere.size(), std::size_t(1));
    QCOMPARE(view.overlay().elsewhere.front().span.start, before.start + 15);
    QVERIFY(view.overlay().elsewhere.front().words.endsWith(u" · Rain"_s));
    view.actions().others().trigger();
    QVERIFY(view.overlay().elsewhere.empty());
}

void TestBranchWindow::anotherLanguageLeavesItOpen()
{
    makeOne(u"Rain"_s);
    later(m_first);
    preferences::language.setValue(u"fr"_s);
    FreshWindow::application().applyPreferences();
    QTRY_VERIFY2(over().text().startsWith(u"À l’essai"_s), qPrintable(over().text()));
    QCoreApplication::processEvents();
    QVERIFY(workspace().branches().open());
    QVERIFY(over().isVisible());
    QCOMPARE(tabs().tabText(0), u"Le programme"_s);
    QCOMPARE(tabs().currentIndex(), 1);
}

// Where there are no announcements, a change of the description is read out.
void TestBranchWindow::openingAndLeavingAreHeard()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    makeOne(u"Rain"_s);
    QCOMPARE(m_fresh->window->accessibleDescription(), over().text());
    later(m_first);
    QVERIFY(m_fresh->window->accessibleDescription() != over().text()); // once is enough
    workspace().leaveBranch();
    QCOMPARE(m_fresh->window->accessibleDescription(), u"Back in the programme."_s);
#endif
}

void TestBranchWindow::theFileOpensOnTheProgramme()
{
    const LocalTime start = startOf(m_first);
    makeOne(u"Rain"_s);
    later(m_first);
    m_fresh->window->closeFile();
    m_fresh->window->openFile(m_fresh->sample());
    QCoreApplication::processEvents();
    m_fresh->view().showPage(u"timeline"_s);
    QVERIFY(!workspace().branches().open());
    QVERIFY(over().isHidden());
    QCOMPARE(startOf(m_first), start);
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().tabText(1), u"Rain (1)"_s);
    clickTab(1);
    QCOMPARE(startOf(m_first), start.plus(15));
    QVERIFY(over().isVisible());
}

void TestBranchWindow::whatStandsAgainstTheProgrammeIsSaid()
{
    makeOne(u"Rain"_s);
    later(m_first);
    clickTab(0);
    const QString title = document().find(m_first)->title;
    remove(m_first);
    clickTab(1);
    QVERIFY(m_fresh->banner().isVisible());
    QCOMPARE(m_fresh->banner().text(), u"“%1” is no longer in the programme; what was tried with it is left out."_s.arg(title));
}

// As the keys would do it: the focus is still in the field.
void TestBranchWindow::whatIsBeingTypedStaysOnItsLine()
{
    const QString title = document().find(m_first)->title;
    makeOne(u"Rain"_s);
    workspace().inspect(RecordKey::of(m_first));
    QCoreApplication::processEvents();
    QLineEdit *field = nullptr;
    for (auto *one : m_fresh->window->findChildren<QLineEdit *>()) {
        if (one->text() == title && one->isVisible())
            field = one;
    }
    QVERIFY(field);
    m_fresh->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_fresh->window));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Another title"_s);
    workspace().leaveBranch();
    QCOMPARE(document().find(m_first)->title, title);
    workspace().enterBranch(workspace().branches().all().front().id);
    QCOMPARE(document().find(m_first)->title, u"Another title"_s);
}

void TestBranchWindow::whatWasRefusedIsNotTriedAgainElsewhere()
{
    makeOne(u"Rain"_s);
    Draft draft(document());
    draft.change(m_first, [](Session &one) { one.minutes = -1; });
    QVERIFY(!workspace().apply(draft));
    workspace().leaveBranch();
    const QSignalSpy failures(&workspace(), &Workspace::failed);
    workspace().tryAgain();
    QCOMPARE(failures.size(), 0);
}

SUMMITRY_TEST_IN(Application, TestBranchWindow)
#include "tst_gui_branches.moc"
