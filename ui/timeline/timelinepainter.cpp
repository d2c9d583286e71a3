// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/bandpainter.h"
#include "ui/timeline/scenewords.h"

#include <cmath>
#include <set>

namespace summitry {

namespace {

constexpr double headerPadding = 12;
constexpr double wayThickness = 6;

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

LaneMetrics TimelinePainter::laneMetrics() const
{
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    LaneMetrics metrics;
    metrics.regular = std::ceil(title + 2 * detail + 14);
    metrics.tallest = std::ceil(3 * title + 2 * detail + 18);
    metrics.column = std::ceil(title + 10);
    metrics.collapsed = std::ceil(title + 10);
    metrics.heading = std::ceil(detail + 10);
    return metrics;
}

double TimelinePainter::headerWidth(const TimelineScene &scene) const
{
    double widest = 72;
    for (const TimelineLane &lane : scene.lanes())
        widest = std::max(widest, m_texts.width(TextStyle::Title, lane.name));
    return std::ceil(std::min(widest + 2 * headerPadding, 200.0));
}

void TimelinePainter::paint(QPainter &painter, const QRectF &exposed, const TimelineScene &scene,
                            const TimelineGeometry &geometry, const TimelineOverlay &overlay)
{
    m_painter = &painter;
    m_exposed = exposed;
    m_scene = &scene;
    m_geometry = &geometry;
    m_overlay = &overlay;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // all mirroring is the geometry's
    painter.fillRect(exposed, m_colours.base);
    painter.save();
    painter.setClipRect(geometry.body(), Qt::IntersectClip);
    paintGround();
    paintBands();
    paintObstacles();
    paintNights();
    paintRange();
    paintNow();
    paintBlocks();
    paintWays();
    paintCursor();
    paintGhosts();
    painter.restore();
    painter.save();
    painter.setClipRect(QRectF(0, geometry.frame().ruler, geometry.frame().size.width(), geometry.frame().size.height()),
                        Qt::IntersectClip);
    paintHeaders();
    paintHeadings();
    paintLaneGap();
    painter.restore();
    paintRuler();
    painter.restore();
    m_painter = nullptr;
}

void TimelinePainter::verticalLine(double x, const QRectF &rect, const QColor &colour, double width)
{
    const double ratio = m_painter->device()->devicePixelRatioF();
    const double aligned = std::floor(x * ratio) / ratio;
    const double left = m_geometry->isMirrored() ? aligned - width : aligned;
    m_painter->fillRect(QRectF(left, rect.top(), width, rect.height()), colour);
}

void TimelinePainter::paintClosedHours()
{
    const TimeWindow all = m_scene->window();
    for (const SceneDay &day : m_scene->days()) {
        const int begins = day.window.first == all.first ? all.first - 24 * 60 : day.window.first; // on to the edge
        const int ends = day.window.last == all.last ? all.last + 24 * 60 : day.window.last;
        for (const auto &[from, until] : {std::pair(begins, day.open.first), std::pair(day.open.last, ends)}) {
            if (from >= until)
                continue;
            QRectF rect = m_geometry->bandRect(from, until) & m_geometry->body();
            if (rect.isEmpty() || !isExposed(rect))
                continue;
            rect.setBottom(m_geometry->body().bottom());
            if (m_colours.medium == Medium::Screen) {
                m_shapes.paintHatched(*m_painter, rect, m_colours.closed, m_colours.hatch);
                continue;
            }
            m_painter->fillRect(rect, m_colours.closed);
            m_painter->fillRect(rect, QBrush(m_colours.hatch, Qt::BDiagPattern));
        }
    }
}

void TimelinePainter::paintLines()
{
    const QRectF body = m_geometry->body();
    const double scale = m_geometry->frame().scale;
    const int step = scale >= 2 ? 15 : scale >= 0.8 ? 30 : 60;
    for (const SceneDay &day : m_scene->days()) {
        for (int minute = day.window.first; minute <= day.window.last; minute += step) {
            const double x = m_geometry->x(minute);
            if (x >= m_exposed.left() - 2 && x <= m_exposed.right() + 2)
                verticalLine(x, body, minute % 60 == 0 ? m_colours.line : m_colours.faintLine);
        }
    }
    for (int lane = 0; lane < int(m_scene->lanes().size()); ++lane) {
        const QRectF rect = m_geometry->laneRect(lane);
        if (isExposed(rect.adjusted(0, 0, 0, 1)))
            m_painter->fillRect(QRectF(body.left(), rect.bottom() - 1, body.width(), 1), m_colours.line);
    }
}

void TimelinePainter::paintGround()
{
    paintClosedHours();
    paintHoursForAll();
    paintLines();
    if (const QString text = emptyText(*m_scene); !text.isEmpty())
        paintEmptyText(text);
}

void TimelinePainter::paintEmptyText(const QString &text)
{
    constexpr int how = int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const QRectF box = m_geometry->body().adjusted(headerPadding, 2 * headerPadding, -headerPadding, -headerPadding);
    m_painter->save();
    m_painter->setLayoutDirection(m_geometry->frame().direction);
    m_painter->setFont(m_texts.font(TextStyle::Title));
    m_painter->fillRect(m_painter->boundingRect(box, how, text).adjusted(-8, -4, 8, 4), m_colours.base);
    m_painter->setPen(m_colours.secondary);
    m_painter->drawText(box, how, text);
    m_painter->restore();
}

void TimelinePainter::paintBands()
{
    BandPainter bands(*m_painter, m_colours, m_texts);
    const auto &spans = m_scene->spans();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].lane != acrossAllLanes)
            continue;
        const TimelineBlock &block = m_scene->blockOf(i);
        const QRectF rect = m_geometry->bandRect(spans[i].start, spans[i].end);
        if (!isExposed(rect))
            continue;
        BlockState state;
        state.isSelected = m_overlay->selected.contains(block.session);
        state.isFocused = m_overlay->focused == block.session;
        state.isOrigin = m_overlay->origins.contains(block.session);
        bands.paint(rect, rect & m_geometry->body(), block, state);
    }
}

