// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/planedit.h"

#include "document/draft.h"
#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/sessionedits.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(TimelineEdit)
};

LocalTime onDay(const GesturePlan &plan, const TimelineScene &scene, int minute, const Document &document)
{
    const SceneDay *home = scene.dayAt(minute);
    if (plan.days == 0 || !home)
        return scene.timeAt(minute);
    const auto days = daysInOrder(document);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const int other = int(i) + plan.days;
        if (days[i]->id == home->id && other >= 0 && other < int(days.size()))
            return {days[std::size_t(other)]->date, minute - home->midnight};
    }
    return scene.timeAt(minute);
}

void copySession(Draft &draft, const Session &original, const Placement &placement, const Document &document)
{
    Session copy = original;
    copy.id = {};
    copy.externalId.clear();
    copy.pinned = false;
    copy.group = {}; // it would move with the original
    copy.start = placement.start;
    copy.room = placement.room;
    copy.track = placement.track;
    const SessionId id = draft.add(copy);
    for (const Assignment *assignment : assignmentsOf(original.id, document)) {
        Assignment again = *assignment;
        again.id = {};
        again.session = id;
        draft.add(again);
    }
    for (const AgendaItem *item : itemsOf(original.id, document)) {
        AgendaItem again = *item;
        again.id = {};
        again.session = id;
        draft.add(again);
    }
}

QString singleText(const GesturePlan &plan, const Session &session, const Placement &placement, LaneKind lanes,
                   const Document &document)
{
    const QString title = nameOf(session, document);
    const bool isOnItsDay = !session.isPlaced() || session.start.date() == placement.start.date();
    const QString when = isOnItsDay ? clockTime(placement.start) : dateAndTime(placement.start);
    const QString room = placeName(placement, lanes, document);
    switch (plan.kind) {
    case PlanKind::Move:
        return room.isEmpty() ? PlanText::tr("Move “%1” to %2").arg(title, when)
                              : PlanText::tr("Move “%1” to %2, %3").arg(title, room, when);
    case PlanKind::Copy:
        return room.isEmpty() ? PlanText::tr("Copy “%1” to %2").arg(title, when)
                              : PlanText::tr("Copy “%1” to %2, %3").arg(title, room, when);
    case PlanKind::Place:
        return room.isEmpty() ? PlanText::tr("Place “%1” at %2").arg(title, when)
                              : PlanText::tr("Place “%1” in %2, %3").arg(title, room, when);
    case PlanKind::Unplace:
        return PlanText::tr("Unplace “%1”").arg(title);
    case PlanKind::StretchStart:
    case PlanKind::StretchEnd:
    case PlanKind::Roll:
        return placement.minutes >= session.minutes
                   ? PlanText::tr("Lengthen “%1” to %n minutes", nullptr, placement.minutes).arg(title)
                   : PlanText::tr("Shorten “%1” to %n minutes", nullptr, placement.minutes).arg(title);
    case PlanKind::Delay:
        return PlanText::tr("Delay “%1” to %2").arg(title, when);
    case PlanKind::NewBreak:
    case PlanKind::Nothing:
        break;
    }
    return {};
}

QString manyText(PlanKind kind, int count)
{
    switch (kind) {
    case PlanKind::Copy:
        return PlanText::tr("Copy %n sessions", nullptr, count);
    case PlanKind::Place:
        return PlanText::tr("Place %n sessions", nullptr, count);
    case PlanKind::Unplace:
        return PlanText::tr("Unplace %n sessions", nullptr, count);
    case PlanKind::Delay:
        return PlanText::tr("Delay %n sessions", nullptr, count);
    case PlanKind::StretchStart:
    case PlanKind::StretchEnd:
    case PlanKind::Roll:
        return PlanText::tr("Change the length of %n sessions", nullptr, count);
    default:
        return PlanText::tr("Move %n sessions", nullptr, count);
    }
}

// “one” with the title, or “many” counted.
QString counted(const QList<SessionId> &sessions, const Document &document, const char *one, const char *many)
{
    if (sessions.size() == 1)
        return QCoreApplication::translate("TimelineEdit", one).arg(nameOf(sessions.front(), document));
    return QCoreApplication::translate("TimelineEdit", many, nullptr, int(sessions.size()));
}

} // namespace

