// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulewriters.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString guidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const TimetableEvent &event, const QString &room, const QString &website)
{
    QJsonArray persons;
    for (const TimetablePerson &person : event.persons)
        persons += QJsonObject{{u"guid"_s, guidText(person.guid)}, {u"name"_s, person.name}};
    return {
        {u"guid"_s, guidText(event.guid)},
        {u"id"_s, event.number},
        {u"date"_s, event.start.toString(Qt::ISODate)},
        {u"start"_s, event.start.toString(u"HH:mm")},
        {u"end"_s, event.end.toString(Qt::ISODate)},
        {u"duration"_s, scheduleLength(event.minutes)},
        {u"room"_s, room},
        {u"slug"_s, event.slug},
        // An address is asked for; where the summit has none, the session is only named.
        {u"url"_s, website.isEmpty() ? u"urn:uuid:"_s + guidText(event.guid) : website},
        {u"title"_s, event.title},
        {u"subtitle"_s, textOrNull(event.subtitle)},
        {u"track"_s, textOrNull(event.track)},
        {u"type"_s, event.type},
        {u"language"_s, textOrNull(event.language)},
        {u"abstract"_s, textOrNull(event.abstract)},
        {u"persons"_s, persons},
        {u"links"_s, QJsonArray()},
    };
}

QJsonObject jsonOf(const TimetableDay &day, int index, const Timetable &table)
{
    QJsonObject rooms;
    for (qsizetype room = 0; room < day.events.size(); ++room) {
        QJsonArray events;
        for (const TimetableEvent &event : day.events[room])
            events += jsonOf(event, table.rooms[room].name, table.website);
        rooms.insert(table.rooms[room].name, events);
    }
    return {{u"index"_s, index},
            {u"date"_s, day.date.toString(Qt::ISODate)},
            {u"day_start"_s, day.start.toString(Qt::ISODate)},
            {u"day_end"_s, day.end.toString(Qt::ISODate)},
            {u"rooms"_s, rooms}};
}

QJsonArray roomsOf(const Timetable &table)
{
    QJsonArray rooms;
    for (const TimetableRoom &room : table.rooms) {
        if (room.guid.isNull())
            continue;
        QJsonObject one{{u"name"_s, room.name}, {u"guid"_s, guidText(room.guid)}, {u"description"_s, textOrNull(room.venue)}};
        if (room.capacity > 0)
            one.insert(u"capacity"_s, room.capacity);
        rooms += one;
    }
    return rooms;
}

QJsonObject conferenceOf(const Timetable &table)
{
    QJsonArray tracks, days;
    for (const TimetableTrack &track : table.tracks)
        tracks += QJsonObject{{u"name"_s, track.name}, {u"slug"_s, track.slug}, {u"color"_s, track.color}};
    for (qsizetype index = 0; index < table.days.size(); ++index)
        days += jsonOf(table.days[index], int(index) + 1, table);
    QJsonObject conference{{u"title"_s, table.title},
                           {u"acronym"_s, table.acronym},
                           {u"start"_s, table.days.front().date.toString(Qt::ISODate)},
                           {u"end"_s, table.days.back().date.toString(Qt::ISODate)},
                           {u"daysCount"_s, table.days.size()},
                           {u"timeslot_duration"_s, scheduleLength(table.slotMinutes)},
                           {u"tracks"_s, tracks},
                           {u"rooms"_s, roomsOf(table)},
                           {u"days"_s, days}};
    static const QRegularExpression allowed(u"^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$"_s); // the schema knows no others
    if (allowed.match(table.timeZone).hasMatch())
        conference.insert(u"time_zone_name"_s, table.timeZone);
    if (!table.website.isEmpty())
        conference.insert(u"url"_s, table.website);
    return conference;
}

} // namespace

QByteArray scheduleJson(const Timetable &timetable)
{
    QJsonObject generator{{u"name"_s, u"Summitry"_s}};
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        generator.insert(u"version"_s, version);
    const QJsonObject schedule{{u"version"_s, timetable.version}, {u"conference"_s, conferenceOf(timetable)}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://c3voc.de/schedule/schema.json"_s},
                                     {u"generator"_s, generator},
                                     {u"schedule"_s, schedule}})
        .toJson();
}

} // namespace summitry
