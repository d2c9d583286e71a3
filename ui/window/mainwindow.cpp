// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "base/languages.h"
#include "exchange/template.h"
#include "ui/dialogs/finddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/models/page.h"
#include "ui/models/preferences.h"
#include "ui/pages/welcomepage.h"
#include "ui/style/banner.h"
#include "ui/window/application.h"
#include "ui/window/branchbanner.h"
#include "ui/window/filenotices.h"
#include "ui/window/filequestions.h"
#include "ui/window/mainactions.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/summitview.h"
#include "ui/window/windowtasks.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QTimer>

namespace summitry {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Application &application, const QString &path) : m_application(application)
{
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    if (!restoreGeometry(preferences::windowGeometry.value()))
        resize(1280, 800);
    if (path.isEmpty())
        build();
    else
        openFile(path);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    finishTyping();
    const QString page = m_view ? m_view->currentPage() : u"overview"_s;
    m_actions.reset();
    m_view = nullptr;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *banner = new Banner(centre);
    layout->addWidget(banner);
    m_notices = std::make_unique<FileNotices>(*this, *banner);
    if (m_workspace) {
        layout->addWidget(new BranchBanner(*m_workspace, centre));
        m_view = new SummitView(*m_workspace, centre);
        layout->addWidget(m_view, 1);
    } else {
        auto *welcome = new WelcomePage(centre);
        connect(welcome, &WelcomePage::newRequested, this, &MainWindow::newFile);
        connect(welcome, &WelcomePage::openRequested, this, &MainWindow::chooseFile);
        connect(welcome, &WelcomePage::fileRequested, this, &MainWindow::openFile);
        layout->addWidget(welcome, 1);
    }
    setCentralWidget(centre);
    m_actions = std::make_unique<MainActions>(*this);
    if (m_view) {
        connect(m_view, &SummitView::pageChanged, this, [this](const QString &name) {
            m_actions->setPageActions(m_view->page(name)->title(), m_view->page(name)->actions());
        });
        m_view->showPage(page);
    }
    updateTitle();
}

void MainWindow::take(std::unique_ptr<SummitFile> file)
{
    m_file = std::move(file);
    m_workspace = std::make_unique<Workspace>(m_file->document(), &m_file->branchStore());
    connect(m_workspace.get(), &Workspace::failed, this, &MainWindow::showError);
    connect(m_workspace.get(), &Workspace::remarked, this, [this](const QString &text) { m_notices->remark(text); });
    connect(m_workspace.get(), &Workspace::aboutToChangeLine, this, &MainWindow::finishTyping);
    connect(m_workspace.get(), &Workspace::message, this, &MainWindow::showMessage);
    connect(m_workspace.get(), &Workspace::taskRequested, this, &MainWindow::perform);
    connect(&m_file->document(), &Document::changed, this, [this](const Edit &edit) {
        m_actions->update();
        if (!edit.of<Summit>().empty())
            updateTitle();
    });
    connect(&m_workspace->conflicts(), &ConflictIndex::changed, this, [this] { m_actions->update(); });
    connect(&m_workspace->branches(), &Branches::changed, this, [this] { m_actions->update(); });
    build();
    // Once the window has been painted: a disk may take longer to note it than all that a person waits for.
    constexpr int later = 100; // milliseconds
    QTimer::singleShot(later, this, [path = m_file->path()] { noteRecentFile(path); });
    m_notices->tellOpening(*m_file);
    m_workspace->readBranches();
    QTimer::singleShot(0, m_workspace.get(), [this] { readPublished(*m_file, *this); }); // may take the length of a long history
}

void MainWindow::openFile(const QString &path)
{
    if (m_application.windowOn(path)) {
        m_application.openWindow(path);
        return;
    }
    auto file = SummitFile::open(path);
    if (!file && !m_actions)
        build(); // a new window's first, to say it in
    if (file)
        takeHereOrBeside(std::move(*file));
    else if (file.error().kind == ErrorKind::InUse || file.error().kind == ErrorKind::Unwritable)
        m_notices->offerReadOnly(path, file.error());
    else
        showError(file.error());
}

