// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part around the grid: the names of lanes and venues, and the hours.
#include "document/naming.h"
#include "ui/painting/timelinepainter.h"
#include "ui/scene/scenewords.h"

#include <QPainter>

#include <algorithm>

namespace summitry {

namespace {

constexpr double marginPadding = 12;
constexpr double narrowestName = 72;
constexpr double widestHeader = 200;

// Where its words begin, if it goes on beyond the leading side: at that, as long as there is room for some.
QRectF nameBox(const QRectF &rect, const QRectF &sides, Qt::LayoutDirection direction)
{
    QRectF words = rect;
    if (direction == Qt::LeftToRight)
        words.setLeft(std::max(rect.left(), sides.left()));
    else
        words.setRight(std::min(rect.right(), sides.right()));
    return words.width() >= narrowestName ? words : rect;
}

} // namespace

LaneMetrics TimelinePainter::laneMetrics(Qt::Orientation axis) const
{
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    LaneMetrics metrics;
    if (axis == Qt::Vertical) { // by the length of a title's lines
        metrics.regular = std::ceil(8.5 * title);
        metrics.tallest = std::ceil(18 * title);
        metrics.column = std::ceil(5 * title);
        metrics.collapsed = std::ceil(5 * title);
        metrics.areHeadingsOver = true;
        return metrics;
    }
    metrics.regular = std::ceil(title + 2 * detail + 14);
    metrics.tallest = std::ceil(3 * title + 2 * detail + 18);
    metrics.column = std::ceil(title + 10);
    metrics.collapsed = std::ceil(title + 10);
    metrics.heading = std::ceil(detail + 10);
    return metrics;
}

void TimelinePainter::measure(TimelineGeometry::Frame &frame, const TimelineScene &scene) const
{
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    const auto &lanes = scene.lanes();
    frame.names = dayRow(scene);
    if (frame.axis == Qt::Vertical) {
        const bool hasGroups = std::any_of(lanes.begin(), lanes.end(), [](const TimelineLane &lane) { return lane.startsGroup; });
        frame.headings = hasGroups ? std::ceil(detail + 10) : 0;
        frame.header = frame.overview + frame.headings + std::ceil(2 * title + detail + 10);
        frame.ruler = frame.names + std::ceil(m_texts.width(TextStyle::Detail, clockTime(0)) + 18);
        return;
    }
    double widest = narrowestName; // wide enough for most names
    for (const TimelineLane &lane : lanes)
        widest = std::max(widest, m_texts.width(TextStyle::Title, lane.name));
    frame.headings = 0;
    frame.header = std::ceil(std::min(widest + 2 * marginPadding, widestHeader));
    frame.ruler = frame.names + detail + 12 + frame.overview;
}

void TimelinePainter::paintHeader(int lane)
{
    const QRectF rect = m_geometry->headerRect(lane);
    const QSizeF size = m_geometry->plain(rect).size();
    const TimelineLane &shown = m_scene->lanes()[std::size_t(lane)];
    const Qt::LayoutDirection direction = m_geometry->frame().direction;
    m_painter->fillRect(rect, m_colours.header);
    m_painter->fillRect(m_geometry->lastAcross(rect, 1), m_colours.line);
    // The name of a lane that fills the view stays in sight.
    const QRectF all = m_geometry->headersRect();
    const bool isLarge = size.height() > m_geometry->plainBody().height() / 2;
    const QRectF inSight = isLarge ? rect & all : nameBox(rect, all, direction);
    const QRectF box = inSight.adjusted(marginPadding, 2, -marginPadding, -2);
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    const bool hasTwo = !shown.detail.isEmpty() && box.height() >= title + detail;
    const bool mayWrap = box.height() >= 2 * title + (hasTwo ? detail : 0);
    const TextLines &name = m_texts.lines(TextStyle::Title, shown.name, box.width(), mayWrap ? 2 : 1);
    const double total = name.height() + (hasTwo ? detail : 0);
    QRectF line(box.left(), box.top() + (box.height() - total) / 2, box.width(), name.height());
    m_painter->setPen(shown.key.isNull() ? m_colours.secondary : m_colours.text);
    const double nameHeight = name.height();
    m_texts.draw(*m_painter, name, TextStyle::Title, line, direction);
    if (hasTwo) {
        m_painter->setPen(m_colours.secondary);
        line = {line.left(), line.top() + nameHeight, line.width(), detail};
        m_texts.drawLine(*m_painter, TextStyle::Detail, shown.detail, line, direction);
    }
    if (lane == m_overlay->cursorLane) {
        m_painter->setPen(QPen(m_colours.accent, 2));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(rect.adjusted(2, 2, -2, -3));
    }
}

void TimelinePainter::paintHeaders()
{
    const QRectF all = m_geometry->plain(m_geometry->lanesRect());
    const QRectF names(all.topLeft(), QSizeF(m_geometry->frame().header, all.height()));
    if (!isExposed(m_geometry->drawn(names)))
        return;
    m_painter->fillRect(m_geometry->drawn(names) & m_exposed, m_colours.header);
    for (int lane = 0; lane < int(m_scene->lanes().size()); ++lane) {
        if (isExposed(m_geometry->headerRect(lane)))
            paintHeader(lane);
    }
    m_painter->fillRect(m_geometry->drawn(QRectF(names.right() - 1, names.top(), 1, names.height())), m_colours.line);
}

void TimelinePainter::paintHeadings()
{
    for (int lane = 0; lane < int(m_scene->lanes().size()); ++lane) {
        const TimelineLane &first = m_scene->lanes()[std::size_t(lane)];
        const QRectF rect = m_geometry->headingRect(lane);
        if (!first.startsGroup || !isExposed(rect))
            continue;
        m_painter->fillRect(rect, m_colours.heading);
        m_painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_colours.line);
        if (m_geometry->runsDown()) // the next one stands beside it
            m_painter->fillRect(m_geometry->lastAcross(rect, 1), m_colours.line);
        m_painter->setPen(m_colours.secondary);
        const QRectF inSight = nameBox(rect, m_geometry->lanesRect(), m_geometry->frame().direction);
        m_texts.drawLine(*m_painter, TextStyle::Detail, first.group, inSight.adjusted(marginPadding, 0, -marginPadding, 0),
                         m_geometry->frame().direction);
    }
}

