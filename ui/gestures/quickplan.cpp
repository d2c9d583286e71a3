// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/quickplan.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/keyplans.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct QuickText {
    Q_DECLARE_TR_FUNCTIONS(QuickPlan)
};

// Where the date stands among the days of the summit; -1 where it is none of them.
int placeAmong(const std::vector<QDate> &days, QDate date)
{
    const auto found = std::find(days.begin(), days.end(), date);
    return found == days.end() ? -1 : int(found - days.begin());
}

Result<GesturePlan> planOfTime(LocalTime wanted, const TypedFrom &from, const PlanField &field, const TimelineScene &scene)
{
    const int here = scene.isOfAllDays() ? -1 : placeAmong(from.days, scene.date());
    const int there = placeAmong(from.days, wanted.date());
    const int days = here >= 0 && there >= 0 ? there - here : 0;
    const int minute = days == 0 ? scene.minuteOf(wanted) : wanted.minuteOfDay();
    GesturePlan plan = movedBy(field, minute - field.dragged.front().span.start, 0);
    if (!plan.sessions.empty() && plan.sessions.front().start != minute)
        return failure(ErrorKind::BadUse, QuickText::tr("%1 is outside the hours of the day.").arg(clockTime(wanted)));
    plan.days = days;
    return plan;
}

} // namespace

TypedFrom typedFrom(const BlockSpan &span, const TimelineScene &scene, const Document &document, const QLocale &locale)
{
    TypedFrom from{scene.timeAt(span.start), span.end - span.start, {}, locale};
    for (const Day *day : daysInOrder(document))
        from.days.push_back(day->date);
    return from;
}

Result<GesturePlan> quickPlan(QuickAsk ask, const QString &text, const PlanField &field, const TimelineScene &scene,
                              const Document &document, const QLocale &locale)
{
    const TypedFrom from = typedFrom(field.dragged.front().span, scene, document, locale);
    switch (ask) {
    case QuickAsk::Time:
        return typedTime(text, from).and_then([&](LocalTime wanted) { return planOfTime(wanted, from, field, scene); });
    case QuickAsk::Length:
        return typedLength(text, from).map([&](int minutes) { return resizedTo(field, minutes); });
    case QuickAsk::Room:
        break;
    }
    return typedRoom(text, document).map([&](RoomId room) { return movedToLane(field, scene.laneOf(RecordKey::of(room))); });
}

} // namespace summitry