void MainWindow::openForReading(const QString &path)
{
    auto file = SummitFile::open(path, Access::ReadOnly);
    if (file)
        takeHereOrBeside(std::move(*file));
    else
        showError(file.error());
}

void MainWindow::takeHereOrBeside(std::unique_ptr<SummitFile> file)
{
    if (m_file)
        m_application.openWindow({})->take(std::move(file));
    else
        take(std::move(file));
}

void MainWindow::newFile(const QString &templateName)
{
    const QString path = FileQuestions(this).whereToMake(templateName);
    if (!path.isEmpty())
        newFileAt(path, templateName);
}

void MainWindow::newFileAt(const QString &path, const QString &templateName)
{
    auto file = readTemplate(templateName).and_then([&](const Edit &first) { return SummitFile::create(path, first); });
    if (file)
        takeHereOrBeside(std::move(*file));
    else
        showError(file.error());
}

void MainWindow::chooseFile()
{
    const QString path = FileQuestions(this).whichToOpen();
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::closeFile()
{
    if (!m_file)
        return;
    finishTyping();
    const auto closed = m_file->close();
    delete m_view;
    m_view = nullptr;
    m_workspace.reset();
    m_file.reset();
    build();
    if (!closed)
        showError(closed.error());
}

void MainWindow::backUp()
{
    const auto copy = FileQuestions(this).backUp(*m_file);
    if (!copy)
        showError(copy.error());
    else if (!copy->isEmpty())
        showMessage(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(*copy)));
}

void MainWindow::saveCopyAndReopen()
{
    const auto copy = FileQuestions(this).saveCopy(*m_file);
    if (!copy)
        showError(copy.error());
    if (!copy || copy->isEmpty())
        return;
    closeFile();
    openFile(*copy);
}

void MainWindow::perform(WindowTask task)
{
    performTask(task, *m_file, *this);
}

void MainWindow::finishTyping()
{
    if (QWidget *focused = m_view ? focusWidget() : nullptr)
        focused->clearFocus();
}

void MainWindow::showError(const Error &error)
{
    m_notices->tell(error);
}

void MainWindow::showMessage(const QString &text)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(text, milliseconds);
}

void MainWindow::setInspectorShown(bool isShown)
{
    preferences::inspectorShown.setValue(isShown);
    if (m_view)
        m_view->setInspectorShown(isShown);
}

void MainWindow::findAnything()
{
    FindDialog dialog(*m_workspace, m_actions->all(), this);
    dialog.exec();
}

void MainWindow::editPreferences()
{
    PreferencesDialog dialog(Languages::all(), keyCatalogue(*this), this);
    if (dialog.exec() == QDialog::Accepted)
        m_application.applyPreferences();
}

void MainWindow::updateTitle()
{
    if (!m_file) {
        setWindowTitle(tr("Summitry"));
        setWindowFilePath({});
        return;
    }
    const QString title = m_file->document().summit().title;
    const QString name = title.isEmpty() ? QFileInfo(m_file->path()).completeBaseName() : title;
    setWindowTitle(m_file->access() == Access::ReadOnly ? tr("%1 (read only) – Summitry").arg(name)
                                                        : tr("%1 – Summitry").arg(name));
    setWindowFilePath(m_file->path());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The pages are made anew rather than each knowing how to translate itself again; the summit stays open.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    preferences::windowGeometry.setValue(saveGeometry());
    finishTyping();
    if (m_file) {
        if (const auto closed = m_file->close(); !closed)
            QMessageBox::warning(this, tr("Summitry"), closed.error().text);
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (path.endsWith(".summit"_L1))
            openFile(path);
        else if (m_workspace && !path.isEmpty() && m_workspace->mayGoOut())
            importIntoSummit(*m_workspace, path, this);
    }
}

} // namespace summitry
