// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "document/figures.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/workspace.h"
#include "ui/pages/barlist.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/daystrip.h"
#include "ui/pages/figuretile.h"
#include "ui/style/emptystate.h"
#include "ui/style/icons.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"
#include "ui/style/wrappedbox.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(double scale, QFont::Weight weight, QPalette::ColorRole role)
{
    auto *label = new PlainLabel;
    QFont font = scaledFont(label->font(), scale);
    font.setWeight(weight);
    label->setFont(font);
    label->setForegroundRole(role);
    return label;
}

QString dates(const Document &document)
{
    const auto days = daysInOrder(document);
    if (days.empty())
        return {};
    const QString from = QLocale().toString(days.front()->date, QLocale::LongFormat);
    return days.size() == 1 ? from
                            : OverviewPage::tr("%1 to %2").arg(from, QLocale().toString(days.back()->date, QLocale::LongFormat));
}

QString countdown(const Document &document)
{
    const auto days = daysToGo(QDate::currentDate(), document);
    if (!days)
        return OverviewPage::tr("This summit has no days yet. Add them under Venues.");
    if (*days > 0)
        return OverviewPage::tr("%n day(s) to go", nullptr, *days);
    const int last = -int(QDate::currentDate().daysTo(daysInOrder(document).back()->date));
    return last <= 0 ? OverviewPage::tr("Running: day %1").arg(1 - *days)
                     : OverviewPage::tr("Ended %n day(s) ago", nullptr, last);
}

QString shortLabel(OpenPoint point)
{
    switch (point) {
    case OpenPoint::Unplaced:
        return OverviewPage::tr("Not placed");
    case OpenPoint::NoRoom:
        return OverviewPage::tr("Without a room");
    case OpenPoint::NoChair:
        return OverviewPage::tr("Without a chair");
    case OpenPoint::NoDelegation:
        break;
    }
    return OverviewPage::tr("Without a delegation");
}

template <class Enum, std::size_t N> QList<Bar> barsOf(const std::array<int, N> &counts, const QString &field)
{
    QList<Bar> bars;
    for (std::size_t i = 0; i < N; ++i) {
        if (counts[i] > 0)
            bars += {choiceLabel(Enum(i)), counts[i], field + u'=' + QLatin1StringView(choiceName(Enum(i)))};
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar &a, const Bar &b) { return a.count > b.count; });
    return bars;
}

// What was never hidden is shown with the page: to show it by hand lays it out an extra time.
void keepHidden(QWidget &widget, bool isHidden)
{
    if (isHidden || widget.testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget.setHidden(isHidden);
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace)
{
    auto *content = new WrappedBox;
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(20);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content); // while it is empty: it asks for the size of what is there
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title = plainLabel(1.8, QFont::DemiBold, QPalette::Text));
    head->addWidget(m_facts = plainLabel(1, QFont::Normal, QPalette::PlaceholderText));
    head->addWidget(m_countdown = plainLabel(1, QFont::DemiBold, QPalette::Link));
    layout->addLayout(head);
    layout->addLayout(makeTiles());
    m_days = new QHBoxLayout;
    m_days->setSpacing(12);
    layout->addLayout(m_days);
    layout->addWidget(makePeople());
    layout->addWidget(m_first = makeFirstSteps());
    layout->addStretch();

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&workspace.document(), &Document::changed, this, &OverviewPage::scheduleRefresh);
    refresh(); // before it is shown: what is added to a page in sight is laid out over and over
}

QLayout *OverviewPage::makeTiles()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(12);
    const auto add = [&](const QString &shortName, const QString &name, FigureTile::Tone tone, const QString &page,
                         const QString &filter) {
        auto *tile = new FigureTile(shortName, name, tone);
        connect(tile, &FigureTile::clicked, this, [this, page, filter] { m_workspace.openPage(page, filter); });
        tiles->addWidget(tile);
        m_tiles += tile;
    };
    add(tr("Conflicts"), tr("Conflicts"), FigureTile::Tone::Warning, u"issues"_s, u"conflicts"_s);
    for (const OpenPoint point : {OpenPoint::Unplaced, OpenPoint::NoRoom, OpenPoint::NoChair, OpenPoint::NoDelegation}) {
        const QString page = point == OpenPoint::NoDelegation ? u"participants"_s : u"sessions"_s;
        add(shortLabel(point), choiceLabel(point), FigureTile::Tone::Attention, page, QLatin1StringView(choiceName(point)));
    }
    add(tr("Participants"), tr("Participants"), FigureTile::Tone::Neutral, u"participants"_s, {});
    return tiles;
}

