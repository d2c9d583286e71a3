// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/controlstyle.h"

#include "ui/style/menulook.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QPainter>
#include <QStyleOption>

namespace summitry {

namespace {

// Splits what an icon and its gap take off the leading side.
QRect takeIcon(QRect &rect, const QSize &size, Qt::LayoutDirection direction)
{
    const QRect icon = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    if (direction == Qt::LeftToRight)
        rect.setLeft(icon.right() + 1 + metrics::iconGap);
    else
        rect.setRight(icon.left() - 1 - metrics::iconGap);
    return icon;
}

int leading(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextShowMnemonic;
}

QIcon::Mode modeOf(const QStyleOption &option) { return option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled; }

void drawTabShape(const QStyleOptionTab &tab, QPainter &painter)
{
    const QPalette &palette = tab.palette;
    const QRect &rect = tab.rect;
    const bool isSelected = tab.state & QStyle::State_Selected;
    if (!isSelected && (tab.state & QStyle::State_MouseOver) && (tab.state & QStyle::State_Enabled))
        drawBox(painter, QRectF(rect).adjusted(2, 4, -2, -4), palette.color(QPalette::Midlight), {}, 0, metrics::radius);
    if (!isSelected)
        return;
    constexpr int thickness = 2;
    const QColor line = palette.color(QPalette::Active, QPalette::Link);
    switch (tab.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth: painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), thickness), line); break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        painter.fillRect(QRect(rect.right() + 1 - thickness, rect.top(), thickness, rect.height()), line);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast: painter.fillRect(QRect(rect.left(), rect.top(), thickness, rect.height()), line); break;
    default: painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - thickness, rect.width(), thickness), line); break;
    }
}

constexpr int progressThickness = 6;

QRectF progressGroove(const QStyleOption &option)
{
    return QStyle::alignedRect(option.direction, Qt::AlignCenter, {option.rect.width(), progressThickness}, option.rect);
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const QRectF groove = progressGroove(bar);
    const double radius = groove.height() / 2;
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const bool isBusy = range <= 0;
    const double share = isBusy ? 0.35 : std::clamp(double(qint64(bar.progress) - bar.minimum) / double(range), 0.0, 1.0);
    QRectF done = groove;
    done.setWidth(std::max(share > 0 ? groove.height() : 0.0, groove.width() * share));
    if (isBusy)
        done.moveCenter(groove.center());
    const bool isLeftToRight = (bar.direction == Qt::LeftToRight) != bar.invertedAppearance;
    if (!isBusy && !isLeftToRight)
        done.moveRight(groove.right());
    drawBox(painter, done, bar.palette.color(QPalette::Highlight), {}, 0, radius);
}

} // namespace

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    if (type == CT_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, contents, textHeight(option, widget));
    }
    return PrimitiveStyle::sizeFromContents(type, option, contents, widget);
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawGround(element, *option, *painter, widget) && !drawLabel(element, *option, *painter, widget))
        PrimitiveStyle::drawControl(element, option, painter, widget);
}

bool ControlStyle::drawGround(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *) const
{
    const QPalette &palette = option.palette;
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter.fillRect(option.rect, palette.base());
        if (element == CE_HeaderSection && (option.state & State_MouseOver) && (option.state & State_Enabled))
            painter.fillRect(option.rect, palette.midlight());
        drawUnderline(painter, option.rect, palette.color(QPalette::Mid));
        return true;
    case CE_ToolBar:
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, palette.window());
        if (element == CE_ToolBar)
            drawUnderline(painter, option.rect, palette.color(QPalette::Mid));
        return true;
    case CE_MenuEmptyArea: proxy()->drawPrimitive(PE_PanelMenu, &option, &painter, nullptr); return true;
    case CE_Splitter: painter.fillRect(option.rect, palette.mid()); return true;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option))
            drawTabShape(*tab, painter);
        return true;
    case CE_ProgressBarGroove:
        drawBox(painter, progressGroove(option), palette.color(QPalette::Mid), {}, 0, progressThickness / 2.0);
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option))
            drawProgress(*bar, painter);
        return true;
    case CE_ProgressBarLabel: return true; // it would lie on the thin bar; dialogs say it in words beside it
    default: return false;
    }
}

