// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part in what is under way or chosen: ghosts, the rubber band, the range of time, the cursor.
#include "document/naming.h"
#include "ui/timeline/bandpainter.h"
#include "ui/timeline/timelinepainter.h"

#include <QPainterPath>

namespace summitry {

void TimelinePainter::paintGhosts()
{
    BlockPainter blocks(*m_painter, m_colours, m_texts, m_shapes, m_geometry->frame().direction, m_scene->laneKind());
    const QRectF body = m_geometry->body();
    if (!m_overlay->ghosts.empty()) {
        const BlockSpan &first = m_overlay->ghosts.front().span;
        for (const int minute : {first.start, first.end})
            verticalLine(m_geometry->x(minute), body, m_colours.accent, m_overlay->edge == minute ? 2 : 1);
    }
    for (const TimelineGhost &ghost : m_overlay->ghosts) {
        BlockState state;
        state.isGhost = true;
        const QRectF rect = m_geometry->blockRect(ghost.span);
        if (ghost.span.lane == acrossAllLanes)
            BandPainter(*m_painter, m_colours, m_texts).paint(rect, rect & body, ghost.block, state);
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

// Behind the blocks; its edges go from the ruler to the last lane.
void TimelinePainter::paintRange()
{
    if (!m_overlay->range)
        return;
    const QRectF body = m_geometry->body();
    const auto [first, last] = *m_overlay->range;
    QRectF band = m_geometry->bandRect(first, last);
    band.setTop(body.top());
    band.setBottom(body.bottom());
    if (!isExposed(band.adjusted(-2, 0, 2, 0)))
        return;
    m_painter->fillRect(band, m_colours.wash);
    for (const int minute : {first, last})
        verticalLine(m_geometry->x(minute), body, m_colours.accent);
}

void TimelinePainter::paintRangeOnRuler(const QRectF &row)
{
    if (!m_overlay->range)
        return;
    const auto [first, last] = *m_overlay->range;
    QRectF band = m_geometry->bandRect(first, last);
    band = {band.left(), row.top(), band.width(), row.height()};
    m_painter->fillRect(band, mixed(m_colours.accent, m_colours.header, m_colours.isDark ? 0.35 : 0.2));
    m_painter->fillRect(QRectF(band.left(), band.bottom() - 3, band.width(), 3), m_colours.accent);
    const QString times = timeSpan(m_scene->timeAt(first), m_scene->timeAt(last));
    const QRectF visible = band & row;
    if (m_texts.width(TextStyle::Detail, times) + 8 > visible.width())
        return;
    m_painter->setPen(m_colours.text);
    QRectF line(0, 0, m_texts.width(TextStyle::Detail, times) + 2, visible.height() - 1);
    line.moveCenter(visible.center());
    m_texts.drawLine(*m_painter, TextStyle::Detail, times, line, m_geometry->frame().direction);
}

// Where a dragged lane would come to lie; its header is tinted meanwhile.
void TimelinePainter::paintLaneGap()
{
    const auto &lanes = m_geometry->lanes().lanes;
    if (m_overlay->movedLane < 0 || m_overlay->movedLane >= int(lanes.size()))
        return;
    m_painter->fillRect(m_geometry->headerRect(m_overlay->movedLane), m_colours.wash);
    const int gap = m_overlay->laneGap;
    if (gap < 0 || gap > int(lanes.size()))
        return;
    const double y = gap > m_overlay->movedLane ? m_geometry->laneRect(gap - 1).bottom() : m_geometry->laneRect(gap).top();
    const QRectF column = m_geometry->headerColumn();
    m_painter->fillRect(QRectF(0, y - 1, m_geometry->frame().size.width(), 1), m_colours.accent);
    m_painter->fillRect(QRectF(column.left(), y - 2, column.width(), 3), m_colours.accent);
}

// Where the keys would begin something, in a place without a block.
void TimelinePainter::paintCursor()
{
    if (m_overlay->cursorLane < 0 || m_overlay->cursorLane >= int(m_scene->lanes().size()))
        return;
    const QRectF lane = m_geometry->laneRect(m_overlay->cursorLane);
    verticalLine(m_geometry->x(m_overlay->cursorMinute), lane.adjusted(0, 3, 0, -4), m_colours.accent, 2);
}

} // namespace summitry
