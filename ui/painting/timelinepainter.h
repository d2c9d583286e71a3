// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a day: ground, breaks, blocks, ruler and rooms. The one painter for screen and paper; it only reads what it is
// given, and draws only what is exposed.
#pragma once

#include "ui/gestures/gesture.h"
#include "ui/gestures/joining.h"
#include "ui/painting/blockpainter.h"
#include "ui/scene/obstacles.h"

namespace summitry {

// A block that is shown where it would go.
struct TimelineGhost {
    TimelineBlock block;
    BlockSpan span;
};

// Of a session on another line: where it is while something is tried out, or would be.
struct OtherPlace {
    BlockSpan span;
    QString words;
    friend bool operator==(const OtherPlace &, const OtherPlace &) = default;
};

// What lies over the day and changes without it.
struct TimelineOverlay {
    QSet<SessionId> selected;
    SessionId focused;      // with the ring; null where the view has no focus
    int focusedLane = -1;   // the ring is round the block in this lane
    // Those a filter leaves, where there is one; the others are dimmed.
    std::optional<QSet<SessionId>> matching;
    Zone activeEdge = Zone::StretchEnd; // of the focused block, which the keys stretch
    int cursorLane = -1;    // with the ring where no block is focused
    std::optional<TimeWindow> cursorFold; // in which the cursor stands
    int cursorMinute = 0;            // there
    std::optional<TimeWindow> range; // chosen on the ruler
    int movedLane = -1;              // whose header is dragged,
    int laneGap = -1;                // to before this one; one more than the last for the end
    std::optional<int> now; // minute, where the day is today
    std::vector<TimelineGhost> ghosts;
    QSet<ParallelGroupId> openGroups; // whose sessions move by themselves
    bool isRefused = false;  // the file would not take it: the ghosts wait there for another try
    QSet<SessionId> origins; // where the ghosts come from
    double lift = 0;         // pixels by which a finger has raised them
    SessionId withHandles;   // for a finger; null: none
    std::vector<Obstacle> obstacles; // to the first ghost
    QSet<SessionId> clashing;        // that need somebody at the time of a ghost
    QHash<SessionId, Joining> joinings; // of people who are dragged
    SessionId joined;                   // the session they are over
    QRectF rubberBand;
    std::vector<OtherPlace> elsewhere; // as outlines
    std::vector<BlockSpan> flashes; // for a moment
    bool flashesCalmly = false;     // by an outline alone
    std::optional<int> edge; // on which a ghost rests
    std::optional<TimeWindow> pause; // a changeover before or after the first ghost, in its lane
    SessionId agendaOf;      // in whose block, in that lane, an item is marked
    int agendaLane = -1;
    AgendaMark agenda;

    [[nodiscard]] bool isFocused(SessionId session, int lane) const { return focused == session && focusedLane == lane; }
    [[nodiscard]] bool dims(SessionId session) const { return matching && !matching->contains(session); }
};

class TimelinePainter
{
public:
    TimelinePainter() = default;
    TimelinePainter(const QFont &font, const QPalette &palette, Medium medium = Medium::Screen)
        : m_colours(palette, medium),
          m_texts(font)
    {}

    void paint(QPainter &painter, const QRectF &exposed, const TimelineScene &scene, const TimelineGeometry &geometry,
               const TimelineOverlay &overlay);

    [[nodiscard]] const TimelineColours &colours() const { return m_colours; }
    [[nodiscard]] TextCache &texts() { return m_texts; }
    // That suit the font.
    [[nodiscard]] LaneMetrics laneMetrics(Qt::Orientation axis) const;
    // In a frame whose axis is known: the room for the names of the lanes and of their groups, and for the hours; of all days
    // with a row for their names. What is left free is added.
    void measure(TimelineGeometry::Frame &frame, const TimelineScene &scene) const;

private:
    void paintGround();
    void paintEmptyText(const QString &text);
    void paintLines();
    void paintClosedHours();
    void paintBands();
    void paintHoursForAll();
    void paintObstacles();
    void paintFolds();
    void paintFold(const TimeWindow &fold, const QRectF &rect);
    void paintBlocks();
    void paintElsewhere();
    void paintWordsElsewhere();
    void paintWays();
    void paintNow();
    void paintRange();
    void paintRangeOnRuler();
    void paintCursor();
    void paintLaneGap();
    void paintHandles();
    void paintGhosts();
    void paintPause();
    void paintFlashes();
    void paintRuler();
    void paintHours(const SceneDay &day);
    void paintDayName(const SceneDay &day);
    // Along the time: from the top down where it runs down.
    void drawAlong(TextStyle style, const QString &text, const QRectF &box);
    [[nodiscard]] double dayRow(const TimelineScene &scene) const { return scene.isOfAllDays() ? m_texts.lineHeight(TextStyle::Title) + 10 : 0; }
    void paintHeaders();
    void paintHeader(int lane);
    void paintHeadings();
    [[nodiscard]] bool isExposed(const QRectF &rect) const { return rect.intersects(m_exposed); }
    void paintLine(const QRectF &line, const QColor &colour); // on whole pixels

    TimelineColours m_colours;
    TextCache m_texts;
    ShapeCache m_shapes;
    // Only while paint() runs.
    QPainter *m_painter = nullptr;
    QRectF m_exposed;
    const TimelineScene *m_scene = nullptr;
    const TimelineGeometry *m_geometry = nullptr;
    const TimelineOverlay *m_overlay = nullptr;
};

} // namespace summitry
