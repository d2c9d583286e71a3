// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of issues, as somebody with a keyboard or a mouse uses it.
#include "planning/settingaside.h"
#include "tests/core/document/smallsummit.h"
#include "tests/testprogram.h"
#include "ui/forms/setasidedialog.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/pages/issuespage.h"
#include "ui/pages/issuesview.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/pagehead.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestIssuesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysHowManyThereAre();
    void isCalmWhereThereIsNothing();
    void opensWhatAnIssueIsAbout_data();
    void opensWhatAnIssueIsAbout();
    void setsAsideWithANote();
    void setsSeveralAsideInOneStep();
    void setsAGroupAsideAsAWhole();
    void leavesAllAsItWasOnCancel();
    void takesUpAgain();
    void changesANote();
    void keepsTheSelectionThroughEdits();
    void keepsTheSelectionWhenRegrouped();
    void catchesUpWhenItIsShownAgain();
    void narrowsByWordsAndHints();
    void remembersGroupingAndHints();
    void revealsOneSetAside();
    void offersWhatTheSentenceNames();
    void copiesSentences();
    void canDoNothingInAFileThatIsRead();

private:
    void makeConflicts();
    [[nodiscard]] Document &document() const { return m_summit->document; }
    [[nodiscard]] const ConflictIndex &conflicts() const { return m_workspace->conflicts(); }
    [[nodiscard]] IssuesView &view() const { return *m_page->findChild<IssuesView *>(); }
    [[nodiscard]] QAction *action(const QString &text) const;
    [[nodiscard]] QString subtitle() const { return m_page->findChild<PageHead *>()->subtitle(); }
    [[nodiscard]] QStringList shown() const; // sentences, group after group
    void choose(const Conflict &conflict) const { view().showIssue(conflict); }
    // Presses Del, types, and says yes or no.
    void setAsideByKey(const QString &note, QDialogButtonBox::StandardButton answer = QDialogButtonBox::Ok) const;

    std::unique_ptr<SmallSummit> m_summit;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<IssuesPage> m_page;
};

void TestIssuesPage::init()
{
    QSettings().clear();
    m_summit = std::make_unique<SmallSummit>();
    m_workspace = std::make_unique<Workspace>(document());
    m_page = std::make_unique<IssuesPage>(*m_workspace);
    m_page->resize(800, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestIssuesPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_summit.reset();
}

// Three breaks in one room at once on Monday: three conflicts; a ceremony without a room: one hint.
void TestIssuesPage::makeConflicts()
{
    for (const char *title : {"A", "B", "C"})
        m_summit->change(m_summit->session(title, "2018-10-29T10:00", 60, m_summit->small),
                         [](Session &session) { session.kind = SessionKind::Break; });
    m_summit->session("D", "2018-10-30T10:00", 60);
    QCOMPARE(conflicts().count(Severity::Hard), 3u);
    QCOMPARE(conflicts().count(Severity::Soft), 1u);
}

QAction *TestIssuesPage::action(const QString &text) const
{
    for (QAction *one : m_page->actions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

QStringList TestIssuesPage::shown() const
{
    QStringList sentences;
    const QAbstractItemModel &model = *view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex group = model.index(row, 0);
        for (int child = 0; child < model.rowCount(group); ++child)
            sentences += model.index(child, 0, group).data().toString();
    }
    return sentences;
}

void TestIssuesPage::setAsideByKey(const QString &note, QDialogButtonBox::StandardButton answer) const
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Delete);
    auto *dialog = m_page->findChild<SetAsideDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), note);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(answer), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_page->findChild<SetAsideDialog *>());
}

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

void TestIssuesPage::opensWhatAnIssueIsAbout_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("by Enter") << u"enter"_s;
    QTest::newRow("by a double click") << u"click"_s;
    QTest::newRow("by its action") << u"action"_s;
}

void TestIssuesPage::opensWhatAnIssueIsAbout()
{
    QFETCH(QString, by);
    makeConflicts();
    const Conflict conflict = conflicts().conflicts()[1];
    choose(conflict);
    view().setFocus();
    QSignalSpy pages(m_workspace.get(), &Workspace::pageRequested);
    QSignalSpy opened(m_workspace.get(), &Workspace::openRequested);
    if (by == "enter"_L1) {
        QTest::keyClick(&view(), Qt::Key_Return);
    } else if (by == "click"_L1) {
        const QPoint place = view().visualRect(view().currentIndex()).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
    } else {
        action(u"Show on the timeline"_s)->trigger();
    }
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.first().first().toString(), u"timeline"_s);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordKey>(), RecordKey::of(conflict.first));
    m_workspace->goToNextConflict(); // goes on from there
    QCOMPARE(opened.last().first().value<RecordKey>(), RecordKey::of(conflicts().conflicts()[2].first));
}

