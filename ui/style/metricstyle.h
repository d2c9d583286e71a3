// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lowest layer of our style, over Fusion: how large things are, where their parts lie and how they behave.
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace summitry {

class MetricStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MetricStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;

protected:
    // Of the text in this control, in the font it is drawn with.
    [[nodiscard]] static int textHeight(const QStyleOption *option, const QWidget *widget);

private:
    [[nodiscard]] static QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part);
    [[nodiscard]] static QRect spinBoxPart(const QStyleOptionSpinBox &box, SubControl part);
    [[nodiscard]] static QRect comboBoxPart(const QStyleOptionComboBox &box, SubControl part);
};

} // namespace summitry
