// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metricstyle.h"

#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace summitry {

using namespace Qt::StringLiterals;

MetricStyle::MetricStyle() : QProxyStyle(u"Fusion"_s) {}

int MetricStyle::textHeight(const QStyleOption *option, const QWidget *widget)
{
    const int measured = lineHeight(widget ? widget->font() : QApplication::font());
    return option ? std::max(measured, option->fontMetrics.height()) : measured;
}

int MetricStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return metrics::icon;
    case PM_ToolBarIconSize: return metrics::toolIcon;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return metrics::margin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return metrics::spacing;
    case PM_ButtonMargin: return metrics::controlPadding;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return metrics::indicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return metrics::iconGap;
    case PM_HeaderMargin: return metrics::cellPadding / 2; // more would raise the rows of vertical headers too
    case PM_HeaderMarkSize: return 10;
    case PM_DefaultFrameWidth: // round corners need room beside what is within
        return qobject_cast<const QPlainTextEdit *>(widget) ? metrics::smallRadius : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return metrics::scrollBar;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_ToolBarItemSpacing: return 4;
    case PM_ToolBarItemMargin: return 6;
    case PM_ToolBarFrameWidth: return 0;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuBarPanelWidth: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarVMargin: return 2;
    case PM_MenuBarItemSpacing: return 0;
    case PM_TabBarTabHSpace: return 24;
    case PM_TabBarTabVSpace: return metrics::rowPadding;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return metrics::focusRing;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MetricStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // a list under the field, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_MessageBox_CenterButtons: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize MetricStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int line = textHeight(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool hasBoth = button && !button->icon.isNull() && !button->text.isEmpty();
        size.rwidth() += metrics::spacing + (hasBoth ? metrics::iconGap : 0);
        size.setHeight(std::max(metrics::controlHeight, line + metrics::controlPadding));
        break;
    }
    case CT_LineEdit: size.setHeight(std::max(metrics::controlHeight, line + metrics::controlPadding)); break;
    case CT_ComboBox:
    case CT_SpinBox:
        size.rwidth() += metrics::fieldText;
        size.setHeight(std::max(metrics::controlHeight, line + metrics::controlPadding));
        break;
    case CT_CheckBox:
    case CT_RadioButton: size.setHeight(std::max({metrics::targetHeight, line + 4, size.height()})); break;
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->orientation == Qt::Horizontal)
            size = {size.width() + metrics::cellPadding, std::max(size.height(), line + metrics::headerPadding)};
        break;
    }
    case CT_TabBarTab: size.setHeight(std::max(metrics::rowHeight, line + metrics::rowPadding)); break;
    case CT_MenuBarItem: size = {contents.width() + 2 * metrics::spacing, std::max(28, line + 8)}; break;
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->text.isEmpty())
            size.rwidth() += metrics::margin;
        size.setHeight(std::max(size.height(), metrics::controlHeight));
        size.setWidth(std::max(size.width(), metrics::controlHeight));
        break;
    }
    case CT_ItemViewItem: size.setHeight(std::max(size.height(), line + metrics::controlPadding)); break;
    default: break;
    }
    return size;
}

QRect MetricStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: {
        // The line edit adds 2 px of its own; one without a frame lies inside a field that has the rest.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int more = frame && frame->lineWidth > 0 ? metrics::fieldText - 2 - frame->lineWidth : 0;
        return rect.adjusted(more, 0, -more, 0);
    }
    case SE_PushButtonFocusRect:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: return rect;
    }
}

QRect MetricStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    if (control == CC_SpinBox) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBoxPart(*box, part);
    }
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBoxPart(*box, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

// A scroll bar is its groove and its handle; it has no buttons.
QRect MetricStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part)
{
    const bool isAcross = bar.orientation == Qt::Horizontal;
    const int length = isAcross ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int wanted = range > 0 ? int(qint64(bar.pageStep) * length / (range + std::max(1, bar.pageStep))) : length;
    const int handle = std::clamp(wanted, std::min(metrics::scrollHandleLeast, length), length);
    const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = isAcross ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                                    : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
        return visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSubLine:
    case SC_ScrollBarAddLine:
    case SC_ScrollBarFirst:
    case SC_ScrollBarLast: return {};
    case SC_ScrollBarSlider: return piece(start, start + handle);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length);
    default: return bar.rect;
    }
}

QRect MetricStyle::spinBoxPart(const QStyleOptionSpinBox &box, SubControl part)
{
    const bool hasButtons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int frame = box.frame ? 1 : 0;
    const QRect inside = box.rect.adjusted(frame, frame, -frame, -frame);
    const int width = hasButtons ? metrics::fieldArrow : 0;
    const int left = inside.right() + 1 - width;
    const int middle = inside.top() + inside.height() / 2;
    QRect rect = box.rect;
    switch (part) {
    case SC_SpinBoxUp: rect = QRect(left, inside.top(), width, middle - inside.top()); break;
    case SC_SpinBoxDown: rect = QRect(left, middle, width, inside.bottom() + 1 - middle); break;
    case SC_SpinBoxEditField: {
        const int more = box.frame ? metrics::fieldText - 2 - frame : 2;
        rect = QRect(QPoint(inside.left() + more, inside.top()), QPoint(left - 1, inside.bottom()));
        break;
    }
    default: break;
    }
    return visualRect(box.direction, box.rect, rect);
}

QRect MetricStyle::comboBoxPart(const QStyleOptionComboBox &box, SubControl part)
{
    const QRect &all = box.rect;
    QRect rect = all;
    if (part == SC_ComboBoxArrow)
        rect.setLeft(all.right() + 1 - metrics::fieldArrow - 2);
    else if (part == SC_ComboBoxEditField)
        rect = all.adjusted(metrics::fieldText - (box.editable ? 2 : 0), 1, -metrics::fieldArrow - 2, -1);
    return visualRect(box.direction, all, rect);
}

} // namespace summitry
