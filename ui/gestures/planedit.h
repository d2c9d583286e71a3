// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edit that a plan comes to, with its text in the user's words: one release or key, one undo step.
#pragma once

#include "document/edit.h"
#include "ui/gestures/gestureplan.h"
#include "ui/scene/timelinescene.h"

namespace summitry {

// Empty where the plan changes nothing, or is refused.
[[nodiscard]] Edit editOf(const GesturePlan &plan, const TimelineScene &scene, const Document &document);

// Where and when the plan would have this session.
struct Placement {
    LocalTime start;
    int minutes = 0; // elapsed
    RoomId room;
    TrackId track;
};
[[nodiscard]] Placement placementOf(const PlannedSession &planned, const GesturePlan &plan, const TimelineScene &scene,
                                    const Document &document);
// Its room, or its track where the lanes are tracks; may be empty.
[[nodiscard]] QString placeName(const Placement &placement, LaneKind lanes, const Document &document);

// Twice the same one, right after itself, with its people and items.
[[nodiscard]] Edit duplicateEdit(const QList<SessionId> &sessions, const Document &document);
[[nodiscard]] Edit deleteEdit(const QList<SessionId> &sessions, const Document &document);
[[nodiscard]] Edit unplaceEdit(const QList<SessionId> &sessions, const Document &document);
enum class Pinning { Pinned, Free };
[[nodiscard]] Edit pinEdit(const QList<SessionId> &sessions, Pinning pinning, const Document &document);

} // namespace summitry