void TimelinePainter::drawAlong(TextStyle style, const QString &text, const QRectF &box)
{
    const Qt::LayoutDirection direction = m_geometry->frame().direction;
    if (!m_geometry->runsDown()) {
        m_texts.drawLine(*m_painter, style, text, box, direction);
        return;
    }
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->translate(box.center());
    m_painter->rotate(direction == Qt::LeftToRight ? 90 : -90); // it begins on top
    m_texts.drawLine(*m_painter, style, text, {-box.height() / 2, -box.width() / 2, box.height(), box.width()}, direction);
    m_painter->restore();
}

// At each label a line through the row, at the other ticks a short one at the grid.
void TimelinePainter::paintHours(const SceneDay &day)
{
    const QRectF ruler = m_geometry->plain(m_geometry->rulerRect());
    const double names = dayRow(*m_scene);
    const double height = ruler.height() - names;
    const QSizeF label(m_texts.width(TextStyle::Detail, clockTime(0)), m_texts.lineHeight(TextStyle::Detail));
    const double length = m_geometry->runsDown() ? label.height() : label.width();
    const TickSteps steps = m_geometry->tickSteps(length);
    const bool isLast = day.window.last == m_scene->window().last;
    const int first = (day.window.first + steps.ticks - 1) / steps.ticks * steps.ticks;
    double free = m_geometry->position(first); // from here on, since a fold may bring the next label near
    for (int minute = first; minute <= day.window.last; minute += steps.ticks) {
        if (m_geometry->frame().time.isFolded(minute))
            continue;
        const double at = m_geometry->along(minute);
        const bool isLabelled = minute % steps.labels == 0;
        const double tick = isLabelled ? height : 4;
        paintLine(m_geometry->drawn(QRectF(at, ruler.bottom() - tick, 1, tick)), isLabelled ? m_colours.line : m_colours.faintLine);
        // Not into the night, where the next day's hours begin.
        if (!isLabelled || (!isLast && m_geometry->length(day.window.last - minute) < length + 6))
            continue;
        if (m_geometry->position(minute) < free)
            continue;
        free = m_geometry->position(minute) + length + 12;
        const QRectF beside(at + 6, names, m_geometry->length(steps.labels) - 8, height - 1);
        const QRectF below(at + 2, names + 6, label.height(), height - 8);
        m_painter->setPen(m_colours.secondary);
        m_texts.drawLine(*m_painter, TextStyle::Detail, clockTime(minute % (24 * 60)),
                         m_geometry->drawn(m_geometry->runsDown() ? below : beside), m_geometry->frame().direction);
    }
}

