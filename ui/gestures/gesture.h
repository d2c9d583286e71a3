// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One mouse gesture from press to release, as a state machine without widgets: told of the pointer in times and lanes,
// it keeps the plan that a release would commit.
#pragma once

#include "ui/gestures/gestureplan.h"
#include "ui/gestures/snapping.h"

#include <QPointF>

namespace summitry {

// An edge that others may rest on.
struct FieldEdge {
    int minute = 0;
    int lane = 0; // or acrossAllLanes
    bool isEnd = false;
};

// From which or until which what is dragged could be there.
struct FieldBound {
    int minute = 0;
    int lane = 0; // or acrossAllLanes
    SnapSide side = SnapSide::Start;
};

// What lies around the dragged sessions when the gesture begins; it does not change before the release.
struct GestureField {
    PlanField plan;
    std::vector<FieldEdge> edges; // of sessions that stay
    std::optional<int> now;
    int step = 5; // minutes
    bool snapsToEdges = true; // and to all else here, and its own time; else to the grid alone
    std::vector<FieldBound> bounds = {};
    std::vector<int> guides = {}; // minutes
};

struct Pointer {
    QPointF point; // of the plain picture: along, and across
    double minute = 0;
    int lane = 0;      // the nearest one
    double across = 0; // pixels from the first lane's top
    double scale = 1;  // pixels for a minute
    Qt::KeyboardModifiers modifiers;
    bool isOverTray = false;
    bool isOverGrid = true;
    bool isFinger = false;
    int heldFor = 0; // milliseconds since the press
};

// What a rubber band encloses.
struct RubberBand {
    double firstMinute = 0;
    double lastMinute = 0;
    double top = 0; // pixels from the first lane's top
    double bottom = 0;
};

// Whether a press has become a drag: far enough, or held so many milliseconds and moved a little.
[[nodiscard]] bool isPastThreshold(QPointF moved, int heldFor, int dragDistance);

class Gesture
{
public:
    enum class State { Idle, Pressed, Moving, StretchingStart, StretchingEnd, Rolling, RubberBand, FromTray, Panning,
                       RangeSelecting, ResizingLanes, ReorderingLanes };

    explicit Gesture(int dragDistance = 10) : m_dragDistance(dragDistance) {}

    // A press on a block (move or stretch), on the joint of two, which are all that is dragged, beside all (a rubber band), on
    // the ruler (a range of time), on a day's name (the ground), or on a lane's header or its lower edge.
    void press(Zone zone, GestureField field, const Pointer &pointer);
    // Sessions from the tray; runs at once.
    void takeFromTray(GestureField field, const Pointer &pointer);
    void begin(); // what is pressed, before it has moved
    // The ground is moved; runs at once.
    void pan(const Pointer &pointer);
    void move(const Pointer &pointer);
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    // To the next way of landing, for this gesture.
    void changeLanding();
    // What follows moves along, or no longer; instead of another way of landing.
    void toggleRipple();
    void setSnapping(bool isOn);
    // Where what may be dropped on has become more or less, since a fold was opened.
    void takeDays(const PlanField &field);
    // The plan to commit; nothing where it was but a click. Then idle.
    [[nodiscard]] GesturePlan release();
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    // Past the threshold.
    [[nodiscard]] bool isRunning() const { return m_state != State::Idle && m_state != State::Pressed; }
    // On the ruler or the lanes' headers: no session is concerned.
    [[nodiscard]] bool isAtMargin() const { return m_state >= State::RangeSelecting; }
    [[nodiscard]] const GesturePlan &plan() const { return m_plan; }
    [[nodiscard]] const GestureField &field() const { return m_field; }
    [[nodiscard]] RubberBand rubberBand() const;
    [[nodiscard]] TimeWindow range() const; // on the ruler
    [[nodiscard]] double across() const { return m_pointer.across; } // pixels from the first lane's top
    [[nodiscard]] QPointF moved() const { return m_pointer.point - m_pressed.point; } // since the press
    [[nodiscard]] Qt::CursorShape cursor() const;

private:
    void replan();
    void planMove();
    void planStretch(Zone edge);
    void planRoll();
    void planFromTray();
    [[nodiscard]] bool isSnapping() const { return !(m_pointer.modifiers & Qt::AltModifier); }
    [[nodiscard]] Snap snap(double start, int length, int original, int lane);
    void restOnHeld();
    [[nodiscard]] std::vector<SnapTarget> targets(int lane, int original) const;
    void lockAxis();

    enum class Axis { Free, Along, Across };

    int m_dragDistance;
    State m_state = State::Idle;
    Zone m_zone = Zone::Nothing;
    Axis m_axis = Axis::Free;
    GestureField m_field;
    Pointer m_pressed;
    Pointer m_pointer;
    std::optional<SnapTarget> m_held;
    Landing m_landing = Landing::Overlap;
    bool m_ripples = false;
    GesturePlan m_plan;
};

} // namespace summitry
