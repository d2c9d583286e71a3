// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/preferences.h"
#include "ui/models/workspace.h"
#include "ui/scene/scenewords.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/pagehead.h"
#include "ui/timeline/branchoutlines.h"
#include "ui/timeline/branchtabs.h"
#include "ui/timeline/dayswitch.h"
#include "ui/timeline/edgechips.h"
#include "ui/timeline/foldchips.h"
#include "ui/timeline/lanesights.h"
#include "ui/timeline/legendbar.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/personstrip.h"
#include "ui/timeline/placepanel.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelineprinting.h"
#include "ui/timeline/timelinetray.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/traylist.h"
#include "ui/timeline/zoombar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const Preference<bool> allDaysShown{"timeline/all-days", false};
const Preference<bool> trayOpen{"timeline/tray", true};
const Preference<int> trayHeight{"timeline/tray-height", 0};

} // namespace

TimelinePage::TimelinePage(Workspace &workspace, QWidget *parent)
    : Page(parent),
      m_workspace(workspace),
      m_view(new TimelineView(workspace)),
      m_tray(new TimelineTray(workspace, *m_view)),
      m_days(new DaySwitch(workspace)),
      m_print(new PrintButton(*m_view)),
      m_legend(new LegendBar(*m_view)),
      m_places(new PlacePanel(*m_view)),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_stack(new QStackedWidget)
{
    new EdgeChips(*m_view);
    new FoldChips(*m_view);
    new PersonStrip(*m_view);
    new LaneSights(*m_view);
    new BranchOutlines(*m_view, m_view->actions().others());
    new OverviewStrip(*m_view, m_view->actions().overview());
    auto *grid = new QWidget;
    auto *row = new QHBoxLayout(grid);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_view, 1);
    row->addWidget(m_places);
    m_splitter->addWidget(grid);
    m_splitter->addWidget(m_tray);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_legend);
    column->addWidget(new BranchTabs(workspace));
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(content);
    makeEmptyStates();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_stack, 1);

    connect(m_days, &DaySwitch::chosen, m_view, &TimelineView::showDay);
    connect(m_days, &DaySwitch::allChosen, m_view, &TimelineView::showAllDays);
    connect(m_days, &DaySwitch::stepped, m_view, &TimelineView::stepDay);
    connect(m_view, &TimelineView::dayChanged, this, [](DayId day) { allDaysShown.setValue(day.isNull()); });
    connect(m_view, &TimelineView::dayChanged, m_days, &DaySwitch::setDay);
    connect(m_view, &TimelineView::sceneChanged, this, &TimelinePage::showSummary);
    connect(m_view, &TimelineView::placesRequested, m_places, &PlacePanel::ask);
    connect(m_tray, &TimelineTray::foldChanged, this, &TimelinePage::showFold);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { trayHeight.setValue(m_tray->height()); });
    connect(&workspace.document(), &Document::changed, this, &TimelinePage::refresh);
    if (!trayOpen.value())
        m_tray->fold();
    showFold();
    if (allDaysShown.value())
        m_view->showAllDays();
    m_days->setDay(m_view->day());
    refresh();
}

// A move by the keys that still runs is given up: the focus leaves now, and what follows an edit is half gone.
TimelinePage::~TimelinePage()
{
    m_view->keys().cancel();
}

void TimelinePage::makeEmptyStates()
{
    m_noDays = new EmptyState(u"calendar-plus"_s);
    m_noDays->setTitle(tr("No days yet"));
    m_noDays->setText(tr("Sessions are placed on the days of the summit. Add its first day; more of them under Venues."));
    connect(m_noDays->addButton(tr("Add a day"), u"plus"_s), &QPushButton::clicked, this, &TimelinePage::addDay);
    m_noRooms = new EmptyState(u"door-open"_s);
    m_noRooms->setTitle(tr("No rooms yet"));
    m_noRooms->setText(tr("Each room is a lane of the timeline. Add the venues and their rooms first."));
    for (EmptyState *state : {m_noDays, m_noRooms}) {
        m_stack->addWidget(state);
        connect(state->addButton(tr("Go to Venues"), u"building-2"_s), &QPushButton::clicked, this,
                [this] { m_workspace.openPage(u"venues"_s); });
    }
}

QWidget *TimelinePage::makeHead()
{
    m_head = new PageHead(title());
    m_head->addAction(m_print);
    return m_head;
}

QWidget *TimelinePage::makeBar()
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::spacing, 0, metrics::margin, 0);
    layout->addWidget(m_days, 1, Qt::AlignLeading);
    layout->addWidget(new ZoomBar(*m_view));
    return bar;
}

QString TimelinePage::name() const
{
    return u"timeline"_s;
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QIcon TimelinePage::icon() const
{
    return summitry::icon(u"calendar-range"_s);
}

QList<QAction *> TimelinePage::actions() const
{
    return m_view->actions().all();
}

QList<QWidget *> TimelinePage::panes()
{
    return {m_view, m_tray};
}

EmptyState *TimelinePage::emptyState() const
{
    return qobject_cast<EmptyState *>(m_stack->currentWidget());
}

void TimelinePage::refresh()
{
    const Document &document = m_workspace.document();
    if (document.all<Day>().isEmpty())
        m_stack->setCurrentWidget(m_noDays);
    else if (document.all<Room>().isEmpty() && m_view->scene().blocks().empty())
        m_stack->setCurrentWidget(m_noRooms);
    else
        m_stack->setCurrentIndex(0);
    m_noDays->setEnabled(!document.isReadOnly());
    m_print->setEnabled(!emptyState());
    showSummary();
}

void TimelinePage::showSummary()
{
    if (emptyState()) {
        m_head->setSubtitle({});
        return;
    }
    QStringList parts{spokenDays(m_view->scene()), sceneSummary(m_view->scene())};
    if (m_workspace.document().isReadOnly())
        parts += tr("open for reading only");
    m_head->setSubtitle(parts.join(tr(" · ", "between remarks")));
}

void TimelinePage::showFold()
{
    const bool isOpen = m_tray->isOpen();
    trayOpen.setValue(isOpen);
    const int least = isOpen ? m_tray->openHeight(1) : m_tray->foldedHeight();
    m_tray->setMinimumHeight(least);
    m_tray->setMaximumHeight(isOpen ? QWIDGETSIZE_MAX : least);
    const int wanted = trayHeight.value() > 0 ? trayHeight.value() : m_tray->openHeight(std::clamp(m_tray->list().rowsNeeded(), 1, 2));
    const int height = isOpen ? std::max(least, wanted) : least;
    m_splitter->setSizes({std::max(1, m_splitter->height() - height), height});
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showFold();
}

void TimelinePage::addDay()
{
    Draft draft(m_workspace.document());
    Day day;
    day.date = QDate::currentDate();
    draft.setText(tr("Add the day %1").arg(shortDate(day.date)));
    const DayId made = draft.add(day);
    if (m_workspace.apply(draft))
        m_workspace.select(RecordKey::of(made)); // its date is one field away
}

} // namespace summitry
