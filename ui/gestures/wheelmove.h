// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a turn of the wheel, or two fingers on a trackpad, mean on the timeline. Pure.
#pragma once

#include <QPoint>
#include <QPointF>

namespace summitry {

struct WheelTurn {
    QPoint pixels; // null where the device counts none
    QPoint angle;  // eighths of a degree
    Qt::KeyboardModifiers modifiers;
    Qt::ScrollPhase phase = Qt::NoScrollPhase;
};

struct WheelMove {
    enum class Kind {
        Usual,      // as in any view
        ByPixels,   // to the right and down
        Along,      // by notches, earlier where they are positive
        Zoom,       // by notches
        LaneHeight, // by whole notches
    };
    Kind kind = Kind::Usual;
    QPointF pixels;
    double notches = 0;
};

class Wheel
{
public:
    [[nodiscard]] WheelMove turn(const WheelTurn &turn);

private:
    double m_rest = 0; // of a notch, for the lanes' height
};

} // namespace summitry
