// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which time of all days is folded because it is empty, the nights and long gaps between sessions, and which of it someone
// has opened. Plain values.
#pragma once

#include "domain/localtime.h"
#include "ui/scene/foldedtime.h"

namespace summitry {

struct Fold {
    TimeWindow time;
    bool isNight = false; // between two days, not within one
    bool isOpen = false;
    friend bool operator==(const Fold &, const Fold &) = default;
};

inline constexpr int longestKept = 90; // minutes without a session that are not folded

// What of it is empty for longer; the busy times in any order.
[[nodiscard]] std::vector<TimeWindow> emptyStretches(TimeWindow within, std::vector<TimeWindow> busy, int longerThan = longestKept);

class FoldChoice
{
public:
    [[nodiscard]] bool isOn() const { return m_isOn; } // else nothing is folded
    void setOn(bool isOn) { m_isOn = isOn; }
    // Whether any of this time has been opened: it stays so when sessions come and go around it.
    [[nodiscard]] bool isOpen(LocalTime from, LocalTime until) const;
    void open(LocalTime from, LocalTime until);
    void fold(LocalTime from, LocalTime until);
    friend bool operator==(const FoldChoice &, const FoldChoice &) = default;

private:
    struct Opened {
        LocalTime from, until;
        [[nodiscard]] bool meets(LocalTime start, LocalTime end) const { return from < end && start < until; }
        friend bool operator==(const Opened &, const Opened &) = default;
    };
    std::vector<Opened> m_opened;
    bool m_isOn = true;
};

} // namespace summitry
