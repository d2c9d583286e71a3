// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/summitrystyle.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QComboBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QTabBar>

namespace summitry {

void SummitryStyle::polish(QWidget *widget)
{
    ControlStyle::polish(widget);
    // Fusion asks for hover on most of them; these change under the pointer with us too.
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget) || qobject_cast<QRadioButton *>(widget)
        || widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
}

void SummitryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*slider, *painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(*box, *painter, widget);
    }
    if (control == CC_ComboBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*box, *painter, widget);
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
            // Fusion would squeeze an arrow into the corner, over the icon; what opens says itself that it is a menu.
            QStyleOptionToolButton plain = *button;
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            return ControlStyle::drawComplexControl(control, &plain, painter, widget);
        }
    }
    ControlStyle::drawComplexControl(control, option, painter, widget);
}

void SummitryStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const QPalette &palette = bar.palette;
    painter.fillRect(bar.rect, palette.base());
    if (bar.maximum <= bar.minimum)
        return;
    constexpr double inset = metrics::scrollHandleInset;
    const bool isHeld = (bar.activeSubControls & SC_ScrollBarSlider) && (bar.state & (State_MouseOver | State_Sunken));
    const QRectF handle = QRectF(proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget))
                              .adjusted(inset, inset, -inset, -inset);
    drawBox(painter, handle, palette.color(isHeld ? QPalette::Shadow : QPalette::Dark), {}, 0,
            std::min(handle.width(), handle.height()) / 2);
}

void SummitryStyle::drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QWidget *widget) const
{
    const QPalette &palette = slider.palette;
    const bool isAcross = slider.orientation == Qt::Horizontal;
    const QRect handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const QRect space = proxy()->subControlRect(CC_Slider, &slider, SC_SliderGroove, widget);
    constexpr int thickness = 4;
    QRectF groove = alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                isAcross ? QSize(space.width(), thickness) : QSize(thickness, space.height()), space);
    drawBox(painter, groove, palette.color(QPalette::Mid), {}, 0, thickness / 2.0);
    const QPointF centre = QRectF(handle).center();
    QRectF before = groove; // the part that counts, from the start to the handle
    const bool startsLow = isAcross ? !slider.upsideDown : slider.upsideDown;
    if (isAcross)
        startsLow ? before.setRight(centre.x()) : before.setLeft(centre.x());
    else
        startsLow ? before.setTop(centre.y()) : before.setBottom(centre.y());
    drawBox(painter, before, palette.color(QPalette::Highlight), {}, 0, thickness / 2.0);
    constexpr double radius = 8;
    const QRectF knob(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    drawBox(painter, knob, palette.color(QPalette::Button), palette.color(QPalette::Dark), 1, radius);
    if (slider.state & State_HasFocus)
        drawFocusRing(painter, knob, palette, radius);
}

void SummitryStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter &painter, const QWidget *widget) const
{
    if (box.frame) {
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(box);
        frame.lineWidth = 1;
        proxy()->drawPrimitive(PE_PanelLineEdit, &frame, &painter, widget);
    }
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto drawStep = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag flag, PrimitiveElement arrow) {
        QStyleOption step(box);
        step.rect = proxy()->subControlRect(CC_SpinBox, &box, part, widget);
        if (!(box.stepEnabled & flag))
            step.state &= ~State_Enabled;
        const bool isUnder = (box.activeSubControls & part) && (step.state & State_Enabled);
        if (isUnder)
            drawBox(painter, QRectF(step.rect).adjusted(2, 2, -2, -2), box.palette.color(QPalette::Midlight), {}, 0, 3);
        proxy()->drawPrimitive(arrow, &step, &painter, widget);
    };
    drawStep(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, PE_IndicatorSpinUp);
    drawStep(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, PE_IndicatorSpinDown);
}

void SummitryStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter &painter, const QWidget *widget) const
{
    if (box.frame) {
        QStyleOptionFrame frame;
        frame.QStyleOption::operator=(box);
        frame.lineWidth = 1;
        proxy()->drawPrimitive(PE_PanelLineEdit, &frame, &painter, widget);
    }
    QStyleOption arrow(box);
    arrow.rect = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

} // namespace summitry
