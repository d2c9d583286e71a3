// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/placepanel.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/placeplan.h"
#include "ui/gestures/planwords.h"
#include "ui/scene/scenewords.h"
#include "ui/style/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/placelist.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 340;
constexpr std::size_t shownHints = 2;

} // namespace

PlacePanel::PlacePanel(TimelineView &view, QWidget *parent)
    : QFrame(parent),
      m_view(view),
      m_heading(new QLabel(tr("Where could this go?"))),
      m_title(new PlainLabel),
      m_list(new PlaceList),
      m_hints(new PlainLabel),
      m_reason(new PlainLabel),
      m_keys(new WrappedLabel(tr("Up and down try a place, Enter takes it, Escape goes back."))),
      m_take(new QPushButton(tr("Move here")))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(m_heading->text());
    makeLayout();
    fitFonts();
    connect(m_list, &QListWidget::currentRowChanged, this, &PlacePanel::preview);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PlacePanel::accept);
    connect(m_take, &QPushButton::clicked, this, &PlacePanel::accept);
    connect(&view.workspace().document(), &Document::changed, this, &PlacePanel::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { watchFocus(now); });
    hide();
}

void PlacePanel::makeLayout()
{
    auto *close = iconButton(u"x"_s, tr("Close"), this);
    connect(close, &QToolButton::clicked, this, &PlacePanel::goBack);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::spacing, 0, metrics::margin);
    layout->setSpacing(metrics::spacing);
    const QMargins sides(metrics::margin, 0, metrics::margin, 0);
    head->setContentsMargins(sides);
    layout->addLayout(head);
    for (QLabel *label : {m_title, m_hints, m_reason, m_keys})
        label->setContentsMargins(sides);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hints);
    layout->addWidget(m_reason, 1, Qt::AlignTop);
    layout->addWidget(m_keys);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(sides);
    foot->addWidget(m_take);
    layout->addLayout(foot);
}

QSize PlacePanel::sizeHint() const
{
    return {panelWidth, 400};
}

QString PlacePanel::reason() const
{
    return m_offers.best.empty() ? m_reason->text() : QString();
}

QString PlacePanel::hints() const
{
    return m_hints->text();
}

void PlacePanel::ask(SessionId session)
{
    const Document &document = m_view.workspace().document();
    if (!document.find(session))
        return;
    GesturePlan refused;
    refused.refusal = refusalToMove(session, document);
    if (refused.refusal != Refusal::None) {
        Q_EMIT m_view.workspace().message(refusalText(refused, m_view.scene()));
        return;
    }
    if (isVisible())
        goBack();
    m_before = {m_view.day(), m_view.laneChoice().kind, m_view.workspace().selected(), m_view.horizontalScrollBar()->value(),
                m_view.verticalScrollBar()->value()};
    m_session = session;
    m_offers = placesFor(session, m_view.workspace().conflicts(), document, wish());
    const bool hasOffers = !m_offers.best.empty();
    m_title->setText(nameOf(session, document));
    m_reason->setText(hasOffers ? QString()
                                : tr("Nowhere without a conflict. %1").arg(obstacleText(m_offers.obstacle, session, document)));
    m_list->setVisible(hasOffers);
    m_hints->hide();
    m_keys->setVisible(hasOffers);
    m_take->setVisible(hasOffers);
    m_reason->setVisible(!hasOffers);
    show();
    m_list->showOffers(m_offers.best, session, document);
    if (hasOffers) {
        m_list->setFocus();
    } else {
        setFocus();
        announce(*this, m_reason->text());
    }
}

// One without a place goes near the cursor.
PlaceWish PlacePanel::wish() const
{
    const TimelineScene &scene = m_view.scene();
    const TimelineLane *lane = scene.lane(m_view.selection().lane());
    return lane ? PlaceWish{scene.timeAt(m_view.selection().minute()), lane->key.as<Room>()}
                : PlaceWish{scene.timeAt(scene.openHours().first), {}};
}

void PlacePanel::preview()
{
    const int row = m_list->currentRow();
    if (row < 0 || isHidden())
        return;
    const PlaceOffer &offer = m_offers.best[std::size_t(row)];
    const Document &document = m_view.workspace().document();
    if (const Day *day = dayOf(offer.start, document))
        m_view.makeShown(day->id);
    m_view.setLaneKind(LaneKind::Rooms);
    m_plan = planOf(offer, m_session, m_view.scene(), document);
    m_view.showPlan(m_plan);
    m_hints->setText(hintsText(offer, shownHints, document));
    m_hints->setVisible(!offer.hints.empty());
    const PlannedSession &ghost = m_plan.sessions.front();
    m_view.scrollToSpan({ghost.lane, ghost.start, ghost.end, {}});
}

void PlacePanel::accept()
{
    if (m_offers.best.empty())
        return;
    const GesturePlan plan = m_plan;
    leave();
    m_view.setFocus();
    if (m_view.commit(plan))
        m_view.scrollTo(m_session);
}

void PlacePanel::goBack()
{
    leave();
    if (m_view.day() != m_before.day) // never away from all of them
        m_view.showDay(m_before.day);
    m_view.setLaneKind(m_before.lanes);
    m_view.horizontalScrollBar()->setValue(m_before.along);
    m_view.verticalScrollBar()->setValue(m_before.across);
    m_view.workspace().select(m_before.selected);
    m_view.setFocus();
}

void PlacePanel::leave()
{
    if (isHidden())
        return;
    hide();
    m_view.showPlan({});
}

void PlacePanel::watchFocus(const QWidget *now)
{
    if (now && now != this && !isAncestorOf(now) && now->window() == window())
        leave();
}

void PlacePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QFrame::keyPressEvent(event);
}

void PlacePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFonts();
}

void PlacePanel::fitFonts()
{
    m_heading->setFont(strongFont(font()));
    m_keys->setFont(labelFont(font()));
    m_hints->setFont(labelFont(font()));
}

} // namespace summitry
