// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulewriters.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestInXml = 99 * 60 + 59; // the schema has two digits for the hours

class ScheduleXmlWriter
{
public:
    explicit ScheduleXmlWriter(const Timetable &timetable) : m_table(timetable), m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    [[nodiscard]] QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"schedule"_s);
        m_xml.writeEmptyElement(u"generator"_s);
        m_xml.writeAttribute(u"name"_s, u"Summitry"_s);
        if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
            m_xml.writeAttribute(u"version"_s, version);
        element("version"_L1, m_table.version);
        writeConference();
        for (qsizetype index = 0; index < m_table.days.size(); ++index)
            write(m_table.days[index], int(index) + 1);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        Q_ASSERT(!m_xml.hasError());
        return m_bytes;
    }

private:
    void element(QLatin1StringView name, const QString &text) { m_xml.writeTextElement(QString(name), text); }
    [[nodiscard]] static QString guid(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }
    void writeConference()
    {
        m_xml.writeStartElement(u"conference"_s);
        element("title"_L1, m_table.title);
        element("acronym"_L1, m_table.acronym);
        element("start"_L1, m_table.days.front().date.toString(Qt::ISODate));
        element("end"_L1, m_table.days.back().date.toString(Qt::ISODate));
        element("days"_L1, QString::number(m_table.days.size()));
        element("timeslot_duration"_L1, scheduleLength(m_table.slotMinutes));
        if (!m_table.website.isEmpty())
            element("url"_L1, m_table.website);
        element("time_zone_name"_L1, m_table.timeZone);
        for (const TimetableTrack &track : m_table.tracks) {
            m_xml.writeEmptyElement(u"track"_s);
            m_xml.writeAttribute(u"name"_s, track.name);
            m_xml.writeAttribute(u"slug"_s, track.slug);
            m_xml.writeAttribute(u"color"_s, track.color);
        }
        m_xml.writeEndElement();
    }
    void write(const TimetableDay &day, int index)
    {
        m_xml.writeStartElement(u"day"_s);
        m_xml.writeAttribute(u"index"_s, QString::number(index));
        m_xml.writeAttribute(u"date"_s, day.date.toString(Qt::ISODate));
        m_xml.writeAttribute(u"start"_s, day.start.toString(Qt::ISODate));
        m_xml.writeAttribute(u"end"_s, day.end.toString(Qt::ISODate));
        for (qsizetype room = 0; room < day.events.size(); ++room)
            write(m_table.rooms[room], day.events[room]);
        m_xml.writeEndElement();
    }
    void write(const TimetableRoom &room, const QList<TimetableEvent> &events)
    {
        m_xml.writeStartElement(u"room"_s);
        m_xml.writeAttribute(u"name"_s, room.name);
        if (!room.guid.isNull())
            m_xml.writeAttribute(u"guid"_s, guid(room.guid));
        for (const TimetableEvent &event : events)
            write(event, room);
        m_xml.writeEndElement();
    }
    void write(const TimetableEvent &event, const TimetableRoom &room)
    {
        m_xml.writeStartElement(u"event"_s);
        m_xml.writeAttribute(u"id"_s, QString::number(event.number));
        m_xml.writeAttribute(u"guid"_s, guid(event.guid));
        element("date"_L1, event.start.toString(Qt::ISODate));
        element("start"_L1, event.start.toString(u"HH:mm"));
        element("duration"_L1, scheduleLength(std::min(event.minutes, longestInXml)));
        element("room"_L1, room.name);
        element("slug"_L1, event.slug);
        element("title"_L1, event.title);
        element("subtitle"_L1, event.subtitle);
        element("track"_L1, event.track);
        element("type"_L1, event.type);
        element("language"_L1, event.language);
        element("abstract"_L1, event.abstract);
        element("description"_L1, {});
        m_xml.writeStartElement(u"persons"_s);
        for (const TimetablePerson &person : event.persons) {
            m_xml.writeStartElement(u"person"_s);
            m_xml.writeAttribute(u"guid"_s, guid(person.guid));
            m_xml.writeCharacters(person.name);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Timetable &m_table;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray scheduleXml(const Timetable &timetable)
{
    return ScheduleXmlWriter(timetable).write();
}

} // namespace summitry
