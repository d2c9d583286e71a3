// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainactions.h"

#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/style/keytext.h"
#include "ui/window/branchactions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/places.h"
#include "ui/window/summitview.h"
#include "ui/window/windowtasks.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

MainActions::MainActions(MainWindow &window) : QObject(&window), m_window(window)
{
    makeFileMenu();
    makeEditMenu();
    m_page = m_window.menuBar()->addMenu(tr("&Page"));
    makeViewMenu();
    makeHelpMenu();
    makeToolBar();
    update();
}

MainActions::~MainActions()
{
    m_window.menuBar()->clear();
    delete m_bar;
}

QAction *MainActions::add(QMenu *menu, const QString &name, const QString &text, const char *iconName, const Keys &keys,
                          void (MainWindow::*slot)())
{
    auto *action = menu->addAction(text);
    if (*iconName)
        action->setIcon(icon(QLatin1StringView(iconName)));
    giveKeys(*action, name, keys);
    if (slot)
        connect(action, &QAction::triggered, &m_window, slot);
    return action;
}

void MainActions::makeFileMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&File"));
    QMenu *fresh = menu->addMenu(icon(u"file-plus"_s), tr("&New summit"));
    struct Template {
        const char *name;
        QString label;
    };
    for (const Template &one : {Template{"blank", tr("&Blank")}, Template{"three-day", tr("&Three days")},
                                Template{"paris-2018", tr("&Paris 2018, a sample")}}) {
        const QString name = QLatin1StringView(one.name);
        connect(add(fresh, "file.new."_L1 + name, one.label, "", {}, nullptr), &QAction::triggered, &m_window,
                [this, name] { m_window.newFile(name); });
    }
    add(menu, u"file.open"_s, tr("&Open…"), "folder-open", {QKeySequence::Open}, &MainWindow::chooseFile);
    QMenu *recent = menu->addMenu(icon(u"history"_s), tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    menu->addSeparator();
    auto *import = add(menu, u"file.import"_s, tr("&Import…"), "download", {Qt::CTRL | Qt::Key_I}, nullptr);
    auto *exporting = add(menu, u"file.export"_s, tr("&Export…"), "upload", {Qt::CTRL | Qt::Key_E}, nullptr);
    m_print = add(menu, u"file.print"_s, tr("&Print the agenda…"), "printer", {QKeySequence::Print}, nullptr);
    auto *pack = add(menu, u"file.pack"_s, tr("Tomorrow’s pac&k…"), "printer", {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, nullptr);
    auto *tell = add(menu, u"file.changes"_s, tr("&What changed since…"), "megaphone", {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, nullptr);
    for (const auto &[action, task] : {std::pair(import, WindowTask::Import), std::pair(exporting, WindowTask::Export),
                                       std::pair(m_print, WindowTask::PrintAgenda),
                                       std::pair(pack, WindowTask::MakePack), std::pair(tell, WindowTask::TellChanges)})
        connect(action, &QAction::triggered, &m_window, [this, task = task] { m_window.perform(task); });
    menu->addSeparator();
    auto *backup = add(menu, u"file.back-up"_s, tr("&Back up…"), "save", {QKeySequence::SaveAs}, &MainWindow::backUp);
    auto *close = add(menu, u"file.close"_s, tr("&Close the summit"), "x", {QKeySequence::Close}, &MainWindow::closeFile);
    m_needSummit += {import, exporting, m_print, pack, tell, backup, close};
    menu->addSeparator();
    auto *quit = add(menu, u"file.quit"_s, tr("&Quit"), "log-out", {QKeySequence::Quit}, nullptr);
    connect(quit, &QAction::triggered, qApp, &QCoreApplication::quit);
}

void MainActions::makeEditMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Edit"));
    m_undo = add(menu, u"edit.undo"_s, tr("&Undo"), "undo-2", {QKeySequence::Undo}, nullptr);
    connect(m_undo, &QAction::triggered, this, [this] { m_window.workspace()->undo(); });
    m_redo = add(menu, u"edit.redo"_s, tr("&Redo"), "redo-2", {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, nullptr);
    connect(m_redo, &QAction::triggered, this, [this] { m_window.workspace()->redo(); });
    m_undo->setWhatsThis(tr("Undo")); // for the key card: whatever it would undo now
    m_redo->setWhatsThis(tr("Redo"));
    m_showHistory = add(menu, u"edit.history"_s, tr("Undo &list"), "history", {Qt::CTRL | Qt::SHIFT | Qt::Key_H}, nullptr);
    connect(m_showHistory, &QAction::triggered, this, [this] { qobject_cast<QToolButton *>(m_bar->widgetForAction(m_undo))->showMenu(); });
    menu->addSeparator();
    m_find = add(menu, u"edit.find"_s, tr("&Find anything…"), "search", {Qt::CTRL | Qt::Key_K}, &MainWindow::findAnything);
    m_needSummit += m_find;
    const auto addStep = [&](const QString &name, const QString &text, const Keys &keys, void (Workspace::*step)()) {
        QAction *action = add(menu, name, text, "triangle-alert", keys, nullptr);
        connect(action, &QAction::triggered, this, [this, step] { (m_window.workspace()->*step)(); });
        m_needSummit += action;
    };
    addStep(u"edit.next-conflict"_s, tr("&Next conflict"), {Qt::Key_F8}, &Workspace::goToNextConflict);
    addStep(u"edit.previous-conflict"_s, tr("Pre&vious conflict"), {Qt::SHIFT | Qt::Key_F8}, &Workspace::goToPreviousConflict);
    menu->addSeparator();
    m_branches = new BranchActions(*menu, m_window);
    menu->addSeparator();
    add(menu, u"edit.preferences"_s, tr("Pre&ferences…"), "settings", {Qt::CTRL | Qt::Key_Comma}, &MainWindow::editPreferences);
}

void MainActions::showInspector()
{
    m_inspector->setChecked(true);
}

void MainActions::makeHelpMenu()
{
    QMenu *menu = m_window.menuBar()->addMenu(tr("&Help"));
    auto *keys = add(menu, u"help.keys"_s, tr("&Keyboard shortcuts"), "keyboard", {Qt::CTRL | Qt::Key_Question}, nullptr);
    connect(keys, &QAction::triggered, &m_window, [this] { showKeys(m_window); });
    auto *action = add(menu, u"help.about"_s, tr("&About Summitry"), "info", {}, nullptr);
    connect(action, &QAction::triggered, this, &MainActions::about);
}

void MainActions::makeToolBar()
{
    auto *bar = m_bar = m_window.addToolBar(tr("Tools"));
    bar->setObjectName(u"tools"_s);
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction *action : {m_undo, m_redo}) {
        bar->addAction(action);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        if (action == m_undo) {
            auto *history = new QMenu(bar);
            connect(history, &QMenu::aboutToShow, this, [this, history] { fillHistory(history); });
            button->setMenu(history);
            button->setPopupMode(QToolButton::MenuButtonPopup);
        }
    }
    bar->addSeparator();
    bar->addAction(m_print);
    m_conflicts = bar->addAction(icon(u"triangle-alert"_s), {});
    connect(m_conflicts, &QAction::triggered, this, [this] { m_window.workspace()->openPage(u"issues"_s, u"conflicts"_s); });
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_find);
    bar->addAction(m_inspector);
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            tellKeys(*button);
    }
    qobject_cast<QToolButton *>(bar->widgetForAction(m_inspector))->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void MainActions::update()
{
    const Workspace *workspace = m_window.workspace();
    for (QAction *action : m_needSummit)
        action->setEnabled(workspace);
    const UndoList none;
    const UndoList &list = workspace ? workspace->document().undoList() : none;
    const Edit *undo = list.nextUndo();
    const Edit *redo = list.nextRedo();
    m_undo->setEnabled(undo);
    m_undo->setText(undo ? tr("&Undo: %1").arg(QString(undo->text).replace(u'&', "&&"_L1)) : tr("&Undo"));
    m_redo->setEnabled(redo);
    m_redo->setText(redo ? tr("&Redo: %1").arg(QString(redo->text).replace(u'&', "&&"_L1)) : tr("&Redo"));
    m_showHistory->setEnabled(undo || redo);
    m_branches->update();
    const int count = workspace ? int(workspace->conflicts().count(Severity::Hard)) : 0;
    m_conflicts->setVisible(count > 0);
    m_conflicts->setText(tr("%n conflict(s)", nullptr, count));
    m_page->menuAction()->setVisible(workspace && !m_page->isEmpty());
}

