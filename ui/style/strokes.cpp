// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/strokes.h"

#include "ui/style/metrics.h"

#include <QStyle>
#include <QStyleOption>

namespace summitry {

Brushwork::Brushwork(QPainter &painter) : m_painter(painter)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

Brushwork::~Brushwork() { m_painter.restore(); }

void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double lineWidth, double radius)
{
    const Brushwork brushwork(painter);
    const bool hasLine = line.isValid() && lineWidth > 0;
    const double inset = hasLine ? lineWidth / 2 : 0;
    painter.setPen(hasLine ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
}

void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, double radius)
{
    constexpr double ring = metrics::focusRing;
    drawBox(painter, rect.adjusted(ring, ring, -ring, -ring), {}, palette.color(QPalette::Base), 1, radius - ring);
    drawBox(painter, rect, {}, palette.color(QPalette::Active, QPalette::Link), ring, radius);
}

void drawChevron(QPainter &painter, const QRectF &rect, Towards where, const QColor &colour)
{
    const Brushwork brushwork(painter);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    switch (where) {
    case Towards::Down: break;
    case Towards::Up: painter.rotate(180); break;
    case Towards::Left: painter.rotate(90); break;
    case Towards::Right: painter.rotate(-90); break;
    }
    painter.drawPolyline(QPolygonF{{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}});
}

namespace {

struct MarkColours {
    QColor fill, line, mark;
};

MarkColours markColours(const QStyleOption &option, bool isMarked)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isMarked)
        return {isEnabled ? palette.color(QPalette::Active, QPalette::Highlight) : palette.color(QPalette::Disabled, QPalette::Text),
                {}, isEnabled ? palette.color(QPalette::Active, QPalette::HighlightedText) : palette.color(QPalette::Base)};
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    return {palette.color(isHovered ? QPalette::Midlight : QPalette::Base), palette.color(QPalette::Dark), {}};
}

} // namespace

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const bool isPart = option.state & QStyle::State_NoChange;
    const MarkColours colours = markColours(option, isOn || isPart);
    const QRectF rect(option.rect);
    drawBox(painter, rect, colours.fill, colours.line, 1, metrics::smallRadius);
    if (!isOn && !isPart)
        return;
    const Brushwork brushwork(painter);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / metrics::indicator, rect.height() / metrics::indicator);
    painter.setPen(QPen(colours.mark, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn)
        painter.drawPolyline(QPolygonF{{4, 8.5}, {7, 11.5}, {12, 5}});
    else
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state & QStyle::State_On;
    const MarkColours colours = markColours(option, isOn);
    const QRectF rect(option.rect);
    drawBox(painter, rect, colours.fill, colours.line, 1, rect.width() / 2);
    if (isOn) {
        const double inset = rect.width() * 0.31;
        drawBox(painter, rect.adjusted(inset, inset, -inset, -inset), colours.mark, {}, 0, rect.width() / 2);
    }
}

void drawUnderline(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

} // namespace summitry
