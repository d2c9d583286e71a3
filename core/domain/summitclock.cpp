// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summitclock.h"

#include <QDateTime>

#include <algorithm>

namespace summitry {

namespace {

constexpr qint64 millisecondsPerMinute = 60'000;
constexpr qint64 farAway = 60LL * 24 * 366 * 400; // minutes; no transition known that way

QDateTime utc(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant * millisecondsPerMinute, Qt::UTC);
}

} // namespace

SummitClock::SummitClock(const QString &ianaZone) : m_zone(ianaZone.toUtf8())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

const SummitClock::Span &SummitClock::spanAt(qint64 instant) const
{
    if (instant >= m_span.from && instant < m_span.until)
        return m_span;
    const QDateTime at = utc(instant);
    const auto minutesOf = [](const QTimeZone::OffsetData &data, qint64 otherwise) {
        return data.atUtc.isValid() ? data.atUtc.toMSecsSinceEpoch() / millisecondsPerMinute : otherwise;
    };
    // previousTransition() looks strictly before: ask from the next millisecond so that the change itself counts.
    m_span.from = minutesOf(m_zone.previousTransition(at.addMSecs(1)), -farAway);
    m_span.until = minutesOf(m_zone.nextTransition(at), farAway);
    m_span.offset = m_zone.offsetFromUtc(at) / 60;
    return m_span;
}

qint64 SummitClock::instant(LocalTime time) const
{
    const qint64 wall = time.minutes();
    if (const qint64 guess = wall - m_span.offset; guess - 24 * 60 >= m_span.from && guess + 24 * 60 < m_span.until)
        return guess; // far from any change of the clocks
    // The offset a day before is the one in force until a change: it gives the first of two, and a skipped time falls
    // after the change by as much as was skipped.
    const int before = spanAt(wall - spanAt(wall).offset - 24 * 60).offset;
    const qint64 first = wall - before;
    const int after = spanAt(first).offset;
    if (after == before)
        return first;
    const qint64 change = m_span.from;
    const qint64 second = wall - after;
    return second >= change ? second : change;
}

LocalTime SummitClock::local(qint64 instant) const
{
    return LocalTime::fromMinutes(qint32(instant + spanAt(instant).offset));
}

LocalTime SummitClock::end(LocalTime start, int minutes) const
{
    return start.isSet() ? local(instant(start) + minutes) : LocalTime();
}

bool SummitClock::exists(LocalTime time) const
{
    return local(instant(time)) == time;
}

LocalTime SummitClock::existing(LocalTime time) const
{
    return time.isSet() ? local(instant(time)) : time;
}

} // namespace summitry
