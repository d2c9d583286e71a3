// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A move or a stretch by keys: steps that add up to one plan until the keys are let go. Pure, as Gesture is.
#pragma once

#include "ui/gestures/gesture.h"

namespace summitry {

class KeyMove
{
public:
    enum class Kind { Idle, Moving, Stretching };
    static constexpr int wantedStep = 5; // minutes

    // A stretch is of this edge: Zone::StretchStart or Zone::StretchEnd.
    void begin(Kind kind, GestureField field, Zone edge = Zone::StretchEnd);
    // Later and to lanes further on, or back; what would leave the window or the lanes is not remembered.
    void moveBy(int minutes, int lanes);
    // The first one's start to this minute, as far as it may.
    void moveTo(int minute);
    // The edge; the other one stays.
    void stretchBy(int minutes);
    // To the next way of landing, until the keys are let go.
    void changeLanding();
    // What follows moves along, or no longer; instead of another way of landing.
    void toggleRipple();
    void cancel() { *this = KeyMove(); }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isRunning() const { return m_kind != Kind::Idle; }
    [[nodiscard]] const GesturePlan &plan() const { return m_plan; }
    [[nodiscard]] const GestureField &field() const { return m_field; }

private:
    // Remembers as much of the wish as the window and the lanes allow.
    void replan(int minutes, int lanes);

    Kind m_kind = Kind::Idle;
    Zone m_edge = Zone::StretchEnd;
    GestureField m_field;
    int m_minutes = 0;
    int m_lanes = 0;
    Landing m_landing = Landing::Overlap;
    bool m_ripples = false;
    GesturePlan m_plan;
};

} // namespace summitry
