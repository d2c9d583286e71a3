// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/pushing.h"

#include <algorithm>
#include <limits>

namespace summitry {

bool PushableLane::meetsFixed(const Stretch &time) const
{
    return std::any_of(fixed.begin(), fixed.end(), [&](const Stretch &one) { return one.meets(time); });
}

void PushableLane::order()
{
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const PushableSession &a, const PushableSession &b) { return a.time.start < b.time.start; });
    std::optional<qint64> until; // the end of those before
    for (PushableSession &session : sessions) {
        session.pause = until ? std::clamp<qint64>(session.time.start - *until, 0, changeover) : 0;
        until = std::max(until.value_or(session.time.end), session.time.end);
    }
}

bool PushableLane::pushLater(const std::vector<Stretch> &taken, qint64 closes)
{
    constexpr qint64 longAgo = std::numeric_limits<qint64>::min() / 4;
    bool isDone = std::none_of(taken.begin(), taken.end(), [&](const Stretch &time) { return meetsFixed(time); });
    qint64 until = longAgo; // the end of the last that was pushed
    for (PushableSession &session : sessions) {
        const qint64 length = session.time.end - session.time.start;
        Stretch there{std::max(session.time.start, until + session.pause), 0};
        there.end = there.start + length;
        for (const Stretch &time : taken) {
            if (there.meets(time))
                there = {time.end + session.pause, time.end + session.pause + length};
        }
        if (there.start == session.time.start)
            continue;
        if (meetsFixed(there) || there.end > std::max(closes, session.time.end)) {
            isDone = false;
            continue;
        }
        session.time = there;
        until = there.end;
    }
    return isDone;
}

} // namespace summitry
