// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issuespage.h"

#include "planning/settingaside.h"
#include "ui/models/workspace.h"
#include "ui/pages/issueactions.h"
#include "ui/pages/issuespanel.h"
#include "ui/pages/issuesview.h"
#include "ui/style/icons.h"
#include "ui/style/pagehead.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

namespace summitry {

using namespace Qt::StringLiterals;

IssuesPage::IssuesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_panel(new IssuesPanel(workspace, IssuesPanel::Width::Page, this)),
      m_head(new PageHead(title(), this))
{
    QWidget::addAction(m_panel->findAction());
    buildHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_panel, 1);
    connect(m_panel, &IssuesPanel::refreshed, this, &IssuesPage::refresh);
    refresh();
}

void IssuesPage::buildHead()
{
    for (QAction *action : {m_panel->actions().setAsideAction(), m_panel->actions().takeUpAction()}) {
        auto *button = new QPushButton;
        const auto follow = [button, action] {
            button->setIcon(action->icon());
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_head->addAction(button);
    }
}

QString IssuesPage::name() const
{
    return u"issues"_s;
}

QString IssuesPage::title() const
{
    return tr("Issues");
}

QIcon IssuesPage::icon() const
{
    return summitry::icon(u"triangle-alert"_s);
}

QList<QAction *> IssuesPage::actions() const
{
    return m_panel->actions().actions() + QList{m_panel->findAction()};
}

void IssuesPage::reveal(RecordKey key)
{
    m_panel->showAll();
    const Document &document = m_workspace.document();
    for (const Conflict &conflict : m_workspace.conflicts().setAside()) {
        if (const SetAside *record = setAsideFor(conflict, document); record && RecordKey::of(record->id) == key)
            m_panel->view().showIssue(conflict);
    }
}

void IssuesPage::applyFilter(const QString &filter)
{
    m_panel->showAll(filter == "conflicts"_L1 ? IssuesPanel::Hints::Hidden : IssuesPanel::Hints::Shown);
}

void IssuesPage::refresh()
{
    const ConflictIndex &conflicts = m_workspace.conflicts();
    const int aside = int(conflicts.countSetAside());
    QStringList facts{tr("%n conflict(s)", nullptr, int(conflicts.count(Severity::Hard))),
                      tr("%n hint(s)", nullptr, int(conflicts.count(Severity::Soft)))};
    if (aside > 0)
        facts += tr("%n set aside", nullptr, aside);
    m_head->setSubtitle(facts.join(u" · "_s));
}

} // namespace summitry