void TestIssuesPage::setsAsideWithANote()
{
    makeConflicts();
    const auto all = conflicts().conflicts(Severity::Hard);
    choose(all[0]);
    setAsideByKey(u"The room can be divided"_s);
    QCOMPARE(document().all<SetAside>().begin()->note, u"The room can be divided"_s);
    QVERIFY(conflicts().conflicts(Severity::Hard) == std::vector<Conflict>({all[1], all[2]}));
    QCOMPARE(view().currentIndex().data().toString(), sentence(all[1], document())); // the next one is at hand
    QVERIFY(document().undo());
    QVERIFY(conflicts().conflicts(Severity::Hard) == all);
}

void TestIssuesPage::setsSeveralAsideInOneStep()
{
    makeConflicts();
    choose(conflicts().conflicts().front());
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    const auto steps = document().undoList().doneCount();
    setAsideByKey(u"Both"_s);
    QCOMPARE(document().undoList().doneCount(), steps + 1);
    QCOMPARE(document().undoList().nextUndo()->text, u"Set 2 conflict(s) aside"_s);
    QCOMPARE(conflicts().count(Severity::Hard), 1u);
}

void TestIssuesPage::setsAGroupAsideAsAWhole()
{
    makeConflicts();
    view().setCurrentIndex(view().model()->index(0, 0));
    setAsideByKey({});
    QCOMPARE(conflicts().count(Severity::Hard), 0u);
    QCOMPARE(conflicts().setAside().size(), 3u);
}

void TestIssuesPage::leavesAllAsItWasOnCancel()
{
    makeConflicts();
    choose(conflicts().conflicts().front());
    const auto steps = document().undoList().doneCount();
    setAsideByKey(u"No"_s, QDialogButtonBox::Cancel);
    QCOMPARE(document().undoList().doneCount(), steps);
    QVERIFY(conflicts().setAside().empty());
}

void TestIssuesPage::takesUpAgain()
{
    makeConflicts();
    const Conflict conflict = conflicts().conflicts().front();
    choose(conflict);
    QVERIFY(!action(u"Take up again"_s)->isEnabled());
    setAsideByKey(u"Known"_s);
    choose(conflict);
    QVERIFY(action(u"Take up again"_s)->isEnabled());
    action(u"Take up again"_s)->trigger();
    QCOMPARE(conflicts().count(Severity::Hard), 3u);
    QCOMPARE(view().currentIndex().data().toString(), sentence(conflict, document()));
    QVERIFY(!action(u"Take up again"_s)->isEnabled());
}

void TestIssuesPage::changesANote()
{
    makeConflicts();
    const Conflict conflict = conflicts().conflicts().front();
    choose(conflict);
    setAsideByKey(u"Known"_s);
    choose(conflict);
    QVERIFY(action(u"Change the note…"_s));
    setAsideByKey(u"Well "_s); // before what stands there
    QCOMPARE(setAsideFor(conflict, document())->note, u"Well Known"_s);
    QCOMPARE(document().all<SetAside>().size(), 1u);
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

void TestIssuesPage::offersWhatTheSentenceNames()
{
    makeConflicts();
    choose(conflicts().conflicts().front());
    QStringList offered;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (const QAction *one : menu->actions())
            offered += one->text();
        menu->close();
    });
    Q_EMIT view().customContextMenuRequested(view().visualRect(view().currentIndex()).center());
    for (const QString &text : {u"Show on the timeline"_s, u"Open A"_s, u"Open B"_s, u"Open Room 1"_s, u"Set aside…"_s})
        QVERIFY2(offered.contains(text), qPrintable(text));
}

void TestIssuesPage::copiesSentences()
{
    makeConflicts();
    const auto all = conflicts().conflicts();
    choose(all[0]);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(sentence(all[0], document()) + u'\n' + sentence(all[1], document())));
}

void TestIssuesPage::canDoNothingInAFileThatIsRead()
{
    makeConflicts();
    document().setReadOnly();
    choose(conflicts().conflicts().front());
    QVERIFY(action(u"Show on the timeline"_s)->isEnabled());
    QVERIFY(!action(u"Set aside…"_s)->isEnabled());
}

SUMMITRY_TEST(TestIssuesPage)
#include "tst_gui_issuespage.moc"
