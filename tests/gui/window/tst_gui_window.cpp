// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a person uses it: files opened and refused, pages, languages, undo and what the disk holds after.
#include "tests/testprogram.h"
#include "ui/forms/inspector.h"
#include "ui/models/page.h"
#include "ui/models/preferences.h"
#include "ui/style/banner.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/application.h"
#include "ui/window/mainactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/sidebar.h"
#include "ui/window/summitview.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewWindowWelcomes();
    void aNewSummitIsShown_data();
    void aNewSummitIsShown();
    void aFileThatIsNoneIsRefused_data();
    void aFileThatIsNoneIsRefused();
    void everyPageShows();
    void theSideBarLeadsToPages();
    void anEditIsOnTheDisk();
    void undoAndRedoSayWhatTheyDo();
    void whatIsTypedIsTakenAtClosing();
    void anOpenFileIsOfferedForReading();
    void theLanguageChangesWithoutARestart_data();
    void theLanguageChangesWithoutARestart();
    void anythingIsFound();
    void theInspectorComesWhenOneAsks();
    void enterLeadsIntoTheInspectorAndEscapeBack();
    void theUndoListOpensByKey();
    void theProgrammeIsAListToo();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void openSample()
    {
        m_window->newFileAt(path(u"Paris.summit"_s), u"paris-2018"_s);
        QVERIFY(m_window->view());
    }
    [[nodiscard]] QAction *action(const QString &start) const
    {
        for (QAction *action : m_window->actions().all()) {
            if (QString(action->text()).remove(u'&').startsWith(start))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] SessionId anySession() const { return m_window->workspace()->document().all<Session>().begin()->id; }
    void rename(const QString &title)
    {
        Draft draft(m_window->workspace()->document(), u"Rename it"_s);
        draft.change(anySession(), [&](Session &session) { session.title = title; });
        QVERIFY(m_window->workspace()->apply(draft));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QPointer<MainWindow> m_window;
};

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    preferences::language.setValue(u"en"_s);
    preferences::rememberFiles.setValue(true);
    preferences::recentFiles.forget();
    auto &application = static_cast<Application &>(*qApp);
    application.applyPreferences();
    m_window = application.openWindow({});
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestWindow::cleanup()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        window->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestWindow::aNewWindowWelcomes()
{
    QVERIFY(!m_window->view());
    QVERIFY(!action(u"Find"_s));
    QVERIFY(action(u"Open"_s));
    QCOMPARE(m_window->windowTitle(), u"Summitry"_s);
}

void TestWindow::aNewSummitIsShown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"blank", "three-day", "paris-2018"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindow::aNewSummitIsShown()
{
    QFETCH(QString, name);
    m_window->newFileAt(path(u"New.summit"_s), name);
    QVERIFY(m_window->view());
    QCOMPARE(m_window->view()->currentPage(), u"overview"_s);
    QVERIFY(m_window->windowTitle().endsWith(u" – Summitry"_s));
    QVERIFY(QFile::exists(path(u"New.summit"_s)));
    for (const Place &place : places()) {
        m_window->view()->showPage(QLatin1StringView(place.name));
        QCOMPARE(m_window->view()->currentPage(), QLatin1StringView(place.name));
    }
}

void TestWindow::aFileThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear all, ").repeated(100);
    QTest::newRow("a database cut short") << QByteArray("SQLite format 3\0\x10\0", 18);
}

void TestWindow::aFileThatIsNoneIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFile file(path(u"Odd.summit"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    m_window->openFile(file.fileName());
    QVERIFY(!m_window->view());
    const auto *banner = m_window->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"Odd.summit"_s), qPrintable(banner->text()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestWindow::everyPageShows()
{
    openSample();
    QCoreApplication::processEvents();
    QStringList names;
    for (const Place &place : places()) {
        m_window->view()->showPage(QLatin1StringView(place.name));
        const Page *page = m_window->view()->page(QLatin1StringView(place.name));
        QVERIFY(page->isVisible());
        QVERIFY(!page->title().isEmpty());
        QVERIFY(!page->icon().isNull());
        names += page->name();
    }
    const QStringList expected{u"overview"_s,    u"timeline"_s, u"sessions"_s,   u"participants"_s,
                               u"delegations"_s, u"venues"_s,   u"action-plan"_s, u"issues"_s};
    QCOMPARE(names, expected);
}

void TestWindow::theSideBarLeadsToPages()
{
    openSample();
    auto *bar = m_window->findChild<SideBar *>();
    QTest::mouseClick(bar->viewport(), Qt::LeftButton, {}, bar->visualItemRect(bar->item(3)).center());
    QCOMPARE(m_window->view()->currentPage(), u"participants"_s);
    m_window->workspace()->open(RecordKey::of(anySession()));
    QCOMPARE(m_window->view()->currentPage(), u"sessions"_s);
    QCOMPARE(m_window->workspace()->selected(), RecordKey::of(anySession()));
    QCOMPARE(bar->currentRow(), 2);
}

void TestWindow::anEditIsOnTheDisk()
{
    openSample();
    const SessionId session = anySession();
    rename(u"Another name"_s);
    m_window->closeFile();
    QVERIFY(!m_window->view());
    const auto file = SummitFile::open(path(u"Paris.summit"_s), Access::ReadOnly);
    QVERIFY(file);
    QCOMPARE((*file)->document().find(session)->title, u"Another name"_s);
}

void TestWindow::undoAndRedoSayWhatTheyDo()
{
    openSample();
    QVERIFY(!action(u"Undo"_s));
    rename(u"Another name"_s);
    QAction *undo = action(u"Undo"_s);
    QVERIFY(undo);
    QCOMPARE(QString(undo->text()).remove(u'&'), u"Undo: Rename it"_s);
    undo->trigger();
    QVERIFY(m_window->workspace()->document().find(anySession())->title != u"Another name"_s);
    QAction *redo = action(u"Redo: Rename it"_s);
    QVERIFY(redo);
    redo->trigger();
    QCOMPARE(m_window->workspace()->document().find(anySession())->title, u"Another name"_s);
}

void TestWindow::whatIsTypedIsTakenAtClosing()
{
    openSample();
    const SessionId session = anySession();
    m_window->workspace()->open(RecordKey::of(session));
    QCoreApplication::processEvents();
    QLineEdit *field = nullptr;
    for (QLineEdit *line : m_window->findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->text() == m_window->workspace()->document().find(session)->title)
            field = line;
    }
    QVERIFY(field);
    m_window->activateWindow();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"Typed last"_s);
    m_window->closeFile();
    const auto file = SummitFile::open(path(u"Paris.summit"_s), Access::ReadOnly);
    QVERIFY(file);
    QCOMPARE((*file)->document().find(session)->title, u"Typed last"_s);
}

