// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are made when they are first wanted: every way that leads to one leads to one that was not there before.
#include "freshwindow.h"
#include "planning/settingaside.h"
#include "tests/testprogram.h"
#include "ui/models/page.h"
#include "ui/pages/figuretile.h"
#include "ui/pages/issuesview.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/window/mainactions.h"
#include "ui/window/places.h"
#include "ui/window/sidebar.h"
#include "ui/window/sidebardelegate.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTimer>
#include <QToolBar>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QStringList made(const SummitView &view)
{
    QStringList names;
    for (const Page *page : view.findChildren<Page *>())
        names += page->name();
    names.sort();
    return names;
}

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheShownPageIsMade()
    {
        const FreshWindow fresh;
        fresh.openSample();
        QCOMPARE(made(fresh.view()), QStringList{u"overview"_s});
        QVERIFY(fresh.view().page(u"overview"_s)->isVisible());
        fresh.view().showPage(u"venues"_s);
        QCOMPARE(made(fresh.view()), (QStringList{u"overview"_s, u"venues"_s}));
        QVERIFY(!fresh.view().page(u"overview"_s)->isVisible());
        const Page *venues = fresh.view().page(u"venues"_s);
        fresh.view().showPage(u"overview"_s);
        fresh.view().showPage(u"venues"_s);
        QCOMPARE(fresh.view().page(u"venues"_s), venues); // once
    }

    void aPlaceIsCalledAsItsPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "fr", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void aPlaceIsCalledAsItsPage()
    {
        QFETCH(QString, language);
        const FreshWindow fresh;
        fresh.openSample();
        const SummitView *before = &fresh.view();
        preferences::language.setValue(language);
        FreshWindow::application().applyPreferences();
        if (language != "en"_L1)
            QTRY_VERIFY(fresh.window->view() != before);
        const auto *bar = fresh.view().findChild<SideBar *>();
        QCOMPARE(bar->count(), int(places().size()));
        int row = 0;
        for (const Place &place : places()) {
            const QListWidgetItem *item = bar->item(row++);
            const Page *page = fresh.view().page(QLatin1StringView(place.name));
            QVERIFY(page);
            QCOMPARE(page->name(), QLatin1StringView(place.name));
            QCOMPARE(item->text(), page->title());
            QVERIFY(!item->icon().isNull());
            QCOMPARE(item->icon().pixmap(16).toImage(), page->icon().pixmap(16).toImage());
        }
    }

    void thereIsNoOtherPage()
    {
        const FreshWindow fresh;
        fresh.openSample();
        QVERIFY(!fresh.view().page(u"budget"_s));
        fresh.view().showPage(u"budget"_s);
        QCOMPARE(fresh.view().currentPage(), u"overview"_s);
    }

    void aRecordLeadsToAPageNotMadeYet_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("page");
        QTest::newRow("a session") << RecordType::Session << u"sessions"_s;
        QTest::newRow("a participant") << RecordType::Participant << u"participants"_s;
        QTest::newRow("a delegation") << RecordType::Delegation << u"delegations"_s;
        QTest::newRow("a room") << RecordType::Room << u"venues"_s;
        QTest::newRow("a recommendation") << RecordType::Recommendation << u"action-plan"_s;
    }
    void aRecordLeadsToAPageNotMadeYet()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, page);
        const FreshWindow fresh;
        fresh.openSample();
        const RecordKey key = withRecordType(type, [&]<class Record>() { return RecordKey::of(fresh.any<Record>()); });
        fresh.workspace().open(key);
        QCOMPARE(fresh.view().currentPage(), page);
        QVERIFY(fresh.view().page(page)->isVisible());
        QCOMPARE(fresh.workspace().selected(), key);
        QCOMPARE(made(fresh.view()).size(), 2);
    }

    void anIssueOpensOnTheTimeline()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.view().showPage(u"issues"_s);
        const Conflict conflict = fresh.workspace().conflicts().conflicts(Severity::Hard).back();
        auto *view = fresh.view().page(u"issues"_s)->findChild<IssuesView *>();
        view->showIssue(conflict);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(fresh.view().currentPage(), u"timeline"_s);
        QCOMPARE(fresh.workspace().selected(), RecordKey::of(conflict.first));
    }

    void theSideBarCountsConflicts()
    {
        const FreshWindow fresh;
        fresh.openSample();
        Workspace &workspace = fresh.workspace();
        const auto *bar = fresh.view().findChild<SideBar *>();
        const QListWidgetItem *issues = bar->item(bar->count() - 1);
        QCOMPARE(issues->data(SideBarDelegate::CountRole).toInt(), 3);
        QVERIFY2(issues->toolTip().startsWith(u"3 conflicts, "_s), qPrintable(issues->toolTip()));
        QVERIFY(issues->data(Qt::AccessibleTextRole).toString().startsWith(u"Issues, 3 conflicts, "_s));
        const auto hard = workspace.conflicts().conflicts(Severity::Hard);
        Draft draft = setAside(hard, u"Known"_s, hard.front().start, workspace.document());
        QVERIFY(workspace.apply(draft));
        QCOMPARE(issues->data(SideBarDelegate::CountRole).toInt(), 0);
        QVERIFY(issues->toolTip().startsWith(u"0 conflicts, "_s));
        const auto tools = fresh.window->findChild<QToolBar *>()->actions();
        QVERIFY(std::none_of(tools.begin(), tools.end(),
                             [](const QAction *tool) { return tool->isVisible() && tool->text().endsWith(u" conflicts"_s); }));
    }

    void aSessionStaysOnTheTimeline()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.view().showPage(u"timeline"_s);
        fresh.workspace().open(RecordKey::of(fresh.any<Session>()));
        QCOMPARE(fresh.view().currentPage(), u"timeline"_s);
        QCOMPARE(fresh.workspace().selected(), RecordKey::of(fresh.any<Session>()));
    }

    void aFigureLeadsToItsList()
    {
        const FreshWindow fresh;
        fresh.openSample();
        const auto tiles = fresh.view().page(u"overview"_s)->findChildren<FigureTile *>();
        QTest::mouseClick(tiles.at(0), Qt::LeftButton);
        QCOMPARE(fresh.view().currentPage(), u"issues"_s);
        QTest::mouseClick(tiles.at(3), Qt::LeftButton);
        QCOMPARE(fresh.view().currentPage(), u"sessions"_s);
        const auto *sessions = qobject_cast<SessionsPage *>(fresh.view().page(u"sessions"_s));
        QCOMPARE(sessions->filterBar().filter().flags, QStringList{u"no-chair"_s});
        const qsizetype shown = sessions->shownRecords()->ids.size();
        QVERIFY(shown > 0 && shown < qsizetype(fresh.workspace().document().all<Session>().size()));
    }

    void thePageMenuIsThePages()
    {
        const FreshWindow fresh;
        fresh.openSample();
        for (const Place &place : places()) {
            const QString name = QLatin1StringView(place.name);
            fresh.view().showPage(name);
            const QList<QAction *> actions = fresh.view().page(name)->actions();
            const auto menus = fresh.window->menuBar()->actions();
            const auto found = std::find_if(menus.begin(), menus.end(), [&](const QAction *menu) {
                return menu->isVisible() && menu->text() == fresh.view().page(name)->title();
            });
            QCOMPARE(found != menus.end(), !actions.isEmpty());
            if (found != menus.end())
                QCOMPARE((*found)->menu()->actions(), actions);
        }
    }

    void aFoundPersonIsShownOnAPageNotMadeYet()
    {
        const FreshWindow fresh;
        fresh.openSample();
        QTimer::singleShot(0, fresh.window, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"thandiwe"_s);
                QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
            }
        });
        fresh.window->findAnything();
        QCOMPARE(fresh.view().currentPage(), u"participants"_s);
        const auto &table = qobject_cast<ParticipantsPage *>(fresh.view().page(u"participants"_s))->table();
        QCOMPARE(table.selectedKeys(), QList<RecordKey>{fresh.workspace().selected()});
    }

    void anotherLanguageMakesOnlyTheShownPageAnew()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.view().showPage(u"delegations"_s);
        fresh.workspace().open(RecordKey::of(fresh.any<Participant>()));
        preferences::language.setValue(u"fr"_s);
        FreshWindow::application().applyPreferences();
        QTRY_COMPARE(made(fresh.view()), QStringList{u"participants"_s});
        QCOMPARE(fresh.view().currentPage(), u"participants"_s);
        fresh.view().showPage(u"delegations"_s);
        QCOMPARE(fresh.view().page(u"delegations"_s)->title(), u"Délégations"_s);
    }

    void editsReachPagesMadeLater()
    {
        const FreshWindow fresh;
        fresh.openSample();
        const ParticipantId person = fresh.any<Participant>();
        Draft draft(fresh.workspace().document(), u"Rename"_s);
        draft.change(person, [](Participant &participant) { participant.name = u"Zenobia Quispe"_s; });
        QVERIFY(fresh.workspace().apply(draft));
        fresh.view().applyFilter(u"participants"_s, {});
        const auto *page = qobject_cast<ParticipantsPage *>(fresh.view().page(u"participants"_s));
        QVERIFY(page->shownRecords()->ids.contains(person.value));
        fresh.workspace().undo();
        QVERIFY(fresh.workspace().document().find(person)->name != u"Zenobia Quispe"_s);
    }

    void aWindowOnAFileMakesNoWelcomePage()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.window->closeFile();
        QVERIFY(fresh.window->findChild<WelcomePage *>());
        const MainWindow *second = FreshWindow::application().openWindow(fresh.sample());
        QVERIFY(second->view());
        QVERIFY(!second->findChild<WelcomePage *>());
    }
};

SUMMITRY_TEST_IN(Application, TestPlaces)

#include "tst_gui_places.moc"
