// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The middle layer of our style: frames, fields, check marks, arrows and focus rings.
#pragma once

#include "ui/style/metricstyle.h"

namespace summitry {

class PrimitiveStyle : public MetricStyle
{
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;

private:
    [[nodiscard]] static bool drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
    [[nodiscard]] static bool drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
};

} // namespace summitry
