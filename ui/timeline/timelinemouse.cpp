// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemouse.h"

#include "ui/scene/joint.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>

namespace summitry {

namespace {

constexpr int frameTime = 16; // milliseconds
constexpr int hoverTime = 600;

} // namespace

TimelineMouse::TimelineMouse(TimelineView &view) : m_view(view), m_gesture(QApplication::startDragDistance())
{
    m_scrollTimer.setInterval(frameTime);
    m_scrollTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_scrollTimer, &QTimer::timeout, this, &TimelineMouse::autoScroll);
    m_foldTimer.setInterval(hoverTime);
    m_foldTimer.setSingleShot(true);
    connect(&m_foldTimer, &QTimer::timeout, this, &TimelineMouse::openHovered);
}

TimelineMouse::~TimelineMouse()
{
    delete m_chip;
}

Pointer TimelineMouse::pointerAt(QPointF point, Qt::KeyboardModifiers modifiers) const
{
    const TimelineGeometry &geometry = m_view.geometryNow();
    Pointer pointer;
    pointer.point = geometry.plain(point);
    pointer.minute = geometry.minuteAt(point);
    pointer.lane = geometry.nearestLane(point);
    pointer.across = geometry.acrossAt(point);
    pointer.scale = geometry.frame().scale;
    pointer.modifiers = modifiers;
    pointer.isOverGrid = geometry.body().contains(point);
    pointer.heldFor = m_sincePress.isValid() ? int(m_sincePress.elapsed()) : 0;
    if (m_tray && m_tray->isVisible()) {
        const QPointF global = m_view.viewport()->mapToGlobal(point);
        pointer.isOverTray = QRectF(m_tray->rect()).contains(m_tray->mapFromGlobal(global));
    }
    return pointer;
}

void TimelineMouse::move(const QMouseEvent &event)
{
    m_last = event.position();
    m_modifiers = event.modifiers();
    const bool isByMouse = m_gesture.state() != Gesture::State::Idle && m_gesture.state() != Gesture::State::FromTray;
    if (isByMouse && !(event.buttons() & m_button))
        cancel(); // let go where we did not hear of it
    if (m_gesture.state() == Gesture::State::Idle || m_gesture.state() == Gesture::State::FromTray) {
        showCursorFor(event.position());
        return;
    }
    m_autoScroll.move(event.position());
    m_gesture.move(pointerAt(event.position(), event.modifiers()));
    showProgress();
}

void TimelineMouse::release(const QMouseEvent &event)
{
    if (event.button() != m_button || m_gesture.state() == Gesture::State::Idle)
        return;
    if (!m_gesture.isRunning()) {
        m_gesture.cancel();
        clicked(event.modifiers());
        return;
    }
    drop();
    showCursorFor(event.position());
}

void TimelineMouse::modifiersChanged(Qt::KeyboardModifiers modifiers)
{
    m_modifiers = modifiers;
    if (m_gesture.state() == Gesture::State::Idle && m_view.viewport()->underMouse())
        showCursorFor(m_last); // Ctrl makes a joint of two edges
    if (!m_gesture.isRunning())
        return;
    m_gesture.modifiersChanged(modifiers);
    showProgress();
}

void TimelineMouse::changeLanding()
{
    m_gesture.changeLanding();
    showProgress();
}

void TimelineMouse::toggleRipple()
{
    m_gesture.toggleRipple();
    showProgress();
}

void TimelineMouse::setSnapping(bool isOn)
{
    m_gesture.setSnapping(isOn);
    showProgress();
}

void TimelineMouse::followView()
{
    if (!m_gesture.isRunning() || m_gesture.state() == Gesture::State::Panning)
        return;
    m_gesture.move(pointerAt(m_last, m_modifiers));
    showProgress();
}

void TimelineMouse::cancel()
{
    cancelMargin();
    const bool wasRunning = m_gesture.isRunning() || !m_view.overlay().ghosts.empty() || !m_view.overlay().origins.isEmpty();
    m_gesture.cancel();
    m_isByFinger = false;
    m_scrollTimer.stop();
    m_inZone = 0;
    m_foldTimer.stop();
    m_hovered.reset();
    if (m_chip)
        m_chip->hide();
    if (m_isOverTray) {
        m_isOverTray = false;
        Q_EMIT m_view.overTray(false);
    }
    if (!wasRunning && m_view.overlay().rubberBand.isNull())
        return;
    m_view.showPlan({});
    m_view.showRubberBand({});
    m_view.viewport()->unsetCursor();
    foldAgain(std::exchange(m_opened, {}), {});
}

void TimelineMouse::takeFromTray(const QList<SessionId> &sessions, QPoint global, Qt::KeyboardModifiers modifiers)
{
    cancel();
    m_sincePress.start();
    m_last = m_view.viewport()->mapFromGlobal(QPointF(global));
    m_autoScroll.begin(m_last);
    m_gesture.takeFromTray(m_view.fieldFor(sessions, acrossAllLanes), pointerAt(m_last, modifiers));
    showProgress();
}

