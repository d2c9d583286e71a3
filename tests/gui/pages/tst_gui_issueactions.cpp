// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to issues with a keyboard or a mouse.
#include "issuespagetest.h"

using namespace summitry;

class TestIssueActions : public IssuesPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void opensWhatAnIssueIsAbout_data();
    void opensWhatAnIssueIsAbout();
    void setsAsideWithANote();
    void setsSeveralAsideInOneStep();
    void setsAGroupAsideAsAWhole();
    void leavesAllAsItWasOnCancel();
    void takesUpAgain();
    void changesANote();
    void offersWhatTheSentenceNames();
    void copiesSentences();
    void canDoNothingInAFileThatIsRead();
};

void TestIssueActions::opensWhatAnIssueIsAbout_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("by Enter") << u"enter"_s;
    QTest::newRow("by a double click") << u"click"_s;
    QTest::newRow("by its action") << u"action"_s;
}

void TestIssueActions::opensWhatAnIssueIsAbout()
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

void TestIssueActions::setsAsideWithANote()
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

void TestIssueActions::setsSeveralAsideInOneStep()
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

void TestIssueActions::setsAGroupAsideAsAWhole()
{
    makeConflicts();
    view().setCurrentIndex(view().model()->index(0, 0));
    setAsideByKey({});
    QCOMPARE(conflicts().count(Severity::Hard), 0u);
    QCOMPARE(conflicts().setAside().size(), 3u);
}

void TestIssueActions::leavesAllAsItWasOnCancel()
{
    makeConflicts();
    choose(conflicts().conflicts().front());
    const auto steps = document().undoList().doneCount();
    setAsideByKey(u"No"_s, QDialogButtonBox::Cancel);
    QCOMPARE(document().undoList().doneCount(), steps);
    QVERIFY(conflicts().setAside().empty());
}

void TestIssueActions::takesUpAgain()
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

void TestIssueActions::changesANote()
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

void TestIssueActions::offersWhatTheSentenceNames()
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
    for (const QString &text : {u"Show on the timeline"_s, u"Open A"_s, u"Open B"_s, u"Open Room 1"_s, u"Set aside…"_s,
                                u"Find another place for B…"_s})
        QVERIFY2(offered.contains(text), qPrintable(text));
}

void TestIssueActions::copiesSentences()
{
    makeConflicts();
    const auto all = conflicts().conflicts();
    choose(all[0]);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString(sentence(all[0], document()) + u'\n' + sentence(all[1], document())));
}

void TestIssueActions::canDoNothingInAFileThatIsRead()
{
    makeConflicts();
    document().setReadOnly();
    choose(conflicts().conflicts().front());
    QVERIFY(action(u"Show on the timeline"_s)->isEnabled());
    QVERIFY(!action(u"Set aside…"_s)->isEnabled());
}

SUMMITRY_TEST(TestIssueActions)
#include "tst_gui_issueactions.moc"
