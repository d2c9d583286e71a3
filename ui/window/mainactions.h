// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window, its menus and its tool bar. Pages add their own to the menu "Page" while they are shown.
#pragma once

#include "ui/models/keymap.h"

#include <QAction>
#include <QObject>

class QMenu;
class QToolBar;

namespace summitry {

class BranchActions;
class MainWindow;

class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(MainWindow &window);
    ~MainActions() override; // takes menus and tool bar away

    // What can be done now: nothing of a summit while none is open.
    void update();
    // The current page's own actions.
    void setPageActions(const QString &title, const QList<QAction *> &actions);
    void showInspector();
    // Those of the menu bar, without the page's own.
    [[nodiscard]] QList<QMenu *> menus() const;
    // For the search: every enabled action with a text.
    [[nodiscard]] QList<QAction *> all() const;

private:
    QAction *add(QMenu *menu, const QString &name, const QString &text, const char *iconName, const Keys &keys,
                 void (MainWindow::*slot)());
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void makeToolBar();
    void fillRecent(QMenu *menu);
    void fillHistory(QMenu *menu);
    void about();

    MainWindow &m_window;
    QToolBar *m_bar = nullptr;
    QList<QAction *> m_needSummit;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_inspector = nullptr;
    QAction *m_find = nullptr;
    QAction *m_print = nullptr;
    QAction *m_conflicts = nullptr;
    QMenu *m_page = nullptr;
    QAction *m_showHistory = nullptr; // below the tool bar's undo
    BranchActions *m_branches = nullptr;
};

} // namespace summitry
