// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The upper layer of our style: labels of buttons, headers, tabs, menus, progress and the rows of plain lists.
#pragma once

#include "ui/style/primitivestyle.h"

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace summitry {

class ControlStyle : public PrimitiveStyle
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;

private:
    [[nodiscard]] bool drawGround(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] bool drawLabel(ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawPushButtonLabel(const QStyleOptionButton &button, QPainter &painter) const;
    void drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter) const;
    void drawComboBoxLabel(const QStyleOptionComboBox &box, QPainter &painter) const;
    void drawTabLabel(const QStyleOptionTab &tab, QPainter &painter) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawViewItem(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget) const;
};

} // namespace summitry
