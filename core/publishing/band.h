// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A strip across the page that stays whole: a line of a paragraph, a row of a table. Set in the units of the device,
// placed on a page later.
#pragma once

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace summitry {

struct SetLine {
    std::shared_ptr<const QTextLayout> layout; // shared by the lines of one text
    int line = 0;
    QPointF position; // relative to the band, as QTextLine::draw() wants it
    qreal top = 0;    // of the space it takes
    qreal bottom = 0;
};

struct Fill {
    QRectF area;
    QColor colour;
};

struct Band {
    qreal before = 0; // space above, none at the head of a page
    qreal height = 0;
    bool keptWithNext = false;
    bool startsPage = false;
    bool tearable = false; // between its lines
    int head = -1;         // what to repeat above it at the head of a page, by its place in SetPaper::heads; -1: nothing
    QString bookmark;      // that leads here; empty: none does
    std::vector<SetLine> lines;
    std::vector<Fill> fills;

    void draw(QPainter &painter, QPointF at) const;
    // Moves what does not fit into `available` to a band of its own, which is returned; this one keeps the rest.
    [[nodiscard]] Band tearOff(qreal available);
    // Puts another below this one.
    void append(const Band &below);
};

// A paper as bands, top to bottom.
struct SetPaper {
    std::vector<Band> bands;
    std::vector<Band> heads;
};

} // namespace summitry
