// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part around the grid: the names of lanes and venues, and the hours.
#include "document/naming.h"
#include "ui/timeline/scenewords.h"
#include "ui/timeline/timelinepainter.h"

#include <QPainter>

#include <algorithm>

namespace summitry {

namespace {

constexpr double marginPadding = 12;

} // namespace

void TimelinePainter::paintHeader(int lane)
{
    const QRectF rect = m_geometry->headerRect(lane);
    const TimelineLane &shown = m_scene->lanes()[std::size_t(lane)];
    const Qt::LayoutDirection direction = m_geometry->frame().direction;
    m_painter->fillRect(rect, m_colours.header);
    m_painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), m_colours.line);
    // The name of a lane that fills the view stays in sight.
    const QRectF column = m_geometry->headerColumn();
    const QRectF inSight = rect.height() > column.height() / 2 ? rect & column : rect;
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
    const QRectF column = m_geometry->headerColumn();
    if (!isExposed(column))
        return;
    m_painter->fillRect(column & m_exposed, m_colours.header);
    for (int lane = 0; lane < int(m_scene->lanes().size()); ++lane) {
        if (isExposed(m_geometry->headerRect(lane)))
            paintHeader(lane);
    }
    const double x = m_geometry->isMirrored() ? column.left() : column.right() - 1;
    m_painter->fillRect(QRectF(x, column.top(), 1, column.height()), m_colours.line);
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
        m_painter->setPen(m_colours.secondary);
        m_texts.drawLine(*m_painter, TextStyle::Detail, first.group, rect.adjusted(marginPadding, 0, -marginPadding, 0),
                         m_geometry->frame().direction);
    }
}

QRectF TimelinePainter::dayRect(const SceneDay &day) const
{
    return m_geometry->bandRect(day.window.first, day.window.last);
}

void TimelinePainter::paintHours(const SceneDay &day, const QRectF &row)
{
    const double label = m_texts.width(TextStyle::Detail, clockTime(0));
    const TickSteps steps = m_geometry->tickSteps(label);
    const bool isLast = day.window.last == m_scene->window().last;
    const int first = (day.window.first + steps.ticks - 1) / steps.ticks * steps.ticks;
    for (int minute = first; minute <= day.window.last; minute += steps.ticks) {
        const double x = m_geometry->x(minute);
        const bool isLabelled = minute % steps.labels == 0;
        const double height = isLabelled ? row.height() : 4;
        verticalLine(x, {0, row.bottom() - height, 0, height}, isLabelled ? m_colours.line : m_colours.faintLine);
        // Not into the night, where the next day's hours begin.
        if (!isLabelled || (!isLast && m_geometry->length(day.window.last - minute) < label + 6))
            continue;
        const double room = m_geometry->length(steps.labels) - 8;
        const QRectF box(m_geometry->isMirrored() ? x - 6 - room : x + 6, row.top(), room, row.height() - 1);
        m_painter->setPen(m_colours.secondary);
        m_texts.drawLine(*m_painter, TextStyle::Detail, clockTime(minute % (24 * 60)), box, m_geometry->frame().direction);
    }
}

// In sight for as long as its day is.
void TimelinePainter::paintDayName(const SceneDay &day, const QRectF &row)
{
    const QRectF box = (row & m_geometry->rulerRect()).adjusted(6, 0, -6, 0);
    if (box.width() < m_texts.width(TextStyle::Title, shortDate(day.date)) / 2)
        return; // but its first letters
    const bool isRoom = m_texts.width(TextStyle::Title, longDate(day.date)) <= box.width();
    m_painter->setPen(m_colours.text);
    m_texts.drawLine(*m_painter, TextStyle::Title, isRoom ? longDate(day.date) : shortDate(day.date), box, m_geometry->frame().direction);
}

// A torn strip, with the hours that are left out; a line between days that leave none out.
void TimelinePainter::paintNights()
{
    const QRectF body = m_geometry->body();
    const std::vector<SceneDay> &days = m_scene->days();
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i - 1].window.last == days[i].window.first)
            verticalLine(m_geometry->x(days[i].window.first) - 1, body, m_colours.secondary, 2);
    }
    for (const TimeWindow &night : m_geometry->frame().time.folds) {
        QRectF rect = m_geometry->bandRect(night.first, night.last);
        rect = {rect.left(), body.top(), rect.width(), body.height()};
        if (!isExposed(rect))
            continue;
        if (m_colours.medium == Medium::Screen)
            m_shapes.paintTornStrip(*m_painter, onDevicePixels(rect, m_painter->device()->devicePixelRatioF()), m_colours.heading,
                                    m_colours.secondary);
        else
            paintTornStrip(*m_painter, rect, m_colours.heading, m_colours.secondary);
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(m_colours.secondary);
        const QString hours = timeSpan(m_scene->timeAt(night.first), m_scene->timeAt(night.last));
        m_painter->translate(rect.center());
        m_painter->rotate(-90);
        const double width = m_texts.width(TextStyle::Small, hours) + 2;
        const double height = m_texts.lineHeight(TextStyle::Small);
        m_texts.drawLine(*m_painter, TextStyle::Small, hours, {-width / 2, -height / 2, width, height}, Qt::LeftToRight);
        m_painter->restore();
    }
}

void TimelinePainter::paintRuler()
{
    QRectF ruler = m_geometry->rulerRect();
    const QRectF top(0, 0, m_geometry->frame().size.width(), ruler.height());
    ruler.setHeight(rulerHeight(*m_scene)); // the overview may lie below it
    if (!isExposed(top))
        return;
    m_painter->fillRect(top, m_colours.header);
    m_painter->save();
    m_painter->setClipRect(ruler, Qt::IntersectClip);
    const double names = dayRow(*m_scene);
    for (const SceneDay &day : m_scene->days()) {
        const QRectF rect = dayRect(day);
        if (!isExposed({rect.left() - 60, 0, rect.width() + 120, ruler.height()}))
            continue;
        paintHours(day, ruler.adjusted(0, names, 0, 0));
        if (names > 0)
            paintDayName(day, {rect.left(), 0, rect.width(), names});
    }
    paintRangeOnRuler(ruler.adjusted(0, names, 0, -1));
    if (m_overlay->cursorLane >= 0) {
        const double x = m_geometry->x(m_overlay->cursorMinute) + (m_geometry->isMirrored() ? -1 : 1);
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours.accent);
        m_painter->drawPolygon(QPolygonF{{x - 5, ruler.bottom() - 7}, {x + 5, ruler.bottom() - 7}, {x, ruler.bottom() - 1}});
    }
    if (m_overlay->now) {
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours.trouble);
        m_painter->drawEllipse(QPointF(m_geometry->x(*m_overlay->now) + (m_geometry->isMirrored() ? -1 : 1), ruler.bottom() - 5),
                               4, 4);
    }
    m_painter->restore();
    for (const double bottom : {ruler.bottom(), top.bottom()})
        m_painter->fillRect(QRectF(0, bottom - 1, top.width(), 1), m_colours.line);
}

} // namespace summitry
