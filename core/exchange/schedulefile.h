// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a schedule XML file says, as it says it: days, rooms and events in their order, nothing made of it yet.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace summitry {

struct SchedulePerson {
    QString key; // its guid, code or id in the file; may be empty
    QString name;
};

struct ScheduleEvent {
    int line = 0;
    int day = 0; // place in ScheduleFile::days
    QString key; // guid, else id, code or slug
    QString title, subtitle, type, track, language, abstract, description;
    QString room;
    QString date;  // with or without time and offset
    QString start; // "9:30"
    QString duration;
    QList<SchedulePerson> persons;
};

struct ScheduleDay {
    QDate date;
    QString start, end; // with offset, as a rule
};

struct ScheduleTrack {
    QString name, color;
};

struct ScheduleFile {
    QString title, venue, city, url, timeZone, dayChange, slotLength;
    QList<ScheduleTrack> tracks; // as declared
    QStringList rooms;           // in order of appearance, empty ones too
    QList<ScheduleDay> days;
    QList<ScheduleEvent> events;
    int removedCharacters = 0;
};

[[nodiscard]] Result<ScheduleFile> readSchedule(const QByteArray &xml, const QString &name, Progress &progress);

} // namespace summitry
