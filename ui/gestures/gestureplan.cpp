// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/gestureplan.h"

#include "planning/pushing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace summitry {

namespace {

// The refused plan, or an empty one of that kind to fill.
GesturePlan begun(const PlanField &field, PlanKind kind)
{
    GesturePlan plan;
    plan.kind = kind;
    if (field.isReadOnly)
        plan.refusal = Refusal::ReadOnly;
    else if (std::any_of(field.dragged.begin(), field.dragged.end(),
                         [](const DraggedSession &dragged) { return dragged.isPinned; }))
        plan.refusal = Refusal::Pinned;
    return plan;
}

// The movement nearest to the wanted one with which [least, greatest] stays inside [first, last]; where it is outside
// already, no further.
int kept(int movement, int least, int greatest, int first, int last)
{
    const int lowest = std::min(0, first - least);
    const int highest = std::max(0, last - greatest);
    return std::clamp(movement, lowest, highest);
}

int keptLanes(const PlanField &field, int lanes)
{
    int least = field.lanes;
    int greatest = -1;
    for (const DraggedSession &dragged : field.dragged) {
        if (dragged.span.lane == acrossAllLanes || dragged.isCompanion)
            continue;
        least = std::min(least, dragged.span.lane);
        greatest = std::max(greatest, dragged.span.lane);
    }
    return greatest < 0 ? 0 : kept(lanes, least, greatest, 0, field.lanes - 1);
}

// The day in which a span that begins there is, or to which it is nearest; the window where there is but one.
TimeWindow dayAround(const PlanField &field, int minute)
{
    TimeWindow nearest = field.window;
    int least = std::numeric_limits<int>::max();
    for (const TimeWindow &day : field.days) {
        const int distance = std::max({0, day.first - minute, minute - day.last + 1});
        if (distance < least) {
            least = distance;
            nearest = day;
        }
    }
    return nearest;
}

// Nobody would find it in the night.
bool isOnADay(const PlanField &field, int start, int end)
{
    return std::any_of(field.days.begin(), field.days.end(), [&](const TimeWindow &day) {
        return start >= day.first && start < day.last && (end <= day.last || end - start > day.length());
    });
}

// The movement nearest to the wanted one with which every session that is on a day is on one still.
int keptOnDays(const PlanField &field, int minutes)
{
    const auto isKept = [&](int movement) {
        return std::all_of(field.dragged.begin(), field.dragged.end(), [&](const DraggedSession &dragged) {
            const auto &[start, end] = std::pair(dragged.span.start, dragged.span.end);
            return isOnADay(field, start + movement, end + movement) || !isOnADay(field, start, end);
        });
    };
    if (isKept(minutes))
        return minutes;
    int nearest = 0; // where they are, at worst
    for (const DraggedSession &dragged : field.dragged) {
        for (const TimeWindow &day : field.days) {
            for (const int movement : {day.first - dragged.span.start, day.last - dragged.span.end}) {
                if (std::abs(movement - minutes) < std::abs(nearest - minutes) && isKept(movement))
                    nearest = movement;
            }
        }
    }
    return nearest;
}

int keptMinutes(const PlanField &field, int minutes)
{
    if (!field.days.empty())
        return keptOnDays(field, minutes);
    int least = field.dragged.front().span.start;
    int greatest = field.dragged.front().span.end;
    for (const DraggedSession &dragged : field.dragged) {
        least = std::min(least, dragged.span.start);
        greatest = std::max(greatest, dragged.span.end);
    }
    return kept(minutes, least, greatest, field.window.first, field.window.last);
}

// The first one, and those that move with it as one group.
std::vector<DraggedSession> stretchedTogether(const PlanField &field)
{
    std::vector<DraggedSession> together;
    for (const DraggedSession &dragged : field.dragged) {
        if (together.empty() || (dragged.group && dragged.group == field.dragged.front().group))
            together.push_back(dragged);
    }
    return together;
}

bool hasCompanions(const PlanField &field)
{
    return std::any_of(field.dragged.begin(), field.dragged.end(), [](const DraggedSession &dragged) { return dragged.isCompanion; });
}

PlanField withoutCompanions(PlanField field)
{
    std::erase_if(field.dragged, [](const DraggedSession &dragged) { return dragged.isCompanion; });
    return field;
}

// How far an edge may go: not out of the day, and no nearer to the other edge than `shortest`, but for what is shorter already.
int keptEdge(const PlanField &field, const BlockSpan &span, Zone edge, int movement, int shortest)
{
    const TimeWindow day = dayAround(field, span.start);
    const int spare = std::max(0, span.end - span.start - shortest);
    if (edge == Zone::StretchStart)
        return std::clamp(movement, std::min(0, day.first - span.start), spare);
    return std::clamp(movement, -spare, std::max(0, day.last - span.end));
}

} // namespace

const BlockSpan &PlanField::spanOf(SessionId session) const
{
    const auto found = std::find_if(dragged.begin(), dragged.end(), [&](const DraggedSession &one) { return one.session == session; });
    return (found == dragged.end() ? dragged.front() : *found).span;
}

