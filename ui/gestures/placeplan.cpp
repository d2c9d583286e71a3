// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/placeplan.h"

#include "document/naming.h"
#include "ui/scene/scenewords.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

PlannedSession planned(SessionId session, LocalTime start, RoomId room, const TimelineScene &scene, int minutes)
{
    const int minute = scene.minuteOf(start);
    return {session, minute, minute + minutes, room ? scene.laneOf(RecordKey::of(room)) : acrossAllLanes};
}

QString pushText(const std::vector<PushedSession> &pushes, const Document &document)
{
    LocalTime last = pushes.front().start;
    for (const PushedSession &pushed : pushes)
        last = std::max(last, document.clock().end(pushed.start, document.find(pushed.session)->minutes));
    return PlaceWords::tr("Pushes %n sessions, the last ends at %1", nullptr, int(pushes.size())).arg(clockTime(last));
}

} // namespace

Refusal refusalToMove(SessionId session, const Document &document)
{
    const Session *record = document.find(session);
    return document.isReadOnly() ? Refusal::ReadOnly : record && record->pinned ? Refusal::Pinned : Refusal::None;
}

GesturePlan planOf(const PlaceOffer &offer, SessionId session, const TimelineScene &scene, const Document &document)
{
    GesturePlan plan;
    const Session *record = document.find(session);
    if (!record)
        return plan;
    plan.kind = record->isPlaced() ? PlanKind::Move : PlanKind::Place;
    plan.refusal = refusalToMove(session, document);
    if (plan.refusal != Refusal::None)
        return plan;
    plan.sessions.push_back(planned(session, offer.start, offer.room, scene, record->minutes));
    if (offer.swap) {
        plan.landing = Landing::Swap;
        plan.displaced.push_back(planned(offer.swap, record->start, record->room, scene, record->minutes));
    }
    for (const PushedSession &pushed : offer.pushes) {
        plan.landing = Landing::PushLater;
        plan.displaced.push_back(planned(pushed.session, pushed.start, offer.room, scene, document.find(pushed.session)->minutes));
    }
    return plan;
}

QString placeText(const PlaceOffer &offer, SessionId session, const Document &document)
{
    const Session *record = document.find(session);
    const LocalTime end = document.clock().end(offer.start, record ? record->minutes : 0);
    const QString room = offer.room ? nameOf(offer.room, document) : PlaceWords::tr("all rooms");
    return PlaceWords::tr("%1, %2, %3", "day, times, room").arg(longDate(offer.start.date()), timeSpan(offer.start, end), room);
}

QString priceText(const PlaceOffer &offer, const Document &document)
{
    QStringList parts{offer.movesNobody() ? PlaceWords::tr("Moves nobody")
                      : offer.swap        ? PlaceWords::tr("Swaps with “%1”").arg(nameOf(offer.swap, document))
                                          : pushText(offer.pushes, document)};
    if (offer.fewerSeats > 0)
        parts += PlaceWords::tr("%n seats fewer", nullptr, offer.fewerSeats);
    if (offer.beside)
        parts += PlaceWords::tr("During “%1”").arg(nameOf(offer.beside, document));
    if (!offer.hints.empty())
        parts += PlaceWords::tr("%n hints", nullptr, int(offer.hints.size()));
    return parts.join(PlaceWords::tr(" · ", "between remarks"));
}

QString hintsText(const PlaceOffer &offer, std::size_t most, const Document &document)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, offer.hints.size()); ++i)
        lines += sentence(offer.hints[i], document);
    if (offer.hints.size() > most)
        lines += PlaceWords::tr("and %n more", nullptr, int(offer.hints.size() - most));
    return lines.join(QLatin1Char('\n'));
}

QString obstacleText(const PlaceObstacle &obstacle, SessionId session, const Document &document)
{
    if (!obstacle.kind)
        return document.all<Day>().isEmpty() ? PlaceWords::tr("There is no day to put it on yet.")
                                             : PlaceWords::tr("There is no room to put it in yet.");
    const QString person = nameOf(obstacle.participant, document);
    switch (*obstacle.kind) {
    case ConflictKind::RoomTwice:
        return PlaceWords::tr("Most often the rooms are taken.");
    case ConflictKind::RoomUnavailable:
        return PlaceWords::tr("Most often the rooms cannot be used.");
    case ConflictKind::VenueClosed:
        return PlaceWords::tr("Most often the venue is closed.");
    case ConflictKind::EquipmentMissing:
        return PlaceWords::tr("Most often the room lacks what it needs.");
    case ConflictKind::OverCapacity:
        return PlaceWords::tr("Most often the room is too small for %n people.", nullptr, document.find(session)->attendance);
    case ConflictKind::OutsideDay:
        return PlaceWords::tr("It takes %1: most often it would end after the day closes.")
            .arg(lengthText(document.find(session)->minutes));
    case ConflictKind::PersonUnavailable:
        return PlaceWords::tr("Most often %1 is not available.").arg(person);
    case ConflictKind::Travel:
        return PlaceWords::tr("Most often %1 could not get there in time.").arg(person);
    default:
        return PlaceWords::tr("Most often %1 is needed in another session.").arg(person);
    }
}

} // namespace summitry
