// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scheduletimes.h"

#include "domain/validity.h"

#include <QDateTime>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 24 * 60;

// Minutes east of Greenwich, of an ISO 8601 moment that says so.
std::optional<int> offsetIn(const QString &text)
{
    if (text.size() < 17 || !LocalTime::fromString(text).isSet())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.offsetFromUtc() / 60;
}

std::optional<int> clockOf(const QString &text)
{
    const auto minutes = lengthOf(text);
    return minutes && text.contains(u':') && *minutes < wholeDay ? minutes : std::nullopt;
}

} // namespace

std::optional<int> lengthOf(const QString &text)
{
    QList<int> parts;
    for (const QString &part : text.trimmed().split(u':')) {
        bool isNumber = false;
        parts += part.toInt(&isNumber);
        if (!isNumber || parts.back() < 0 || parts.back() > 100'000)
            return std::nullopt;
    }
    switch (parts.size()) {
    case 1:
        return parts[0];
    case 2:
        return parts[0] * 60 + parts[1];
    case 3: // "01:30:00" has seconds; "1:06:00" is a day and six hours, unless its hours are more than a day has
        return text.trimmed().indexOf(u':') == 1 && parts[0] > 0 && parts[1] < 24 ? parts[0] * wholeDay + parts[1] * 60 + parts[2]
                                                                                 : parts[0] * 60 + parts[1];
    case 4:
        return parts[0] * wholeDay + parts[1] * 60 + parts[2];
    default:
        return std::nullopt;
    }
}

std::optional<int> offsetOf(const ScheduleFile &file)
{
    for (const ScheduleEvent &event : file.events) {
        if (const auto offset = offsetIn(event.date))
            return offset;
    }
    for (const ScheduleDay &day : file.days) {
        if (const auto offset = offsetIn(day.start))
            return offset;
    }
    return std::nullopt;
}

ScheduleTimes::ScheduleTimes(const ScheduleFile &file, const SummitClock &clock, Offsets offsets)
    : m_file(file),
      m_clock(clock),
      m_offsets(offsets)
{}

LocalTime ScheduleTimes::moment(const QString &text) const
{
    const LocalTime written = LocalTime::fromString(text);
    const auto offset = m_offsets == Offsets::Count ? offsetIn(text) : std::nullopt;
    return offset ? m_clock.local(qint64(written.minutes()) - *offset) : written;
}

QDate ScheduleTimes::dateOf(int day) const
{
    if (day < 0)
        return {};
    if (m_file.days[day].date.isValid())
        return m_file.days[day].date;
    if (const LocalTime start = LocalTime::fromString(m_file.days[day].start); start.isSet())
        return start.date();
    for (const ScheduleEvent &event : m_file.events) {
        if (const QDate date = QDate::fromString(event.date.left(10), Qt::ISODate); event.day == day && date.isValid())
            return date;
    }
    return {};
}

// Up to when a time without a date is in the night that follows the day.
int ScheduleTimes::dayChange(int day) const
{
    constexpr int usual = 4 * 60;
    const LocalTime start = moment(m_file.days[day].start), end = moment(m_file.days[day].end);
    if (start.isSet() && end.isSet() && end.date() > start.date())
        return std::min(end.minuteOfDay(), start.minuteOfDay());
    return clockOf(m_file.dayChange).value_or(usual);
}

LocalTime ScheduleTimes::startOf(const ScheduleEvent &event) const
{
    if (const LocalTime whole = moment(event.date); whole.isSet())
        return whole;
    const auto clock = clockOf(event.start);
    const QDate own = QDate::fromString(event.date.left(10), Qt::ISODate);
    const QDate date = own.isValid() ? own : dateOf(event.day);
    if (!clock || !date.isValid())
        return {};
    return LocalTime(date, *clock + (event.day >= 0 && *clock < dayChange(event.day) ? wholeDay : 0));
}

std::optional<int> ScheduleTimes::minutesOf(const ScheduleEvent &event) const
{
    const auto minutes = lengthOf(event.duration);
    return minutes && *minutes >= 1 && *minutes <= longestSession ? minutes : std::nullopt;
}

int ScheduleTimes::slotMinutes() const
{
    const int minutes = lengthOf(m_file.slotLength).value_or(0);
    return minutes >= 1 && minutes <= wholeDay ? minutes : 30;
}

QList<Day> ScheduleTimes::days() const
{
    QList<Day> days;
    for (int index = 0; index < m_file.days.size(); ++index) {
        Day day{.id = {}, .date = dateOf(index), .title = {}, .notes = {}};
        if (!day.date.isValid())
            continue;
        const LocalTime midnight(day.date, 0);
        const LocalTime start = moment(m_file.days[index].start), end = moment(m_file.days[index].end);
        // A day said to be as long as a day says nothing of its hours.
        const bool isSaid = start.isSet() && end.isSet() && start.minutesTo(end) > 0 && start.minutesTo(end) < wholeDay - 1;
        int opens = isSaid ? midnight.minutesTo(start) : wholeDay * 2;
        int closes = isSaid ? midnight.minutesTo(end) : 0;
        int lastStart = 0;
        for (const ScheduleEvent &event : m_file.events) {
            const LocalTime begins = event.day == index ? startOf(event) : LocalTime();
            if (!begins.isSet())
                continue;
            opens = std::min(opens, midnight.minutesTo(begins));
            closes = std::max(closes, midnight.minutesTo(m_clock.end(begins, minutesOf(event).value_or(slotMinutes()))));
            lastStart = std::max(lastStart, midnight.minutesTo(begins));
        }
        if (closes > opens) {
            day.opens = std::clamp(opens, 0, wholeDay - 1);
            day.closes = std::clamp(closes, std::max(day.opens, std::min(lastStart, 2 * wholeDay - 1)) + 1, 2 * wholeDay);
        }
        days += day;
    }
    std::stable_sort(days.begin(), days.end(), [](const Day &a, const Day &b) { return a.date < b.date; });
    // Where an event runs on into the next morning, that morning still belongs to its own day.
    for (qsizetype i = 0; i + 1 < days.size(); ++i) {
        const int next = int(days[i].date.daysTo(days[i + 1].date)) * wholeDay + days[i + 1].opens;
        if (days[i].date != days[i + 1].date)
            days[i].closes = std::clamp(days[i].closes, days[i].opens + 1, std::max(next, days[i].opens + 1));
    }
    return days;
}

} // namespace summitry
