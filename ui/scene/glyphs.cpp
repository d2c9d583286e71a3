// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/glyphs.h"

#include <QPainter>

namespace summitry {

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour, const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (glyph) {
    case Glyph::Conflict: {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{8, 2}, {15, 14}, {1, 14}});
        painter.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(8, 6), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 12.4));
        break;
    }
    case Glyph::Pin:
        painter.drawRoundedRect(QRectF(5, 1.5, 6, 6.5), 1, 1);
        painter.drawRoundedRect(QRectF(3, 7.5, 10, 2.2), 1, 1);
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(8, 9.5), QPointF(8, 14.5));
        break;
    case Glyph::Lock:
        painter.drawRoundedRect(QRectF(3, 7, 10, 7.5), 1.5, 1.5);
        painter.setPen(QPen(colour, 1.7));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(5, 2, 6, 8.5), 0, 180 * 16);
        break;
    case Glyph::Group: // two that hang together
        painter.drawRoundedRect(QRectF(2, 2, 12, 4.5), 1.2, 1.2);
        painter.drawRoundedRect(QRectF(2, 9.5, 12, 4.5), 1.2, 1.2);
        painter.drawRect(QRectF(6.5, 6, 3, 4));
        break;
    case Glyph::OpenGroup: // and two that do not
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(1.5, 2, 9, 4), 1, 1);
        painter.drawRoundedRect(QRectF(5.5, 10, 9, 4), 1, 1);
        break;
    case Glyph::Branch: // one way that becomes two
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{8, 14.5}, {8, 9}, {3, 4}});
        painter.drawLine(QPointF(8, 9), QPointF(13, 4));
        painter.drawPolyline(QPolygonF{{2.5, 7.5}, {2.5, 3}, {7, 3}});
        painter.drawPolyline(QPolygonF{{9, 3}, {13.5, 3}, {13.5, 7.5}});
        break;
    }
    painter.restore();
}

} // namespace summitry
