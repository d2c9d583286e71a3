// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A moment on the summit's own wall clock, to the minute; which instant that is, the summit's time zone says
// (see SummitClock). Unset where a session is unplaced.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <compare>
#include <limits>

namespace summitry {

// "2018-10-29"; empty, but not null, where there is none. QDate's own way there and back costs ten times as much, and a
// large summit holds hundreds of thousands.
[[nodiscard]] QString isoDate(QDate date);
[[nodiscard]] QDate dateOfIso(QStringView text);

class LocalTime
{
public:
    constexpr LocalTime() = default;
    LocalTime(QDate date, int minuteOfDay); // minuteOfDay may pass 1440: 26:00 is two in the night that follows

    [[nodiscard]] bool isSet() const { return m_minutes != unset; }
    [[nodiscard]] QDate date() const;
    [[nodiscard]] int minuteOfDay() const; // 0 to 1439
    [[nodiscard]] QTime time() const;
    // Minutes on the wall clock since 1970-01-01 00:00; for arithmetic and order.
    [[nodiscard]] qint32 minutes() const { return m_minutes; }
    [[nodiscard]] LocalTime plus(int minutes) const;
    // Both must be set.
    [[nodiscard]] int minutesTo(LocalTime later) const { return later.m_minutes - m_minutes; }
    [[nodiscard]] static LocalTime fromMinutes(qint32 minutes);

    // "2018-10-29T09:30" (ISO 8601, to the minute); empty where unset.
    [[nodiscard]] QString toString() const;
    // Unset where the text is not of that form; seconds are dropped.
    [[nodiscard]] static LocalTime fromString(QStringView text);

    friend auto operator<=>(LocalTime, LocalTime) = default;

private:
    static constexpr qint32 unset = std::numeric_limits<qint32>::min();
    qint32 m_minutes = unset;
};

} // namespace summitry
