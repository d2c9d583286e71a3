// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/summitview.h"

#include "ui/forms/inspector.h"
#include "ui/models/preferences.h"
#include "ui/pages/actionplanpage.h"
#include "ui/pages/delegationspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/models/page.h"
#include "ui/pages/participantspage.h"
#include "ui/pages/sessionspage.h"
#include "ui/pages/venuespage.h"
#include "ui/timeline/timelinepage.h"
#include "ui/window/sidebar.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString pageFor(RecordType type)
{
    switch (type) {
    case RecordType::Session:
    case RecordType::AgendaItem:
    case RecordType::Assignment:
        return u"sessions"_s;
    case RecordType::Participant:
    case RecordType::Availability:
        return u"participants"_s;
    case RecordType::Delegation:
        return u"delegations"_s;
    case RecordType::Venue:
    case RecordType::Room:
    case RecordType::Day:
    case RecordType::Track:
    case RecordType::ParallelGroup:
        return u"venues"_s;
    case RecordType::Section:
    case RecordType::Recommendation:
        return u"action-plan"_s;
    case RecordType::Summit:
        break;
    }
    return u"overview"_s;
}

} // namespace

SummitView::SummitView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sideBar(new SideBar(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)), m_inspector(new Inspector(workspace, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({1000, preferences::inspectorWidth.value()});
    addPage(new OverviewPage(workspace, m_stack));
    addPage(new TimelinePage(workspace, m_stack));
    addPage(new SessionsPage(workspace, m_stack));
    addPage(new ParticipantsPage(workspace, m_stack));
    addPage(new DelegationsPage(workspace, m_stack));
    addPage(new VenuesPage(workspace, m_stack));
    addPage(new ActionPlanPage(workspace, m_stack));
    connect(m_sideBar, &SideBar::pageChosen, this, &SummitView::showPage);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { preferences::inspectorWidth.setValue(m_inspector->width()); });
    connect(&workspace, &Workspace::openRequested, this, &SummitView::reveal);
    connect(&workspace, &Workspace::pageRequested, this, &SummitView::applyFilter);
    setInspectorShown(preferences::inspectorShown.value());
}

void SummitView::addPage(Page *page)
{
    m_stack->addWidget(page);
    m_sideBar->addPage(page->name(), page->title(), page->icon());
}

QList<Page *> SummitView::pages() const
{
    QList<Page *> pages;
    for (int i = 0; i < m_stack->count(); ++i)
        pages += static_cast<Page *>(m_stack->widget(i));
    return pages;
}

Page *SummitView::page(const QString &name) const
{
    const auto all = pages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Page *page) { return page->name() == name; });
    return found == all.end() ? nullptr : *found;
}

QString SummitView::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget())->name();
}

void SummitView::showPage(const QString &name)
{
    Page *wanted = page(name);
    if (!wanted)
        return;
    m_stack->setCurrentWidget(wanted);
    m_sideBar->showPage(name);
    Q_EMIT pageChanged(name);
}

void SummitView::reveal(RecordKey key)
{
    // A session opened from the timeline's own page stays there: it is shown where one looks.
    const QString name = key.type == RecordType::Session && currentPage() == "timeline"_L1 ? currentPage() : pageFor(key.type);
    showPage(name);
    page(name)->reveal(key);
    m_workspace.select(key);
}

void SummitView::applyFilter(const QString &name, const QString &filter)
{
    showPage(name);
    if (Page *wanted = page(name))
        wanted->applyFilter(filter);
}

void SummitView::setInspectorShown(bool isShown)
{
    m_inspector->setVisible(isShown);
}

} // namespace summitry
