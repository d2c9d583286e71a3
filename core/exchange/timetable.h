// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme as other people's programs take it: days, rooms and sessions as plain values, ready for any of the schedule
// formats. What is in it, the profile decides, as for the agenda: no confidential session, and people under the name that
// their listing allows or not at all. Cancelled sessions are left out, for these formats can't say so.
#pragma once

#include "base/error.h"
#include "document/document.h"
#include "domain/exportprofile.h"

#include <QDateTime>
#include <QUuid>

namespace summitry {

struct TimetablePerson {
    QUuid guid;
    QString name; // as printed
};

struct TimetableEvent {
    QUuid guid;
    qint64 number = 0; // for programs that know no UUIDs: below 2^31, and from one file to the next the same
    QString slug;
    QString title, subtitle, type, track, language, abstract;
    QDateTime start, end; // with the offset from UTC that holds then
    int minutes = 0;
    QList<TimetablePerson> persons; // those with a voice in it, by name
};

struct TimetableRoom {
    QUuid guid;
    QString name; // no two have the same; empty: that of sessions without a room
    QString venue;
    int capacity = 0; // 0: not known
};

struct TimetableTrack {
    QString name, slug;
    QString color; // "#4a72a1"
};

struct TimetableDay {
    QDate date;
    QDateTime start, end;
    QList<QList<TimetableEvent>> events; // for each room, by start
};

struct TimetableCensus {
    int named = 0; // those by alias among them
    int byAlias = 0;
    int leftOut = 0;
    int hiddenSessions = 0; // confidential ones
    friend bool operator==(const TimetableCensus &, const TimetableCensus &) = default;
};

struct Timetable {
    QString version; // when it was made, on the summit's clock
    QString title, acronym, timeZone;
    QString website; // empty, or http
    int slotMinutes = 5;
    QList<TimetableTrack> tracks;
    QList<TimetableRoom> rooms;
    QList<TimetableDay> days; // one at least
    TimetableCensus census;
};

struct TimetableOptions {
    ExportProfile profile{Audience::Public};
    QDateTime madeAt = QDateTime::currentDateTime();
};

// BadUse where the summit has no day.
[[nodiscard]] Result<Timetable> timetableOf(const Document &document, const TimetableOptions &options);

// "#4a72a1": what a reader makes the same hue of.
[[nodiscard]] QString colorOfHue(int hue);
// "Pérou & Chili" as "perou_chili", with letters and digits alone; empty where there are none of the Latin alphabet.
[[nodiscard]] QString slugOf(const QString &text, QChar separator);

} // namespace summitry