void TestWindow::anOpenFileIsOfferedForReading()
{
    openSample();
    m_window->closeFile();
    const auto held = SummitFile::open(path(u"Paris.summit"_s)); // as another program would hold it
    QVERIFY(held);
    MainWindow *second = static_cast<Application &>(*qApp).openWindow(path(u"Paris.summit"_s));
    QVERIFY(!second->view());
    auto *banner = second->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QAbstractButton *offer = nullptr;
    for (auto *button : banner->findChildren<QAbstractButton *>()) {
        if (button->text().contains(u"reading"_s))
            offer = button;
    }
    QVERIFY(offer);
    offer->click();
    QVERIFY(second->view());
    QVERIFY(second->workspace()->document().isReadOnly());
    QVERIFY(second->windowTitle().contains(u"read only"_s));
    Draft draft(second->workspace()->document(), u"Try"_s);
    draft.change(second->workspace()->document().all<Session>().begin()->id, [](Session &session) { session.title = u"No"_s; });
    QVERIFY(!second->workspace()->apply(draft));
}

void TestWindow::theLanguageChangesWithoutARestart_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("participants");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("French") << u"fr"_s << u"Participants"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ar"_s << u"المشاركون"_s << Qt::RightToLeft;
}

void TestWindow::theLanguageChangesWithoutARestart()
{
    QFETCH(QString, code);
    QFETCH(QString, participants);
    QFETCH(Qt::LayoutDirection, direction);
    openSample();
    m_window->view()->showPage(u"participants"_s);
    preferences::language.setValue(code);
    static_cast<Application &>(*qApp).applyPreferences();
    QTRY_COMPARE(m_window->view()->page(u"participants"_s)->title(), participants);
    QCOMPARE(m_window->view()->currentPage(), u"participants"_s);
    QCOMPARE(m_window->layoutDirection(), direction);
    QVERIFY(m_window->workspace());
}

void TestWindow::anythingIsFound()
{
    openSample();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"thandiwe"_s);
        QTest::keyClick(field, Qt::Key_Return);
    });
    m_window->findAnything();
    QCOMPARE(m_window->view()->currentPage(), u"participants"_s);
    const auto *found = m_window->workspace()->document().find(m_window->workspace()->selected().as<Participant>());
    QVERIFY(found);
    QVERIFY(found->name.startsWith(u"Thandiwe"_s));
}

void TestWindow::theInspectorComesWhenOneAsks()
{
    openSample();
    QAction *inspector = action(u"Inspector"_s);
    inspector->setChecked(false);
    const RecordKey room = RecordKey::of(m_window->workspace()->document().all<Room>().begin()->id);
    m_window->workspace()->inspect(room);
    QVERIFY(inspector->isChecked());
    QCOMPARE(m_window->workspace()->selected(), room);
}

void TestWindow::enterLeadsIntoTheInspectorAndEscapeBack()
{
    openSample();
    action(u"Inspector"_s)->setChecked(false);
    m_window->view()->showPage(u"timeline"_s);
    QCoreApplication::processEvents(); // what was put into the window is shown
    auto &timeline = *m_window->view()->findChild<TimelineView *>();
    timeline.reveal(timeline.scene().sessionOf(0));
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Return);
    QVERIFY(action(u"Inspector"_s)->isChecked());
    auto *inspector = m_window->view()->findChild<Inspector *>();
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(timeline.hasFocus());
}

void TestWindow::theUndoListOpensByKey()
{
    openSample();
    QVERIFY(!action(u"Undo list"_s)); // nothing to undo
    Workspace &workspace = *m_window->workspace();
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        Draft draft(workspace.document(), title);
        draft.change(workspace.document().all<Session>().begin()->id, [&](Session &session) { session.title = title; });
        QVERIFY(workspace.apply(draft));
    }
    QStringList shown;
    QTimer::singleShot(0, this, [&] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *step : menu->actions())
                shown += step->text();
            menu->actions().at(1)->trigger(); // back to before "One"
            menu->close();
        }
    });
    action(u"Undo list"_s)->trigger();
    QCOMPARE(shown, (QStringList{u"Two"_s, u"One"_s}));
    QCOMPARE(workspace.document().undoList().doneCount(), std::size_t(0));
}

void TestWindow::theProgrammeIsAListToo()
{
    openSample();
    m_window->view()->showPage(u"timeline"_s);
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    QVERIFY(action(u"Sessions"_s)->shortcuts().contains(keys));
    action(u"Sessions"_s)->trigger();
    QCOMPARE(m_window->view()->currentPage(), u"sessions"_s);
}

SUMMITRY_TEST_IN(Application, TestWindow)

#include "tst_gui_window.moc"
