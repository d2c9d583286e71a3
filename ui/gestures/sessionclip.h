// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions on the clipboard: which, and how they lie to each other. What they hold stays in the summit.
#pragma once

#include "ui/gestures/gestureplan.h"

#include <QMimeData>

namespace summitry {

struct ClippedSession {
    SessionId session;
    int start = 0; // minutes after the first one
    int lane = 0;  // lanes below the first one that stands in one
    int minutes = 0;
    bool isForAll = false; // a break for everybody
    friend bool operator==(const ClippedSession &, const ClippedSession &) = default;
};

struct SessionClip {
    QList<ClippedSession> sessions; // the first one begins first
    friend bool operator==(const SessionClip &, const SessionClip &) = default;
};

[[nodiscard]] SessionClip clipOf(const PlanField &field);
// The text for other programs.
[[nodiscard]] QMimeData *mimeDataOf(const SessionClip &clip, const QString &text);
// Empty where there are no sessions.
[[nodiscard]] SessionClip clipIn(const QMimeData &data);
// The first one at this minute and lane: copies of them, or themselves where they are unplaced.
enum class Pasting { Copies, Places };
[[nodiscard]] GesturePlan pasted(const SessionClip &clip, Pasting pasting, const PlanField &field, int minute, int lane);

} // namespace summitry
