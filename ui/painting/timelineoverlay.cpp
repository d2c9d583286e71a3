// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part over the day: what stands in the way of a drag, its ghosts, and what undo has moved.
#include "ui/painting/bandpainter.h"
#include "ui/painting/timelinepainter.h"
#include "ui/scene/fingerhits.h"

#include <QPainter>

namespace summitry {

namespace {

constexpr double handleRadius = 4;

QColor withAlpha(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

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

// At both edges of what a finger has selected.
void TimelinePainter::paintHandles()
{
    if (!m_overlay->withHandles || m_overlay->origins.contains(m_overlay->withHandles))
        return;
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    m_painter->setPen(QPen(m_colours.base, 1));
    m_painter->setBrush(m_colours.accent);
    for (const BlockSpan &span : m_scene->spansOf(m_overlay->withHandles)) {
        for (const Zone edge : {Zone::StretchStart, Zone::StretchEnd})
            m_painter->drawRoundedRect(handleRect(span, edge, *m_geometry), handleRadius, handleRadius);
    }
    m_painter->restore();
}

void TimelinePainter::paintGhosts()
{
    BlockPainter blocks(*m_painter, m_colours, m_texts, m_shapes, {m_geometry->frame().direction, m_scene->laneKind(), m_geometry->frame().axis});
    const QRectF body = m_geometry->body();
    if (!m_overlay->ghosts.empty()) {
        const BlockSpan &first = m_overlay->ghosts.front().span;
        for (const int minute : {first.start, first.end})
            paintLine(m_geometry->lineAt(minute, m_overlay->edge == minute ? 2 : 1), m_colours.accent);
    }
    paintPause();
    for (const TimelineGhost &ghost : m_overlay->ghosts) {
        BlockState state;
        state.isGhost = true;
        state.isRefused = m_overlay->isRefused;
        const QRectF below = m_geometry->blockRect(ghost.span);
        const QRectF rect = below.translated(0, -m_overlay->lift);
        if (m_overlay->lift > 0)
            m_painter->fillRect(below, withAlpha(Qt::black, 0.3F)); // its shadow
        if (ghost.span.lane == acrossAllLanes)
            BandPainter(*m_painter, m_colours, m_texts, m_geometry->frame().axis).paint(rect, rect & body, ghost.block, state);
        else
            blocks.paint(rect, rect & body, ghost.block, state);
    }
    if (!m_overlay->rubberBand.isNull()) {
        m_painter->fillRect(m_overlay->rubberBand, m_colours.wash);
        m_painter->setPen(m_colours.accent);
        m_painter->setBrush(Qt::NoBrush);
        m_painter->drawRect(m_overlay->rubberBand.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

// As a bracket: a line from the one to the other, closed at both ends.
void TimelinePainter::paintPause()
{
    const int lane = m_overlay->pause && !m_overlay->ghosts.empty() ? m_overlay->ghosts.front().span.lane : acrossAllLanes;
    if (lane < 0 || lane >= int(m_geometry->lanes().lanes.size()))
        return;
    constexpr double thickness = 2;
    constexpr double arm = 5;
    const LaneSpan &span = m_geometry->lanes().lanes[std::size_t(lane)];
    const double middle = span.top + span.height / 2;
    const TimeWindow &pause = *m_overlay->pause;
    m_painter->fillRect(m_geometry->areaRect(pause.first, pause.last, middle - thickness / 2, middle + thickness / 2), m_colours.accent);
    for (const int minute : {pause.first, pause.last})
        m_painter->fillRect(m_geometry->lineAt(minute, thickness) & m_geometry->areaRect(minute - 1, minute + 1, middle - arm, middle + arm), m_colours.accent);
}

// Where sessions came from and where they are now.
void TimelinePainter::paintFlashes()
{
    for (const BlockSpan &span : m_overlay->flashes) {
        const QRectF rect = m_geometry->blockRect(span);
        if (!isExposed(rect))
            continue;
        m_painter->setPen(QPen(m_colours.accent, 2));
        m_painter->setBrush(m_overlay->flashesCalmly ? QBrush() : QBrush(withAlpha(m_colours.accent, 0.25F)));
        m_painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace summitry
