// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one session as a block, which says as much as its density allows.
#pragma once

#include "ui/gestures/agendadrag.h"
#include "ui/gestures/joining.h"
#include "ui/painting/blocktext.h"
#include "ui/painting/shapecache.h"
#include "ui/scene/timelinegeometry.h"

namespace summitry {

struct BlockState {
    bool isSelected = false;
    bool isFocused = false;
    Zone activeEdge = Zone::StretchEnd; // drawn where it is focused
    bool isGhost = false;  // where it would go
    bool isRefused = false; // and the file would not take it
    bool isOrigin = false; // where it came from
    bool isDimmed = false; // left out by a filter: grey, and as easy to read
    bool isGroupOpen = false; // its parallel group does not move as one
    bool isClashing = false; // needs somebody whom the dragged one needs at that time
    std::optional<Joining> joining; // of people who are dragged
    bool isJoined = false;          // they are over it
    AgendaMark agenda = {};
};

// With the blocks' round corners, `inset` pixels inside the rectangle.
void outline(QPainter &painter, const QRectF &rect, const QColor &colour, double width, double inset, Qt::PenStyle style = Qt::SolidLine);

class BlockPainter
{
public:
    BlockPainter(QPainter &painter, const TimelineColours &colours, TextCache &texts, ShapeCache &shapes, const BlockReading &reading)
        : m_painter(painter),
          m_colours(colours),
          m_texts(texts),
          m_shapes(shapes),
          m_reading(reading),
          m_direction(reading.direction)
    {}

    // On the screen the place is moved to its pixels. `visible` is the part of the rectangle that is on screen: the text keeps to it.
    void paint(const QRectF &place, const QRectF &visible, const TimelineBlock &block, BlockState state);

private:
    // Kept pictures where it is a screen.
    [[nodiscard]] bool isOnScreen() const { return m_colours.medium == Medium::Screen; }
    void paintShape(const QRectF &rect, const TimelineBlock &block, const TimelineColours::Block &colours);
    void paintText(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours, Density density,
                   const BlockState &state);
    void paintInitials(const QRectF &line, const TimelineBlock &block);
    void paintTitle(const BlockText &text, const TimelineBlock &block, const TimelineColours::Block &colours, const BlockState &state);
    void paintAgendaMark(const BlockText &text, const BlockState &state);
    [[nodiscard]] QColor penOf(BlockLine::Kind kind, const TimelineColours::Block &colours) const;
    void paintChangedCorner(const QRectF &rect);
    void paintJoining(const QRectF &rect, const BlockState &state);
    void paintPattern(const QRectF &rect, const TimelineBlock &block, const TimelineColours::Block &colours);
    // At the trailing side of the top line; returns the width they take.
    double paintBadges(const QRectF &box, const TimelineBlock &block, const TimelineColours::Block &colours, const BlockState &state);
    void paintOutlines(const QRectF &rect, const TimelineBlock &block, BlockState state);
    void paintHandle(const QRectF &rect, Zone edge);

    QPainter &m_painter;
    const TimelineColours &m_colours;
    TextCache &m_texts;
    ShapeCache &m_shapes;
    BlockReading m_reading;
    Qt::LayoutDirection m_direction;
};

} // namespace summitry
