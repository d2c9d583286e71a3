// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that come, go and are gone: recent ones, second windows, and what is being typed when one is closed.
#include "freshwindow.h"
#include "tests/testprogram.h"
#include "ui/models/recordtablemodel.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/welcomepage.h"

#include <QAbstractButton>
#include <QFile>
#include <QFileOpenEvent>
#include <QLineEdit>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QList<MainWindow *> openWindows()
{
    QList<MainWindow *> windows;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget); window && window->isVisible())
            windows += window;
    }
    return windows;
}

QAbstractButton *buttonOf(const Banner &banner, const QString &word)
{
    for (auto *button : banner.findChildren<QAbstractButton *>()) {
        if (button->text().contains(word))
            return button;
    }
    return nullptr;
}

QString titleOnDisk(const QString &path, SessionId session)
{
    const auto file = SummitFile::open(path, Access::ReadOnly);
    return file ? (*file)->document().find(session)->title : file.error().text;
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentFilesCanBeForgotten()
    {
        const FreshWindow fresh;
        fresh.openSample();
        QTRY_COMPARE(recentFiles(), QStringList{fresh.sample()});
        forgetRecentFile(fresh.sample());
        QVERIFY(recentFiles().isEmpty());
    }

    void aFileThatIsGoneIsNotListed()
    {
        const FreshWindow fresh;
        fresh.openSample();
        QTRY_COMPARE(recentFiles().size(), 1);
        fresh.window->closeFile();
        const QString moved = fresh.path(u"Moved.summit"_s);
        QVERIFY(QFile::rename(fresh.sample(), moved));
        QVERIFY(recentFiles().isEmpty());
        QVERIFY(QFile::rename(moved, fresh.sample())); // a stick that is plugged in again
        QCOMPARE(recentFiles(), QStringList{fresh.sample()});
    }

    void aFileThatHasJustGoneIsSaid()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.window->closeFile();
        QCoreApplication::processEvents();
        QVERIFY(QFile::remove(fresh.sample()));
        Q_EMIT fresh.window->findChild<WelcomePage *>()->fileRequested(fresh.sample());
        QVERIFY(!fresh.window->view());
        QVERIFY(fresh.banner().isVisible());
        QCOMPARE(fresh.banner().kind(), Banner::Kind::Error);
        QVERIFY2(fresh.banner().text().contains(u"Paris.summit"_s), qPrintable(fresh.banner().text()));
        fresh.openSample(); // and the window goes on
        QVERIFY(!fresh.banner().isVisible());
    }

    void anotherFileGetsAWindowOfItsOwn()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.window->newFileAt(fresh.path(u"Other.summit"_s), u"blank"_s);
        QCOMPARE(openWindows().size(), 2);
        MainWindow *other = fresh.application().windowOn(fresh.path(u"Other.summit"_s));
        QVERIFY(other && other != fresh.window);
        Draft draft(other->workspace()->document(), u"Add"_s);
        draft.add(Participant{});
        QVERIFY(other->workspace()->apply(draft));
        QVERIFY(!fresh.workspace().document().undoList().canUndo()); // each has its own
        other->close();
        QCOMPARE(openWindows(), QList<MainWindow *>{fresh.window});
        QVERIFY(fresh.window->view());
        fresh.window->openFile(fresh.path(u"Other.summit"_s));
        QCOMPARE(openWindows().size(), 2);
    }

    void aFileThatIsShownComesToTheFront()
    {
        const FreshWindow fresh;
        fresh.openSample();
        const MainWindow *second = FreshWindow::application().openWindow({});
        QFileOpenEvent event(fresh.sample());
        QCoreApplication::sendEvent(qApp, &event);
        QCOMPARE(openWindows().size(), 2);
        QTRY_VERIFY(fresh.window->isActiveWindow());
        QVERIFY(!second->view());
        fresh.window->openFile(fresh.sample());
        QCOMPARE(openWindows().size(), 2);
        QVERIFY(!fresh.banner().isVisible());
        fresh.window->closeFile();
        QVERIFY(!fresh.application().windowOn(fresh.sample()));
    }

    void aFileThatCantBeOpenedIsSaidWhereItWasAsked()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.window->openFile(fresh.path(u"None.summit"_s));
        QCOMPARE(openWindows().size(), 1);
        QVERIFY(fresh.window->view());
        QVERIFY(fresh.banner().isVisible());
        QVERIFY2(fresh.banner().text().contains(u"None.summit"_s), qPrintable(fresh.banner().text()));
    }

    void aWindowOnNoFileSaysSoAndWelcomes()
    {
        const FreshWindow fresh;
        const MainWindow *second = FreshWindow::application().openWindow(fresh.path(u"None.summit"_s));
        QVERIFY(second->isVisible());
        QVERIFY(second->findChild<WelcomePage *>());
        QVERIFY(FreshWindow::bannerOf(*second).isVisible());
    }

    void aFileHeldElsewhereIsOfferedBeside()
    {
        const FreshWindow fresh;
        fresh.window->newFileAt(fresh.path(u"Other.summit"_s), u"blank"_s);
        fresh.window->closeFile();
        const auto held = SummitFile::open(fresh.path(u"Other.summit"_s));
        QVERIFY(held);
        fresh.openSample();
        fresh.window->openFile(fresh.path(u"Other.summit"_s));
        QAbstractButton *offer = buttonOf(fresh.banner(), u"reading"_s);
        QVERIFY(offer);
        offer->click();
        QCOMPARE(openWindows().size(), 2);
        const MainWindow *other = fresh.application().windowOn(fresh.path(u"Other.summit"_s));
        QVERIFY(other && other->workspace()->document().isReadOnly());
        QVERIFY(!fresh.workspace().document().isReadOnly());
    }

    void aCellBeingEditedIsTakenAtClosing_data()
    {
        QTest::addColumn<bool>("isWindow");
        QTest::newRow("of the summit") << false;
        QTest::newRow("of the window") << true;
    }
    void aCellBeingEditedIsTakenAtClosing()
    {
        QFETCH(bool, isWindow);
        const FreshWindow fresh;
        fresh.openSample();
        fresh.view().showPage(u"sessions"_s);
        const SessionId session = fresh.any<Session>();
        auto &table = qobject_cast<SessionsPage *>(fresh.view().page(u"sessions"_s))->table();
        fresh.workspace().open(RecordKey::of(session));
        fresh.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fresh.window));
        table.setFocus();
        table.editRecord(RecordKey::of(session));
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Typed last"_s);
        if (isWindow)
            fresh.window->close();
        else
            fresh.window->closeFile();
        QCOMPARE(titleOnDisk(fresh.sample(), session), u"Typed last"_s);
    }

    void whatCantBeTakenDoesNotStopClosing()
    {
        const FreshWindow fresh;
        fresh.openSample();
        fresh.view().showPage(u"sessions"_s);
        fresh.workspace().open(RecordKey::of(fresh.any<Session>()));
        auto &table = qobject_cast<SessionsPage *>(fresh.view().page(u"sessions"_s))->table();
        fresh.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fresh.window));
        const int minutes = table.records().columnNamed(u"minutes");
        const QModelIndex cell = table.records().index(table.currentIndex().row(), minutes);
        table.setFocus();
        table.setCurrentIndex(cell);
        table.edit(cell);
        if (auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
            editor->selectAll();
            QTest::keyClicks(editor, u"soon"_s);
        }
        fresh.window->closeFile();
        QVERIFY(fresh.window->findChild<WelcomePage *>());
        QVERIFY(SummitFile::open(fresh.sample()));
    }
};

SUMMITRY_TEST_IN(Application, TestFiles)

#include "tst_gui_files.moc"
