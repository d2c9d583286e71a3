// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textline.h"

#include "ui/style/textmetrics.h"

#include <QPainter>

namespace summitry {

void drawTextLine(QPainter &painter, const TextLine &line, const QRect &box, BoxEdge edge, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setFont(line.font);
    painter.setPen(line.colour);
    // The dots of a cut text stand where the text ends, whatever the direction of the window.
    painter.setLayoutDirection(readingDirection(line.text, direction));
    const Qt::AlignmentFlag side = direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    const Qt::AlignmentFlag height = edge == BoxEdge::Top ? Qt::AlignTop : Qt::AlignBottom;
    const QString shown = QFontMetrics(line.font).elidedText(line.text, Qt::ElideRight, box.width());
    painter.drawText(box, int(Qt::AlignAbsolute | side | height) | Qt::TextSingleLine, shown);
    painter.restore();
}

} // namespace summitry
