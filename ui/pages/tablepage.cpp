// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepage.h"

#include "ui/models/keymap.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/rowactions.h"
#include "ui/style/banner.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/pagehead.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

TablePage::TablePage(const Kind &kind, Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_kind(kind),
      m_workspace(workspace),
      m_model(new RecordTableModel(kind.type, workspace, this))
{}

void TablePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner = new Banner(this);
    m_table = new RecordTable(*m_model, m_kind.name, m_kind.defaults, this);
    m_filter = new FilterBar(*m_model, m_kind.facets, m_kind.flags, this);
    m_rows = new RowActions(*m_table, m_workspace, this);
    buildHead();
    buildEmptyStates();
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    layout->addWidget(m_head);
    layout->addWidget(m_filter);
    layout->addWidget(m_banner);
    layout->addWidget(content, 1);

    connect(m_table, &RecordTable::currentRecordChanged, &m_workspace, &Workspace::select);
    connect(&m_table->cells(), &CellDelegate::refused, this,
            [this](const QString &why) { m_banner->show(Banner::Kind::Warning, why); });
    connect(m_rows, &RowActions::refused, this, [this](const QString &why) { m_banner->show(Banner::Kind::Warning, why); });
    connect(m_rows, &RowActions::facetWanted, this, [this](const QString &column, const QString &value) {
        RowFilter filter = m_filter->filter();
        filter.facets.insert(column, value);
        m_filter->setFilter(filter);
    });
    connect(m_model, &RecordTableModel::countChanged, this, &TablePage::scheduleRefresh);
    connect(&m_workspace.document(), &Document::changed, this, [this] {
        m_banner->hide(); // what it warned of is over
        scheduleRefresh();
    });
}

void TablePage::buildHead()
{
    m_head = new PageHead(pageTitle(), this);
    m_find = new QAction(summitry::icon(u"search"_s), tr("Filter the list"), this);
    giveKeys(*m_find, u"list.find"_s, {QKeySequence::Find});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, [this] { m_filter->focusSearch(); });
    m_add = new QAction(summitry::icon(u"plus"_s), addText(), this);
    giveKeys(*m_add, u"list.add"_s, {Qt::CTRL | Qt::Key_N});
    m_add->setWhatsThis(tr("Add a row")); // on the key card: the same key in every list
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_add->setEnabled(!m_workspace.document().isReadOnly());
    addAction(m_add);
    connect(m_add, &QAction::triggered, this, &TablePage::addRecord);

    auto *columns = new QToolButton;
    columns->setIcon(summitry::icon(u"columns-3"_s));
    columns->setToolTip(tr("Choose the columns"));
    columns->setAccessibleName(tr("Choose the columns"));
    columns->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnMenu(*menu);
    });
    m_head->addAction(columns);
    auto *add = new QPushButton(summitry::icon(u"plus"_s), addText());
    add->setEnabled(m_add->isEnabled());
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    m_head->addAction(add);
}

void TablePage::buildEmptyStates()
{
    m_empty = new EmptyState(m_kind.iconName, this);
    fillEmptyState(*m_empty);
    m_noMatch = new EmptyState(u"filter"_s, this);
    m_noMatch->setTitle(tr("Nothing matches"));
    m_noMatch->setText(tr("No row has all that the filter above wants."));
    connect(m_noMatch->addButton(tr("Show all"), u"x"_s), &QPushButton::clicked, this, [this] { m_filter->setFilter({}); });
}

QIcon TablePage::icon() const
{
    return summitry::icon(m_kind.iconName);
}

void TablePage::reveal(RecordKey key)
{
    m_model->load();
    if (m_model->rowOf(key) < 0 && m_workspace.document().exists(key))
        m_filter->setFilter({});
    refresh();
    m_table->showRecord(key);
}

void TablePage::applyFilter(const QString &filter)
{
    m_model->load();
    m_filter->setFilter(RowFilter::fromString(filter));
}

QList<QAction *> TablePage::actions() const
{
    return QList<QAction *>{m_add, m_find} + m_rows->actions();
}

std::optional<ShownRecords> TablePage::shownRecords() const
{
    m_model->load();
    return ShownRecords{m_kind.type, m_model->shownIds()};
}

void TablePage::addRecord()
{
    m_model->load();
    RecordKey key;
    Draft draft = newRecord(key);
    if (!m_workspace.apply(draft))
        return;
    reveal(key);
    m_table->setFocus();
    m_table->editRecord(key);
}

void TablePage::showEvent(QShowEvent *event)
{
    m_model->load();
    m_isStale = true;
    refresh();
    Page::showEvent(event);
}

void TablePage::scheduleRefresh()
{
    if (!m_isStale && isVisible())
        QTimer::singleShot(0, this, &TablePage::refresh);
    m_isStale = true;
}

void TablePage::refresh()
{
    m_isStale = false;
    const int all = m_model->allCount();
    const int shown = m_model->rowCount();
    m_head->setSubtitle(shown == all ? countText(all) : tr("%1 of %2").arg(QLocale().toString(shown), countText(all)));
    m_filter->setVisible(all > 0);
    m_filter->showCounts();
    const bool hadFocus = m_table->hasFocus();
    m_stack->setCurrentWidget(all == 0     ? static_cast<QWidget *>(m_empty)
                              : shown == 0 ? m_noMatch
                                           : static_cast<QWidget *>(m_table));
    if (hadFocus && shown > 0)
        m_table->setFocus();
}

} // namespace summitry
