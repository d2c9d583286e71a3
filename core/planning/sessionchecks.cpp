// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/sessionchecks.h"

#include "document/programme.h"
#include "planning/equipment.h"
#include "planning/interpretation.h"
#include "planning/venuehours.h"

namespace summitry {

namespace {

void checkDay(const Taken &taken, Findings &findings)
{
    const SummitClock &clock = findings.document().clock();
    const auto &[start, end, room] = taken.placement;
    const Day *day = dayOf(clock.local(start), findings.document());
    const qint64 open = day ? std::min(end, clock.instant(day->end())) - std::max(start, clock.instant(day->start())) : 0;
    if (const qint64 outside = end - start - std::max<qint64>(0, open); outside > 0)
        findings.add(ConflictKind::OutsideDay, taken).excess = int(outside);
}

void checkRoom(const Session &session, const Taken &taken, Findings &findings)
{
    const Room *room = findings.document().find(taken.placement.room);
    if (!room) {
        if (session.kind != SessionKind::Break)
            findings.add(ConflictKind::NoRoom, taken).excess = 1;
        return;
    }
    const auto addIf = [&](ConflictKind kind, qint64 excess) {
        if (excess <= 0)
            return;
        Conflict &conflict = findings.add(kind, taken);
        conflict.room = room->id;
        conflict.excess = int(excess);
    };
    addIf(ConflictKind::OverCapacity, room->seatsMissing(session.attendance));
    addIf(ConflictKind::RoomUnavailable, findings.occupancy().freeRooms().minutesClosed(room->id.value, taken.placement));
    addIf(ConflictKind::EquipmentMissing, equipmentMissing(session.equipment, room->equipment).size());
    if (const Venue *venue = findings.document().find(room->venue))
        addIf(ConflictKind::VenueClosed, minutesClosed(*venue, taken.placement, findings.document().clock()));
}

void checkAgenda(const Taken &taken, Findings &findings)
{
    const qint64 minutes = agendaMinutes(taken.session, findings.document());
    const qint64 length = taken.placement.end - taken.placement.start;
    if (minutes > length)
        findings.add(ConflictKind::AgendaOverrun, taken).excess = int(minutes - length);
}

void checkRoles(const Session &session, const Taken &taken, Findings &findings)
{
    Roles roles;
    int interpreters = 0;
    qint64 last = 0;
    for (const Part &part : findings.occupancy().partsOfSessions().of(session.id.value)) {
        roles.add(part.role);
        if (part.role == Role::Interpreter && part.other != last) {
            last = part.other;
            ++interpreters;
        }
    }
    const MissingRoles missing = missingRoles(session.kind, roles);
    if (missing.chair || missing.rapporteur)
        findings.add(ConflictKind::RoleMissing, taken).excess = 2 * int(missing.chair) + int(missing.rapporteur);
    if (const int lacking = interpretersNeeded(session, taken.placement.end - taken.placement.start) - interpreters; lacking > 0)
        findings.add(ConflictKind::InterpretersShort, taken).excess = lacking;
}

} // namespace

MissingRoles missingRoles(SessionKind kind, Roles roles)
{
    if (!roles.hasAny(rolesNeeded))
        return {};
    return {needsChair(kind) && !roles.hasAny(rolesThatLead), needsRapporteur(kind) && !roles.has(Role::Rapporteur)};
}

int agendaMinutes(SessionId session, const Document &document)
{
    qint64 minutes = 0;
    for (const AgendaItemId item : document.referring<&AgendaItem::session>(session))
        minutes += document.find(item)->minutes;
    return int(std::min<qint64>(minutes, std::numeric_limits<int>::max()));
}

void checkSession(const Session &session, const PlacedSpan &placement, Findings &findings)
{
    const Taken taken{placement, session.id};
    checkDay(taken, findings);
    checkRoom(session, taken, findings);
    checkAgenda(taken, findings);
    checkRoles(session, taken, findings);
}

} // namespace summitry
