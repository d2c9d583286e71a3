// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part over the day: what stands in the way of a drag, its ghosts, and what undo has moved.
#include "ui/painting/bandpainter.h"
#include "ui/painting/timelinepainter.h"

namespace summitry {

namespace {

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

void TimelinePainter::paintGhosts()
{
    BlockPainter blocks(*m_painter, m_colours, m_texts, m_shapes, {m_geometry->frame().direction, m_scene->laneKind(), m_geometry->frame().axis});
    const QRectF body = m_geometry->body();
    if (!m_overlay->ghosts.empty()) {
        const BlockSpan &first = m_overlay->ghosts.front().span;
        for (const int minute : {first.start, first.end})
            paintLine(m_geometry->lineAt(minute, m_overlay->edge == minute ? 2 : 1), m_colours.accent);
    }
    for (const TimelineGhost &ghost : m_overlay->ghosts) {
        BlockState state;
        state.isGhost = true;
        const QRectF rect = m_geometry->blockRect(ghost.span);
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
