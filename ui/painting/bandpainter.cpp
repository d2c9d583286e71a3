// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/bandpainter.h"

#include "document/naming.h"

#include <QPainter>

namespace summitry {

void BandPainter::paint(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, BlockState state)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (state.isGhost || state.isOrigin)
        m_painter.setOpacity(state.isGhost ? 0.7 : 0.4);
    m_painter.fillRect(rect, state.isSelected || state.isGhost ? m_colours.wash : m_colours.breakFill);
    m_painter.setPen(QPen(state.isSelected || state.isGhost ? m_colours.accent : m_colours.line, 1));
    const bool runsDown = m_axis == Qt::Vertical;
    m_painter.drawLine(rect.topLeft(), runsDown ? rect.topRight() : rect.bottomLeft());
    m_painter.drawLine(runsDown ? rect.bottomLeft() : rect.topRight(), rect.bottomRight());
    m_painter.setClipRect(rect, Qt::IntersectClip);
    paintWords(rect, visible, block);
    m_painter.restore();
    if (block.isInConflict() || state.isFocused) {
        m_painter.save();
        outline(m_painter, rect, state.isFocused ? m_colours.accent : m_colours.trouble, 2, 0);
        m_painter.restore();
    }
}

// Upright where they fit, else along the band; in one line where there is no room for two.
void BandPainter::paintWords(const QRectF &rect, const QRectF &visible, const TimelineBlock &block)
{
    const double title = m_texts.lineHeight(TextStyle::Title);
    const double detail = m_texts.lineHeight(TextStyle::Detail);
    const QString times = timeSpan(block.start, block.end);
    const double needed = std::max(m_texts.width(TextStyle::Detail, times), m_texts.width(TextStyle::Title, block.title)) + 6;
    m_painter.setPen(m_colours.text);
    const bool runsDown = m_axis == Qt::Vertical;
    const bool isUpright = runsDown || rect.width() >= std::min(needed, m_texts.width(TextStyle::Detail, times) + 12);
    const bool hasTwoLines = isUpright && (!runsDown || rect.height() >= title + detail);
    QRectF box(0, 0, isUpright ? (runsDown ? visible : rect).width() - 8 : std::min(visible.height() - 8, needed * 2.4),
               hasTwoLines ? title + detail : runsDown ? detail : title);
    m_painter.translate(runsDown ? QPointF(visible.center().x(), rect.center().y()) : QPointF(rect.center().x(), visible.center().y()));
    if (!isUpright)
        m_painter.rotate(-90);
    box.moveCenter({0, 0});
    const auto centred = [&](TextStyle style, const QString &text, double top) {
        const TextLines &line = m_texts.lines(style, text, box.width(), 1);
        if (line.lines.isEmpty())
            return;
        const double width = line.lines.front().size().width();
        m_texts.draw(m_painter, line, style, {-width / 2, top, width, line.lineHeight}, Qt::LeftToRight);
    };
    const double room = runsDown ? rect.height() : isUpright ? title : rect.width();
    if (hasTwoLines || room >= (runsDown ? detail - 2 : title)) {
        const QString both = block.title % QStringLiteral("  ") % times;
        const bool isRoom = !hasTwoLines && m_texts.width(TextStyle::Detail, both) <= box.width();
        const QString text = isRoom ? both : block.title;
        centred(hasTwoLines ? TextStyle::Title : TextStyle::Detail, text, box.top());
    }
    if (hasTwoLines) {
        m_painter.setPen(m_colours.secondary);
        centred(TextStyle::Detail, times, box.top() + title);
    }
}

} // namespace summitry
