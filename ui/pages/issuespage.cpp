// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issuespage.h"

#include "base/foldedtext.h"
#include "planning/settingaside.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/pages/issueactions.h"
#include "ui/pages/issuesview.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/pagehead.h"
#include "ui/style/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

enum Content { Tree, Calm, NoMatch };

} // namespace

IssuesPage::IssuesPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_model(new IssuesModel(workspace, this)),
      m_view(new IssuesView(*m_model, this)),
      m_actions(new IssueActions(*m_view, workspace, this)),
      m_head(new PageHead(title(), this)),
      m_find(new QAction(summitry::icon(u"search"_s), tr("Filter the issues"), this))
{
    giveKeys(*m_find, u"issues.find"_s, {QKeySequence::Find});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_find);
    buildHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filter = makeFilter());
    layout->addWidget(makeContent(), 1);
    connect(m_find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const Issue *issue = m_model->issueAt(index))
            m_workspace.select(RecordKey::of(issue->conflict.first));
    });
    connect(&workspace.document(), &Document::changed, this, &IssuesPage::refresh); // after the model
    takeFilter();
}

void IssuesPage::buildHead()
{
    for (QAction *action : {m_actions->setAsideAction(), m_actions->takeUpAction()}) {
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

QWidget *IssuesPage::makeFilter()
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::margin);
    layout->setSpacing(metrics::spacing);
    m_search = new QLineEdit;
    dressForSearch(*m_search, tr("Filter"), tr("Filter the issues"));
    m_search->setFixedWidth(220);
    m_grouping = new QComboBox;
    m_grouping->setAccessibleName(tr("Group the issues"));
    for (const Choice &choice : Choices<IssueGrouping>::all)
        m_grouping->addItem(label(choice), QString::fromLatin1(choice.name));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(preferences::issueGrouping.value())));
    m_hints = new Chip(tr("Hints"));
    m_hints->setCheckable(true);
    m_hints->setChecked(preferences::issueHints.value());
    m_hints->setToolTip(tr("Also what should not be, but can"));
    layout->addWidget(m_search);
    layout->addWidget(m_grouping);
    layout->addWidget(m_hints);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &IssuesPage::takeFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        preferences::issueGrouping.setValue(m_grouping->currentData().toString());
        takeFilter();
    });
    connect(m_hints, &Chip::clicked, this, [this](bool isOn) {
        preferences::issueHints.setValue(isOn);
        takeFilter();
    });
    return bar;
}

QWidget *IssuesPage::makeContent()
{
    auto *calm = new EmptyState(u"circle-check"_s, this);
    calm->setTitle(tr("No conflicts"));
    calm->setText(tr("Nobody is needed twice, and every room is used once at a time. What comes up is listed here, each in a "
                     "sentence that leads to what it is about."));
    auto *noMatch = new EmptyState(u"filter"_s, this);
    noMatch->setTitle(tr("Nothing matches"));
    noMatch->setText(tr("No issue has all that the filter above wants."));
    connect(noMatch->addButton(tr("Show all"), u"x"_s), &QPushButton::clicked, this, &IssuesPage::showAll);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->insertWidget(Tree, m_view);
    m_stack->insertWidget(Calm, calm);
    m_stack->insertWidget(NoMatch, noMatch);
    return content;
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
    return m_actions->actions() + QList{m_find};
}

void IssuesPage::reveal(RecordKey key)
{
    showAll();
    const Document &document = m_workspace.document();
    for (const Conflict &conflict : m_workspace.conflicts().setAside()) {
        if (const SetAside *record = setAsideFor(conflict, document); record && RecordKey::of(record->id) == key)
            m_view->showIssue(conflict);
    }
}

void IssuesPage::applyFilter(const QString &filter)
{
    m_hints->setChecked(filter != "conflicts"_L1);
    m_search->clear();
    takeFilter();
}

void IssuesPage::showAll()
{
    applyFilter({});
}

void IssuesPage::showEvent(QShowEvent *event)
{
    m_model->resume();
    refresh();
    Page::showEvent(event);
}

void IssuesPage::hideEvent(QHideEvent *event)
{
    m_model->pause();
    Page::hideEvent(event);
}

void IssuesPage::takeFilter()
{
    const auto grouping = choiceNamed<IssueGrouping>(m_grouping->currentData().toString());
    m_view->setFilter({grouping.value_or(IssueGrouping::Kind), m_hints->isChecked(), foldedWords(m_search->text())});
    refresh();
}

void IssuesPage::refresh()
{
    const ConflictIndex &conflicts = m_workspace.conflicts();
    const int hard = int(conflicts.count(Severity::Hard));
    const int soft = int(conflicts.count(Severity::Soft));
    const int aside = int(conflicts.countSetAside());
    QStringList facts{tr("%n conflict(s)", nullptr, hard), tr("%n hint(s)", nullptr, soft)};
    if (aside > 0)
        facts += tr("%n set aside", nullptr, aside);
    m_head->setSubtitle(facts.join(u" · "_s));
    m_hints->setCount(soft);
    const bool hasNone = hard + soft + aside == 0;
    m_filter->setVisible(!hasNone);
    m_stack->setCurrentIndex(hasNone ? Calm : m_model->rowCount() == 0 ? NoMatch : Tree);
}

} // namespace summitry
