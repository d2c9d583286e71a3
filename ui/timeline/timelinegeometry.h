// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie on the timeline and what lies at a point: plain numbers, no widget, no document. Times are minutes
// since the midnight that begins the first day (they may pass 1440); lengths are logical pixels of the viewport.
#pragma once

#include "ui/timeline/foldedtime.h"
#include "ui/timeline/lanelayout.h"
#include "ui/timeline/packing.h"

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

enum class Zone { Nothing, Ruler, DayName, LaneHeader, LaneEdge, GroupHeading, EmptySlot, Move, StretchStart, StretchEnd, Joint };

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
        QSizeF size;       // of the viewport
        double header = 0; // room names, on the leading side
        double ruler = 0;  // hours, on top
        double names = 0;  // of the days, the ruler's upper part
        double scrollAlong = 0;
        double scrollAcross = 0;
        double scale = 1.5; // pixels for a minute
        Qt::LayoutDirection direction = Qt::LeftToRight;
        FoldedTime time;
    };
    static constexpr double smallestScale = 0.25;
    static constexpr double largestScale = 24;

    TimelineGeometry() = default;
    TimelineGeometry(const Frame &frame, LaneLayout lanes) : m_frame(frame), m_lanes(std::move(lanes)) {}

    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] const LaneLayout &lanes() const { return m_lanes; }
    [[nodiscard]] TimelineGeometry scrolledTo(double along, double across) const;
    [[nodiscard]] bool isMirrored() const { return m_frame.direction == Qt::RightToLeft; }

    [[nodiscard]] double x(double minute) const;
    [[nodiscard]] double minuteAt(double x) const; // not clamped
    // Where nothing is folded.
    [[nodiscard]] double length(double minutes) const { return minutes * m_frame.scale; }
    [[nodiscard]] double contentLength() const { return m_frame.time.length(m_frame.scale); }
    // From where the window begins, however far it is scrolled.
    [[nodiscard]] double position(double minute) const { return m_frame.time.along(minute, m_frame.scale); }

    // The part of the viewport without ruler and headers; the ruler without the corner; the headers without it.
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QRectF rulerRect() const;
    [[nodiscard]] QRectF headerColumn() const;
    [[nodiscard]] QRectF laneRect(int lane) const; // across the whole body
    [[nodiscard]] QRectF headerRect(int lane) const;
    [[nodiscard]] QRectF headingRect(int lane) const; // across the whole viewport; empty where there is none
    // From one time to another, across all lanes.
    [[nodiscard]] QRectF bandRect(int start, int end) const;
    [[nodiscard]] QRectF blockRect(const BlockSpan &block) const;

    [[nodiscard]] int laneAt(double y) const;      // -1 where there is none
    [[nodiscard]] int nearestLane(double y) const; // -1 where there are no lanes at all
    [[nodiscard]] Hit hitAt(QPointF point, std::span<const BlockSpan> blocks) const;
    // Those whose rectangle meets this one.
    [[nodiscard]] std::vector<int> blocksIn(const QRectF &rect, std::span<const BlockSpan> blocks) const;

    // Label distance at least 56 pixels or the label's own width and a gap; ticks at least 8 apart.
    [[nodiscard]] TickSteps tickSteps(double labelWidth) const;
    // Where to scroll so that this minute lies at that x after a change of scale.
    [[nodiscard]] double scrollFor(double scale, double minute, double x) const;
    // Where to scroll, along and across, so that all lies so much further to the right and down.
    [[nodiscard]] QPointF scrollToShift(QPointF by) const;
    // As small as it may become; smaller still where only so all days fit.
    [[nodiscard]] double leastScale() const;
    // The scale at which the whole window fits.
    [[nodiscard]] double fittingScale() const;

private:
    [[nodiscard]] double along(double x) const; // from the body's leading edge
    [[nodiscard]] QRectF span(double alongStart, double alongEnd, double top, double height) const;
    [[nodiscard]] int laneEdgeAt(double y) const; // the lane that ends there, else -1
    [[nodiscard]] Zone zoneIn(const BlockSpan &block, double along) const;
    [[nodiscard]] double drawnEnd(const BlockSpan &block) const;

    Frame m_frame;
    LaneLayout m_lanes;
};

} // namespace summitry
