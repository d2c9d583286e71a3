// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/naming.h"

#include <QCoreApplication>
#include <QLocale>

namespace summitry {

namespace {

QString orUntitled(const QString &name)
{
    return name.isEmpty() ? QCoreApplication::translate("Naming", "(untitled)") : name;
}

QString firstWords(const QString &text)
{
    constexpr int enough = 80;
    const QString line = text.simplified();
    return line.size() <= enough ? line : line.left(enough).trimmed() + QChar(0x2026);
}

} // namespace

QString nameOf(const Summit &summit, const Document &)
{
    return orUntitled(summit.title);
}

QString nameOf(const Venue &venue, const Document &)
{
    return orUntitled(venue.name);
}

QString nameOf(const Room &room, const Document &)
{
    return orUntitled(room.name);
}

QString nameOf(const Day &day, const Document &)
{
    return shortDate(day.date);
}

QString nameOf(const Track &track, const Document &)
{
    return orUntitled(track.name);
}

QString nameOf(const ParallelGroup &group, const Document &)
{
    return orUntitled(group.name);
}

QString nameOf(const Delegation &delegation, const Document &)
{
    return orUntitled(delegation.name);
}

QString nameOf(const Participant &participant, const Document &)
{
    return orUntitled(participant.name.isEmpty() ? participant.alias : participant.name);
}

QString nameOf(const Session &session, const Document &)
{
    return orUntitled(session.title);
}

QString nameOf(const AgendaItem &item, const Document &)
{
    return orUntitled(item.title);
}

QString nameOf(const Assignment &assignment, const Document &document)
{
    return QCoreApplication::translate("Naming", "%1, %2 in “%3”")
        .arg(nameOf(assignment.participant, document), choiceLabel(assignment.role), nameOf(assignment.session, document));
}

QString nameOf(const Availability &availability, const Document &document)
{
    const QString who = availability.room ? nameOf(availability.room, document) : nameOf(availability.participant, document);
    return QCoreApplication::translate("Naming", "%1, %2 to %3").arg(who, dateAndTime(availability.start), dateAndTime(availability.end));
}

QString nameOf(const Section &section, const Document &)
{
    return orUntitled(section.title);
}

QString nameOf(const Recommendation &recommendation, const Document &)
{
    return orUntitled(firstWords(recommendation.text));
}

QString nameOf(const SetAside &setAside, const Document &document)
{
    return QCoreApplication::translate("Naming", "%1 (“%2”)").arg(choiceLabel(setAside.kind), nameOf(setAside.session, document));
}

QString nameOf(RecordKey key, const Document &document)
{
    return withRecordType(key.type, [&]<class Record>() { return nameOf(key.as<Record>(), document); });
}

template <class Record> Id<Record> findNamed(QStringView name, const Document &document)
{
    const QString wanted = name.trimmed().toString();
    if (wanted.isEmpty())
        return {};
    for (const Record &record : document.all<Record>()) {
        bool matches = nameOf(record, document).compare(wanted, Qt::CaseInsensitive) == 0;
        if constexpr (std::is_same_v<Record, Delegation>)
            matches = matches || record.acronym.compare(wanted, Qt::CaseInsensitive) == 0;
        if constexpr (std::is_same_v<Record, Day>)
            matches = matches || record.date.toString(Qt::ISODate) == wanted;
        if (matches)
            return record.id;
    }
    return {};
}

template VenueId findNamed<Venue>(QStringView, const Document &);
template RoomId findNamed<Room>(QStringView, const Document &);
template DayId findNamed<Day>(QStringView, const Document &);
template TrackId findNamed<Track>(QStringView, const Document &);
template ParallelGroupId findNamed<ParallelGroup>(QStringView, const Document &);
template DelegationId findNamed<Delegation>(QStringView, const Document &);
template ParticipantId findNamed<Participant>(QStringView, const Document &);
template SessionId findNamed<Session>(QStringView, const Document &);
template AgendaItemId findNamed<AgendaItem>(QStringView, const Document &);
template AssignmentId findNamed<Assignment>(QStringView, const Document &);
template AvailabilityId findNamed<Availability>(QStringView, const Document &);
template SectionId findNamed<Section>(QStringView, const Document &);
template RecommendationId findNamed<Recommendation>(QStringView, const Document &);
template SetAsideId findNamed<SetAside>(QStringView, const Document &);
template Id<Summit> findNamed<Summit>(QStringView, const Document &);

QString dateAndTitle(const Day &day)
{
    const QString date = shortDate(day.date);
    return day.title.isEmpty() ? date : QCoreApplication::translate("Naming", "%1 · %2").arg(date, day.title);
}

QString shortDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QCoreApplication::translate("Naming", "ddd d MMM", "date format")) : QString();
}

QString fullDate(QDate date)
{
    return date.isValid() ? QLocale().toString(date, fullDateFormat()) : QString();
}

QString fullDateFormat()
{
    return QCoreApplication::translate("Naming", "d MMM yyyy", "date format");
}

QString clockTime(int minuteOfDay)
{
    return QStringLiteral("%1:%2").arg(minuteOfDay / 60, 2, 10, QLatin1Char('0')).arg(minuteOfDay % 60, 2, 10, QLatin1Char('0'));
}

QString clockTime(LocalTime time)
{
    return time.isSet() ? clockTime(time.minuteOfDay()) : QString();
}

QString dateAndTime(LocalTime time)
{
    return time.isSet() ? shortDate(time.date()) + QLatin1Char(' ') + clockTime(time) : QString();
}

QString timeSpan(LocalTime start, LocalTime end)
{
    return clockTime(start) + QChar(0x2013) + clockTime(end);
}

} // namespace summitry