// In sight for as long as its day is.
void TimelinePainter::paintDayName(const SceneDay &day)
{
    const QRectF ruler = m_geometry->plain(m_geometry->rulerRect());
    const double first = m_geometry->along(day.window.first);
    const QRectF row = QRectF(first, 0, m_geometry->along(day.window.last) - first, dayRow(*m_scene)) & ruler;
    const QRectF box = row.adjusted(6, 0, -6, 0);
    if (box.width() < m_texts.width(TextStyle::Title, shortDate(day.date)) / 2)
        return; // but its first letters
    const bool isRoom = m_texts.width(TextStyle::Title, longDate(day.date)) <= box.width();
    m_painter->setPen(m_colours.text);
    drawAlong(TextStyle::Title, isRoom ? longDate(day.date) : shortDate(day.date), m_geometry->drawn(box));
}

// A line between days that leave no night out.
void TimelinePainter::paintFolds()
{
    const std::vector<SceneDay> &days = m_scene->days();
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i - 1].window.last == days[i].window.first)
            paintLine(m_geometry->lineAt(days[i].window.first, 2), m_colours.secondary);
    }
    for (const TimeWindow &fold : m_geometry->frame().time.folds) {
        const QRectF rect = m_geometry->sliceRect(fold.first, fold.last);
        if (isExposed(rect))
            paintFold(fold, rect);
    }
}

// A torn strip, with the hours that are left out.
void TimelinePainter::paintFold(const TimeWindow &fold, const QRectF &rect)
{
    const Qt::Orientation axis = m_geometry->frame().axis;
    if (m_colours.medium == Medium::Screen)
        m_shapes.paintTornStrip(*m_painter, onDevicePixels(rect, m_painter->device()->devicePixelRatioF()), m_colours.heading,
                                m_colours.secondary, axis);
    else
        paintTornStrip(*m_painter, rect, m_colours.heading, m_colours.secondary, axis);
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(m_colours.secondary);
    const QString hours = timeSpan(m_scene->timeAt(fold.first), m_scene->timeAt(fold.last));
    m_painter->translate(rect.center());
    if (axis == Qt::Horizontal)
        m_painter->rotate(-90);
    const double width = m_texts.width(TextStyle::Small, hours) + 2;
    const double height = m_texts.lineHeight(TextStyle::Small);
    m_texts.drawLine(*m_painter, TextStyle::Small, hours, {-width / 2, -height / 2, width, height}, Qt::LeftToRight);
    m_painter->restore();
    if (m_overlay->cursorFold == fold) {
        m_painter->setPen(QPen(m_colours.accent, 2));
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void TimelinePainter::paintRuler()
{
    const QRectF ruler = m_geometry->rulerRect();
    const QRectF plainRuler = m_geometry->plain(ruler);
    const QRectF all(0, 0, plainRuler.right(), m_geometry->frame().ruler); // with the corner, and what is left free
    if (!isExposed(m_geometry->drawn(all)))
        return;
    m_painter->fillRect(m_geometry->drawn(all), m_colours.header);
    m_painter->save();
    m_painter->setClipRect(ruler, Qt::IntersectClip);
    for (const SceneDay &day : m_scene->days()) {
        const double first = m_geometry->along(day.window.first);
        const QRectF rect(first - 60, 0, m_geometry->along(day.window.last) - first + 120, plainRuler.height());
        if (!isExposed(m_geometry->drawn(rect)))
            continue;
        paintHours(day);
        if (dayRow(*m_scene) > 0)
            paintDayName(day);
    }
    paintRangeOnRuler();
    if (m_overlay->cursorLane >= 0) {
        const QPointF tip(m_geometry->along(m_overlay->cursorMinute) + 1, plainRuler.bottom() - 1);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours.accent);
        m_painter->drawPolygon(QPolygonF{m_geometry->drawn(tip + QPointF(-5, -6)), m_geometry->drawn(tip + QPointF(5, -6)), m_geometry->drawn(tip)});
    }
    if (m_overlay->now) {
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours.trouble);
        m_painter->drawEllipse(m_geometry->drawn(QPointF(m_geometry->along(*m_overlay->now) + 1, plainRuler.bottom() - 5)), 4, 4);
    }
    m_painter->restore();
    for (const double bottom : {plainRuler.bottom(), all.bottom()})
        m_painter->fillRect(m_geometry->drawn(QRectF(0, bottom - 1, all.width(), 1)), m_colours.line);
}

} // namespace summitry
