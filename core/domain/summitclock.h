// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The summit's time zone: which instant a wall-clock time is, and when a session that runs through a change of
// the clocks ends. A start that a spring night skips counts from the next existing minute; one that an autumn night
// repeats is the first of the two.
#pragma once

#include "domain/localtime.h"

#include <QTimeZone>

namespace summitry {

class SummitClock
{
public:
    explicit SummitClock(const QString &ianaZone = {}); // an unknown or empty zone counts as UTC

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    // Minutes since 1970-01-01T00:00Z.
    [[nodiscard]] qint64 instant(LocalTime time) const;
    [[nodiscard]] LocalTime local(qint64 instant) const;
    [[nodiscard]] LocalTime local(const QDateTime &moment) const { return local(moment.toSecsSinceEpoch() / 60); }
    // The wall-clock time when `minutes` have passed since `start`.
    [[nodiscard]] LocalTime end(LocalTime start, int minutes) const;
    // False where the clocks skip this time.
    [[nodiscard]] bool exists(LocalTime time) const;
    // The wall-clock time, or the first one that exists after it.
    [[nodiscard]] LocalTime existing(LocalTime time) const;

private:
    // Wall clock minus UTC, in minutes, for the one span of time asked last: sessions of a summit share it.
    struct Span {
        qint64 from = 1, until = 0; // instants; empty at first
        int offset = 0;
    };
    const Span &spanAt(qint64 instant) const;

    QTimeZone m_zone;
    mutable Span m_span;
};

} // namespace summitry
