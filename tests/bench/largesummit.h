// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Summits as large as any we promise to carry, the same each time, with something for every check to look at.
#pragma once

#include "document/table.h"

namespace summitry::bench {

struct LargeSize {
    int people = 100'000;
    int sessions = 5000;
    int rooms = 40;
    int roles = 150'000;

    [[nodiscard]] LargeSize times(int scale) const { return {people * scale, sessions * scale, rooms * scale, roles * scale}; }
};
[[nodiscard]] Tables largeSummit(const LargeSize &size = {});
// Adds them all.
[[nodiscard]] Edit additionOf(const Tables &tables);
// A day with so many sessions, titles in many scripts, roles and agenda items: in at most 40 rooms, one after another from 8:00.
[[nodiscard]] Tables fullDay(int sessions, int rooms = 40, int minutes = 60);
// A congress: so many sessions of an hour in all of its rooms, spread evenly over its days, with its own people.
[[nodiscard]] Tables fullDays(int sessions, int rooms, int days);

} // namespace summitry::bench
