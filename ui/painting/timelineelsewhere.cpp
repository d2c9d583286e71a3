// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The painter's part in what is tried out: where sessions are on the other line.
#include "ui/painting/timelinepainter.h"

namespace summitry {

namespace {

bool isTaken(const BlockSpan &place, const TimelineScene &scene)
{
    const std::vector<int> &there = scene.spansIn(place.lane);
    return std::any_of(there.begin(), there.end(), [&](int i) {
        const BlockSpan &span = scene.spans()[std::size_t(i)];
        return span.start < place.end && place.start < span.end;
    });
}

} // namespace

// Where no block would cover them.
void TimelinePainter::paintWordsElsewhere()
{
    constexpr double padding = 4;
    const double height = m_texts.lineHeight(TextStyle::Small);
    for (const OtherPlace &other : m_overlay->elsewhere) {
        const QRectF rect = m_geometry->blockRect(other.span);
        const double width = std::min(m_texts.width(TextStyle::Small, other.words) + 1, rect.width() - 4 * padding);
        if (!isExposed(rect) || isTaken(other.span, *m_scene) || rect.height() < height || width < 2 * height)
            continue;
        const bool isMirrored = m_geometry->frame().direction == Qt::RightToLeft;
        const double left = isMirrored ? rect.right() - 2 * padding - width : rect.left() + 2 * padding;
        const QRectF line(left, rect.center().y() - height / 2, width, height);
        m_painter->fillRect(line.adjusted(-padding, 0, padding, 0), m_colours.base);
        m_painter->setPen(m_colours.secondary);
        m_texts.drawLine(*m_painter, TextStyle::Small, other.words, line, m_geometry->frame().direction);
    }
}

// As the place that a block in a drag leaves behind.
void TimelinePainter::paintElsewhere()
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
    for (const OtherPlace &other : m_overlay->elsewhere) {
        const QRectF rect = m_geometry->blockRect(other.span);
        if (isExposed(rect))
            outline(*m_painter, rect, m_colours.accent, 1.5, 0, Qt::DashLine);
    }
    m_painter->restore();
}

} // namespace summitry
