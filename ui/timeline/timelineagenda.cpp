// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineagenda.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/models/agendaedits.h"
#include "ui/painting/blockagenda.h"
#include "ui/scene/agendawords.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>

namespace summitry {

TimelineAgenda::TimelineAgenda(TimelineView &view) : m_view(view), m_drag(QApplication::startDragDistance())
{
    connect(&view, &TimelineView::sceneChanged, this, &TimelineAgenda::follow);
    connect(&view, &TimelineView::selectionMoved, this, [this] {
        if (m_isByKeys && m_view.selection().focused() != m_session)
            cancel();
    });
}

TimelineAgenda::~TimelineAgenda()
{
    delete m_chip;
}

TimelineAgenda::Place TimelineAgenda::placeOf(SessionId session, int lane) const
{
    const TimelineBlock *block = m_view.scene().block(session);
    const BlockSpan *span = m_view.scene().spanOf(session, lane);
    if (!block || !span || span->lane == acrossAllLanes)
        return {};
    return {m_view.geometryNow().blockRect(*span), m_view.itemRows(*span, *block)};
}

int TimelineAgenda::count() const
{
    const TimelineBlock *block = m_view.scene().block(m_session);
    return block ? int(block->items.size()) : 0;
}

void TimelineAgenda::begin()
{
    cancel();
    m_session = m_view.selection().focused();
    m_lane = m_view.selection().lane();
    if (count() == 0) {
        Q_EMIT m_view.workspace().message(tr("It has no agenda items; the inspector adds them."));
        return;
    }
    m_isByKeys = true;
    m_current = 0;
    m_view.scrollTo(m_session);
    showCurrent();
}

void TimelineAgenda::cancel()
{
    m_drag.cancel();
    m_isByKeys = false;
    if (m_chip)
        m_chip->hide();
    m_view.showAgenda({}, -1, {});
}

void TimelineAgenda::follow()
{
    if (!m_drag.isIdle() || (m_isByKeys && m_current >= count()))
        cancel();
}

bool TimelineAgenda::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && m_drag.isRunning()) {
        cancel();
        return true;
    }
    cancel();
    const Hit hit = m_view.geometryNow().hitAt(event.position(), m_view.scene().spans());
    const bool isPlain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier && !m_view.mouse().isSpaceHeld();
    if (!isPlain || hit.zone != Zone::Move || m_view.workspace().document().isReadOnly())
        return false;
    m_session = m_view.scene().sessionOf(std::size_t(hit.block));
    m_lane = m_view.scene().spans()[std::size_t(hit.block)].lane;
    const int item = rowAt(event.position(), placeOf(m_session, m_lane).rows);
    if (item >= 0) {
        m_drag.press(item, event.position());
        m_sincePress.start();
    }
    return false; // a click is about the session
}

bool TimelineAgenda::move(const QMouseEvent &event)
{
    if (m_drag.isIdle()) {
        const Hit hit = m_view.geometryNow().hitAt(event.position(), m_view.scene().spans());
        const bool isFree = !event.buttons() && !m_view.mouse().isRunning() && !m_view.mouse().isSpaceHeld();
        const bool isOverBlock = isFree && hit.zone == Zone::Move;
        if (!isOverBlock || rowAt(event.position(), placeOf(m_view.scene().sessionOf(std::size_t(hit.block)), hit.lane).rows) < 0)
            return false;
        m_view.viewport()->setCursor(Qt::SizeVerCursor);
        return true;
    }
    if (!(event.buttons() & Qt::LeftButton)) { // let go where we did not hear of it
        cancel();
        return false;
    }
    const bool wasRunning = m_drag.isRunning();
    const Place place = placeOf(m_session, m_lane);
    m_drag.move(event.position(), int(m_sincePress.elapsed()), place.rows, place.block);
    if (!m_drag.isRunning())
        return true;
    if (!wasRunning)
        m_view.mouse().cancel(); // it is no longer about the session
    const auto [item, gap] = m_drag.mark();
    m_view.showAgenda(m_session, m_lane, m_drag.mark());
    const int target = gap > item ? gap : gap + 1;
    showChip(event.position(), item, gap < 0 ? tr("Back to where it was") : tr("%1 of %2", "place among the items").arg(target).arg(count()));
    return true;
}

bool TimelineAgenda::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_drag.isIdle())
        return false;
    const bool wasRunning = m_drag.isRunning();
    const int item = m_drag.mark().item;
    const auto place = m_drag.release();
    cancel();
    if (place)
        moveTo(item, *place);
    return wasRunning;
}

bool TimelineAgenda::isOurs(const QKeyEvent &event) const
{
    const int key = event.key();
    if (m_drag.isRunning())
        return true;
    return m_isByKeys && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home || key == Qt::Key_End ||
                          key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter);
}

bool TimelineAgenda::press(const QKeyEvent &event)
{
    if (m_drag.isRunning()) {
        if (event.key() == Qt::Key_Escape)
            cancel();
        return true; // nothing else happens during a drag
    }
    if (!m_isByKeys || event.key() == Qt::Key_Alt || event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control)
        return false;
    if (!isOurs(event)) {
        cancel();
        return false;
    }
    return pressInMode(event);
}

bool TimelineAgenda::pressInMode(const QKeyEvent &event)
{
    const int last = count() - 1;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int to = std::clamp(m_current + (event.key() == Qt::Key_Up ? -1 : 1), 0, last);
        if (event.modifiers() & Qt::AltModifier)
            moveTo(m_current, to);
        m_current = to;
        break;
    }
    case Qt::Key_Home:
        m_current = 0;
        break;
    case Qt::Key_End:
        m_current = last;
        break;
    default:
        cancel();
        return true;
    }
    showCurrent();
    return true;
}

void TimelineAgenda::moveTo(int item, int place)
{
    Document &document = m_view.workspace().document();
    const auto items = itemsOf(m_session, document);
    if (item == place || item >= int(items.size()))
        return;
    Draft draft = moveItem(items[std::size_t(item)]->id, place, document);
    m_view.workspace().apply(draft);
}

void TimelineAgenda::showCurrent()
{
    if (!m_isByKeys || m_current >= count())
        return;
    m_view.showAgenda(m_session, m_lane, {m_current, -1});
    const QString line = agendaLine(m_view.scene().block(m_session)->items[std::size_t(m_current)]);
    announce(m_view, tr("%1 of %2: %3").arg(m_current + 1).arg(count()).arg(line));
    const QRectF block = placeOf(m_session, m_lane).block & m_view.geometryNow().body();
    showChip(m_view.geometryNow().isMirrored() ? block.bottomRight() : block.bottomLeft(), m_current,
             tr("%1 of %2. Up and down choose, with Alt they move it, Escape leaves.").arg(m_current + 1).arg(count()));
}

void TimelineAgenda::showChip(QPointF point, int item, const QString &what)
{
    if (!m_chip)
        m_chip = new DragChip(m_view.window());
    PlanWords words;
    words.where = agendaLine(m_view.scene().block(m_session)->items[std::size_t(item)]);
    words.verdict = what;
    m_chip->showAt(m_view.viewport()->mapTo(m_view.window(), point.toPoint()), words);
}

} // namespace summitry
