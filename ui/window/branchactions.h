// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Trying out, in a menu of the window: something new, and what can be done with what is open.
#pragma once

#include "ui/models/keymap.h"

#include <QObject>

class QMenu;

namespace summitry {

class MainWindow;
class Workspace;

class BranchActions : public QObject
{
    Q_OBJECT

public:
    // At the end of that menu, which owns the actions.
    BranchActions(QMenu &menu, MainWindow &window);

    // What can be done now.
    void update();

private:
    QAction *add(QMenu &menu, const char *name, const QString &text, const QString &iconName, const Keys &keys, void (BranchActions::*slot)());
    [[nodiscard]] Workspace &workspace() const;
    void start();
    void take();
    void takeSome();
    void leave();
    void rename();
    void drop();

    MainWindow &m_window;
    QAction *m_start;
    QMenu *m_open;
    QAction *m_take;
    QAction *m_takeSome;
    QAction *m_leave;
    QAction *m_rename;
    QAction *m_drop;
};

} // namespace summitry
