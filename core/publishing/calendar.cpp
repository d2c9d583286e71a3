// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/calendar.h"

#include "document/naming.h"
#include "document/programme.h"
#include "domain/publicid.h"
#include "publishing/agendarow.h"
#include "publishing/icalendar.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

using CalendarSessions = std::vector<const Session *>;

bool hasPart(ParticipantId person, const Session &session, const Document &document)
{
    bool isIn = false;
    forEachPart(session.id, document, [&](ParticipantId participant, Role) { isIn = isIn || participant == person; });
    return isIn;
}

// By start; confidential ones too.
CalendarSessions sessionsOf(const Document &document, const CalendarOptions &options)
{
    const auto isWanted = [&](const Session &session) {
        if (const auto *day = std::get_if<DayId>(&options.only)) {
            const Day *of = dayOf(session.start, document);
            return of && of->id == *day;
        }
        if (const auto *room = std::get_if<RoomId>(&options.only))
            return session.room == *room;
        if (const auto *track = std::get_if<TrackId>(&options.only))
            return session.track == *track;
        const auto *person = std::get_if<ParticipantId>(&options.only);
        return !person || hasPart(*person, session, document);
    };
    CalendarSessions sessions;
    for (const Session &session : document.all<Session>()) {
        if (session.isPlaced() && isWanted(session))
            sessions.push_back(&session);
    }
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) { return a->start < b->start; });
    return sessions;
}

class CalendarMaker
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)

public:
    CalendarMaker(const Document &document, const CalendarOptions &options)
        : m_document(document), m_options(options), m_zone(document.clock().zone()), m_sessions(sessionsOf(document, options))
    {
        const auto isHidden = [&](const Session *session) { return !options.profile.shows(*session); };
        std::erase_if(m_sessions, isHidden);
    }

    [[nodiscard]] QByteArray bytes()
    {
        m_writer.begin("VCALENDAR");
        m_writer.add("VERSION", "2.0");
        m_writer.add("PRODID", "-//Summitry//Summitry//EN");
        m_writer.add("CALSCALE", "GREGORIAN");
        m_writer.addText("NAME", name());
        m_writer.addText("X-WR-CALNAME", name()); // what most programs read instead
        if (!m_sessions.empty()) {
            // Two days later the last of them has surely ended.
            m_writer.addZone(m_zone, momentOf(m_sessions.front()->start), momentOf(m_sessions.back()->start).addDays(2));
        }
        for (const Session *session : m_sessions)
            addEvent(*session);
        m_writer.end("VCALENDAR");
        return m_writer.bytes();
    }

private:
    [[nodiscard]] QDateTime momentOf(LocalTime time) const
    {
        return QDateTime::fromSecsSinceEpoch(m_document.clock().instant(time) * 60, Qt::UTC);
    }
    [[nodiscard]] QString name() const
    {
        const QString summit = nameOf(m_document.summit(), m_document);
        const QString part = partName();
        return part.isEmpty() ? summit : tr("%1: %2", "a summit, part of it").arg(summit, part);
    }
    // Empty where that is everything, or where the profile does not name the person.
    [[nodiscard]] QString partName() const
    {
        if (const auto *day = std::get_if<DayId>(&m_options.only))
            return writtenDate(m_document.find(*day)->date, m_options.locale);
        if (const auto *room = std::get_if<RoomId>(&m_options.only))
            return nameOf(*m_document.find(*room), m_document);
        if (const auto *track = std::get_if<TrackId>(&m_options.only))
            return nameOf(*m_document.find(*track), m_document);
        const auto *person = std::get_if<ParticipantId>(&m_options.only);
        return person ? m_options.profile.printedName(*m_document.find(*person)) : QString();
    }

    void addEvent(const Session &session)
    {
        const Revision revision = m_options.revisions.value(session.id.value, {0, m_options.madeAt});
        m_writer.begin("VEVENT");
        m_writer.add("UID", publicId(session.id).toByteArray(QUuid::WithoutBraces));
        m_writer.add("SEQUENCE", QByteArray::number(revision.number));
        m_writer.addUtc("DTSTAMP", revision.at); // as without a METHOD: when it last changed (3.8.7.2)
        m_writer.addUtc("LAST-MODIFIED", revision.at);
        addTimes(session);
        m_writer.addText("SUMMARY", nameOf(session, m_document));
        m_writer.addText("LOCATION", placeOf(session));
        m_writer.addText("DESCRIPTION", descriptionOf(session));
        if (const Track *track = m_document.find(session.track))
            m_writer.addTexts("CATEGORIES", {nameOf(*track, m_document)});
        m_writer.add("STATUS", stateOf(session));
        if (session.confidential)
            m_writer.add("CLASS", "CONFIDENTIAL");
        if (session.kind == SessionKind::Break)
            m_writer.add("TRANSP", "TRANSPARENT");
        m_writer.end("VEVENT");
    }
    // A length instead of an end that clocks going back say twice.
    void addTimes(const Session &session)
    {
        const SummitClock &clock = m_document.clock();
        const LocalTime start = clock.existing(session.start);
        const LocalTime end = endOf(session, m_document);
        m_writer.addLocal("DTSTART", start, m_zone);
        if (clock.instant(end) - clock.instant(start) == session.minutes)
            m_writer.addLocal("DTEND", end, m_zone);
        else
            m_writer.add("DURATION", QByteArray("PT" + QByteArray::number(session.minutes) + 'M'));
    }
    [[nodiscard]] static QByteArrayView stateOf(const Session &session)
    {
        switch (session.state) {
        case SessionState::Cancelled:
            return "CANCELLED";
        case SessionState::Tentative:
            return "TENTATIVE";
        default:
            return "CONFIRMED";
        }
    }
    [[nodiscard]] QString placeOf(const Session &session) const
    {
        const Room *room = m_document.find(session.room);
        if (!room)
            return {};
        QStringList parts{nameOf(*room, m_document)};
        if (const Venue *venue = m_document.find(room->venue)) {
            parts += nameOf(*venue, m_document);
            parts += venue->address.simplified();
        }
        parts.removeAll(QString());
        return parts.join(tr(", ", "between parts of a place"));
    }
    // What the agenda prints of it, but its title and place; then what it is about.
    [[nodiscard]] QString descriptionOf(const Session &session) const
    {
        const Room *room = m_document.find(session.room);
        const Row row = AgendaRow(session, m_document, m_options).row(0, nullptr);
        QStringList lines;
        for (const CellLine &line : row.cells.at(1).mid(1))
            lines += QString(line.label + u' ' + plainText(line.text)).trimmed();
        for (const CellLine &line : row.cells.at(2).mid(room ? 1 : 0))
            lines += plainText(line.text);
        if (!session.summary.isEmpty())
            lines += u'\n' + session.summary.trimmed();
        return lines.join(u'\n').trimmed();
    }

    const Document &m_document;
    const CalendarOptions &m_options;
    const QTimeZone m_zone;
    CalendarSessions m_sessions;
    IcalendarWriter m_writer;
};

} // namespace

QByteArray calendar(const Document &document, const CalendarOptions &options)
{
    return CalendarMaker(document, options).bytes();
}

int calendarSize(const Document &document, const CalendarOptions &options)
{
    const CalendarSessions sessions = sessionsOf(document, options);
    return int(std::count_if(sessions.begin(), sessions.end(), [&](const Session *session) { return options.profile.shows(*session); }));
}

AgendaCensus calendarCensus(const Document &document, const CalendarOptions &options)
{
    return censusOf(sessionsOf(document, options), document, options);
}

} // namespace summitry
