// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets texts into lines for one device: fonts for every script, weights and greys, directions.
#pragma once

#include "publishing/band.h"
#include "publishing/paper.h"

#include <QFont>

namespace summitry {

// Sizes in points.
struct Look {
    double size = 9.5;
    double leading = 13;
    QFont::Weight weight = QFont::Normal;
    QColor colour = ink();

    static QColor ink() { return {0x16, 0x16, 0x18}; }
    static QColor mutedInk() { return {0x55, 0x58, 0x5c}; } // dark enough to survive a photocopier
};

enum class Side { Start, End };

class Typesetter
{
public:
    // The device is borrowed. All sizes are multiplied by the scale.
    Typesetter(QPaintDevice &device, const QLocale &locale, double scale = 1);

    [[nodiscard]] qreal points(double count) const { return count * m_perPoint; }
    [[nodiscard]] bool isRightToLeft() const { return m_direction == Qt::RightToLeft; }
    // Adds the text to the band from `top` on, wrapped to the column; returns the height it takes.
    qreal set(Band &band, const Runs &text, const Look &look, qreal top, qreal left, qreal width, Side side = Side::Start) const;
    // On one line.
    [[nodiscard]] qreal width(const QString &text, const Look &look) const;

private:
    [[nodiscard]] QFont font(const Look &look, RunStyles styles, const QString &language) const;
    [[nodiscard]] std::shared_ptr<QTextLayout> layout(const Runs &text, const Look &look, Side side) const;

    QPaintDevice &m_device;
    QLocale m_locale;
    Qt::LayoutDirection m_direction;
    double m_scale;
    qreal m_perPoint;
};

} // namespace summitry
