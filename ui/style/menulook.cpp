// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/menulook.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"

#include <QPainter>
#include <QStyleOption>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int separatorHeight = 9;
constexpr int arrowWidth = 20;
constexpr int shortcutGap = 24;
constexpr int leadingColumn = metrics::menuPadding + metrics::icon + metrics::iconGap; // of check mark or icon

bool isSection(const QStyleOptionMenuItem &item)
{
    return item.menuItemType == QStyleOptionMenuItem::Separator && !item.text.isEmpty();
}

void drawSeparator(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style)
{
    if (isSection(item)) {
        const QRect rect = item.rect.adjusted(metrics::menuPadding, 0, -metrics::menuPadding, 0);
        const int flags = int(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
        style.drawItemText(&painter, rect, flags, item.palette, true, item.text, QPalette::PlaceholderText);
        return;
    }
    painter.fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), item.palette.mid());
}

void drawLeadingMark(const QStyleOptionMenuItem &item, const QRect &column, QPainter &painter)
{
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const QRect box = QStyle::alignedRect(item.direction, Qt::AlignCenter, {metrics::icon, metrics::icon}, column);
    const bool isCheckable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    if (isCheckable && item.icon.isNull()) {
        QStyleOption mark(item);
        mark.rect = box;
        mark.state.setFlag(QStyle::State_On, item.checked);
        mark.state.setFlag(QStyle::State_MouseOver, false);
        if (item.checkType == QStyleOptionMenuItem::Exclusive)
            drawRadioButton(painter, mark);
        else
            drawCheckBox(painter, mark);
        return;
    }
    if (isCheckable && item.checked)
        drawBox(painter, QRectF(box).adjusted(-4, -4, 4, 4), selectionTint(item.palette), item.palette.color(QPalette::Link), 1,
                metrics::smallRadius);
    item.icon.paint(&painter, box, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents, int line)
{
    const int height = std::max(metrics::menuItemHeight, line + metrics::controlPadding);
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width() + 2 * metrics::menuPadding, isSection(item) ? height : separatorHeight};
    // Qt puts the widest shortcut of the menu in reservedShortcutWidth and leaves the gap to the style.
    const int shortcut = item.reservedShortcutWidth > 0 || item.text.contains(u'\t') ? shortcutGap : 0;
    const int width = leadingColumn + contents.width() + shortcut + item.reservedShortcutWidth + arrowWidth;
    return {width, height};
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(item, painter, style);
        return;
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (isEnabled && (item.state & QStyle::State_Selected)) {
        const QRectF rect = QRectF(item.rect).adjusted(4, 1, -4, -1);
        drawBox(painter, rect, selectionTint(item.palette), {}, 0, metrics::smallRadius);
    }
    const auto visual = [&item](const QRect &logical) { return QStyle::visualRect(item.direction, item.rect, logical); };
    const QRect &all = item.rect;
    drawLeadingMark(item, visual(QRect(all.left() + metrics::menuPadding, all.top(), metrics::icon, all.height())), painter);

    const int tab = int(item.text.indexOf(u'\t'));
    const QString label = tab < 0 ? item.text : item.text.left(tab);
    QRect rest(QPoint(all.left() + leadingColumn, all.top()), QPoint(all.right() - arrowWidth, all.bottom()));
    painter.save();
    painter.setFont(item.font);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    const int start = int(QStyle::visualAlignment(item.direction, Qt::AlignLeft));
    style.drawItemText(&painter, visual(rest), flags | start, item.palette, isEnabled, label, QPalette::Text);
    if (tab >= 0) {
        // The keys of a shortcut read from left to right in every language.
        const int end = int(QStyle::visualAlignment(item.direction, Qt::AlignRight));
        const auto role = isEnabled ? QPalette::PlaceholderText : QPalette::Text;
        style.drawItemText(&painter, visual(rest), flags | end, item.palette, isEnabled, item.text.mid(tab + 1), role);
    }
    painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = visual(QRect(all.right() - arrowWidth, all.top(), metrics::icon, all.height()));
        drawChevron(painter, arrow, item.direction == Qt::RightToLeft ? Towards::Left : Towards::Right,
                    item.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    }
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QStyle &style)
{
    painter.fillRect(item.rect, item.palette.window());
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const bool isOpen = item.state & QStyle::State_Sunken;
    if (isEnabled && (item.state & QStyle::State_Selected)) {
        const QColor fill = isOpen ? selectionTint(item.palette) : item.palette.color(QPalette::Midlight);
        drawBox(painter, QRectF(item.rect).adjusted(1, 1, -1, -1), fill, {}, 0, metrics::smallRadius);
    }
    style.drawItemText(&painter, item.rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, item.palette, isEnabled,
                       item.text, QPalette::WindowText);
}

} // namespace summitry
