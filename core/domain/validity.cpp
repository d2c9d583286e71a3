// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validity.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace summitry {

QString problem(const Session &session)
{
    if (session.minutes < 1 || session.minutes > longestSession)
        return QCoreApplication::translate("Validity", "A session lasts at least one minute and at most a week.");
    if (session.attendance < 0)
        return QCoreApplication::translate("Validity", "The expected attendance can't be below zero.");
    return {};
}

QString problem(const Day &day)
{
    if (!day.date.isValid())
        return QCoreApplication::translate("Validity", "A day needs a date.");
    if (day.opens < 0 || day.opens >= 24 * 60 || day.closes <= day.opens || day.closes > 48 * 60)
        return QCoreApplication::translate("Validity", "A day must open before it closes, and close before the end of the next day.");
    return {};
}

QString problem(const Availability &availability)
{
    if (availability.participant.isNull() == availability.room.isNull())
        return QCoreApplication::translate("Validity", "Availability is of either a participant or a room.");
    if (!availability.start.isSet() || !availability.end.isSet() || availability.end <= availability.start)
        return QCoreApplication::translate("Validity", "Availability needs a start and a later end.");
    return {};
}

QString problem(const Summit &summit)
{
    if (!summit.timeZone.isEmpty() && !QTimeZone(summit.timeZone.toUtf8()).isValid())
        return QCoreApplication::translate("Validity", "“%1” is no time zone. Use a name such as Europe/Paris.").arg(summit.timeZone);
    return {};
}

QString problem(const Venue &venue)
{
    if (venue.travel < 0 || venue.travel > 24 * 60)
        return QCoreApplication::translate("Validity", "Getting from one venue to another takes at most a day.");
    if (venue.opens >= 24 * 60 || venue.closes > 48 * 60)
        return QCoreApplication::translate("Validity", "A venue opens before midnight, and closes before the end of the next day.");
    return {};
}

QString problem(const Room &room)
{
    return room.capacity < 0 || room.booths < 0 ? QCoreApplication::translate("Validity", "Capacity and booths can't be below zero.") : QString();
}

QString problem(const AgendaItem &item)
{
    if (item.session.isNull())
        return QCoreApplication::translate("Validity", "An agenda item belongs to a session.");
    return item.minutes < 0 ? QCoreApplication::translate("Validity", "The minutes can't be below zero.") : QString();
}

QString problem(const Assignment &assignment)
{
    return assignment.session.isNull() || assignment.participant.isNull()
        ? QCoreApplication::translate("Validity", "A role ties a participant to a session.")
        : QString();
}

QString problem(const SetAside &setAside)
{
    return setAside.session.isNull() ? QCoreApplication::translate("Validity", "A conflict set aside is about a session.") : QString();
}

} // namespace summitry
