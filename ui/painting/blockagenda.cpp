// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/blockagenda.h"

#include "ui/scene/agendawords.h"

namespace summitry {

namespace {

constexpr double stripeBreadth = 3;
constexpr double gapOfPieces = 1;

} // namespace

void paintAgendaStripe(QPainter &painter, const QRectF &rect, const TimelineBlock &block, const QColor &colour,
                       const QColor &trouble, const BlockReading &reading)
{
    const bool isToRight = reading.direction == Qt::LeftToRight;
    const bool isUpright = reading.axis == Qt::Vertical;
    const double edge = isToRight ? rect.right() - agendaStripe : rect.left() + agendaStripe - stripeBreadth;
    const QRectF stripe = isUpright ? QRectF(edge, rect.top() + 1, stripeBreadth, rect.height() - 2) // inside the border
                                    : QRectF(rect.left() + 1, rect.bottom() - agendaStripe, rect.width() - 2, stripeBreadth);
    const double whole = isUpright ? stripe.height() : stripe.width();
    for (const AgendaPiece &piece : agendaPieces(block.items, block.minutes)) {
        const double from = piece.from * whole;
        const double length = std::max(1.0, piece.until * whole - from - gapOfPieces);
        const double left = isToRight ? stripe.left() + from : stripe.right() - from - length;
        const QRectF part = isUpright ? QRectF(stripe.left(), stripe.top() + from, stripeBreadth, length)
                                      : QRectF(left, stripe.top(), length, stripeBreadth);
        painter.fillRect(part, piece.isOver ? trouble : colour);
    }
}

} // namespace summitry
