// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies around sessions that are about to be moved, as the scene has it.
#pragma once

#include "planning/occupancy.h"
#include "ui/gestures/gesture.h"
#include "ui/scene/timelinescene.h"

namespace summitry {

// The first session is the one under the pointer. Each counts as the block it has in that lane, else as its first;
// one that is not on the scene as a length alone, as from the tray.
[[nodiscard]] GestureField fieldFor(const QList<SessionId> &sessions, int lane, const TimelineScene &scene, const Document &document);
// The same; their parallel groups come along as one, but for those that are open.
[[nodiscard]] GestureField fieldWithGroups(const QList<SessionId> &sessions, int lane, const QSet<ParallelGroupId> &open,
                                           const TimelineScene &scene, const Document &document);
// Where the first of the dragged could begin or has to end: as far as the people it needs, their ways and the rooms are free.
void addBounds(GestureField &field, const TimelineScene &scene, const Document &document, const Occupancy &occupancy);
// The others that their parallel groups have about that time; none of groups that are open.
[[nodiscard]] QList<SessionId> companionsOf(const QList<SessionId> &sessions, const QSet<ParallelGroupId> &open, const Document &document);

} // namespace summitry
