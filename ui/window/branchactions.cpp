// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/branchactions.h"

#include "ui/forms/branchquestions.h"
#include "ui/models/workspace.h"
#include "ui/style/icons.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>

namespace summitry {

using namespace Qt::StringLiterals;

BranchActions::BranchActions(QMenu &menu, MainWindow &window) : QObject(&menu), m_window(window)
{
    m_start = add(menu, "what-if", tr("What &if…"), u"split"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_B}, &BranchActions::start);
    m_open = menu.addMenu(icon(u"split"_s), tr("What is &tried out"));
    m_take = add(*m_open, "take-what-if", tr("&Take all"), u"check"_s, {}, &BranchActions::take);
    m_takeSome = add(*m_open, "take-part-what-if", tr("Take &part…"), u"list-checks"_s, {}, &BranchActions::takeSome);
    m_leave = add(*m_open, "leave-what-if", tr("&Leave, back to the programme"), u"log-out"_s, {}, &BranchActions::leave);
    m_rename = add(*m_open, "rename-what-if", tr("&Rename…"), u"pencil"_s, {}, &BranchActions::rename);
    m_drop = add(*m_open, "drop-what-if", tr("&Drop…"), u"trash-2"_s, {}, &BranchActions::drop);
}

QAction *BranchActions::add(QMenu &menu, const char *name, const QString &text, const QString &iconName, const Keys &keys,
                            void (BranchActions::*slot)())
{
    QAction *action = menu.addAction(icon(iconName), text);
    giveKeys(*action, "edit."_L1 + QLatin1StringView(name), keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

Workspace &BranchActions::workspace() const
{
    return *m_window.workspace();
}

void BranchActions::update()
{
    Workspace *workspace = m_window.workspace();
    const Branch *open = workspace ? workspace->branches().open() : nullptr;
    const bool canEdit = workspace && !workspace->document().isReadOnly();
    m_start->setEnabled(canEdit);
    m_open->menuAction()->setEnabled(open);
    m_leave->setEnabled(open);
    const Edit *changes = open && canEdit ? &workspace->branches().changesOf(*open) : nullptr;
    m_take->setEnabled(changes && !changes->isEmpty());
    m_takeSome->setEnabled(changes && !sessionsIn(*changes).isEmpty());
    m_rename->setEnabled(open && canEdit);
    m_drop->setEnabled(open && canEdit);
}

void BranchActions::start()
{
    tryOut(workspace(), &m_window);
}

void BranchActions::take()
{
    workspace().takeBranch();
}

void BranchActions::takeSome()
{
    takePart(workspace(), &m_window);
}

void BranchActions::leave()
{
    workspace().leaveBranch();
}

void BranchActions::rename()
{
    renameBranch(workspace().branches().open()->id, workspace(), &m_window);
}

void BranchActions::drop()
{
    dropBranch(workspace().branches().open()->id, workspace(), &m_window);
}

} // namespace summitry
