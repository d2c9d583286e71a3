// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulefile.h"

#include "base/cleantext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class ScheduleReader
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleReader)

public:
    ScheduleReader(const QByteArray &xml, const QString &name, Progress &progress)
        : m_xml(xml),
          m_size(xml.size()),
          m_name(name),
          m_progress(progress)
    {}

    Result<ScheduleFile> read();

private:
    void readRoot();
    void readConference();
    void readTracks();
    void readDay();
    void readRoom();
    void readEvent(const QString &room);
    void readPersons(ScheduleEvent &event);
    void addTrack(const QString &color);
    [[nodiscard]] QString line();
    [[nodiscard]] QString longText();
    [[nodiscard]] QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString().trimmed(); }
    [[nodiscard]] Error errorNow() const;

    QXmlStreamReader m_xml;
    qint64 m_size;
    const QString &m_name;
    Progress &m_progress;
    ScheduleFile m_file;
};

QString ScheduleReader::longText()
{
    const CleanText clean = cleanText(m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
    m_file.removedCharacters += clean.removed;
    return clean.text;
}

QString ScheduleReader::line()
{
    return longText().simplified();
}

void ScheduleReader::addTrack(const QString &color)
{
    QString name = attribute("name"_L1);
    const QString text = line();
    name = name.isEmpty() ? text : cleanLine(name).text;
    if (!name.isEmpty())
        m_file.tracks += ScheduleTrack{name, color};
}

void ScheduleReader::readTracks()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "track"_L1)
            addTrack(attribute("color"_L1));
        else
            m_xml.skipCurrentElement();
    }
}

void ScheduleReader::readConference()
{
    const QHash<QString, QString *> texts{{u"title"_s, &m_file.title},
                                          {u"venue"_s, &m_file.venue},
                                          {u"city"_s, &m_file.city},
                                          {u"url"_s, &m_file.url},
                                          {u"base_url"_s, &m_file.url},
                                          {u"time_zone_name"_s, &m_file.timeZone},
                                          {u"day_change"_s, &m_file.dayChange},
                                          {u"timeslot_duration"_s, &m_file.slotLength}};
    while (m_xml.readNextStartElement()) {
        const QString name = m_xml.name().toString();
        if (QString *text = texts.value(name))
            *text = text->isEmpty() || name == "url"_L1 ? line() : (m_xml.skipCurrentElement(), *text);
        else if (name == "track"_L1)
            addTrack(attribute("color"_L1));
        else
            m_xml.skipCurrentElement();
    }
}

void ScheduleReader::readDay()
{
    m_file.days +=
        ScheduleDay{QDate::fromString(attribute("date"_L1).left(10), Qt::ISODate), attribute("start"_L1), attribute("end"_L1)};
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "room"_L1)
            readRoom();
        else if (m_xml.name() == "event"_L1)
            readEvent({});
        else
            m_xml.skipCurrentElement();
    }
}

void ScheduleReader::readRoom()
{
    const QString name = cleanLine(attribute("name"_L1)).text;
    if (!name.isEmpty() && !m_file.rooms.contains(name))
        m_file.rooms += name;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "event"_L1)
            readEvent(name);
        else
            m_xml.skipCurrentElement();
    }
}

void ScheduleReader::readPersons(ScheduleEvent &event)
{
    while (m_xml.readNextStartElement()) {
        SchedulePerson person;
        for (const auto name : {"guid"_L1, "code"_L1, "id"_L1}) {
            if (person.key.isEmpty())
                person.key = attribute(name);
        }
        person.name = line();
        if (!person.name.isEmpty())
            event.persons += person;
    }
}

void ScheduleReader::readEvent(const QString &room)
{
    ScheduleEvent event;
    event.line = int(m_xml.lineNumber());
    event.day = int(m_file.days.size()) - 1;
    for (const auto name : {"guid"_L1, "id"_L1, "code"_L1}) {
        if (event.key.isEmpty())
            event.key = cleanLine(attribute(name)).text;
    }
    QString slug, ownRoom;
    const QHash<QString, QString *> lines{{u"title"_s, &event.title},       {u"subtitle"_s, &event.subtitle},
                                          {u"type"_s, &event.type},         {u"track"_s, &event.track},
                                          {u"language"_s, &event.language}, {u"room"_s, &ownRoom},
                                          {u"date"_s, &event.date},         {u"start"_s, &event.start},
                                          {u"duration"_s, &event.duration}, {u"slug"_s, &slug}};
    while (m_xml.readNextStartElement()) {
        const QString name = m_xml.name().toString();
        if (QString *text = lines.value(name))
            *text = line();
        else if (name == "abstract"_L1)
            event.abstract = longText();
        else if (name == "description"_L1)
            event.description = longText();
        else if (name == "persons"_L1)
            readPersons(event);
        else
            m_xml.skipCurrentElement();
    }
    event.key = !event.key.isEmpty() ? event.key : !slug.isEmpty() ? slug : event.title;
    event.room = room.isEmpty() ? ownRoom : room;
    if (!event.room.isEmpty() && !m_file.rooms.contains(event.room))
        m_file.rooms += event.room;
    m_file.events += event;
    m_progress.report(m_xml.characterOffset(), m_size);
    if (m_progress.isCancelled())
        m_xml.raiseError(QString());
}

void ScheduleReader::readRoot()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == "conference"_L1)
            readConference();
        else if (m_xml.name() == "tracks"_L1)
            readTracks();
        else if (m_xml.name() == "day"_L1)
            readDay();
        else
            m_xml.skipCurrentElement();
    }
}

Error ScheduleReader::errorNow() const
{
    if (m_progress.isCancelled())
        return {ErrorKind::Cancelled, tr("Nothing was imported.")};
    return {ErrorKind::Damaged, tr("“%1” breaks off or is damaged in line %2: %3 Get the file again.")
                                    .arg(m_name)
                                    .arg(m_xml.lineNumber())
                                    .arg(m_xml.errorString())};
}

Result<ScheduleFile> ScheduleReader::read()
{
    while (!m_xml.atEnd() && !m_xml.isStartElement()) {
        m_xml.readNext();
        if (m_xml.isDTD())
            return failure(ErrorKind::Damaged,
                           tr("“%1”, line %2: the file holds a DOCTYPE, which could reach for other files. Remove it, or get "
                              "the file without one.")
                               .arg(m_name)
                               .arg(m_xml.lineNumber()));
    }
    if (m_xml.hasError())
        return tl::unexpected(errorNow());
    if (m_xml.name() != "schedule"_L1)
        return failure(ErrorKind::NotASummit,
                       tr("“%1” is no schedule: it begins with <%2>. Ask for the schedule.xml of the event.")
                           .arg(m_name, m_xml.name().toString()));
    readRoot();
    if (m_xml.hasError())
        return tl::unexpected(errorNow());
    return std::move(m_file);
}

} // namespace

Result<ScheduleFile> readSchedule(const QByteArray &xml, const QString &name, Progress &progress)
{
    return ScheduleReader(xml, name, progress).read();
}

} // namespace summitry
