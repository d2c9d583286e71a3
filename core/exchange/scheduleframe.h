// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule's events stand in: the summit's title and zone, its days, venue, rooms and tracks, found or made.
#pragma once

#include "document/draft.h"
#include "exchange/importplan.h"
#include "exchange/scheduletimes.h"

#include <QCoreApplication>

namespace summitry {

class ScheduleFrame
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleFrame)

public:
    ScheduleFrame(const ScheduleFile &file, const Document &document, Draft &draft, ImportReport &report);

    [[nodiscard]] RoomId room(const QString &name) const;
    [[nodiscard]] TrackId track(const QString &name) const;
    [[nodiscard]] const ScheduleTimes &times() const { return m_times; }

private:
    // A summit nobody has put anything into takes the schedule's title, zone and days for its own.
    [[nodiscard]] static bool isEmpty(const Document &document);
    [[nodiscard]] QString zone();
    void addSummit();
    void addDays();
    [[nodiscard]] VenueId venue();
    void addRooms();
    void addTracks();

    const ScheduleFile &m_file;
    const Document &m_document;
    Draft &m_draft;
    ImportReport &m_report;
    const bool m_isFirst;
    bool m_hasNamedZone = false;
    const QString m_zone;
    const SummitClock m_clock;
    const ScheduleTimes m_times;
    QHash<QString, RoomId> m_rooms;
    QHash<QString, TrackId> m_tracks;
};

} // namespace summitry
