// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scene's part in its days: where each begins and ends, and what of them is folded.
#include "ui/scene/timelinescene.h"

#include <algorithm>

namespace summitry {

namespace {

constexpr int minutesPerDay = 24 * 60;

} // namespace

// A night that is worked through belongs to the day before until the next one begins.
void TimelineScene::keepDaysApart()
{
    for (std::size_t i = 1; i < m_days.size(); ++i) {
        TimeWindow &before = m_days[i - 1].window;
        TimeWindow &after = m_days[i].window;
        before.last = std::clamp(after.first, before.first, before.last);
        after.first = std::max(after.first, before.last);
        after.last = std::max(after.first, after.last);
    }
    if (m_days.size() > 1) {
        std::stable_sort(m_blocks.begin(), m_blocks.end(),
                         [](const TimelineBlock &a, const TimelineBlock &b) { return a.start < b.start; });
    }
}

// One that is opened belongs to the days around it, up to midnight. Time between them that is of no day stays folded.
void TimelineScene::foldNights()
{
    for (SceneDay &day : m_days)
        day.daytime = day.window;
    for (std::size_t i = 1; i < m_days.size(); ++i) {
        SceneDay &before = m_days[i - 1];
        SceneDay &after = m_days[i];
        const TimeWindow night{before.window.last, after.window.first};
        if (night.length() <= 0)
            continue;
        const bool isOpen = !m_foldChoice.isOn() || m_foldChoice.isOpen(timeAt(night.first), timeAt(night.last));
        if (m_foldChoice.isOn())
            m_folds.push_back({night, true, isOpen});
        if (!isOpen)
            continue;
        before.window.last = std::max(before.window.last, before.midnight + minutesPerDay);
        after.window.first = std::max(before.window.last, after.midnight);
    }
}

// Within each day, but not all of one: a day without sessions is there to be planned.
void TimelineScene::foldGaps()
{
    std::erase_if(m_folds, [](const Fold &fold) { return !fold.isNight; });
    if (!m_isOfAllDays || !m_foldChoice.isOn())
        return;
    std::vector<TimeWindow> busy;
    for (const BlockSpan &span : m_spans)
        busy.push_back({span.start, span.end});
    for (const SceneDay &day : m_days) {
        for (const TimeWindow &stretch : emptyStretches(day.daytime, busy)) {
            if (stretch != day.daytime)
                m_folds.push_back({stretch, false, m_foldChoice.isOpen(timeAt(stretch.first), timeAt(stretch.last))});
        }
    }
    std::sort(m_folds.begin(), m_folds.end(), [](const Fold &a, const Fold &b) { return a.time.first < b.time.first; });
}

const Fold *TimelineScene::foldAt(double minute) const
{
    const auto found = std::find_if(m_folds.begin(), m_folds.end(), [minute](const Fold &fold) { return fold.time.holds(minute); });
    return found == m_folds.end() ? nullptr : &*found;
}

std::vector<TimeWindow> TimelineScene::foldedTimes() const
{
    std::vector<TimeWindow> times = nights();
    for (const Fold &fold : m_folds) {
        if (!fold.isNight && !fold.isOpen)
            times.push_back(fold.time);
    }
    std::sort(times.begin(), times.end(), [](const TimeWindow &a, const TimeWindow &b) { return a.first < b.first; });
    return times;
}

const SceneDay *TimelineScene::dayAt(double minute) const
{
    const auto distance = [minute](const SceneDay &day) {
        return day.window.holds(minute) ? 0 : std::max(day.window.first - minute, minute - day.window.last + 1);
    };
    const auto nearest = std::min_element(m_days.begin(), m_days.end(),
                                          [&](const SceneDay &a, const SceneDay &b) { return distance(a) < distance(b); });
    return nearest == m_days.end() ? nullptr : &*nearest;
}

const SceneDay *TimelineScene::find(DayId day) const
{
    const auto found = std::find_if(m_days.begin(), m_days.end(), [day](const SceneDay &one) { return one.id == day; });
    return found == m_days.end() ? nullptr : &*found;
}

std::vector<TimeWindow> TimelineScene::nights() const
{
    std::vector<TimeWindow> nights;
    for (std::size_t i = 1; i < m_days.size(); ++i) {
        if (m_days[i - 1].window.last < m_days[i].window.first)
            nights.push_back({m_days[i - 1].window.last, m_days[i].window.first});
    }
    return nights;
}

bool TimelineScene::shows(int minute) const
{
    const SceneDay *day = dayAt(minute);
    return day && day->window.holds(minute);
}

int TimelineScene::shownNear(int minute) const
{
    const SceneDay *day = dayAt(minute);
    return day ? std::clamp(minute, day->window.first, std::max(day->window.first, day->window.last - 1)) : minute;
}

} // namespace summitry
