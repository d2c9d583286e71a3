// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "base/languages.h"
#include "exchange/template.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/finddialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/printing.h"
#include "ui/models/page.h"
#include "ui/models/preferences.h"
#include "ui/pages/welcomepage.h"
#include "ui/style/banner.h"
#include "ui/window/application.h"
#include "ui/window/mainactions.h"
#include "ui/window/summitview.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString fileFilter()
{
    return MainWindow::tr("Summits (*.summit);;All files (*)");
}

QString proposedFolder()
{
    const QStringList recent = recentFiles();
    return recent.isEmpty() ? QDir::homePath() : QFileInfo(recent.first()).absolutePath();
}

QString withSuffix(QString path)
{
    if (QFileInfo(path).suffix().isEmpty())
        path += ".summit"_L1;
    return path;
}

} // namespace

MainWindow::MainWindow(Application &application) : m_application(application)
{
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    if (!restoreGeometry(preferences::windowGeometry.value()))
        resize(1280, 800);
    build();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    finishTyping();
    const QString page = m_view ? m_view->currentPage() : u"overview"_s;
    menuBar()->clear();
    for (auto *bar : findChildren<QToolBar *>())
        delete bar;
    m_actions.reset();
    m_view = nullptr;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new Banner(centre);
    m_banner->hide();
    layout->addWidget(m_banner);
    if (m_workspace) {
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
    m_workspace = std::make_unique<Workspace>(m_file->document());
    connect(m_workspace.get(), &Workspace::failed, this, &MainWindow::showError);
    connect(m_workspace.get(), &Workspace::message, this, &MainWindow::showMessage);
    connect(m_workspace.get(), &Workspace::taskRequested, this, &MainWindow::perform);
    connect(&m_file->document(), &Document::changed, this, [this](const Edit &edit) {
        m_actions->update();
        if (!edit.of<Summit>().empty())
            updateTitle();
    });
    connect(&m_workspace->conflicts(), &ConflictIndex::changed, this, [this] { m_actions->update(); });
    build();
    noteRecentFile(m_file->path());
    reportOpening(m_file->report());
}

void MainWindow::openFile(const QString &path)
{
    if (m_file) {
        m_application.openWindow(path);
        return;
    }
    auto file = SummitFile::open(path);
    if (file)
        take(std::move(*file));
    else if (file.error().kind == ErrorKind::InUse || file.error().kind == ErrorKind::Unwritable)
        offerReadOnly(path, file.error());
    else
        showError(file.error());
}

void MainWindow::offerReadOnly(const QString &path, const Error &error)
{
    m_banner->show(Banner::Kind::Warning, error.text, {{tr("Open for reading only"), [this, path] {
        auto file = SummitFile::open(path, Access::ReadOnly);
        if (file)
            take(std::move(*file));
        else
            showError(file.error());
    }}});
}

void MainWindow::reportOpening(const OpenReport &report)
{
    if (m_file->access() == Access::ReadOnly) {
        const QString text = report.isCopy
            ? tr("This summit is open elsewhere. You see it as it was a moment ago and can't change it.")
            : tr("This summit is open for reading only.");
        m_banner->show(Banner::Kind::Info, text, {{tr("Save a copy…"), [this] { saveCopyAndReopen(); }}});
    } else if (report.wasUnclean) {
        m_banner->show(Banner::Kind::Info, tr("This summit was not closed properly last time. It was checked and is whole."), {});
    } else if (!report.backup.isEmpty()) {
        m_banner->show(Banner::Kind::Info,
                       tr("This summit came from an older version and was brought up to date. A copy as it was is kept as %1.")
                           .arg(QDir::toNativeSeparators(report.backup)),
                       {});
    }
}

void MainWindow::newFile(const QString &templateName)
{
    const QString name = templateName == "paris-2018"_L1 ? tr("Paris 2018") : tr("My summit");
    const QString proposed = QDir(proposedFolder()).filePath(name + ".summit"_L1);
    const QString path = QFileDialog::getSaveFileName(this, tr("New summit"), proposed, fileFilter(), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        newFileAt(withSuffix(path), templateName);
}

void MainWindow::newFileAt(const QString &path, const QString &templateName)
{
    const auto first = readTemplate(templateName);
    if (!first) {
        showError(first.error());
        return;
    }
    auto file = SummitFile::create(path, *first);
    if (!file)
        showError(file.error());
    else if (m_file)
        m_application.openWindow({})->take(std::move(*file));
    else
        take(std::move(*file));
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a summit"), proposedFolder(), fileFilter());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::closeFile()
{
    if (!m_file)
        return;
    finishTyping();
    const auto closed = m_file->close();
    showWelcome();
    if (!closed)
        showError(closed.error());
}

void MainWindow::showWelcome()
{
    delete m_view;
    m_view = nullptr;
    m_workspace.reset();
    m_file.reset();
    build();
}

void MainWindow::backUp()
{
    const QFileInfo own(m_file->path());
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s);
    const QString proposed = own.dir().filePath(u"%1 %2.summit"_s.arg(own.completeBaseName(), stamp));
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up the summit"), proposed, fileFilter());
    if (path.isEmpty())
        return;
    if (const auto done = m_file->backup(withSuffix(path)); done)
        showMessage(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(withSuffix(path))));
    else
        showError(done.error());
}

void MainWindow::saveCopyAndReopen()
{
    const QFileInfo own(m_file->path());
    const QString proposed = QDir::home().filePath(tr("%1 (copy).summit").arg(own.completeBaseName()));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), proposed, fileFilter());
    if (path.isEmpty())
        return;
    if (const auto done = m_file->backup(withSuffix(path)); !done) {
        showError(done.error());
        return;
    }
    closeFile();
    openFile(withSuffix(path));
}

void MainWindow::perform(WindowTask task)
{
    switch (task) {
    case WindowTask::Import:
        importIntoSummit(*m_workspace, {}, this);
        break;
    case WindowTask::Export:
        exportFromSummit(*m_workspace, m_view->page(m_view->currentPage())->shownRecords(), this);
        break;
    case WindowTask::PrintAgenda:
        printAgenda(*m_workspace, this);
        break;
    }
}

void MainWindow::finishTyping()
{
    if (QWidget *focused = m_view ? focusWidget() : nullptr)
        focused->clearFocus();
}

void MainWindow::showError(const Error &error)
{
    QList<Banner::Button> buttons;
    if (m_file && (error.kind == ErrorKind::Full || error.kind == ErrorKind::Unwritable))
        buttons += {tr("Try again"), [this] { m_workspace->tryAgain(); }};
    if (m_file && (error.kind == ErrorKind::Replaced || error.kind == ErrorKind::Damaged))
        buttons += {tr("Save a copy…"), [this] { saveCopyAndReopen(); }};
    m_banner->show(Banner::Kind::Error, error.text, buttons);
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
    PreferencesDialog dialog(Languages::all(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_application.applyPreferences();
}

void MainWindow::updateTitle()
{
    if (!m_file) {
        setWindowTitle(tr("Summitry"));
        return;
    }
    const QString title = m_file->document().summit().title;
    const QString name = title.isEmpty() ? QFileInfo(m_file->path()).completeBaseName() : title;
    setWindowTitle(m_file->access() == Access::ReadOnly ? tr("%1 (read only) – Summitry").arg(name) : tr("%1 – Summitry").arg(name));
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
        else if (m_workspace && !path.isEmpty())
            importIntoSummit(*m_workspace, path, this);
    }
}

} // namespace summitry
