// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/conflict.h"

#include "document/naming.h"
#include "document/programme.h"
#include "planning/equipment.h"
#include "planning/interpretation.h"
#include "planning/publishedprogramme.h"
#include "planning/sessionchecks.h"
#include "planning/venuehours.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// Stand for names while the sentence is made; cleaned text never holds them.
constexpr char16_t firstMark = 0xE000;

class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)

public:
    ConflictText(const Conflict &conflict, const Document &document) : m_conflict(conflict), m_document(document) {}

    [[nodiscard]] QList<SentencePart> parts() const
    {
        const QList<RecordKey> named = keys();
        QList<SentencePart> parts;
        QString words;
        const QString marked = sentence();
        for (const QChar character : marked) {
            const int mark = character.unicode() - firstMark;
            if (mark < 0 || mark >= named.size()) {
                words += character;
                continue;
            }
            if (!words.isEmpty())
                parts += SentencePart{std::exchange(words, {}), {}};
            parts += SentencePart{nameOf(named.at(mark), m_document), named.at(mark)};
        }
        if (!words.isEmpty())
            parts += SentencePart{words, {}};
        return parts;
    }

private:
    // In the order of the marks.
    [[nodiscard]] QList<RecordKey> keys() const
    {
        const Session *first = m_document.find(m_conflict.first);
        return {RecordKey::of(m_conflict.first),
                RecordKey::of(m_conflict.second),
                RecordKey::of(m_conflict.room),
                RecordKey::of(m_conflict.participant),
                RecordKey::of(first ? first->track : TrackId()),
                RecordKey::of(first ? first->group : ParallelGroupId()),
                RecordKey::of(venue() ? venue()->id : VenueId())};
    }
    [[nodiscard]] const Room *room() const { return m_document.find(m_conflict.room); }
    [[nodiscard]] const Venue *venue() const { return room() ? m_document.find(room()->venue) : nullptr; }
    // The person's, or everybody's where that is null.
    [[nodiscard]] Roles rolesIn(SessionId session, ParticipantId person = {}) const
    {
        Roles roles;
        forEachPart(session, m_document, [&](ParticipantId one, Role role) {
            if (!person || one == person)
                roles.add(role);
        });
        return roles;
    }

    // With marks in the place of names.
    [[nodiscard]] QString sentence() const
    {
        switch (m_conflict.kind) {
        case ConflictKind::RoomTwice:
            return tr("“%1” and “%2” are both in %3, %4.").arg(m_first, m_second, m_room, when());
        case ConflictKind::PersonTwice:
            return tr("%1 is needed in “%2” and in “%3”, %4.").arg(m_person, m_first, m_second, when());
        case ConflictKind::RoomUnavailable:
            return tr("%1 is not available for “%2”, %3.").arg(m_room, m_first, when());
        case ConflictKind::PersonUnavailable:
            return tr("%1 is needed in “%2” but not available, %3.").arg(m_person, m_first, when());
        case ConflictKind::OutsideDay:
            return outsideDay();
        case ConflictKind::OverCapacity:
            return overCapacity();
        case ConflictKind::Travel:
            return travel();
        case ConflictKind::AgendaOverrun:
            return agendaOverrun();
        case ConflictKind::InterpreterTwice:
            return tr("%1 interprets in “%2” and in “%3”, %4.").arg(m_person, m_first, m_second, when());
        case ConflictKind::VenueClosed:
            return venueClosed();
        case ConflictKind::EquipmentMissing:
            return equipment();
        case ConflictKind::AttendeeTwice:
            return attendeeTwice();
        case ConflictKind::TrackParallel:
            return tr("“%1” and “%2” of the track %3 run at the same time, %4.").arg(m_first, m_second, m_track, when());
        case ConflictKind::GroupOutOfStep:
            return tr("“%1” and “%2” of the group %3 do not start and end together, %4.").arg(m_first, m_second, m_group, when());
        case ConflictKind::RoleMissing:
            return roleMissing();
        case ConflictKind::NoRoom:
            return tr("“%1” has no room, %2.").arg(m_first, when());
        case ConflictKind::Language:
            return language();
        case ConflictKind::InterpretersShort:
            return interpretersShort();
        case ConflictKind::NoBreak:
            return noBreak();
        case ConflictKind::ThreeOnEnd:
            return tr("%1 is on stage in %n sessions on end, from “%2” to “%3”, %4.", nullptr, m_conflict.excess)
                .arg(m_person, m_first, m_second, when());
        case ConflictKind::ChangedSincePublished:
            return changed();
        }
        return {};
    }

    [[nodiscard]] QString outsideDay() const
    {
        const Day *day = dayOf(m_conflict.start, m_document);
        if (!day)
            return tr("“%1” is on no day of the summit, %2.").arg(m_first, when());
        return tr("“%1” is outside the day, which is open from %2 to %3, %4.")
            .arg(m_first, clockTime(day->opens), clockTime(day->end()), when());
    }

    [[nodiscard]] QString overCapacity() const
    {
        const int capacity = room() ? room()->capacity : 0;
        return tr("“%1” expects %n people, but %2 holds %3, %4.", nullptr, capacity + m_conflict.excess)
            .arg(m_first, m_room, QString::number(capacity), when());
    }

    [[nodiscard]] QString travel() const
    {
        const SummitClock &clock = m_document.clock();
        const qint64 gap = clock.instant(m_conflict.end) - clock.instant(m_conflict.start);
        return tr("%1 has %2 min between “%3” and “%4” in %5, but getting there takes %6 min, %7.")
            .arg(m_person, QString::number(gap), m_first, m_second, m_room, QString::number(gap + m_conflict.excess), when());
    }

    [[nodiscard]] QString agendaOverrun() const
    {
        const int minutes = agendaMinutes(m_conflict.first, m_document);
        return tr("The agenda of “%1” takes %2 min, but the session lasts %3 min, %4.")
            .arg(m_first, QString::number(minutes), QString::number(minutes - m_conflict.excess), when());
    }

    [[nodiscard]] QString venueClosed() const
    {
        const Venue place = venue() ? *venue() : Venue();
        const auto nights = closedTimes(place, m_conflict.start.date(), m_conflict.end.date());
        const auto isClosed = [&](LocalTime time) {
            return std::any_of(nights.begin(), nights.end(),
                               [&](const ClosedTime &one) { return one.from <= time && time < one.until; });
        };
        const QString opens = clockTime(LocalTime(m_conflict.start.date(), place.openingMinute()));
        const QString closes = clockTime(LocalTime(m_conflict.start.date(), place.closingMinute()));
        const bool isEarly = isClosed(m_conflict.start);
        const bool isLate = isClosed(m_conflict.end.plus(-1));
        if (isEarly == isLate)
            return tr("“%1” is in %2, but %3 is open from %4 to %5 only, %6.")
                .arg(m_first, m_room, m_venue, opens, closes, when());
        return isLate ? tr("“%1” is in %2 until %3, but %4 closes at %5, %6.")
                            .arg(m_first, m_room, clockTime(m_conflict.end), m_venue, closes, when())
                      : tr("“%1” is in %2 from %3, but %4 opens at %5, %6.")
                            .arg(m_first, m_room, clockTime(m_conflict.start), m_venue, opens, when());
    }

    [[nodiscard]] QString equipment() const
    {
        const Session *session = m_document.find(m_conflict.first);
        const QStringList missing = session && room() ? equipmentMissing(session->equipment, room()->equipment) : QStringList();
        return tr("“%1” needs %2, which %3 does not have, %4.")
            .arg(m_first, QLocale().createSeparatedList(missing), m_room, when());
    }

    [[nodiscard]] QString changed() const
    {
        const Session *session = m_document.find(m_conflict.first);
        if (session && !session->isPlaced())
            return tr("“%1” has lost its place since the programme went out, %2.").arg(m_first, when());
        if (session && session->state == SessionState::Cancelled)
            return tr("“%1” has been cancelled since the programme went out, %2.").arg(m_first, when());
        const SessionAspects aspects = changedAspects(m_conflict);
        QStringList news;
        if (aspects & (SessionAspects(SessionAspect::Start) | SessionAspect::Length))
            news += tr("another time");
        if (aspects & SessionAspect::Room)
            news += tr("another room");
        if (aspects & SessionAspect::Title)
            news += tr("another title");
        if (aspects & SessionAspect::Certainty)
            news += tr("another state");
        return tr("“%1” has %2 since the programme went out, %3.", "%2: another time and another room")
            .arg(m_first, QLocale().createSeparatedList(news), when());
    }

    [[nodiscard]] QString attendeeTwice() const
    {
        if (isOnlyAttendee(m_conflict.first) && isOnlyAttendee(m_conflict.second))
            return tr("%1 is registered for “%2” and for “%3”, %4.").arg(m_person, m_first, m_second, when());
        const bool isFirst = isOnlyAttendee(m_conflict.first);
        return tr("%1 is registered for “%2” but needed in “%3”, %4.")
            .arg(m_person, isFirst ? m_first : m_second, isFirst ? m_second : m_first, when());
    }
    [[nodiscard]] bool isOnlyAttendee(SessionId session) const
    {
        return !rolesIn(session, m_conflict.participant).hasAny(rolesNeeded);
    }

    [[nodiscard]] QString roleMissing() const
    {
        const Session *session = m_document.find(m_conflict.first);
        const MissingRoles missing = session ? missingRoles(session->kind, rolesIn(session->id)) : MissingRoles{};
        if (missing.chair && missing.rapporteur)
            return tr("“%1” has neither a chair or moderator nor a rapporteur, %2.").arg(m_first, when());
        return missing.chair ? tr("“%1” has no chair or moderator, %2.").arg(m_first, when())
                             : tr("“%1” has no rapporteur, %2.").arg(m_first, when());
    }

    [[nodiscard]] QString language() const
    {
        const Session *session = m_document.find(m_conflict.first);
        const Participant *person = m_document.find(m_conflict.participant);
        const QString languages = session && person ? notUnderstood(*session, *person).join(u", "_s) : QString();
        return tr("%1 is needed in “%2” but does not understand the floor (%3), %4.").arg(m_person, m_first, languages, when());
    }

    [[nodiscard]] QString interpretersShort() const
    {
        QSet<ParticipantId> interpreters;
        for (const AssignmentId id : m_document.referring<&Assignment::session>(m_conflict.first)) {
            const Assignment *assignment = m_document.find(id);
            if (assignment->role == Role::Interpreter)
                interpreters.insert(assignment->participant);
        }
        const int present = int(interpreters.size());
        return tr("“%1” needs %n interpreters but has %2, %3.", nullptr, present + m_conflict.excess)
            .arg(m_first, QString::number(present), when());
    }

    [[nodiscard]] QString noBreak() const
    {
        if (!m_conflict.second)
            return tr("%1 has no break in “%2”, %3.").arg(m_person, m_first, when());
        return tr("%1 has no break from “%2” to “%3”, %4.").arg(m_person, m_first, m_second, when());
    }

    [[nodiscard]] QString when() const
    {
        constexpr int minutesOfDay = 24 * 60;
        if (m_conflict.start == m_conflict.end)
            return dateAndTime(m_conflict.start);
        if (m_conflict.start.minutesTo(m_conflict.end) > minutesOfDay)
            return tr("%1 to %2", "two dates with times").arg(dateAndTime(m_conflict.start), dateAndTime(m_conflict.end));
        return tr("%1 %2", "a date and a span of time")
            .arg(shortDate(m_conflict.start.date()), timeSpan(m_conflict.start, m_conflict.end));
    }

    const Conflict &m_conflict;
    const Document &m_document;
    QString m_first{QChar(firstMark)};
    QString m_second{QChar(firstMark + 1)};
    QString m_room{QChar(firstMark + 2)};
    QString m_person{QChar(firstMark + 3)};
    QString m_track{QChar(firstMark + 4)};
    QString m_group{QChar(firstMark + 5)};
    QString m_venue{QChar(firstMark + 6)};
};

} // namespace

QString sentence(const Conflict &conflict, const Document &document)
{
    QString text;
    for (const SentencePart &part : sentenceParts(conflict, document))
        text += part.text;
    return text;
}

QList<SentencePart> sentenceParts(const Conflict &conflict, const Document &document)
{
    return ConflictText(conflict, document).parts();
}

} // namespace summitry
