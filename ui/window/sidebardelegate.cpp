// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"
#include "ui/style/strokes.h"
#include "ui/style/textmetrics.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace summitry {

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowDelegate::paint(painter, option, index);
    const int count = index.data(CountRole).toInt();
    if (count == 0)
        return;
    const QString text = QLocale().toString(count);
    const QFont font = strongFont(labelFont(option.font));
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 2 * metrics::spacing, lineHeight(font) + 4);
    const QRect pill = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, contents(option));
    const SignalColours colours = signalColours(option.palette);
    drawBox(*painter, pill, colours.conflictTint, {}, 0, pill.height() / 2);
    painter->save();
    painter->setFont(font);
    painter->setPen(colours.conflict);
    painter->drawText(pill, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace summitry
