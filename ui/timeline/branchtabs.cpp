// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/branchtabs.h"

#include "ui/forms/branchquestions.h"
#include "ui/models/workspace.h"
#include "ui/style/iconbutton.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

BranchTabs::BranchTabs(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_tabs(new QTabBar(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("The programme, and what is tried out"));
    QToolButton *add = iconButton(u"plus"_s, tr("Try something else out"), this);
    add->setEnabled(!workspace.document().isReadOnly());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::spacing, 0, metrics::margin, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(add);
    layout->addStretch();
    connect(add, &QToolButton::clicked, this, [this] { tryOut(m_workspace, window()); });
    connect(m_tabs, &QTabBar::currentChanged, this, &BranchTabs::choose);
    connect(&workspace.branches(), &Branches::changed, this, &BranchTabs::fill);
    fill();
}

BranchId BranchTabs::branchAt(int tab) const
{
    return m_branches.value(tab - 1);
}

QString BranchTabs::textOf(const Branch &branch, int count)
{
    const QString text = count == 0 ? branch.name : tr("%1 (%2)", "what is tried out, and how many sessions differ").arg(branch.name).arg(count);
    return QString(text).replace(u'&', "&&"_L1);
}

// In place, where they are the same: a tab that is being clicked stays.
void BranchTabs::fill()
{
    const QSignalBlocker quiet(m_tabs);
    const Branches &branches = m_workspace.branches();
    if (m_tabs->count() == 0)
        m_tabs->addTab(tr("The programme"));
    m_branches.clear();
    int current = 0;
    for (const Branch &branch : branches.all()) {
        m_branches += branch.id;
        const int tab = int(m_branches.size());
        if (tab == m_tabs->count())
            m_tabs->addTab({});
        const int count = int(sessionsIn(branches.changesOf(branch)).size());
        m_tabs->setTabText(tab, textOf(branch, count));
        m_tabs->setTabToolTip(tab, tr("%n session(s) differ from the programme", nullptr, count));
        if (&branch == branches.open())
            current = tab;
    }
    while (m_tabs->count() > m_branches.size() + 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_tabs->setCurrentIndex(current);
    setVisible(!m_branches.isEmpty());
}

void BranchTabs::choose(int tab)
{
    if (const BranchId branch = branchAt(tab); !branch)
        m_workspace.leaveBranch();
    else if (!m_workspace.enterBranch(branch))
        fill();
}

bool BranchTabs::event(QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QWidget::event(event);
    const auto &menu = *static_cast<QContextMenuEvent *>(event);
    const bool isByKey = menu.reason() == QContextMenuEvent::Keyboard;
    showMenu(isByKey ? m_tabs->mapTo(this, m_tabs->tabRect(m_tabs->currentIndex()).center()) : menu.pos());
    return true;
}

void BranchTabs::showMenu(QPoint point)
{
    const BranchId branch = branchAt(m_tabs->tabAt(m_tabs->mapFrom(this, point)));
    if (!branch || m_workspace.document().isReadOnly())
        return;
    QMenu menu(this);
    menu.addAction(icon(u"pencil"_s), tr("&Rename…"), this, [this, branch] { renameBranch(branch, m_workspace, window()); });
    menu.addAction(icon(u"trash-2"_s), tr("&Drop…"), this, [this, branch] { dropBranch(branch, m_workspace, window()); });
    menu.exec(mapToGlobal(point));
}

} // namespace summitry
