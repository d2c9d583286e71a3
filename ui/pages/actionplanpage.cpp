// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actionplanpage.h"

#include "ui/models/planedits.h"
#include "ui/models/planmodel.h"
#include "ui/models/removal.h"
#include "ui/models/workspace.h"
#include "ui/pages/fieldsdialog.h"
#include "ui/pages/planview.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/pagehead.h"
#include "ui/style/plainlabel.h"
#include "ui/style/searchfield.h"
#include "ui/style/textmetrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace summitry {

using namespace Qt::StringLiterals;

ActionPlanPage::ActionPlanPage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_model(new PlanModel(workspace, this)),
      m_view(new PlanView(*m_model, workspace, this)),
      m_head(new PageHead(title(), this))
{
    m_addSection =
        addAction(u"plan.add-section"_s, tr("Add a section"), u"plus"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &ActionPlanPage::addSection);
    m_addRecommendation =
        addAction(u"plan.add-recommendation"_s, tr("Add a recommendation"), u"plus"_s, {Qt::CTRL | Qt::Key_N}, &ActionPlanPage::addRecommendation);
    m_edit = addAction(u"plan.edit"_s, tr("Edit the text"), u"pencil"_s, {}, &ActionPlanPage::edit);
    m_up = addAction(u"plan.move-up"_s, tr("Move up"), u"arrow-up"_s, {Qt::ALT | Qt::Key_Up}, &ActionPlanPage::moveUp);
    m_down = addAction(u"plan.move-down"_s, tr("Move down"), u"arrow-down"_s, {Qt::ALT | Qt::Key_Down}, &ActionPlanPage::moveDown);
    m_remove = addAction(u"plan.delete"_s, tr("Delete"), u"trash-2"_s, {QKeySequence::Delete}, &ActionPlanPage::remove);
    m_remove->setShortcutContext(Qt::WidgetShortcut); // not while a text is being edited
    m_view->addAction(m_remove);
    m_editPreamble = addAction(u"plan.edit-preamble"_s, tr("Edit title and preamble…"), u"square-pen"_s, {}, &ActionPlanPage::editPreamble);
    m_find = new QAction(summitry::icon(u"search"_s), tr("Filter the plan"), this);
    giveKeys(*m_find, u"plan.find"_s, {QKeySequence::Find});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_find);
    buildHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_filter = makeFilter());
    layout->addWidget(makeContent(), 1);
    connectAll();
    refresh();
}

QAction *ActionPlanPage::addAction(const QString &name, const QString &text, const QString &iconName, const Keys &keys,
                                   void (ActionPlanPage::*slot)())
{
    auto *action = new QAction(summitry::icon(iconName), text, this);
    giveKeys(*action, name, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void ActionPlanPage::buildHead()
{
    for (QAction *action : {m_addSection, m_addRecommendation}) {
        auto *button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        button->setEnabled(!m_workspace.document().isReadOnly());
        m_head->addAction(button);
    }
}

QWidget *ActionPlanPage::makeFilter()
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::margin);
    m_search = new QLineEdit;
    dressForSearch(*m_search, tr("Filter"), tr("Filter the plan"));
    m_search->setFixedWidth(220);
    m_state = new QComboBox;
    m_state->setAccessibleName(tr("Filter by state"));
    m_state->addItem(tr("State: all"));
    for (const Choice &choice : Choices<RecommendationState>::all)
        m_state->addItem(label(choice), QString::fromLatin1(choice.name));
    layout->addWidget(m_search);
    layout->addWidget(m_state);
    layout->addStretch();
    return bar;
}

QWidget *ActionPlanPage::makePreamble()
{
    auto *box = new QWidget;
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::spacing);
    m_planTitle = new PlainLabel;
    m_preamble = new PlainLabel;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_planTitle);
    words->addWidget(m_preamble);
    m_planTitle->setFont(inspectorTitleFont(font()));
    m_preamble->setForegroundRole(QPalette::PlaceholderText);
    layout->addLayout(words, 1);
    auto *button = new QPushButton(m_editPreamble->icon(), tr("Edit…"));
    button->setAccessibleName(m_editPreamble->text());
    connect(button, &QPushButton::clicked, m_editPreamble, &QAction::trigger);
    layout->addWidget(button, 0, Qt::AlignTop);
    return box;
}

QWidget *ActionPlanPage::makeContent()
{
    m_empty = new EmptyState(u"list-checks"_s, this);
    m_empty->setTitle(tr("No recommendations yet"));
    m_empty->setText(tr("An Action Plan has sections, one for each addressee or priority, and recommendations in them."));
    connect(m_empty->addButton(tr("Begin with the addressees"), u"list-checks"_s), &QPushButton::clicked, this,
            &ActionPlanPage::addAddressees);
    connect(m_empty->addButton(tr("Add a section"), u"plus"_s), &QPushButton::clicked, this, &ActionPlanPage::addSection);
    m_noMatch = new EmptyState(u"filter"_s, this);
    m_noMatch->setTitle(tr("Nothing matches"));
    m_noMatch->setText(tr("No recommendation has all that the filter above wants."));
    connect(m_noMatch->addButton(tr("Show all"), u"x"_s), &QPushButton::clicked, this, [this] { applyFilter({}); });
    auto *plan = new QWidget;
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makePreamble());
    column->addWidget(m_view, 1);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(plan);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    return content;
}

void ActionPlanPage::connectAll()
{
    connect(m_find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &ActionPlanPage::takeFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &ActionPlanPage::takeFilter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!current().isNull())
            m_workspace.select(current());
        updateActions();
    });
    connect(&m_workspace.document(), &Document::changed, this, &ActionPlanPage::refresh);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {m_edit, m_addRecommendation, m_addSection, m_up, m_down, m_remove})
        m_view->addAction(action);
}

QString ActionPlanPage::name() const
{
    return u"action-plan"_s;
}

QString ActionPlanPage::title() const
{
    return tr("Action Plan");
}

QIcon ActionPlanPage::icon() const
{
    return summitry::icon(u"list-checks"_s);
}

QList<QAction *> ActionPlanPage::actions() const
{
    return {m_addRecommendation, m_addSection, m_edit, m_up, m_down, m_remove, m_editPreamble, m_find};
}

RecordKey ActionPlanPage::current() const
{
    return m_model->keyAt(m_view->currentIndex());
}

void ActionPlanPage::reveal(RecordKey key)
{
    if (!m_model->indexOf(key).isValid())
        applyFilter({});
    const QModelIndex index = m_model->indexOf(key);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ActionPlanPage::applyFilter(const QString &filter)
{
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietState(m_state);
    m_search->clear();
    const QString state = filter.section(u'=', 1);
    m_state->setCurrentIndex(state.isEmpty() ? 0 : std::max(0, m_state->findData(state)));
    takeFilter();
}

void ActionPlanPage::takeFilter()
{
    m_model->setFilter(m_search->text(), choiceNamed<RecommendationState>(m_state->currentData().toString()));
    refresh();
}

} // namespace summitry
