// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways that people have from one venue to the next: a person's lane shows them between its sessions.
#pragma once

#include "ui/scene/timelineblock.h"

#include <span>

namespace summitry {

// Minutes since the midnight that begins the day.
struct TravelWay {
    int lane = 0;
    int start = 0; // when to leave; where there is too little time, the end of the session before
    int end = 0;   // the start of the session after
    int minutes = 0; // that it takes
    bool isTooShort = false;
    friend bool operator==(const TravelWay &, const TravelWay &) = default;
};

class TimelineScene;
// By lane, then by start; none where the lanes are not people. Cancelled sessions lead nowhere, and sessions that overlap
// have no way between them: that is a conflict of another kind.
[[nodiscard]] std::vector<TravelWay> waysOf(const TimelineScene &scene, const Document &document);

} // namespace summitry
