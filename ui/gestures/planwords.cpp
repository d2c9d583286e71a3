// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/planwords.h"

#include "document/naming.h"
#include "ui/scene/scenewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

namespace {

struct PlanWordsText {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

// The hard conflicts the plan would bring, without those among the sessions that move together.
std::vector<Conflict> conflictsOf(const GesturePlan &plan, const TimelineScene &scene, const Document &document,
                                  const ConflictIndex &index)
{
    std::vector<Conflict> conflicts;
    if (plan.kind == PlanKind::Unplace)
        return conflicts;
    std::vector<PlannedSession> moved = plan.sessions;
    moved.insert(moved.end(), plan.displaced.begin(), plan.displaced.end());
    const auto moves = [&](SessionId id) {
        return std::any_of(moved.begin(), moved.end(), [&](const PlannedSession &planned) { return planned.session == id; });
    };
    for (const PlannedSession &planned : moved) {
        const Placement placement = placementOf(planned, plan, scene, document);
        for (const Conflict &conflict : index.conflictsIf(planned.session, placement.start, placement.minutes, placement.room)) {
            const SessionId other = conflict.first == planned.session ? conflict.second : conflict.first;
            if (conflict.isHard() && planned.session && (!other || !moves(other)))
                conflicts.push_back(conflict);
        }
    }
    return conflicts;
}

QString whereText(const GesturePlan &plan, const TimelineScene &scene, const Document &document)
{
    if (plan.kind == PlanKind::Unplace)
        return plan.sessions.size() == 1 ? PlanWordsText::tr("To the unplaced sessions")
                                         : PlanWordsText::tr("%n sessions to the unplaced", nullptr, int(plan.sessions.size()));
    const PlannedSession &first = plan.sessions.front();
    const Placement placement = placementOf(first, plan, scene, document);
    QString times = timeSpan(placement.start, document.clock().end(placement.start, placement.minutes));
    if (scene.isOfAllDays())
        times = PlanWordsText::tr("%1 · %2").arg(shortDate(homeDate(placement.start, scene)), times);
    const QString place = plan.isStretch() ? lengthText(placement.minutes) : placeName(placement, scene.laneKind(), document);
    const QString where = place.isEmpty() ? times : PlanWordsText::tr("%1 · %2").arg(times, place);
    return plan.sessions.size() == 1 ? where : PlanWordsText::tr("%1 · %n sessions", nullptr, int(plan.sessions.size())).arg(where);
}

QString landingText(const GesturePlan &plan, const TimelineScene &scene, const Document &document)
{
    const int others = int(plan.displaced.size());
    const auto last = std::max_element(plan.displaced.begin(), plan.displaced.end(),
                                       [](const PlannedSession &a, const PlannedSession &b) { return a.end < b.end; });
    QString text;
    if (plan.ripples) {
        text = others == 0 ? PlanWordsText::tr("Ripple: nothing follows") : PlanWordsText::tr("Ripple: %n following sessions move too", nullptr, others);
        return plan.isHeldUp ? PlanWordsText::tr("%1. Something fixed is in the way").arg(text) : text;
    }
    switch (plan.landing) {
    case Landing::Parallel:
        text = PlanWordsText::tr("At the same time, in free rooms");
        return plan.isHeldUp ? PlanWordsText::tr("%1. Not enough of them are free").arg(text) : text;
    case Landing::Overlap:
        if (plan.kind == PlanKind::Place && plan.sessions.size() > 1)
            return PlanWordsText::tr("One after another; Q: at the same time");
        return plan.couldMakeRoom ? PlanWordsText::tr("Press Q to make room") : QString();
    case Landing::PushLater:
        text = others == 0 ? PlanWordsText::tr("Push later: nothing is in the way")
                           : PlanWordsText::tr("Push later: %n sessions, the last until %1", nullptr, others).arg(clockTime(scene.timeAt(last->end)));
        break;
    case Landing::InsertAndClose:
        text = others == 0 ? PlanWordsText::tr("Insert and close the gap: nothing else moves")
                           : PlanWordsText::tr("Insert and close the gap: %n other sessions move", nullptr, others);
        break;
    case Landing::Swap:
        text = others == 0 ? PlanWordsText::tr("Swap: drop it on the session to swap with")
                           : PlanWordsText::tr("Swap with “%1”").arg(nameOf(plan.displaced.front().session, document));
        break;
    }
    return plan.isHeldUp ? PlanWordsText::tr("%1. Something fixed is in the way").arg(text) : text;
}

// Either may be the lane of what has none.
QString otherLaneText(const TimelineLane *from, const TimelineLane *to)
{
    if (!from || !to)
        return {};
    if (from->key.isNull())
        return PlanWordsText::tr("That would add %1: change the people in the inspector.").arg(to->name);
    if (to->key.isNull())
        return PlanWordsText::tr("That would take %1 out: change the people in the inspector.").arg(from->name);
    return PlanWordsText::tr("That would replace %1 by %2: change the people in the inspector.").arg(from->name, to->name);
}

} // namespace

QString refusalText(const GesturePlan &plan, const TimelineScene &scene)
{
    switch (plan.refusal) {
    case Refusal::Pinned:
        return PlanWordsText::tr("Pinned: unpin it first");
    case Refusal::ReadOnly:
        return PlanWordsText::tr("Open for reading only: save a copy to change it");
    case Refusal::OtherLane:
        return otherLaneText(scene.lane(plan.refusedLanes.first), scene.lane(plan.refusedLanes.second));
    case Refusal::None:
        break;
    }
    return {};
}

PlanWords wordsOf(const GesturePlan &plan, const TimelineScene &scene, const Document &document, const ConflictIndex &conflicts)
{
    if (plan.refusal == Refusal::OtherLane)
        return {PlanWordsText::tr("Earlier or later only"), refusalText(plan, scene), {}, true};
    if (plan.refusal != Refusal::None)
        return {refusalText(plan, scene), {}, {}, true};
    if (!plan.isChange())
        return {};
    PlanWords words;
    words.where = whereText(plan, scene, document);
    words.landing = landingText(plan, scene, document);
    const auto found = conflictsOf(plan, scene, document, conflicts);
    if (found.empty())
        return words;
    words.isTrouble = true;
    words.verdict = sentence(found.front(), document);
    if (found.size() > 1)
        words.verdict = PlanWordsText::tr("%1 (and %n more)", nullptr, int(found.size()) - 1).arg(words.verdict);
    return words;
}

} // namespace summitry
