// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/issuespanel.h"

#include "base/foldedtext.h"
#include "ui/models/keymap.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/pages/issueactions.h"
#include "ui/pages/issuesview.h"
#include "ui/style/chip.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

enum Content { Tree, Calm, NoMatch };

} // namespace

IssuesPanel::IssuesPanel(Workspace &workspace, Width width, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new IssuesModel(workspace, this)),
      m_view(new IssuesView(*m_model, this)),
      m_actions(new IssueActions(*m_view, workspace, this)),
      m_find(new QAction(icon(u"search"_s), tr("Filter the issues"), this))
{
    giveKeys(*m_find, u"issues.find"_s, {QKeySequence::Find});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter = makeFilter(width));
    layout->addWidget(makeContent(), 1);
    connect(m_find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &IssuesPanel::tellSelection);
    connect(&workspace.document(), &Document::changed, this, &IssuesPanel::refresh); // after the model
    takeFilter();
}

QWidget *IssuesPanel::makeFilter(Width width)
{
    const bool isPage = width == Width::Page;
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *layout = new QBoxLayout(isPage ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, bar);
    const int side = isPage ? metrics::pageMargin : metrics::margin;
    layout->setContentsMargins(side, 0, side, metrics::margin);
    layout->setSpacing(metrics::spacing);
    m_search = new QLineEdit;
    dressForSearch(*m_search, tr("Filter"), tr("Filter the issues"));
    if (isPage)
        m_search->setFixedWidth(220);
    m_grouping = new QComboBox;
    m_grouping->setAccessibleName(tr("Group the issues"));
    for (const Choice &choice : Choices<IssueGrouping>::all)
        m_grouping->addItem(label(choice), QString::fromLatin1(choice.name));
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(preferences::issueGrouping.value())));
    layout->addWidget(m_search);
    auto *row = new QHBoxLayout;
    row->addWidget(m_grouping);
    m_hints = addChip(*row, tr("Hints"), tr("Also what should not be, but can"));
    m_hints->setChecked(preferences::issueHints.value());
    m_ofDay = addChip(*row, tr("This day"), tr("Only those of the day on the timeline"));
    m_ofDay->hide();
    row->addStretch();
    layout->addLayout(row, 1);
    connect(m_search, &QLineEdit::textChanged, this, &IssuesPanel::takeFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        preferences::issueGrouping.setValue(m_grouping->currentData().toString());
        takeFilter();
    });
    connect(m_hints, &Chip::clicked, this, [](bool isOn) { preferences::issueHints.setValue(isOn); });
    connect(m_ofDay, &Chip::clicked, this, [](bool isOn) { preferences::issuesOfDay.setValue(isOn); });
    return bar;
}

Chip *IssuesPanel::addChip(QBoxLayout &layout, const QString &text, const QString &toolTip)
{
    auto *chip = new Chip(text);
    chip->setCheckable(true);
    chip->setToolTip(toolTip);
    layout.addWidget(chip);
    connect(chip, &Chip::clicked, this, &IssuesPanel::takeFilter);
    return chip;
}

QWidget *IssuesPanel::makeContent()
{
    auto *calm = new EmptyState(u"circle-check"_s, this);
    calm->setTitle(tr("No conflicts"));
    calm->setText(tr("Nobody is needed twice, and every room is used once at a time. What comes up is listed here, each in a "
                     "sentence that leads to what it is about."));
    auto *noMatch = new EmptyState(u"filter"_s, this);
    noMatch->setTitle(tr("Nothing matches"));
    noMatch->setText(tr("No issue has all that the filter above wants."));
    connect(noMatch->addButton(tr("Show all"), u"x"_s), &QPushButton::clicked, this, [this] { showAll(); });
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->insertWidget(Tree, m_view);
    m_stack->insertWidget(Calm, calm);
    m_stack->insertWidget(NoMatch, noMatch);
    return content;
}

void IssuesPanel::showAll(Hints hints)
{
    m_hints->setChecked(hints == Hints::Shown);
    m_ofDay->setChecked(false);
    m_search->clear();
    takeFilter();
}

void IssuesPanel::setDay(DayId day)
{
    if (m_ofDay->isHidden()) {
        m_ofDay->setChecked(preferences::issuesOfDay.value());
        m_ofDay->show();
    }
    m_day = day;
    takeFilter();
}

void IssuesPanel::takeFocus()
{
    QWidget *wanted = m_stack->currentIndex() == Tree ? static_cast<QWidget *>(m_view) : m_search;
    wanted->setFocus(Qt::ShortcutFocusReason);
}

void IssuesPanel::followSelection()
{
    connect(&m_workspace, &Workspace::selectionChanged, this, &IssuesPanel::showSelected);
    connect(&m_workspace, &Workspace::conflictReached, this, &IssuesPanel::reach);
    showSelected();
}

// Not where an edit took the row away: what is selected elsewhere stays so.
void IssuesPanel::tellSelection()
{
    const bool isChosen = m_view->hasFocus() && !m_isFollowing;
    if (const Issue *issue = isChosen ? m_model->issueAt(m_view->currentIndex()) : nullptr)
        m_workspace.select(RecordKey::of(issue->conflict.first));
}

void IssuesPanel::showSelected()
{
    const SessionId session = m_workspace.selected().as<Session>();
    const Issue *current = m_model->issueAt(m_view->currentIndex());
    if (!session || (current && current->conflict.concerns(session)))
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (const Issue &issue : m_model->issuesAt({m_model->index(row, 0)})) {
            if (issue.conflict.concerns(session))
                return reach(issue.conflict);
        }
    }
    const QScopedValueRollback following(m_isFollowing, true);
    m_view->setCurrentIndex({});
}

void IssuesPanel::reach(const Conflict &conflict)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_view->showIssue(conflict);
}

void IssuesPanel::showEvent(QShowEvent *event)
{
    m_model->resume();
    refresh();
    QWidget::showEvent(event);
}

void IssuesPanel::hideEvent(QHideEvent *event)
{
    m_model->pause();
    QWidget::hideEvent(event);
}

void IssuesPanel::takeFilter()
{
    const auto grouping = choiceNamed<IssueGrouping>(m_grouping->currentData().toString());
    const DayId day = m_ofDay->isChecked() ? m_day : DayId();
    m_view->setFilter({grouping.value_or(IssueGrouping::Kind), m_hints->isChecked(), foldedWords(m_search->text()), day});
    refresh();
}

void IssuesPanel::refresh()
{
    const ConflictIndex &conflicts = m_workspace.conflicts();
    const std::size_t soft = conflicts.count(Severity::Soft);
    m_hints->setCount(int(soft));
    const bool hasNone = conflicts.count(Severity::Hard) + soft + conflicts.countSetAside() == 0;
    m_filter->setVisible(!hasNone);
    m_stack->setCurrentIndex(hasNone ? Calm : m_model->rowCount() == 0 ? NoMatch : Tree);
    Q_EMIT refreshed();
}

} // namespace summitry
