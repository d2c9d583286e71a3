// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/timelinepainter.h"

#include "ui/painting/bandpainter.h"
#include "ui/scene/scenewords.h"

#include <cmath>
#include <set>

namespace summitry {

namespace {

constexpr double headerPadding = 12;
constexpr double wayThickness = 6;

} // namespace

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
    paintFolds();
    paintRange();
    paintNow();
    paintWordsElsewhere();
    paintBlocks();
    paintElsewhere();
    paintWays();
    paintCursor();
    paintHandles();
    paintGhosts();
    paintFlashes();
    painter.restore();
    painter.save();
    painter.setClipRect(geometry.lanesRect(), Qt::IntersectClip);
    paintHeaders();
    paintHeadings();
    paintLaneGap();
    painter.restore();
    paintRuler();
    painter.restore();
    m_painter = nullptr;
}

void TimelinePainter::paintLine(const QRectF &line, const QColor &colour)
{
    const double ratio = m_painter->device()->devicePixelRatioF();
    const QPointF corner(std::floor(line.left() * ratio) / ratio, std::floor(line.top() * ratio) / ratio);
    m_painter->fillRect(QRectF(corner, line.size()), colour);
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
            const QRectF rect = m_geometry->sliceRect(from, until) & m_geometry->body();
            if (rect.isEmpty() || !isExposed(rect))
                continue;
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
    const double scale = m_geometry->frame().scale;
    const int step = scale >= 2 ? 15 : scale >= 0.8 ? 30 : 60;
    for (const SceneDay &day : m_scene->days()) {
        for (int minute = day.window.first; minute <= day.window.last; minute += step) {
            const QRectF line = m_geometry->lineAt(minute, 1);
            if (isExposed(line.adjusted(-2, -2, 2, 2)))
                paintLine(line, minute % 60 == 0 ? m_colours.line : m_colours.faintLine);
        }
    }
    for (int lane = 0; lane < int(m_scene->lanes().size()); ++lane) {
        const QRectF line = m_geometry->lastAcross(m_geometry->laneRect(lane), 1);
        if (isExposed(line.adjusted(0, 0, 1, 1)))
            m_painter->fillRect(line, m_colours.line);
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
    BandPainter bands(*m_painter, m_colours, m_texts, m_geometry->frame().axis);
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

void TimelinePainter::paintBlocks()
{
    BlockPainter blocks(*m_painter, m_colours, m_texts, m_shapes, {m_geometry->frame().direction, m_scene->laneKind(), m_geometry->frame().axis});
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
        if (const auto joining = m_overlay->joinings.constFind(block.session); joining != m_overlay->joinings.cend())
            state.joining = *joining;
        state.isJoined = block.session == m_overlay->joined;
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
        const LaneSpan &lane = m_geometry->lanes().lanes[std::size_t(way.lane)];
        const double middle = lane.top + lane.height / 2;
        QRectF bar = m_geometry->areaRect(way.start, way.end, middle - wayThickness / 2, middle + wayThickness / 2);
        const QSizeF spare = (QSizeF(wayThickness, wayThickness) - bar.size()).expandedTo({0, 0}) / 2;
        bar.adjust(-spare.width(), -spare.height(), spare.width(), spare.height());
        const QString text = lengthText(way.minutes);
        const QRectF label = m_geometry->besideAcross(bar, {m_texts.width(TextStyle::Small, text) + 8, m_texts.lineHeight(TextStyle::Small)}, 2);
        if (!isExposed(bar.united(label)))
            continue;
        const QColor colour = way.isTooShort ? m_colours.trouble : m_colours.secondary;
        m_painter->fillRect(bar, colour);
        if (!way.isTooShort && m_geometry->plain(label).width() > m_geometry->plain(bar).width())
            continue; // nothing to worry about, and the tooltip of a block in trouble says it
        m_painter->fillRect(label, m_colours.base);
        m_painter->setPen(colour);
        m_texts.drawLine(*m_painter, TextStyle::Small, text, label.adjusted(3, 0, -3, 0), m_geometry->frame().direction);
    }
}

void TimelinePainter::paintNow()
{
    if (m_overlay->now)
        paintLine(m_geometry->lineAt(*m_overlay->now, 2), m_colours.trouble);
}

} // namespace summitry