// When everybody is in one room, seen in the others; once for several at the same time.
void TimelinePainter::paintHoursForAll()
{
    const auto &spans = m_scene->spans();
    std::set<std::pair<int, int>> painted;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const TimelineBlock &block = m_scene->blockOf(i);
        if (spans[i].lane == acrossAllLanes || !block.isForAll() || block.isCancelled() || m_overlay->dims(block.session))
            continue;
        const QRectF rect = m_geometry->bandRect(spans[i].start, spans[i].end);
        if (!isExposed(rect) || !painted.emplace(spans[i].start, spans[i].end).second)
            continue;
        const TimelineColours::Block colours = m_colours.block(block.colour.hue);
        m_painter->fillRect(rect, m_colours.isDark ? mixed(colours.edge, m_colours.base, 0.1) : mixed(colours.fill, m_colours.base, 0.5));
    }
}

// A hatch for each reason, so that it does not hang on the colour alone.
void TimelinePainter::paintObstacles()
{
    for (const Obstacle &obstacle : m_overlay->obstacles) {
        QRectF rect = m_geometry->bandRect(obstacle.start, obstacle.end);
        if (obstacle.lane != acrossAllLanes)
            rect &= m_geometry->laneRect(obstacle.lane);
        if (rect.isEmpty() || !isExposed(rect))
            continue;
        const bool isPerson = obstacle.kind == ObstacleKind::PersonTaken || obstacle.kind == ObstacleKind::PersonAway;
        const bool isUnfit = obstacle.kind == ObstacleKind::RoomTooSmall || obstacle.kind == ObstacleKind::RoomLacking;
        const QColor colour = isUnfit ? m_colours.caution : isPerson ? m_colours.trouble : m_colours.secondary;
        m_painter->fillRect(rect, withAlpha(colour, 0.08F));
        m_painter->fillRect(rect, QBrush(withAlpha(colour, isPerson ? 0.22F : 0.16F), isPerson ? Qt::DiagCrossPattern : Qt::FDiagPattern));
    }
}

void TimelinePainter::paintBlocks()
{
    BlockPainter blocks(*m_painter, m_colours, m_texts, m_shapes, m_geometry->frame().direction, m_scene->laneKind());
    const auto &spans = m_scene->spans();
    const auto paintOne = [&](std::size_t i) {
        const TimelineBlock &block = m_scene->blockOf(i);
        const QRectF rect = m_geometry->blockRect(spans[i]);
        if (!isExposed(rect.adjusted(-4, -4, 4, 4)))
            return;
        BlockState state;
        state.isDimmed = m_overlay->dims(block.session);
        state.isSelected = m_overlay->selected.contains(block.session);
        state.isFocused = m_overlay->isFocused(block.session, spans[i].lane);
        state.isOrigin = m_overlay->origins.contains(block.session);
        state.activeEdge = m_overlay->activeEdge;
        state.isGroupOpen = m_overlay->openGroups.contains(block.group);
        state.isClashing = m_overlay->clashing.contains(block.session);
        if (block.session == m_overlay->agendaOf && spans[i].lane == m_overlay->agendaLane)
            state.agenda = m_overlay->agenda;
        blocks.paint(rect, rect & m_geometry->body(), block, state);
    };
    std::optional<std::size_t> last; // the focused one lies over its neighbours
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].lane == acrossAllLanes)
            continue;
        if (m_overlay->isFocused(m_scene->sessionOf(i), spans[i].lane))
            last = i;
        else
            paintOne(i);
    }
    if (last)
        paintOne(*last);
}

// To the next venue; over the blocks, since the time is short just where they leave no room between them.
void TimelinePainter::paintWays()
{
    for (const TravelWay &way : m_scene->ways()) {
        const QRectF lane = m_geometry->laneRect(way.lane);
        QRectF bar = m_geometry->bandRect(way.start, way.end);
        const double spare = std::max(0.0, wayThickness - bar.width());
        bar = {bar.left() - spare / 2, lane.center().y() - wayThickness / 2, bar.width() + spare, wayThickness};
        const QString text = lengthText(way.minutes);
        QRectF label(0, bar.bottom() + 2, m_texts.width(TextStyle::Small, text) + 8, m_texts.lineHeight(TextStyle::Small));
        label.moveCenter({bar.center().x(), label.center().y()});
        if (!isExposed(bar.united(label)))
            continue;
        const QColor colour = way.isTooShort ? m_colours.trouble : m_colours.secondary;
        m_painter->fillRect(bar, colour);
        if (!way.isTooShort && label.width() > bar.width())
            continue; // nothing to worry about, and the tooltip of a block in trouble says it
        m_painter->fillRect(label, m_colours.base);
        m_painter->setPen(colour);
        m_texts.drawLine(*m_painter, TextStyle::Small, text, label.adjusted(3, 0, -3, 0), m_geometry->frame().direction);
    }
}

void TimelinePainter::paintNow()
{
    if (m_overlay->now)
        verticalLine(m_geometry->x(*m_overlay->now), m_geometry->body(), m_colours.trouble, 2);
}

} // namespace summitry
