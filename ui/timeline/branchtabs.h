// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Above the ruler: the programme and all that is tried out on top of it, as tabs; hidden where there is nothing but the
// programme.
#pragma once

#include "document/branch.h"

#include <QWidget>

class QTabBar;

namespace summitry {

class Workspace;

class BranchTabs : public QWidget
{
    Q_OBJECT

public:
    explicit BranchTabs(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QTabBar &tabs() const { return *m_tabs; }

protected:
    bool event(QEvent *event) override;

private:
    void fill();
    void choose(int tab);
    void showMenu(QPoint point);
    [[nodiscard]] BranchId branchAt(int tab) const; // null: the programme
    [[nodiscard]] static QString textOf(const Branch &branch, int count); // of sessions that differ

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QList<BranchId> m_branches; // of the tabs after the first
};

} // namespace summitry
