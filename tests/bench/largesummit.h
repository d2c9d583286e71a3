// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit as large as any we promise to carry, the same each time: 100,000 participants, 5,000 sessions, 40 rooms,
// 150,000 roles, at scale 1. With something for every check to look at.
#pragma once

#include "document/table.h"

namespace summitry::bench {

[[nodiscard]] Tables largeSummit(int scale = 1);
// Adds them all.
[[nodiscard]] Edit additionOf(const Tables &tables);
// A day with so many sessions, titles in many scripts, roles and agenda items: in at most 40 rooms, one after another from 8:00.
[[nodiscard]] Tables fullDay(int sessions, int rooms = 40, int minutes = 60);

} // namespace summitry::bench
