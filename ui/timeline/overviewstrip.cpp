// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"

#include "document/naming.h"
#include "ui/models/preferences.h"
#include "ui/style/strokes.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QKeyEvent>

#include <cmath>

namespace summitry {

namespace {

const Preference<bool> overviewShown{"timeline/overview", false};
constexpr double keyZoom = 1.5;
constexpr double shortestSight = 30; // minutes

} // namespace

OverviewStrip::OverviewStrip(TimelineView &view, QAction &shown) : QWidget(view.viewport()), m_view(view), m_shown(shown)
{
    setFocusPolicy(Qt::ClickFocus); // and by its action: the grid is one stop
    setMouseTracking(true);
    setAccessibleName(tr("Overview of all days"));
    setToolTip(tr("Drag the frame to scroll, its edges to zoom"));
    connect(&view, &TimelineView::sceneChanged, this, &OverviewStrip::refresh);
    connect(&view, &TimelineView::viewMoved, this, &OverviewStrip::place);
    connect(&shown, &QAction::toggled, this, &OverviewStrip::setShown);
    hide();
    shown.setChecked(overviewShown.value());
}

void OverviewStrip::setShown(bool isShown)
{
    overviewShown.setValue(isShown);
    const bool hadFocus = hasFocus();
    setVisible(isShown);
    m_view.setOverviewHeight(isShown ? stripHeight : 0);
    refresh();
    if (isShown && m_view.hasFocus())
        setFocus();
    else if (hadFocus)
        m_view.setFocus();
}

void OverviewStrip::refresh()
{
    if (isHidden())
        return;
    m_all = m_view.scene().isOfAllDays() ? TimelineScene() : m_view.sceneOfAllDays();
    m_picture = {};
    update();
}

void OverviewStrip::place()
{
    if (isHidden())
        return;
    const QRect there = m_view.geometryNow().overviewRect().toAlignedRect();
    if (there.size() != size())
        m_picture = {};
    setGeometry(there);
    update();
}

const TimelineScene &OverviewStrip::scene() const
{
    return m_view.scene().isOfAllDays() ? m_view.scene() : m_all;
}

double OverviewStrip::midnight() const
{
    const SceneDay *day = m_view.scene().isOfAllDays() ? nullptr : scene().find(m_view.day());
    return day ? day->midnight : 0;
}

OverviewMap OverviewStrip::map() const
{
    return {QSizeF(size()), {scene().window(), scene().nights()}, int(scene().lanes().size()), layoutDirection()};
}

Sight OverviewStrip::sight() const
{
    Sight sight = Sight::of(m_view.geometryNow());
    sight.first += midnight();
    sight.last += midnight();
    return sight;
}

void OverviewStrip::drawAll(QPainter &painter) const
{
    const TimelineColours colours(palette(), Medium::Screen);
    const OverviewMap map = this->map();
    painter.fillRect(rect(), colours.heading);
    for (const SceneDay &day : scene().days())
        painter.fillRect(map.column(day.window), colours.base);
    const auto &spans = scene().spans();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].lane == acrossAllLanes)
            painter.fillRect(map.bar(spans[i]), colours.breakFill);
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].lane != acrossAllLanes)
            painter.fillRect(map.bar(spans[i]), colours.block(scene().blockOf(i).colour.hue).edge);
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (!scene().blockOf(i).isInConflict())
            continue;
        const QRectF bar = map.bar(spans[i]);
        painter.fillRect(QRectF(bar.center().x() - 1, bar.center().y() - 4, 2, 8), colours.trouble);
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), colours.line);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull()) {
        m_picture = QPixmap(size() * devicePixelRatioF());
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        QPainter onto(&m_picture);
        drawAll(onto);
    }
    const TimelineColours colours(palette(), Medium::Screen);
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF frame = map().frame(sight());
    drawBox(painter, frame, colours.wash, colours.accent, hasFocus() ? 2 : 1, 3);
}

void OverviewStrip::go(const Sight &wanted)
{
    const double middle = map().minuteAt((map().x(wanted.first) + map().x(wanted.last)) / 2);
    const SceneDay *day = scene().dayAt(middle);
    if (!day)
        return;
    const LocalTime first = scene().timeAt(int(std::lround(wanted.first)));
    m_view.makeShown(day->id);
    m_view.scrollToMinute(m_view.scene().minuteOf(first));
    m_view.scrollAcrossTo(wanted.top * m_view.geometryNow().lanes().breadth);
}

void OverviewStrip::resizeTo(double minute)
{
    const bool isFirst = m_grip == OverviewMap::Grip::First;
    const double moved = isFirst ? std::min(minute, m_fixed - shortestSight) : std::max(minute, m_fixed + shortestSight);
    m_view.showTimes(std::min(moved, m_fixed) - midnight(), std::max(moved, m_fixed) - midnight());
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Sight seen = sight();
    m_isPressed = true;
    m_grip = map().gripAt(event->position(), seen);
    m_offset = {};
    if (m_grip == OverviewMap::Grip::First || m_grip == OverviewMap::Grip::Last) {
        m_fixed = m_grip == OverviewMap::Grip::First ? seen.last : seen.first;
        m_view.rememberZoom();
    } else if (m_grip == OverviewMap::Grip::Inside) {
        m_offset = event->position() - map().frame(seen).center();
    } else {
        go(map().centred(event->position(), seen));
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    using enum OverviewMap::Grip;
    if (!m_isPressed) {
        const auto grip = map().gripAt(event->position(), sight());
        setCursor(grip == Inside ? Qt::OpenHandCursor : grip == Outside ? Qt::ArrowCursor : Qt::SizeHorCursor);
    } else if (m_grip == First || m_grip == Last) {
        resizeTo(map().minuteAt(event->position().x()));
    } else {
        go(map().centred(event->position() - m_offset, sight()));
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_isPressed = false;
}

// While it has the focus its keys are not those of the window.
bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const TimelineGeometry &geometry = m_view.geometryNow();
    const bool isForward = event->key() == Qt::Key_Down || event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const QSizeF quarter = geometry.plainBody() / (isForward ? 4 : -4);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_view.scrollToMinute(geometry.minuteAfter(quarter.width()));
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_view.scrollAcrossTo(geometry.frame().scrollAcross + quarter.height());
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_view.stepDay(event->key() == Qt::Key_PageUp ? -1 : 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        m_view.glideBy(event->key() == Qt::Key_Plus ? keyZoom : 1 / keyZoom);
        break;
    case Qt::Key_Escape:
        m_view.setFocus();
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    const Sight seen = sight();
    announce(*this, tr("%1 to %2", "what is in sight").arg(dateAndTime(scene().timeAt(int(seen.first))), dateAndTime(scene().timeAt(int(seen.last)))));
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace summitry
