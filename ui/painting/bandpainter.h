// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a break for everybody: a band across all lanes, behind the blocks.
#pragma once

#include "ui/painting/blockpainter.h"

namespace summitry {

class BandPainter
{
public:
    BandPainter(QPainter &painter, const TimelineColours &colours, TextCache &texts, Qt::Orientation axis)
        : m_painter(painter),
          m_colours(colours),
          m_texts(texts),
          m_axis(axis)
    {}

    // `visible` is the part of the rectangle that is on screen: the words keep to it.
    void paint(const QRectF &rect, const QRectF &visible, const TimelineBlock &block, BlockState state);

private:
    void paintWords(const QRectF &rect, const QRectF &visible, const TimelineBlock &block);

    QPainter &m_painter;
    const TimelineColours &m_colours;
    TextCache &m_texts;
    Qt::Orientation m_axis; // of time
};

} // namespace summitry
