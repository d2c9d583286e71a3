// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a typed time, length or room would do to sessions: the plan, or a sentence that says what could not be read.
#pragma once

#include "ui/gestures/scenefield.h"
#include "ui/gestures/typedplace.h"

namespace summitry {

enum class QuickAsk { Time, Length, Room };

// For a room the lanes of the scene are rooms. At least one session is dragged.
[[nodiscard]] Result<GesturePlan> quickPlan(QuickAsk ask, const QString &text, const PlanField &field, const TimelineScene &scene,
                                            const Document &document, const QLocale &locale = QLocale());
// What the times of that day are typed from: the block's own.
[[nodiscard]] TypedFrom typedFrom(const BlockSpan &span, const TimelineScene &scene, const Document &document,
                                  const QLocale &locale = QLocale());

} // namespace summitry
