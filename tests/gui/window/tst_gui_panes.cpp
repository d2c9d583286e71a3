// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// F6 goes round the parts of the window, and back to where one was in each.
#include "freshwindow.h"
#include "ui/forms/inspector.h"
#include "ui/pages/issuespanel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/issuesdock.h"
#include "ui/window/sidebar.h"

#include <QLineEdit>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goRound();
    void keepTheirPlace();
    void passOverWhatIsHidden();

private:
    // Whose part of the window has the focus.
    [[nodiscard]] QString here() const;
    void press(int by) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, by > 0 ? Qt::NoModifier : Qt::ShiftModifier); }
    [[nodiscard]] QString after(int by) const
    {
        press(by);
        return here();
    }
    template <class Part> [[nodiscard]] Part *part() const { return m_fresh->view().findChild<Part *>(); }

    std::unique_ptr<FreshWindow> m_fresh;
};

void TestPanes::init()
{
    preferences::issuesShown.forget();
    preferences::inspectorShown.forget();
    preferences::peopleShown.forget();
    m_fresh = std::make_unique<FreshWindow>();
    m_fresh->openSample();
    m_fresh->view().showPage(u"timeline"_s);
    part<TimelineView>()->setFocus();
}

void TestPanes::cleanup()
{
    m_fresh.reset();
}

QString TestPanes::here() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget *part) { return part && focus && (part == focus || part->isAncestorOf(focus)); };
    return holds(part<SideBar>())        ? u"side bar"_s
           : holds(part<TimelineView>()) ? u"timeline"_s
           : holds(part<TimelineTray>()) ? u"tray"_s
           : holds(part<Inspector>())    ? u"inspector"_s
           : holds(part<IssuesDock>())   ? u"issues"_s
                                         : u"nowhere"_s;
}

void TestPanes::goRound()
{
    m_fresh->view().setIssuesShown(true);
    part<TimelineView>()->setFocus();
    m_fresh->workspace().select(RecordKey::of(m_fresh->workspace().document().all<Session>().begin()->id));
    const QStringList round{u"tray"_s, u"inspector"_s, u"issues"_s, u"side bar"_s, u"timeline"_s};
    for (const QString &pane : round)
        QCOMPARE(after(1), pane);
    for (int i = int(round.size()) - 2; i >= 0; --i)
        QCOMPARE(after(-1), round.at(i));
}

void TestPanes::keepTheirPlace()
{
    m_fresh->workspace().select(RecordKey::of(m_fresh->workspace().document().all<Session>().begin()->id));
    const auto edits = part<Inspector>()->findChildren<QLineEdit *>();
    QVERIFY(edits.size() > 2);
    QTRY_VERIFY(edits.at(2)->isVisible());
    edits.at(2)->setFocus();
    QVERIFY(edits.at(2)->hasFocus());
    QCOMPARE(after(-1), u"tray"_s);
    press(1);
    QVERIFY(edits.at(2)->hasFocus());
}

void TestPanes::passOverWhatIsHidden()
{
    m_fresh->view().setInspectorShown(false);
    m_fresh->view().showPage(u"sessions"_s);
    part<SideBar>()->setFocus();
    press(1);
    QVERIFY(m_fresh->view().page(u"sessions"_s)->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(after(1), u"side bar"_s);
}

SUMMITRY_TEST_IN(Application, TestPanes)
#include "tst_gui_panes.moc"
