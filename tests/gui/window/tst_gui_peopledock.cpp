// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people beside the timeline: found, dragged or given to a session by keys; and the side bar opens what a drag rests on.
#include "freshwindow.h"
#include "document/programme.h"
#include "ui/forms/recorddrag.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/mainactions.h"
#include "ui/window/peopledock.h"
#include "ui/window/peoplelist.h"
#include "ui/window/sidebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestPeopleDock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fresh.reset(); }
    void opensBesideTheTimelineAlone();
    void findsByNameAndDelegation();
    void saysWhenNobodyIsFound();
    void addsByKeysAlone();
    void sideBarOpensWhatADragRestsOn();

private:
    [[nodiscard]] QAction *action() const;
    [[nodiscard]] PeopleDock *dock() const { return m_fresh->view().findChild<PeopleDock *>(); }
    [[nodiscard]] TimelineView &timeline() const { return *m_fresh->view().findChild<TimelineView *>(); }
    [[nodiscard]] int rows() const { return dock()->list().model()->rowCount(); }

    std::unique_ptr<FreshWindow> m_fresh;
};

void TestPeopleDock::init()
{
    preferences::peopleShown.forget();
    m_fresh = std::make_unique<FreshWindow>();
    m_fresh->openSample();
    m_fresh->view().showPage(u"timeline"_s);
    action()->trigger();
    QVERIFY(dock());
}

QAction *TestPeopleDock::action() const
{
    for (QAction *one : m_fresh->window->actions().all()) {
        if (one->objectName() == u"view.people-pane"_s)
            return one;
    }
    return nullptr;
}

void TestPeopleDock::opensBesideTheTimelineAlone()
{
    QVERIFY(dock()->isVisible());
    QVERIFY(action()->isChecked());
    QVERIFY(dock()->field().hasFocus());
    m_fresh->view().showPage(u"sessions"_s);
    QVERIFY(!dock()->isVisible());
    m_fresh->view().showPage(u"timeline"_s);
    QVERIFY(dock()->isVisible());
    QTest::keyClick(&dock()->field(), Qt::Key_Escape);
    QVERIFY(timeline().hasFocus());
    Q_EMIT dock()->closeRequested();
    QVERIFY(!dock()->isVisible());
    QVERIFY(!action()->isChecked());
}

void TestPeopleDock::findsByNameAndDelegation()
{
    const Document &document = m_fresh->workspace().document();
    QCOMPARE(rows(), int(document.all<Participant>().size()));
    const auto member = std::find_if(document.all<Participant>().begin(), document.all<Participant>().end(),
                                     [](const Participant &person) { return bool(person.delegation); });
    QTest::keyClicks(&dock()->field(), member->name.toUpper());
    QCOMPARE(rows(), 1);
    dock()->field().setText(document.find(member->delegation)->name);
    QVERIFY(rows() >= 1);
    QVERIFY(rows() < int(document.all<Participant>().size()));
}

void TestPeopleDock::saysWhenNobodyIsFound()
{
    dock()->field().setText(u"zzz"_s);
    QCOMPARE(rows(), 0);
    QCOMPARE(dock()->list().emptyText(), u"Nobody matches “zzz”."_s);
}

void TestPeopleDock::addsByKeysAlone()
{
    const Document &document = m_fresh->workspace().document();
    const auto &blocks = timeline().scene().blocks();
    const auto block = std::find_if(blocks.begin(), blocks.end(), [](const TimelineBlock &one) { return one.kind != SessionKind::Break; });
    QVERIFY(block != blocks.end());
    const SessionId session = block->session;
    const auto isElsewhere = [&](const Participant &one) {
        const auto present = assignmentsOf(session, document);
        return one.function == Function::Defender && std::none_of(present.begin(), present.end(), [&](const Assignment *assignment) {
            return assignment->participant == one.id;
        });
    };
    const auto &everybody = document.all<Participant>();
    const auto found = std::find_if(everybody.begin(), everybody.end(), isElsewhere);
    QVERIFY(found != everybody.end());
    const ParticipantId person = found->id;
    const auto before = assignmentsOf(session, document).size();
    timeline().reveal(session);
    dock()->field().setFocus();
    QTest::keyClicks(&dock()->field(), found->name);
    QTest::keyClick(&dock()->field(), Qt::Key_Down);
    QVERIFY(dock()->list().hasFocus());
    QCOMPARE(dock()->selectedPeople(), QList{person});
    timeline().reveal(session); // the list has chosen somebody for the inspector, the timeline keeps its session
    QTest::keyClick(&dock()->list(), Qt::Key_Return);
    QMenu *menu = timeline().findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    const auto after = assignmentsOf(session, document);
    QCOMPARE(after.size(), before + 1);
    QVERIFY(std::any_of(after.begin(), after.end(), [&](const Assignment *assignment) { return assignment->participant == person; }));
}

void TestPeopleDock::sideBarOpensWhatADragRestsOn()
{
    auto &bar = *m_fresh->view().findChild<SideBar *>();
    const std::unique_ptr<QMimeData> data(mimeDataOf({RecordKey::of(m_fresh->any<Participant>())}));
    const QString page = u"sessions"_s;
    QPoint where;
    for (int row = 0; row < bar.count(); ++row) {
        if (bar.item(row)->data(Qt::UserRole).toString() == page)
            where = bar.visualItemRect(bar.item(row)).center();
    }
    QCOMPARE(m_fresh->view().currentPage(), u"timeline"_s);
    QDragEnterEvent enter(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bar.viewport(), &enter);
    QDragMoveEvent move(where, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bar.viewport(), &move);
    QVERIFY(!move.isAccepted()); // nothing is dropped here
    QTRY_COMPARE(m_fresh->view().currentPage(), page);
}

SUMMITRY_TEST_IN(Application, TestPeopleDock)
#include "tst_gui_peopledock.moc"
