// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a plan while it is made: the words of the drag chip, from the snapshot that is painted.
#pragma once

#include "ui/gestures/planedit.h"

namespace summitry {

// What the drag chip shows.
struct PlanWords {
    QString where;   // "11:15–12:45 · Room 5"
    QString verdict; // empty, or the first conflict, or why not
    QString landing; // empty, or what becomes of those in the way
    bool isTrouble = false;
    friend bool operator==(const PlanWords &, const PlanWords &) = default;
};
[[nodiscard]] PlanWords wordsOf(const GesturePlan &plan, const TimelineScene &scene, const Document &document,
                                const ConflictIndex &conflicts);
// The lanes are those of the scene.
[[nodiscard]] QString refusalText(const GesturePlan &plan, const TimelineScene &scene);

} // namespace summitry
