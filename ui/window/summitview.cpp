// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/summitview.h"

#include "ui/forms/inspector.h"
#include "ui/models/page.h"
#include "ui/models/preferences.h"
#include "ui/pages/issuespanel.h"
#include "ui/style/icons.h"
#include "ui/timeline/timelinepage.h"
#include "ui/window/issuesdock.h"
#include "ui/window/panes.h"
#include "ui/window/peopledock.h"
#include "ui/window/places.h"
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
    case RecordType::SetAside:
        return u"issues"_s;
    case RecordType::Summit:
        break;
    }
    return u"overview"_s;
}

} // namespace

SummitView::SummitView(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_sideBar(new SideBar(this)),
      m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(this)),
      m_column(new QSplitter(Qt::Vertical)),
      m_inspector(new Inspector(workspace, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(m_splitter, 1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_column);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({1000, preferences::inspectorWidth.value()});
    for (const Place &place : places())
        m_sideBar->addPage(QLatin1StringView(place.name), title(place), icon(QLatin1StringView(place.icon)));
    connect(m_sideBar, &SideBar::pageChosen, this, &SummitView::showPage);
    connect(&workspace.conflicts(), &ConflictIndex::changed, this, &SummitView::showCounts);
    connect(&workspace, &Workspace::openRequested, this, &SummitView::reveal);
    connect(&workspace, &Workspace::pageRequested, this, &SummitView::applyFilter);
    makeColumn();
    showCounts();
}

void SummitView::makeColumn()
{
    m_column->addWidget(m_inspector);
    m_column->setChildrenCollapsible(false);
    m_inspector->setVisible(preferences::inspectorShown.value());
    refreshColumn();
    connect(m_inspector, &Inspector::left, this, [this] { focusNextPane(m_pages.value(m_current)->panes(), 1); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { preferences::inspectorWidth.setValue(m_column->width()); });
}

void SummitView::refreshColumn()
{
    const bool isTimeline = m_current == "timeline"_L1;
    const bool hasIssues = isTimeline && preferences::issuesShown.value();
    const bool hasPeople = isTimeline && preferences::peopleShown.value();
    if (hasPeople && !m_people) {
        m_people = new PeopleDock(static_cast<TimelinePage *>(page(m_current))->view());
        m_column->addWidget(m_people);
        connect(m_people, &PeopleDock::closeRequested, this, [this] { setPeopleShown(false); });
    }
    if (m_people)
        m_people->setVisible(hasPeople);
    if (hasIssues && !m_issues) {
        m_issues = new IssuesDock(static_cast<TimelinePage *>(page(m_current))->view());
        m_column->addWidget(m_issues);
        connect(m_issues, &IssuesDock::closeRequested, this, [this] { setIssuesShown(false); });
    }
    if (m_issues)
        m_issues->setVisible(hasIssues);
    m_column->setVisible(hasIssues || hasPeople || !m_inspector->isHidden());
}

void SummitView::showCounts()
{
    const int hard = int(m_workspace.conflicts().count(Severity::Hard));
    const int soft = int(m_workspace.conflicts().count(Severity::Soft));
    m_sideBar->setCount(u"issues"_s, hard, tr("%1, %2").arg(tr("%n conflict(s)", nullptr, hard), tr("%n hint(s)", nullptr, soft)));
}

Page *SummitView::page(const QString &name)
{
    if (Page *made = m_pages.value(name))
        return made;
    const Place *place = placeNamed(name);
    if (!place)
        return nullptr;
    Page *page = place->make(m_workspace, m_stack);
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    return page;
}

void SummitView::showPage(const QString &name)
{
    Page *wanted = page(name);
    if (!wanted)
        return;
    m_current = name;
    m_stack->setCurrentWidget(wanted);
    m_sideBar->showPage(name);
    refreshColumn();
    Q_EMIT pageChanged(name);
}

void SummitView::goToPane(int by)
{
    QList<QWidget *> panes{m_sideBar};
    if (Page *current = m_pages.value(m_current))
        panes += current->panes();
    panes += m_inspector;
    if (m_issues)
        panes += m_issues;
    if (m_people)
        panes += m_people;
    focusNextPane(panes, by);
}

void SummitView::reveal(RecordKey key)
{
    // A session opened from the timeline's own page stays there: it is shown where one looks. From an issue, too, one wants
    // to see it among the others.
    const bool isOnTimeline = m_current == "timeline"_L1 || m_current == "issues"_L1;
    const QString name = key.type == RecordType::Session && isOnTimeline ? u"timeline"_s : pageFor(key.type);
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
    refreshColumn();
}

void SummitView::enterInspector()
{
    m_inspector->focusForm();
}

void SummitView::setIssuesShown(bool isShown)
{
    if (isShown == preferences::issuesShown.value())
        return;
    preferences::issuesShown.setValue(isShown);
    if (isShown && m_current != "timeline"_L1)
        showPage(u"timeline"_s);
    refreshColumn();
    if (isShown)
        m_issues->panel().takeFocus();
    Q_EMIT issuesShownChanged(isShown);
}

void SummitView::setPeopleShown(bool isShown)
{
    if (isShown == preferences::peopleShown.value())
        return;
    preferences::peopleShown.setValue(isShown);
    if (isShown && m_current != "timeline"_L1)
        showPage(u"timeline"_s);
    refreshColumn();
    if (isShown)
        m_people->takeFocus();
    Q_EMIT peopleShownChanged(isShown);
}

} // namespace summitry