QWidget *OverviewPage::makePeople()
{
    m_people = new WrappedBox;
    auto *row = new QHBoxLayout(m_people);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(40);
    m_conflicts = new ConflictPanel(m_workspace);
    row->addWidget(m_conflicts, 1, Qt::AlignTop);
    auto *bars = new QVBoxLayout;
    bars->setSpacing(20);
    m_functions = new BarList(tr("People by function"));
    m_regions = new BarList(tr("People by region"));
    for (BarList *list : {m_functions, m_regions}) {
        connect(list, &BarList::barClicked, this,
                [this](const QString &filter) { m_workspace.openPage(u"participants"_s, filter); });
        bars->addWidget(list);
    }
    bars->addStretch();
    row->addLayout(bars, 1);
    return m_people;
}

EmptyState *OverviewPage::makeFirstSteps()
{
    auto *first = new EmptyState(u"layout-dashboard"_s);
    first->setTitle(tr("Where to begin"));
    first->setText(
        tr("Set the days and the rooms, then add sessions and people, or import the lists you have. This page then shows how far "
           "you are."));
    connect(first->addButton(tr("Set days and rooms"), u"map-pin"_s), &QPushButton::clicked, this,
            [this] { m_workspace.openPage(u"venues"_s); });
    connect(first->addButton(tr("Import…"), u"download"_s), &QPushButton::clicked, this,
            [this] { m_workspace.ask(WindowTask::Import); });
    return first;
}

QString OverviewPage::name() const
{
    return u"overview"_s;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QIcon OverviewPage::icon() const
{
    return summitry::icon(u"layout-dashboard"_s);
}

void OverviewPage::reveal(RecordKey) {}

void OverviewPage::applyFilter(const QString &) {}

void OverviewPage::showEvent(QShowEvent *event)
{
    m_isStale = m_isStale || m_refreshed != QDate::currentDate(); // the days to go count down by themselves
    refresh();
    Page::showEvent(event);
}

void OverviewPage::scheduleRefresh()
{
    if (!m_isStale && isVisible())
        QTimer::singleShot(0, this, &OverviewPage::refresh);
    m_isStale = true;
}

void OverviewPage::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_refreshed = QDate::currentDate();
    refreshHead();
    refreshDays();
    refreshPeople();
    m_conflicts->refresh();
    const Document &document = m_workspace.document();
    const bool isNew = document.all<Session>().isEmpty() && document.all<Participant>().isEmpty();
    keepHidden(*m_people, isNew);
    keepHidden(*m_first, !isNew);
}

void OverviewPage::refreshHead()
{
    const Document &document = m_workspace.document();
    m_title->setText(nameOf(document.summit(), document));
    QStringList facts{dates(document), document.summit().place, document.summit().subtitle};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_countdown->setText(countdown(document));
    int tile = 0;
    m_tiles.at(tile++)->setFigure(int(m_workspace.conflicts().count(Severity::Hard)));
    for (const OpenPoint point : {OpenPoint::Unplaced, OpenPoint::NoRoom, OpenPoint::NoChair, OpenPoint::NoDelegation})
        m_tiles.at(tile++)->setFigure(countOpen(point, document));
    m_tiles.at(tile)->setFigure(int(document.all<Participant>().size()));
}

void OverviewPage::refreshDays()
{
    while (QLayoutItem *item = m_days->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Day *day : daysInOrder(m_workspace.document())) {
        auto *strip = new DayStrip(m_workspace, day->id);
        const QString filter = u"day="_s + day->date.toString(Qt::ISODate);
        connect(strip, &DayStrip::clicked, this, [this, filter] { m_workspace.openPage(u"timeline"_s, filter); });
        m_days->addWidget(strip);
    }
}

void OverviewPage::refreshPeople()
{
    const Document &document = m_workspace.document();
    m_functions->setBars(barsOf<Function>(participantsByFunction(document), u"function"_s));
    m_regions->setBars(barsOf<Region>(participantsByRegion(document), u"region"_s));
}

} // namespace summitry