void MainActions::setPageActions(const QString &title, const QList<QAction *> &actions)
{
    m_page->clear();
    m_page->setTitle(title);
    m_page->addActions(actions);
    update();
}

QList<QMenu *> MainActions::menus() const
{
    QList<QMenu *> menus;
    for (const QAction *action : m_window.menuBar()->actions()) {
        if (action->menu() != m_page)
            menus += action->menu();
    }
    return menus;
}

QList<QAction *> MainActions::all() const
{
    QList<QAction *> actions;
    for (const QAction *menu : m_window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator() && !action->menu() && action->isEnabled() && action != m_find)
                actions += action;
        }
    }
    return actions;
}

void MainActions::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : recentFiles())
        connect(menu->addAction(QString(path).replace(u'&', "&&"_L1)), &QAction::triggered, &m_window,
                [this, path] { m_window.openFile(path); });
    if (menu->isEmpty()) {
        menu->addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Forget these files")), &QAction::triggered, this, [] { preferences::recentFiles.forget(); });
}

void MainActions::fillHistory(QMenu *menu)
{
    menu->clear();
    constexpr int longest = 25;
    const UndoList &list = m_window.workspace()->document().undoList();
    const QStringList texts = list.texts();
    const int done = int(list.doneCount());
    for (int step = int(texts.size()) - 1; step >= std::max(0, done - longest); --step) {
        auto *action = menu->addAction(QString(texts.at(step)).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(step < done);
        const int target = step < done ? step : step + 1;
        connect(action, &QAction::triggered, this, [this, target] { m_window.workspace()->undoTo(std::size_t(target)); });
    }
}

void MainActions::about()
{
    QMessageBox::about(
        &m_window, tr("About Summitry"),
        tr("Summitry %1 plans a summit on a laptop, offline.\n\nFree software under the GNU General Public License, version 3 or "
           "later. Icons by Lucide (ISC licence).")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace summitry
