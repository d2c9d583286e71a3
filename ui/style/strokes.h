// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes all controls are drawn from. Every function leaves the painter as it was.
#pragma once

#include <QColor>
#include <QPainter>

class QStyleOption;

namespace summitry {

// Saves the painter, smooths edges, and gives it back at the end of the block.
class Brushwork
{
public:
    explicit Brushwork(QPainter &painter);
    ~Brushwork();
    Q_DISABLE_COPY_MOVE(Brushwork)

private:
    QPainter &m_painter;
};

// An invalid colour draws nothing. The line lies inside the rectangle.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, double lineWidth, double radius);

// What has the keyboard: two pixels of the ring's colour, and one of the ground's inside it, so that it shows on any fill.
void drawFocusRing(QPainter &painter, const QRectF &rect, const QPalette &palette, double radius);

enum class Towards { Up, Down, Left, Right };
void drawChevron(QPainter &painter, const QRectF &rect, Towards where, const QColor &colour);

void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);

// A line of one pixel along the lower edge.
void drawUnderline(QPainter &painter, const QRect &rect, const QColor &colour);

} // namespace summitry