void TimelineMouse::lift(QPointF point)
{
    cancel();
    const QPointF global = m_view.viewport()->mapToGlobal(point);
    press(QMouseEvent(QEvent::MouseButtonPress, point, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier));
    m_isByFinger = true;
    m_gesture.begin();
    showProgress();
}

void TimelineMouse::moveTo(QPoint global, Qt::KeyboardModifiers modifiers)
{
    m_last = m_view.viewport()->mapFromGlobal(QPointF(global));
    m_modifiers = modifiers;
    m_autoScroll.move(m_last);
    m_gesture.move(pointerAt(m_last, modifiers));
    showProgress();
}

void TimelineMouse::drop()
{
    finishMargin();
    const GesturePlan plan = m_gesture.release();
    const std::vector<TimeWindow> opened = std::exchange(m_opened, {});
    cancel();
    m_view.commit(plan);
    foldAgain(opened, plan);
}

void TimelineMouse::showProgress()
{
    if (!m_gesture.isRunning())
        return;
    if (m_gesture.state() == Gesture::State::Panning) {
        pan();
        return;
    }
    if (m_gesture.state() == Gesture::State::RubberBand) {
        selectInBand();
    } else if (m_gesture.isAtMargin()) {
        showMargin();
    } else {
        m_view.showPlan(m_gesture.plan());
        showChip();
        m_view.viewport()->setCursor(m_view.geometryNow().drawn(m_gesture.cursor()));
    }
    const bool isOverTray = m_gesture.plan().kind == PlanKind::Unplace;
    if (isOverTray != m_isOverTray) {
        m_isOverTray = isOverTray;
        Q_EMIT m_view.overTray(isOverTray);
    }
    followFold();
    if (!m_autoScroll.isInZone(m_view.geometryNow().body())) {
        m_scrollTimer.stop();
        m_inZone = 0;
    } else if (!m_scrollTimer.isActive()) {
        m_sinceScroll.start();
        m_scrollTimer.start();
    }
}

void TimelineMouse::showChip()
{
    const PlanWords words =
        wordsOf(m_gesture.plan(), m_view.scene(), m_view.workspace().document(), m_view.workspace().conflicts());
    QWidget *window = m_view.window();
    if (!m_chip)
        m_chip = new DragChip(window);
    if (words.where.isEmpty())
        m_chip->hide();
    else
        m_chip->showAt(m_view.viewport()->mapTo(window, m_last.toPoint()), words,
                       m_isByFinger ? DragChip::Place::AboveFinger : DragChip::Place::BesidePointer);
}

void TimelineMouse::showCursorFor(QPointF point)
{
    if (m_isSpaceHeld) {
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    const Zone zone = m_view.geometryNow().hitAt(point, m_view.scene().spans()).zone;
    const bool isJoint = m_modifiers & Qt::ControlModifier && jointAt(point, m_view.geometryNow(), m_view.scene().spans()).isThere();
    if (isJoint)
        m_view.viewport()->setCursor(m_view.geometryNow().drawn(Qt::SplitHCursor));
    else if (zone == Zone::LaneEdge)
        m_view.viewport()->setCursor(m_view.geometryNow().drawn(Qt::SplitVCursor));
    else if (zone == Zone::StretchStart || zone == Zone::StretchEnd)
        m_view.viewport()->setCursor(m_view.geometryNow().drawn(Qt::SizeHorCursor));
    else if (zone == Zone::Fold || isOnGroupBadge(point))
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

void TimelineMouse::selectInBand()
{
    const TimelineGeometry &geometry = m_view.geometryNow();
    const RubberBand band = m_gesture.rubberBand();
    const QRectF rect = geometry.areaRect(band.firstMinute, band.lastMinute, band.top, band.bottom);
    m_view.showRubberBand(rect);
    QSet<SessionId> selected = m_selectedBefore;
    for (const int index : geometry.blocksIn(rect, m_view.scene().spans())) {
        if (m_view.scene().spans()[std::size_t(index)].lane != acrossAllLanes)
            selected.insert(m_view.scene().sessionOf(std::size_t(index)));
    }
    if (selected != m_view.selection().selected())
        m_view.changeSelection([&](TimelineSelection &selection) { selection.set(selected, m_view.scene()); });
}

void TimelineMouse::autoScroll()
{
    const int elapsed = int(m_sinceScroll.restart());
    m_inZone += elapsed;
    QPointF speed = m_autoScroll.speedIn(m_view.geometryNow().body(), m_inZone);
    if (m_gesture.state() == Gesture::State::RangeSelecting)
        speed.setY(0);
    if (m_gesture.state() == Gesture::State::ReorderingLanes)
        speed.setX(0);
    if (m_gesture.state() == Gesture::State::ResizingLanes)
        speed = {};
    if (speed.isNull())
        return;
    m_view.scrollBy(speed * elapsed / 1000.0);
    followView();
}

} // namespace summitry
