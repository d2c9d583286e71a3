// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie on the timeline and what lies at a point: plain numbers, no widget, no document. Times are minutes
// since the midnight that begins the first day (they may pass 1440); lengths are logical pixels of the viewport.
//
// All is reckoned on the plain picture, where time runs to the right and the lanes lie below one another: x is along the
// time, y across the lanes. drawn() mirrors it for right-to-left, or turns it so that time runs down and the lanes are
// columns; plain() leads back. Nobody else knows which way the picture lies.
#pragma once

#include "ui/scene/foldedtime.h"
#include "ui/scene/lanelayout.h"
#include "ui/scene/packing.h"

#include <QRectF>

#include <span>

namespace summitry {

inline constexpr int acrossAllLanes = -1;

struct BlockSpan {
    int lane = 0; // or acrossAllLanes: a break for everybody
    int start = 0;
    int end = 0;
    PackedPlace place;
    friend bool operator==(const BlockSpan &, const BlockSpan &) = default;
};

enum class Zone { Nothing, Ruler, DayName, LaneHeader, LaneEdge, GroupHeading, EmptySlot, Fold, Move, StretchStart, StretchEnd, Joint };

// Ruler, names of days and lanes: around the sessions.
[[nodiscard]] constexpr bool isAtMargin(Zone zone)
{
    return zone == Zone::Ruler || zone == Zone::DayName || zone == Zone::LaneHeader || zone == Zone::LaneEdge;
}

struct Hit {
    Zone zone = Zone::Nothing;
    int block = -1; // index into the spans asked about
    int lane = -1;
    int minute = 0;
    [[nodiscard]] bool isBlock() const { return block >= 0; }
};

struct TickSteps {
    int labels = 60; // minutes from one label to the next
    int ticks = 15;
};

class TimelineGeometry
{
public:
    struct Frame {
        QSizeF size;         // of the viewport
        double header = 0;   // along: the names of the lanes, before time begins
        double ruler = 0;    // across: the hours, before the first lane
        double names = 0;    // of the days, the first part of the ruler
        double overview = 0; // left free of the one of these that stands on top
        double headings = 0; // of the header, where the groups' names stand over their lanes
        double scrollAlong = 0;
        double scrollAcross = 0;
        double scale = 1.5; // pixels for a minute
        Qt::LayoutDirection direction = Qt::LeftToRight;
        Qt::Orientation axis = Qt::Horizontal; // of time; down it is not mirrored
        FoldedTime time;
        void setBreadth(double breadth) { axis == Qt::Vertical ? size.setWidth(breadth) : size.setHeight(breadth); } // across
    };
    static constexpr double smallestScale = 0.25;
    static constexpr double largestScale = 24;

    TimelineGeometry() = default;
    TimelineGeometry(const Frame &frame, LaneLayout lanes) : m_frame(frame), m_lanes(std::move(lanes)) {}

    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] const LaneLayout &lanes() const { return m_lanes; }
    [[nodiscard]] TimelineGeometry scrolledTo(double along, double across) const;
    [[nodiscard]] bool isMirrored() const { return m_frame.direction == Qt::RightToLeft; } // the leading side is the right
    [[nodiscard]] bool runsDown() const { return m_frame.axis == Qt::Vertical; }

    // From the plain picture to the viewport, and back.
    [[nodiscard]] QRectF drawn(const QRectF &plain) const;
    [[nodiscard]] QPointF drawn(QPointF plain) const;
    [[nodiscard]] QRectF plain(const QRectF &drawn) const;
    [[nodiscard]] QPointF plain(QPointF drawn) const;
    // The arrow that leads there on the plain picture; other keys stay.
    [[nodiscard]] Qt::Key plain(Qt::Key key) const;
    [[nodiscard]] Qt::CursorShape drawn(Qt::CursorShape plain) const;