bool ControlStyle::drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            QStyleOptionHeader own(*header);
            constexpr int more = metrics::cellPadding / 2; // the other half is PM_HeaderMargin
            own.rect.adjust(more, 0, -more, 0);
            const QColor colour = option.palette.color(QPalette::PlaceholderText);
            own.palette.setColor(QPalette::ButtonText, colour);
            own.palette.setColor(QPalette::WindowText, colour);
            PrimitiveStyle::drawControl(element, &own, &painter, widget);
            return true;
        }
    } else if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option))
            return drawPushButtonLabel(*button, painter), true;
    } else if (element == CE_ToolButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return drawToolButtonLabel(*button, painter), true;
    } else if (element == CE_ComboBoxLabel) {
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option))
            return drawComboBoxLabel(*box, painter), true;
    } else if (element == CE_TabBarTabLabel) {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
        if (tab && (tab->shape == QTabBar::RoundedNorth || tab->shape == QTabBar::RoundedSouth))
            return drawTabLabel(*tab, painter), true;
    } else if (element == CE_MenuItem || element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option)) {
            if (element == CE_MenuBarItem)
                return drawMenuBarItem(*item, painter, *proxy()), true;
            return drawMenuItem(*item, painter, widget), true;
        }
    } else if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option))
            return drawViewItem(*item, painter, widget), true;
    }
    return false;
}

// Icon and text as one, in the middle; Qt's own leaves the icon's gap on the wrong side from right to left.
void ControlStyle::drawPushButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool isEnabled = button.state & State_Enabled;
    const bool isDefault = (button.features & QStyleOptionButton::DefaultButton) && isEnabled;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int lead = button.icon.isNull() ? 0 : button.iconSize.width() + (text > 0 ? metrics::iconGap : 0);
    const QSize size(std::min(lead + text, button.rect.width()), button.rect.height());
    QRect rect = alignedRect(button.direction, Qt::AlignCenter, size, button.rect);
    if (lead > 0)
        button.icon.paint(&painter, takeIcon(rect, button.iconSize, button.direction), Qt::AlignCenter, modeOf(button),
                          button.state & State_On ? QIcon::On : QIcon::Off);
    proxy()->drawItemText(&painter, rect, leading(button.direction) | Qt::TextDontClip, button.palette, isEnabled, button.text,
                          isDefault ? QPalette::HighlightedText : QPalette::ButtonText);
}

void ControlStyle::drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter) const
{
    QRect rect = button.rect.adjusted(metrics::spacing, 0, -metrics::spacing, 0);
    const QRect icon = takeIcon(rect, button.iconSize, button.direction);
    button.icon.paint(&painter, icon, Qt::AlignCenter, modeOf(button), button.state & State_On ? QIcon::On : QIcon::Off);
    painter.setFont(button.font);
    proxy()->drawItemText(&painter, rect, leading(button.direction), button.palette, button.state & State_Enabled, button.text,
                          QPalette::ButtonText);
}

void ControlStyle::drawComboBoxLabel(const QStyleOptionComboBox &box, QPainter &painter) const
{
    if (box.editable)
        return;
    QRect rect = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxEditField, nullptr);
    if (!box.currentIcon.isNull())
        box.currentIcon.paint(&painter, takeIcon(rect, box.iconSize, box.direction), Qt::AlignCenter, modeOf(box));
    const QString text = box.fontMetrics.elidedText(box.currentText, Qt::ElideRight, rect.width());
    const int flags = leading(box.direction) & ~int(Qt::TextShowMnemonic);
    proxy()->drawItemText(&painter, rect, flags, box.palette, box.state & State_Enabled, text, QPalette::Text);
}

void ControlStyle::drawTabLabel(const QStyleOptionTab &tab, QPainter &painter) const
{
    const bool isSelected = tab.state & State_Selected;
    const bool isEnabled = tab.state & State_Enabled;
    QRect rect = proxy()->subElementRect(SE_TabBarTabText, &tab, nullptr);
    if (!tab.icon.isNull()) {
        const QSize size = tab.iconSize.isValid() ? tab.iconSize : QSize(metrics::icon, metrics::icon);
        QRect whole = tab.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        tab.icon.paint(&painter, takeIcon(whole, size, tab.direction), Qt::AlignCenter, modeOf(tab));
        rect = whole;
    }
    const auto role = isSelected ? QPalette::WindowText : QPalette::PlaceholderText;
    const int flags = (tab.icon.isNull() ? int(Qt::AlignCenter) | Qt::TextShowMnemonic : leading(tab.direction));
    proxy()->drawItemText(&painter, rect, flags, tab.palette, isEnabled, tab.text, role);
    if (tab.state & State_HasFocus)
        drawFocusRing(painter, QRectF(tab.rect).adjusted(2, 3, -2, -3), tab.palette, metrics::radius);
}

void ControlStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    QStyleOption ground(item);
    proxy()->drawPrimitive(PE_PanelMenu, &ground, &painter, widget);
    summitry::drawMenuItem(item, painter, *proxy());
}

void ControlStyle::drawViewItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const
{
    // The selection is a tint, so the text on it stays as it is.
    QStyleOptionViewItem own(item);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        own.palette.setColor(group, QPalette::HighlightedText, item.palette.color(group, QPalette::Text));
    PrimitiveStyle::drawControl(CE_ItemViewItem, &own, &painter, widget);
}

} // namespace summitry
