// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a schedule's events are on the summit's wall clock, and when its days open and close.
#pragma once

#include "domain/day.h"
#include "domain/summitclock.h"
#include "exchange/schedulefile.h"

#include <optional>

namespace summitry {

class ScheduleTimes
{
public:
    // The zone is the summit's. A file that names its own zone, or a summit that had one before, makes an offset count;
    // otherwise times stand as they are written.
    enum class Offsets { Count, AsWritten };
    ScheduleTimes(const ScheduleFile &file, const SummitClock &clock, Offsets offsets);

    // Unset where the file does not say.
    [[nodiscard]] LocalTime startOf(const ScheduleEvent &event) const;
    // Nothing where the file says none, or one that can't be.
    [[nodiscard]] std::optional<int> minutesOf(const ScheduleEvent &event) const;
    [[nodiscard]] int slotMinutes() const;
    // The days with their hours, so that each event is on the day the file puts it on.
    [[nodiscard]] QList<Day> days() const;

private:
    [[nodiscard]] LocalTime moment(const QString &text) const;
    [[nodiscard]] QDate dateOf(int day) const;
    [[nodiscard]] int dayChange(int day) const;

    const ScheduleFile &m_file;
    const SummitClock &m_clock;
    Offsets m_offsets;
};

// Minutes east of Greenwich that the file's first offset says.
[[nodiscard]] std::optional<int> offsetOf(const ScheduleFile &file);
// "H:MM", "HH:MM:SS", "D:HH:MM", "D:HH:MM:SS", "90": minutes; nothing where it is none of them.
[[nodiscard]] std::optional<int> lengthOf(const QString &text);

} // namespace summitry
