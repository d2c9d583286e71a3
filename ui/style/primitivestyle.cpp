// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/primitivestyle.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <optional>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Pressed and hovered: a shade further from the ground, whichever way that is.
QColor pressed(const QColor &fill, const QStyleOption &option)
{
    const bool isDarkFill = fill.lightness() < 128;
    if (option.state & QStyle::State_Sunken)
        return isDarkFill ? fill.lighter(124) : fill.darker(112);
    if (option.state & QStyle::State_MouseOver)
        return isDarkFill ? fill.lighter(112) : fill.darker(104);
    return fill;
}

void drawPushButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDefault = isEnabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    if (isFlat && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)))
        return;
    const QPalette &palette = option.palette;
    if (isDefault) {
        drawBox(painter, option.rect, pressed(palette.color(QPalette::Active, QPalette::Highlight), option), {}, 0, metrics::radius);
        return;
    }
    const bool isOn = option.state & QStyle::State_On;
    QColor fill = palette.color(isFlat || isOn ? QPalette::Midlight : QPalette::Button);
    if (isEnabled)
        fill = isOn ? selectionTint(palette) : pressed(fill, option);
    drawBox(painter, option.rect, fill, isFlat ? QColor() : palette.color(QPalette::Dark), 1, metrics::radius);
}

void drawField(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QColor line = palette.color(QPalette::Dark);
    if (hasFocus)
        line = palette.color(QPalette::Active, QPalette::Link);
    else if (isEnabled && (option.state & QStyle::State_MouseOver))
        line = palette.color(QPalette::Shadow);
    drawBox(painter, option.rect, palette.color(QPalette::Base), line, hasFocus ? metrics::focusRing : 1, metrics::radius);
}

void drawToolButton(const QStyleOption &option, QPainter &painter)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_On)
        drawBox(painter, option.rect, selectionTint(option.palette), {}, 0, metrics::radius);
    else if (isEnabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        drawBox(painter, option.rect, pressed(option.palette.color(QPalette::Midlight), option), {}, 0, metrics::radius);
}

void drawItemPanel(const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, selectionTint(option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, option.palette.color(QPalette::Midlight));
}

void drawRowPanel(const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, selectionTint(option.palette));
    else if (item && (item->features & QStyleOptionViewItem::Alternate))
        painter.fillRect(option.rect, option.palette.alternateBase());
}

std::optional<Towards> arrowOf(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_IndicatorSpinUp:
    case QStyle::PE_IndicatorArrowUp: return Towards::Up;
    case QStyle::PE_IndicatorSpinDown:
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorButtonDropDown: return Towards::Down;
    case QStyle::PE_IndicatorArrowLeft: return Towards::Left;
    case QStyle::PE_IndicatorArrowRight: return Towards::Right;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return std::nullopt;
        // Qt says "down" for ascending; everyone else's sign for it points up.
        return header->sortIndicator == QStyleOptionHeader::SortUp ? Towards::Down : Towards::Up;
    }
    case QStyle::PE_IndicatorBranch:
        if (!(option.state & QStyle::State_Children))
            return std::nullopt;
        if (option.state & QStyle::State_Open)
            return Towards::Down;
        return option.direction == Qt::RightToLeft ? Towards::Left : Towards::Right;
    default: return std::nullopt;
    }
}

} // namespace

bool PrimitiveStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    if (const auto towards = arrowOf(element, option)) {
        const bool isEnabled = option.state & State_Enabled;
        const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
        const auto role = element == PE_IndicatorHeaderArrow ? QPalette::PlaceholderText : QPalette::ButtonText;
        drawChevron(painter, option.rect, *towards, option.palette.color(group, role));
        return true;
    }
    switch (element) {
    case PE_IndicatorHeaderArrow:
    case PE_IndicatorBranch: return true; // nothing to point at
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(painter, option); return true;
    case PE_IndicatorRadioButton: drawRadioButton(painter, option); return true;
    case PE_IndicatorToolBarSeparator: {
        const QRect &rect = option.rect;
        const bool isAcross = option.state & State_Horizontal;
        const QRect line = isAcross ? QRect(rect.center().x(), rect.top() + 8, 1, rect.height() - 16)
                                    : QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1);
        painter.fillRect(line, option.palette.mid());
        return true;
    }
    case PE_IndicatorTabClose: {
        const QRect box = alignedRect(option.direction, Qt::AlignCenter, {metrics::icon, metrics::icon}, option.rect);
        if (option.state & State_MouseOver)
            drawBox(painter, box, option.palette.color(QPalette::Midlight), {}, 0, metrics::smallRadius);
        icon(u"x"_s, IconTint::Secondary).paint(&painter, box.adjusted(2, 2, -2, -2));
        return true;
    }
    default: return false;
    }
}

bool PrimitiveStyle::drawPanel(PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    switch (element) {
    case PE_PanelButtonCommand: drawPushButton(option, painter); return true;
    case PE_PanelButtonTool: drawToolButton(option, painter); return true;
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem: return true;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        if (frame && frame->lineWidth > 0)
            drawField(option, painter);
        return true; // without a frame it lies on the ground of what holds it
    }
    case PE_FrameLineEdit: drawField(option, painter); return true;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget)) // their delegate draws the ring round the current cell
            drawFocusRing(painter, option.rect, palette, metrics::radius);
        return true;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget)) {
            drawField(option, painter); // a text of several lines is a field like those of one
            return true;
        }
        [[fallthrough]];
    case PE_FrameMenu:
        drawBox(painter, option.rect, {}, palette.color(QPalette::Mid), 1, 0);
        return true;
    case PE_PanelMenu:
        painter.fillRect(option.rect, palette.color(isDark(palette) ? QPalette::Button : QPalette::Base));
        return true;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: drawBox(painter, option.rect, {}, palette.color(QPalette::Mid), 1, metrics::radius); return true;
    case PE_FrameTabBarBase: drawUnderline(painter, option.rect, palette.color(QPalette::Mid)); return true;
    case PE_PanelTipLabel: painter.fillRect(option.rect, palette.toolTipBase()); return true;
    case PE_PanelScrollAreaCorner: painter.fillRect(option.rect, palette.base()); return true;
    case PE_PanelItemViewRow: drawRowPanel(option, painter); return true;
    case PE_PanelItemViewItem: drawItemPanel(option, painter); return true;
    default: return false;
    }
}

void PrimitiveStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawIndicator(element, *option, *painter) && !drawPanel(element, *option, *painter, widget))
        MetricStyle::drawPrimitive(element, option, painter, widget);
}

QIcon PrimitiveStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_DockWidgetCloseButton:
    case SP_TitleBarCloseButton: return icon(u"x"_s, IconTint::Secondary);
    case SP_MessageBoxInformation: return icon(u"info"_s, IconTint::Accent);
    case SP_MessageBoxQuestion: return icon(u"circle-question-mark"_s, IconTint::Accent);
    case SP_MessageBoxWarning: return icon(u"triangle-alert"_s, IconTint::Warning);
    case SP_MessageBoxCritical: return icon(u"circle-alert"_s, IconTint::Conflict);
    case SP_ToolBarHorizontalExtensionButton: return icon(u"ellipsis"_s);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon: return icon(u"folder-open"_s);
    case SP_FileIcon: return icon(u"file-text"_s);
    case SP_FileDialogNewFolder: return icon(u"plus"_s);
    case SP_FileDialogToParent: return icon(u"arrow-up"_s);
    case SP_FileDialogBack: return icon(u"arrow-left"_s);
    default: return MetricStyle::standardIcon(which, option, widget);
    }
}

} // namespace summitry
