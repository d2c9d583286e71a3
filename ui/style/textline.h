// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text in a box, for delegates: on the leading side of the window, cut at its own end.
#pragma once

#include <QFont>
#include <QPalette>

class QPainter;

namespace summitry {

struct TextLine {
    QString text;
    QFont font;
    QColor colour;
};

enum class BoxEdge { Top, Bottom };
void drawTextLine(QPainter &painter, const TextLine &line, const QRect &box, BoxEdge edge, Qt::LayoutDirection direction);

} // namespace summitry