GesturePlan movedBy(const PlanField &field, int minutes, int lanes)
{
    if (field.dragged.empty())
        return begun(field, PlanKind::Move);
    const int along = keptMinutes(field, minutes);
    const int across = keptLanes(field, lanes);
    if (along == 0 && across != 0 && hasCompanions(field)) // which concerns them not at all
        return movedBy(withoutCompanions(field), 0, lanes);
    GesturePlan plan = begun(field, PlanKind::Move);
    if (plan.refusal != Refusal::None)
        return plan;
    if (field.areLanesFixed && across != 0) {
        const int from = field.dragged.front().span.lane;
        plan.refusal = Refusal::OtherLane;
        plan.refusedLanes = {from, from + across};
        return plan;
    }
    for (const DraggedSession &dragged : field.dragged) {
        const bool keepsLane = dragged.span.lane == acrossAllLanes || dragged.isCompanion;
        plan.sessions.push_back({dragged.session, dragged.span.start + along, dragged.span.end + along,
                                 dragged.span.lane + (keepsLane ? 0 : across), dragged.isCompanion});
    }
    return plan;
}

GesturePlan stretchedTo(const PlanField &field, Zone edge, int minute, int shortest)
{
    PlanField stretched = field;
    stretched.dragged = stretchedTogether(field);
    GesturePlan plan = begun(stretched, edge == Zone::StretchStart ? PlanKind::StretchStart : PlanKind::StretchEnd);
    if (plan.refusal != Refusal::None)
        return plan;
    const BlockSpan &first = field.dragged.front().span;
    int movement = minute - (edge == Zone::StretchStart ? first.start : first.end);
    for (const DraggedSession &dragged : stretched.dragged)
        movement = keptEdge(field, dragged.span, edge, movement, shortest);
    for (const DraggedSession &dragged : stretched.dragged) {
        PlannedSession planned{dragged.session, dragged.span.start, dragged.span.end, dragged.span.lane, dragged.isCompanion};
        (edge == Zone::StretchStart ? planned.start : planned.end) += movement;
        plan.sessions.push_back(planned);
    }
    return plan;
}

GesturePlan rolledTo(const PlanField &field, int minute, int shortest)
{
    GesturePlan plan = begun(field, PlanKind::Roll);
    if (plan.refusal != Refusal::None || field.dragged.size() != 2)
        return plan;
    const DraggedSession &earlier = field.dragged.front();
    const DraggedSession &later = field.dragged.back();
    int movement = keptEdge(field, earlier.span, Zone::StretchEnd, minute - earlier.span.end, shortest);
    movement = keptEdge(field, later.span, Zone::StretchStart, movement, shortest);
    plan.sessions = {{earlier.session, earlier.span.start, earlier.span.end + movement, earlier.span.lane},
                     {later.session, later.span.start + movement, later.span.end, later.span.lane}};
    return plan;
}

TimeWindow rangeBetween(const PlanField &field, double from, double to, int grid)
{
    const TimeWindow day = dayAround(field, int(std::floor(from)));
    const auto onGrid = [&](double minute) { return std::clamp(int(std::lround(minute / grid)) * grid, day.first, day.last); };
    TimeWindow range{onGrid(std::min(from, to)), onGrid(std::max(from, to))};
    const bool isLater = to >= from || range.last - grid < day.first;
    if (range.length() < grid && isLater && range.first + grid <= day.last)
        range.last = range.first + grid;
    else if (range.length() < grid)
        range.first = range.last - grid;
    return range;
}

void stretchBothEdges(GesturePlan &plan, const PlanField &field)
{
    for (PlannedSession &planned : plan.sessions) {
        const BlockSpan &before = field.spanOf(planned.session);
        if (plan.kind == PlanKind::StretchStart)
            planned.end = std::max(planned.start + 1, before.end - (planned.start - before.start));
        else
            planned.start = std::min(planned.end - 1, before.start - (planned.end - before.end));
    }
}

void leaveCompanions(GesturePlan &plan)
{
    std::erase_if(plan.sessions, [](const PlannedSession &planned) { return planned.isCompanion; });
}

int minutesInARow(const PlanField &field)
{
    int total = std::max(0, int(field.dragged.size()) - 1) * changeover;
    for (const DraggedSession &dragged : field.dragged)
        total += dragged.span.end - dragged.span.start;
    return total;
}

GesturePlan placedAt(const PlanField &field, int minute, int lane)
{
    GesturePlan plan = begun(field, PlanKind::Place);
    if (field.dragged.empty() || plan.refusal != Refusal::None)
        return plan;
    const TimeWindow day = dayAround(field, minute);
    int start = std::max(day.first, std::min(minute, day.last - minutesInARow(field)));
    for (const DraggedSession &dragged : field.dragged) {
        const int length = dragged.span.end - dragged.span.start;
        plan.sessions.push_back({dragged.session, start, start + length, field.areLanesFixed ? acrossAllLanes : lane});
        start += length + changeover;
    }
    return plan;
}

GesturePlan unplaced(const PlanField &field)
{
    const PlanField own = withoutCompanions(field);
    GesturePlan plan = begun(own, PlanKind::Unplace);
    for (const DraggedSession &dragged : own.dragged) {
        if (plan.refusal == Refusal::None)
            plan.sessions.push_back({dragged.session, dragged.span.start, dragged.span.end, dragged.span.lane});
    }
    return plan;
}

GesturePlan movedByDays(const PlanField &field, int days)
{
    GesturePlan plan = movedBy(field, 0, 0);
    plan.days = days;
    return plan;
}

} // namespace summitry
