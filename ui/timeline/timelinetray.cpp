// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetray.h"

#include "document/naming.h"
#include "ui/gestures/scenefield.h"
#include "ui/scene/freeslot.h"
#include "ui/scene/scenewords.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/traylist.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace summitry {

using namespace Qt::StringLiterals;

TimelineTray::TimelineTray(Workspace &workspace, TimelineView &view, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_view(view),
      m_model(new UnplacedModel(workspace, this)),
      m_head(new QWidget(this)),
      m_fold(new QToolButton(m_head)),
      m_title(new QLabel(m_head)),
      m_filter(new QLineEdit(m_head)),
      m_list(new TrayList(*m_model, view, this))
{
    setAccessibleName(tr("Tray of unplaced sessions"));
    m_fold->setAutoRaise(true);
    m_title->setTextFormat(Qt::PlainText);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the unplaced sessions"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(220);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(metrics::spacing, 2, metrics::margin, 2);
    head->addWidget(m_fold);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0); // the line on top
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);

    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        showCount();
    });
    connect(m_model, &UnplacedModel::totalChanged, this, &TimelineTray::showCount);
    connect(m_model, &UnplacedModel::totalChanged, this, &TimelineTray::showFold);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelineTray::tellSelection);
    connect(m_list, &TrayList::placeRequested, this, &TimelineTray::place);
    connect(m_list, &TrayList::placesRequested, this, &TimelineTray::findPlace);
    connect(m_list, &TrayList::deleteRequested, this, &TimelineTray::remove);
    connect(m_list, &TrayList::menuRequested, this, &TimelineTray::showMenu);
    connect(&view, &TimelineView::overTray, this, [this](bool isOver) {
        m_isTarget = isOver;
        update();
    });
    view.mouse().setTray(this);
    showCount();
    showFold();
}

bool TimelineTray::isOpen() const
{
    return !m_list->isHidden();
}

void TimelineTray::setOpen(bool isOpen)
{
    if (isOpen == this->isOpen())
        return;
    m_list->setVisible(isOpen);
    showFold();
    Q_EMIT foldChanged();
}

void TimelineTray::open()
{
    setOpen(true);
}

void TimelineTray::fold()
{
    setOpen(false);
}

int TimelineTray::foldedHeight() const
{
    return m_head->sizeHint().height() + 1;
}

int TimelineTray::openHeight(int rows) const
{
    return foldedHeight() + m_list->cardHeight() * rows + 8;
}

void TimelineTray::showFold()
{
    m_fold->setIcon(icon(isOpen() ? u"chevron-down"_s : u"chevron-up"_s));
    m_filter->setVisible(isOpen() && m_model->total() > 0);
    const QString name = isOpen() ? tr("Fold the tray away") : tr("Open the tray");
    m_fold->setToolTip(name);
    m_fold->setAccessibleName(name);
}

void TimelineTray::showCount()
{
    QFont strong = strongFont(font());
    m_title->setFont(strong);
    const int total = m_model->total();
    m_title->setText(total == 0 ? tr("No unplaced sessions") : tr("%n unplaced session(s)", nullptr, total));
    m_list->setEmptyText(total == 0 ? tr("Every session has its place. Drag one here to take it out of the programme.")
                                    : tr("No unplaced session matches “%1”.").arg(m_model->filter()));
}

void TimelineTray::tellSelection()
{
    const auto selected = m_list->selectedSessions();
    if (selected.size() == 1)
        m_workspace.select(RecordKey::of(selected.front()));
}

bool TimelineTray::reveal(SessionId session)
{
    if (!m_model->indexOf(session).isValid())
        m_filter->clear();
    const QModelIndex index = m_model->indexOf(session);
    if (!index.isValid())
        return false;
    open();
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void TimelineTray::place()
{
    const auto sessions = m_list->selectedSessions();
    // In a free room, whatever the lanes are.
    const TimelineScene rooms = m_view.sceneInRooms();
    const GestureField field = fieldFor(sessions, acrossAllLanes, rooms, m_workspace.document());
    if (sessions.isEmpty())
        return;
    const int minutes = minutesInARow(field.plan);
    const TimelineSelection &cursor = m_view.selection();
    const Session *first = m_workspace.document().find(sessions.front());
    const int lane = m_view.scene().laneKind() == LaneKind::Rooms ? cursor.lane() : rooms.laneOf(RecordKey::of(first->room));
    const auto slot = nextFreeSlot(rooms, minutes, {lane, cursor.minute()});
    if (!slot)
        Q_EMIT m_workspace.message(tr("No room is free for %1 on this day.").arg(lengthText(minutes)));
    else if (m_view.commit(placedAt(field.plan, slot->minute, slot->lane), rooms))
        m_view.scrollTo(sessions.front());
}

void TimelineTray::findPlace()
{
    m_view.findPlaceFor(m_list->selectedSessions());
}

void TimelineTray::remove()
{
    deleteSessions(m_list->selectedSessions(), m_workspace, this);
}

void TimelineTray::showMenu(QPoint global)
{
    QMenu menu(this);
    const bool canEdit = !m_workspace.document().isReadOnly();
    QAction *placing = menu.addAction(icon(u"calendar-plus"_s), tr("&Place at the next free time"), this, &TimelineTray::place);
    QAction *finding = menu.addAction(icon(u"map-pin"_s), tr("&Where could this go?"), this, &TimelineTray::findPlace);
    QAction *deleting = menu.addAction(icon(u"trash-2"_s), tr("De&lete…"), this, &TimelineTray::remove);
    placing->setEnabled(canEdit && !m_view.scene().days().empty());
    finding->setEnabled(canEdit);
    deleting->setEnabled(canEdit);
    menu.exec(global);
}

void TimelineTray::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showCount();
}

void TimelineTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
    if (m_isTarget) // what is dragged would land here
        drawBox(painter, rect().adjusted(2, 2, -2, -2), selectionTint(palette()), palette().color(QPalette::Link), 2,
                metrics::radius);
}

} // namespace summitry