Placement placementOf(const PlannedSession &planned, const GesturePlan &plan, const TimelineScene &scene,
                      const Document &document)
{
    Placement placement;
    if (plan.kind == PlanKind::NewBreak)
        return {document.clock().existing(scene.timeAt(planned.start)), planned.end - planned.start, {}, {}};
    const Session *session = document.find(planned.session);
    if (!session || plan.kind == PlanKind::Unplace)
        return placement;
    placement.start = document.clock().existing(onDay(plan, scene, planned.start, document));
    placement.minutes = session->minutes;
    if (plan.isStretch() || (plan.kind == PlanKind::Delay && planned.end - planned.start != session->minutes)) {
        const LocalTime end = onDay(plan, scene, planned.end, document);
        const qint64 elapsed = document.clock().instant(end) - document.clock().instant(placement.start);
        placement.minutes = std::max(1, int(elapsed));
    }
    const TimelineLane *lane = plan.kind == PlanKind::Delay ? nullptr : scene.lane(planned.lane);
    placement.room = lane && scene.laneKind() == LaneKind::Rooms ? lane->key.as<Room>() : session->room;
    placement.track = lane && scene.laneKind() == LaneKind::Tracks ? lane->key.as<Track>() : session->track;
    return placement;
}

QString placeName(const Placement &placement, LaneKind lanes, const Document &document)
{
    return lanes == LaneKind::Tracks ? nameOf(placement.track, document) : nameOf(placement.room, document);
}

Edit editOf(const GesturePlan &plan, const TimelineScene &scene, const Document &document)
{
    if (!plan.isChange())
        return {};
    if (plan.kind == PlanKind::NewBreak) {
        const Placement placement = placementOf(plan.sessions.front(), plan, scene, document);
        return newBreakEdit(placement.start, document, placement.minutes);
    }
    Draft draft(document);
    QString text;
    for (const PlannedSession &planned : plan.sessions) {
        const Session *session = document.find(planned.session);
        if (!session)
            continue;
        const Placement placement = placementOf(planned, plan, scene, document);
        text = singleText(plan, *session, placement, scene.laneKind(), document);
        if (plan.kind == PlanKind::Copy) {
            copySession(draft, *session, placement, document);
            continue;
        }
        draft.change(planned.session, [&](Session &changed) {
            changed.start = placement.start;
            if (plan.kind != PlanKind::Unplace) {
                changed.minutes = placement.minutes;
                changed.room = placement.room;
                changed.track = placement.track;
            }
        });
    }
    for (const PlannedSession &planned : plan.displaced) {
        const Placement placement = placementOf(planned, plan, scene, document);
        draft.change(planned.session, [&](Session &changed) {
            changed.start = placement.start;
            changed.room = placement.room;
            changed.track = placement.track;
        });
    }
    const QString whole = plan.sessions.size() == 1 ? text : manyText(plan.kind, int(plan.sessions.size()));
    const int others = int(plan.displaced.size());
    draft.setText(others == 0 ? whole : PlanText::tr("%1, and %n other session(s)", nullptr, others).arg(whole));
    Edit edit = draft.take();
    edit.dropUnchanged();
    return edit;
}

Edit duplicateEdit(const QList<SessionId> &sessions, const Document &document)
{
    Draft draft(document, counted(sessions, document, QT_TRANSLATE_NOOP("TimelineEdit", "Duplicate “%1”"),
                                  QT_TRANSLATE_N_NOOP("TimelineEdit", "Duplicate %n sessions")));
    for (const SessionId id : sessions) {
        if (const Session *session = document.find(id))
            copySession(draft, *session,
                        {session->isPlaced() ? endOf(*session, document) : LocalTime(), session->minutes, session->room, session->track},
                        document);
    }
    return draft.take();
}

Edit deleteEdit(const QList<SessionId> &sessions, const Document &document)
{
    Draft draft(document, counted(sessions, document, QT_TRANSLATE_NOOP("TimelineEdit", "Delete “%1”"),
                                  QT_TRANSLATE_N_NOOP("TimelineEdit", "Delete %n sessions")));
    QSet<qint64> ids;
    for (const SessionId id : sessions)
        ids.insert(id.value);
    draft.remove(RecordType::Session, ids);
    return draft.take();
}

Edit unplaceEdit(const QList<SessionId> &sessions, const Document &document)
{
    Draft draft(document, counted(sessions, document, QT_TRANSLATE_NOOP("TimelineEdit", "Unplace “%1”"),
                                  QT_TRANSLATE_N_NOOP("TimelineEdit", "Unplace %n sessions")));
    for (const SessionId id : sessions)
        draft.change(id, [](Session &session) { session.start = {}; });
    return draft.take();
}

Edit pinEdit(const QList<SessionId> &sessions, Pinning pinning, const Document &document)
{
    const bool isPinned = pinning == Pinning::Pinned;
    Draft draft(document, isPinned ? counted(sessions, document, QT_TRANSLATE_NOOP("TimelineEdit", "Pin “%1”"),
                                             QT_TRANSLATE_N_NOOP("TimelineEdit", "Pin %n sessions"))
                                   : counted(sessions, document, QT_TRANSLATE_NOOP("TimelineEdit", "Unpin “%1”"),
                                             QT_TRANSLATE_N_NOOP("TimelineEdit", "Unpin %n sessions")));
    for (const SessionId id : sessions)
        draft.change(id, [isPinned](Session &session) { session.pinned = isPinned; });
    return draft.take();
}

} // namespace summitry
