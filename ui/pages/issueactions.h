// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to conflicts in the tree of issues, several at once too: open, set aside, take up again, copy.
#pragma once

#include "ui/models/keymap.h"

#include <QObject>

class QAction;
class QMenu;
class QPoint;

namespace summitry {

struct Conflict;
class IssuesView;
class Workspace;

class IssueActions : public QObject
{
    Q_OBJECT

public:
    IssueActions(IssuesView &view, Workspace &workspace, QObject *parent = nullptr); // borrowed

    // For the window's menu.
    [[nodiscard]] QList<QAction *> actions() const { return {m_open, m_setAside, m_takeUp, m_copy}; }
    [[nodiscard]] QAction *setAsideAction() const { return m_setAside; }
    [[nodiscard]] QAction *takeUpAction() const { return m_takeUp; }

private:
    QAction *add(const QString &name, const QString &text, const QString &iconName, const Keys &keys, void (IssueActions::*slot)());
    void update();
    void showMenu(const QPoint &place);
    void addWays(QMenu &menu, const Conflict &conflict);
    void show(const Conflict &conflict);
    void open();
    void setAside();
    void takeUpAgain();
    void copy();

    IssuesView &m_view;
    Workspace &m_workspace;
    QAction *m_open;
    QAction *m_setAside;
    QAction *m_takeUp;
    QAction *m_copy;
};

} // namespace summitry
