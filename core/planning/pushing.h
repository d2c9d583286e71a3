// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the sessions of one room or lane make room for others: pushed later by the least amount. Pure; minutes of any clock.
#pragma once

#include "domain/session.h"

#include <vector>

namespace summitry {

inline constexpr int changeover = 10; // minutes between sessions in one room

struct Stretch {
    qint64 start = 0;
    qint64 end = 0;
    [[nodiscard]] bool meets(const Stretch &other) const { return start < other.end && other.start < end; }
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

struct PushableSession {
    SessionId session;
    Stretch time;
    qint64 pause = 0; // kept before it: what there is, but no more than a changeover
    friend bool operator==(const PushableSession &, const PushableSession &) = default;
};

// Without the sessions that room is made for.
struct PushableLane {
    std::vector<PushableSession> sessions;
    std::vector<Stretch> fixed; // pinned ones, breaks

    [[nodiscard]] bool meetsFixed(const Stretch &time) const;
    // By start, with their pauses; to be called when all are there.
    void order();
    // What meets the taken times goes after them, what that meets goes after it, and so on. What stays fixed, and closing time,
    // stop it: what would run into them stays where it is, and false is returned. The taken times in order.
    bool pushLater(const std::vector<Stretch> &taken, qint64 closes);
};

} // namespace summitry