    [[nodiscard]] double along(double minute) const { return m_frame.header + position(minute) - m_frame.scrollAlong; } // plain
    [[nodiscard]] double minuteAt(QPointF point) const; // not clamped
    // In the middle of the lane, or of the body.
    [[nodiscard]] QPointF pointAt(double minute, int lane = acrossAllLanes) const;
    // Where the body begins.
    [[nodiscard]] double leadingMinute() const { return minuteAfter(0); }
    [[nodiscard]] double trailingMinute() const { return minuteAfter(plainBody().width()); }
    // So many pixels on from there.
    [[nodiscard]] double minuteAfter(double pixels) const { return m_frame.time.minuteAt(m_frame.scrollAlong + pixels, m_frame.scale); }
    // Where nothing is folded.
    [[nodiscard]] double length(double minutes) const { return minutes * m_frame.scale; }
    [[nodiscard]] double contentLength() const { return m_frame.time.length(m_frame.scale); }
    // From where the window begins, however far it is scrolled.
    [[nodiscard]] double position(double minute) const { return m_frame.time.along(minute, m_frame.scale); }

    // The part of the viewport without ruler and headers, and its size on the plain picture; the ruler without the corner;
    // the headers without it; what is left free.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QSizeF plainBody() const;
    [[nodiscard]] QRectF rulerRect() const;
    [[nodiscard]] QRectF headersRect() const;
    [[nodiscard]] QRectF overviewRect() const;
    [[nodiscard]] QRectF lanesRect() const; // all but the ruler and the corner
    [[nodiscard]] QRectF laneRect(int lane) const; // across the whole body
    [[nodiscard]] QRectF headerRect(int lane) const;
    [[nodiscard]] QRectF headingRect(int lane) const; // across the whole viewport, or over its lanes; empty where there is none
    // From one time to another, across all lanes.
    [[nodiscard]] QRectF bandRect(int start, int end) const;
    // The same across the whole body.
    [[nodiscard]] QRectF sliceRect(double start, double end) const;
    // Across the whole body, from this minute on so thick.
    [[nodiscard]] QRectF lineAt(double minute, double thickness) const;
    // The last part of a rectangle across the lanes: its lower edge on the plain picture.
    [[nodiscard]] QRectF lastAcross(const QRectF &rect, double thickness) const;
    // So large, that far after it across the lanes, in the middle of it.
    [[nodiscard]] QRectF besideAcross(const QRectF &rect, QSizeF size, double gap) const;
    [[nodiscard]] QRectF blockRect(const BlockSpan &block) const;
    // Between two times, and between two places across, from the first lane's top.
    [[nodiscard]] QRectF areaRect(double first, double last, double top, double bottom) const;

    [[nodiscard]] double acrossAt(QPointF point) const;  // from the first lane's top
    [[nodiscard]] int laneAt(QPointF point) const;       // -1 where there is none
    [[nodiscard]] int nearestLane(QPointF point) const;  // -1 where there are no lanes at all
    [[nodiscard]] Hit hitAt(QPointF point, std::span<const BlockSpan> blocks) const;
    // Those whose rectangle meets this one.
    [[nodiscard]] std::vector<int> blocksIn(const QRectF &rect, std::span<const BlockSpan> blocks) const;

    // Label distance at least 56 pixels, 32 where they lie below one another, or the label's own length and a gap; ticks at
    // least 8 apart.
    [[nodiscard]] TickSteps tickSteps(double labelLength) const;
    // Where to scroll so that this minute lies at that point after a change of scale.
    [[nodiscard]] double scrollFor(double scale, double minute, QPointF point) const;
    // Where to scroll, along and across, so that all lies so much further along and across on the plain picture.
    [[nodiscard]] QPointF scrollToShift(QPointF by) const;
    // As small as it may become; smaller still where only so all days fit.
    [[nodiscard]] double leastScale() const;
    // The scale at which the whole window fits.
    [[nodiscard]] double fittingScale() const;

private:
    [[nodiscard]] QSizeF plainSize() const;
    [[nodiscard]] double lanesTop() const { return m_frame.ruler - m_frame.scrollAcross; }
    [[nodiscard]] double namesBegin() const; // along: behind what stands over the names
    [[nodiscard]] QRectF plainBlock(const BlockSpan &block) const;
    [[nodiscard]] QRectF plainArea(double first, double last, double top, double bottom) const;
    [[nodiscard]] int laneEdgeAt(QPointF point) const; // the lane that ends there, else -1
    [[nodiscard]] Zone zoneIn(const BlockSpan &block, double along) const;
    [[nodiscard]] double drawnEnd(const BlockSpan &block) const;

    Frame m_frame;
    LaneLayout m_lanes;
};

} // namespace summitry
