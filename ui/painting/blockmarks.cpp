// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The block painter's part over the block: that it has changed, what is selected, what people who are dragged would come to.
#include "ui/painting/blockpainter.h"

#include <QPainterPath>

namespace summitry {

namespace {

constexpr QSizeF edgeHandle(6, 26);

} // namespace

// The lower trailing one, as of a leaf turned down: the badges stand in the upper.
void BlockPainter::paintChangedCorner(const QRectF &rect)
{
    const double side = std::min({10.0, rect.width() / 2, rect.height() / 2});
    const bool isLeft = m_direction == Qt::RightToLeft;
    const QPointF corner = isLeft ? rect.bottomLeft() : rect.bottomRight();
    QPainterPath leaf(corner);
    leaf.lineTo(corner - QPointF(0, side));
    leaf.lineTo(corner + QPointF(isLeft ? side : -side, 0));
    leaf.closeSubpath();
    QPainterPath block;
    block.addRoundedRect(rect, blockshape::radius, blockshape::radius);
    m_painter.fillPath(leaf & block, m_colours.caution);
}

// Lit where they are free, a hatch for each reason against it.
void BlockPainter::paintJoining(const QRectF &rect, const BlockState &state)
{
    const bool isFree = *state.joining == Joining::Free;
    QPainterPath shape;
    shape.addRoundedRect(rect, blockshape::radius, blockshape::radius);
    if (isFree) {
        m_painter.fillPath(shape, m_colours.wash);
        outline(m_painter, rect, m_colours.accent, 2, 0);
    } else {
        const bool isTaken = *state.joining == Joining::Taken;
        QColor hatch = isTaken ? m_colours.trouble : m_colours.secondary;
        hatch.setAlphaF(isTaken ? 0.3F : 0.22F);
        m_painter.fillPath(shape, QBrush(hatch, isTaken ? Qt::DiagCrossPattern : Qt::FDiagPattern));
    }
    if (state.isJoined)
        outline(m_painter, rect, isFree ? m_colours.accent : m_colours.secondary, 3, -3);
}

void BlockPainter::paintOutlines(const QRectF &rect, const TimelineBlock &block, BlockState state)
{
    if (block.isInConflict() && !state.isOrigin && !state.isDimmed) {
        if (rect.width() < 12)
            m_painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 3), m_colours.trouble);
        else
            outline(m_painter, rect, m_colours.trouble, 2, 0);
    }
    if (state.isOrigin) {
        m_painter.setOpacity(1);
        outline(m_painter, rect, m_colours.secondary, 1, 0, Qt::DashLine);
        return;
    }
    if (state.isSelected || state.isGhost) {
        if (!block.isInConflict()) {
            QPainterPath shape;
            shape.addRoundedRect(rect, blockshape::radius, blockshape::radius);
            m_painter.fillPath(shape, m_colours.wash);
        }
        outline(m_painter, rect, m_colours.accent, 2, block.isInConflict() ? 2 : 0);
    }
    if (state.isRefused)
        outline(m_painter, rect, m_colours.trouble, 3, -3);
    if (state.isClashing)
        outline(m_painter, rect, m_colours.trouble, 2, -2);
    if (!state.isFocused)
        return;
    outline(m_painter, rect, m_colours.accent, 2, -3);
    paintHandle(rect, state.activeEdge);
}

void BlockPainter::paintHandle(const QRectF &rect, Zone edge)
{
    const bool isUpright = m_reading.axis == Qt::Vertical;
    if ((isUpright ? rect.height() : rect.width()) < edgeHandle.width() * 4)
        return;
    const bool isFirst = (edge == Zone::StretchStart) == (isUpright || m_direction == Qt::LeftToRight); // left, or upper
    QRectF handle(QPointF(), (isUpright ? edgeHandle.transposed() : edgeHandle).boundedTo(rect.size()));
    handle.moveCenter(isUpright ? QPointF(rect.center().x(), isFirst ? rect.top() : rect.bottom())
                                : QPointF(isFirst ? rect.left() : rect.right(), rect.center().y()));
    m_painter.setPen(QPen(m_colours.base, 1));
    m_painter.setBrush(m_colours.accent);
    m_painter.drawRoundedRect(handle, 2, 2);
}

} // namespace summitry
