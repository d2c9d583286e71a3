// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part in what is chosen: the range of time, the place of a dragged lane, the cursor.
#include "document/naming.h"
#include "ui/painting/timelinepainter.h"

namespace summitry {

// Behind the blocks; its edges go from the ruler to the last lane.
void TimelinePainter::paintRange()
{
    if (!m_overlay->range)
        return;
    const auto [first, last] = *m_overlay->range;
    const QRectF band = m_geometry->sliceRect(first, last);
    if (!isExposed(band.adjusted(-2, -2, 2, 2)))
        return;
    m_painter->fillRect(band, m_colours.wash);
    for (const int minute : {first, last})
        paintLine(m_geometry->lineAt(minute, 1), m_colours.accent);
}

void TimelinePainter::paintRangeOnRuler()
{
    if (!m_overlay->range)
        return;
    const auto [first, last] = *m_overlay->range;
    const QRectF row = m_geometry->plain(m_geometry->rulerRect()).adjusted(0, m_geometry->frame().names, 0, -1);
    const double start = m_geometry->along(first);
    const QRectF band(start, row.top(), m_geometry->along(last) - start, row.height());
    m_painter->fillRect(m_geometry->drawn(band), mixed(m_colours.accent, m_colours.header, m_colours.isDark ? 0.35 : 0.2));
    m_painter->fillRect(m_geometry->drawn(QRectF(start, band.bottom() - 3, band.width(), 3)), m_colours.accent);
    const QString times = timeSpan(m_scene->timeAt(first), m_scene->timeAt(last));
    const QRectF visible = band & row;
    if (m_texts.width(TextStyle::Detail, times) + 8 > visible.width())
        return;
    m_painter->setPen(m_colours.text);
    const double height = m_geometry->runsDown() ? m_texts.lineHeight(TextStyle::Detail) : visible.height() - 1;
    QRectF line(0, 0, m_texts.width(TextStyle::Detail, times) + 2, height);
    line.moveCenter(visible.center());
    drawAlong(TextStyle::Detail, times, m_geometry->drawn(line));
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
    const QRectF beside = m_geometry->plain(m_geometry->laneRect(gap > m_overlay->movedLane ? gap - 1 : gap));
    const double at = gap > m_overlay->movedLane ? beside.bottom() : beside.top();
    const QRectF whole = m_geometry->plain(QRectF({}, m_geometry->frame().size));
    const QRectF column = m_geometry->plain(m_geometry->headersRect());
    m_painter->fillRect(m_geometry->drawn(QRectF(whole.left(), at - 1, whole.width(), 1)), m_colours.accent);
    m_painter->fillRect(m_geometry->drawn(QRectF(column.left(), at - 2, column.width(), 3)), m_colours.accent);
}

// Where the keys would begin something, in a place without a block.
void TimelinePainter::paintCursor()
{
    if (m_overlay->cursorLane < 0 || m_overlay->cursorLane >= int(m_scene->lanes().size()))
        return;
    const QRectF lane = m_geometry->plain(m_geometry->laneRect(m_overlay->cursorLane));
    paintLine(m_geometry->drawn(QRectF(m_geometry->along(m_overlay->cursorMinute), lane.top() + 3, 2, lane.height() - 7)), m_colours.accent);
}

} // namespace summitry
