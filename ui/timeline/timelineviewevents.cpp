// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline's events: painting, scrolling, focus, tooltips. Mouse and keys go on to the classes made for them.
#include "document/naming.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelineagenda.h"
#include "ui/timeline/timelinedrops.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelinetouch.h"
#include "ui/timeline/timelineview.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace summitry {

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const QRect &rect : event->region()) {
        painter.save();
        painter.setClipRect(rect);
        m_painter.paint(painter, rect, m_scene, m_geometry, m_overlay);
        painter.restore();
    }
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isFitted = m_scale > 0 && qFuzzyCompare(m_scale, m_geometry.fittingScale());
    refreshGeometry();
    if (isFitted) { // what was wholly in sight stays so
        m_scale = m_geometry.fittingScale();
        refreshGeometry();
        Q_EMIT scaleChanged(m_scale);
    }
    viewport()->update();
}

void TimelineView::scrollContentsBy(int, int)
{
    m_geometry = m_geometry.scrolledTo(alongBar().value(), acrossBar().value());
    if (m_editor->isEditing())
        m_editor->cancel();
    viewport()->update();
    Q_EMIT viewMoved();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (!m_agenda->press(*static_cast<QMouseEvent *>(event)))
            m_mouse->press(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        if (!m_agenda->move(*static_cast<QMouseEvent *>(event)))
            m_mouse->move(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_agenda->release(*static_cast<QMouseEvent *>(event)))
            m_mouse->release(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_mouse->doubleClick(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::ContextMenu:
        m_actions->showMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        event->setAccepted(m_touch->take(*static_cast<QTouchEvent *>(event)));
        return event->isAccepted();
    case QEvent::DragEnter:
        m_drops->enter(*static_cast<QDragEnterEvent *>(event));
        return true;
    case QEvent::DragMove:
        m_drops->move(*static_cast<QDragMoveEvent *>(event));
        return true;
    case QEvent::DragLeave:
        m_drops->leave();
        return true;
    case QEvent::Drop:
        m_drops->drop(*static_cast<QDropEvent *>(event));
        return true;
    case QEvent::NativeGesture:
        return nativeGesture(*static_cast<QNativeGestureEvent *>(event));
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!showTooltip(help->pos(), help->globalPos()))
            QToolTip::hideText();
        return true;
    }
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

bool TimelineView::showTooltip(QPoint point, QPoint global)
{
    const Hit hit = m_geometry.hitAt(point, m_scene.spans());
    if (m_mouse->isRunning())
        return false;
    if (const Fold *fold = hit.zone == Zone::Fold ? closedFoldAt(hit.minute) : nullptr) {
        const QString hours = timeSpan(m_scene.timeAt(fold->time.first), m_scene.timeAt(fold->time.last));
        QToolTip::showText(global, tr("%1 · click to unfold", "hours of empty time").arg(hours), viewport());
        return true;
    }
    if (!hit.isBlock())
        return false;
    const auto index = std::size_t(hit.block);
    const QString text = tooltipOf(m_scene.blockOf(index), m_scene, m_workspace.document());
    // A title may look like markup: said to be rich, then harmless.
    const QString harmless =
        QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    QToolTip::showText(global, harmless, viewport(), m_geometry.blockRect(m_scene.spans()[index]).toAlignedRect());
    return true;
}

bool TimelineView::event(QEvent *event)
{
    // While a gesture runs, Escape and the modifiers are its own, whatever shortcuts the window has.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (m_agenda->isOurs(key) || m_keys->isOurs(key)) {
            event->accept();
            return true;
        }
    }
    // From the keyboard it comes here, not to the viewport.
    if (event->type() == QEvent::ContextMenu) {
        m_actions->showMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate) {
        m_mouse->cancel();
        m_agenda->cancel();
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_agenda->press(*event) && !m_keys->press(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::keyReleaseEvent(QKeyEvent *event)
{
    const bool isBusy = m_mouse->isRunning() || m_keys->isMoving() || m_agenda->isRunning();
    m_keys->release(*event);
    // Let go after a move, Alt would open the window's menu.
    if (!isBusy)
        QAbstractScrollArea::keyReleaseEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    refreshOverlay();
    viewport()->update();
    announceFocus(*this);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_keys->commit();
    m_agenda->cancel();
    m_mouse->letSpaceGo();
    refreshOverlay();
    viewport()->update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        refreshLook();
        break;
    case QEvent::LayoutDirectionChange:
        refreshGeometry();
        viewport()->update();
        break;
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        takeScene(sceneWith(colourRule(), laneChoice()));
        refreshLook();
        break;
    default:
        break;
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refreshNow();
    m_minuteTimer.start();
}

void TimelineView::hideEvent(QHideEvent *event)
{
    m_minuteTimer.stop();
    m_mouse->cancel();
    QAbstractScrollArea::hideEvent(event);
}

} // namespace summitry
