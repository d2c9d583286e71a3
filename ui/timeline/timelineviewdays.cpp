// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in which days are shown: one alone, or all side by side.
#include "document/programme.h"
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelinetouch.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>

namespace summitry {

namespace {

constexpr int beforeOpening = 30; // minutes, to begin with

} // namespace

void TimelineView::cancelAll()
{
    finishGlide();
    m_touch->stop();
    m_mouse->cancel();
    m_keys->cancel();
    m_editor->cancel();
}

TimelineScene TimelineView::sceneWith(ColourRule rule, const LaneChoice &lanes) const
{
    const Document &document = m_workspace.document();
    return m_scene.isOfAllDays() ? TimelineScene::ofAllDays(document, m_workspace.conflicts(), rule, lanes, m_folds)
                                 : TimelineScene(document, m_workspace.conflicts(), day(), rule, lanes);
}

TimelineScene TimelineView::sceneOfAllDays() const
{
    return TimelineScene::ofAllDays(m_workspace.document(), m_workspace.conflicts(), colourRule(), laneChoice(), m_folds);
}

void TimelineView::showDay(DayId day)
{
    cancelAll();
    const bool isOther = day != m_scene.day();
    if (m_scene.isOfAllDays())
        std::swap(m_scale, m_otherScale);
    takeScene(TimelineScene(m_workspace.document(), m_workspace.conflicts(), day, colourRule(), laneChoice()));
    refreshNow();
    if (!isOther)
        return;
    m_selection.clear();
    selectFromWorkspace(m_workspace.selected());
    m_zoomBefore.reset(); // its times were others
    Q_EMIT scaleChanged(m_geometry.frame().scale);
    scrollToMinute(m_scene.openHours().first - beforeOpening);
    Q_EMIT dayChanged(m_scene.day());
}

void TimelineView::showAllDays()
{
    if (m_scene.isOfAllDays() || daysInOrder(m_workspace.document()).size() < 2)
        return;
    cancelAll();
    const LocalTime leading = m_scene.timeAt(int(zoomNow().minute));
    m_zoomBefore.reset();
    std::swap(m_scale, m_otherScale);
    takeScene(sceneOfAllDays());
    refreshNow();
    selectFromWorkspace(m_workspace.selected());
    scrollToMinute(m_scene.minuteOf(leading));
    Q_EMIT scaleChanged(m_geometry.frame().scale);
    Q_EMIT dayChanged({});
}

void TimelineView::makeShown(DayId day)
{
    if (!m_scene.find(day))
        showDay(day);
}

void TimelineView::goToDay(DayId day)
{
    const SceneDay *there = m_scene.isOfAllDays() ? m_scene.find(day) : nullptr;
    if (!there) {
        showDay(day);
        return;
    }
    const SceneDay *here = m_scene.dayAt(m_selection.minute());
    const int minute = m_scene.shownNear(std::clamp(m_selection.minute() - here->midnight + there->midnight, there->window.first, there->window.last));
    const int opens = there->open.first;
    changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(selection.lane(), minute);
    });
    scrollToMinute(opens - beforeOpening);
}

DayId TimelineView::dayInSight() const
{
    const SceneDay *day = m_scene.dayAt(m_geometry.minuteAt(m_geometry.body().center()));
    return day ? day->id : DayId();
}

void TimelineView::stepDay(int by)
{
    const SceneDay *here = m_scene.dayAt(m_selection.minute());
    const auto days = daysInOrder(m_workspace.document());
    for (int i = 0; here && i < int(days.size()); ++i) {
        if (days[std::size_t(i)]->id == here->id && i + by >= 0 && i + by < int(days.size())) {
            goToDay(days[std::size_t(i + by)]->id);
            return;
        }
    }
}

void TimelineView::scrollToMinute(double minute)
{
    finishGlide();
    alongBar().setValue(int(std::round(m_geometry.position(minute))));
}

void TimelineView::scrollAcrossTo(double pixels)
{
    acrossBar().setValue(int(std::round(pixels)));
}

void TimelineView::fitDay(DayId day)
{
    const SceneDay *shown = m_scene.find(day);
    if (!shown)
        return;
    rememberZoom();
    showTimes(shown->window.first, shown->window.last);
}

void TimelineView::fitDay()
{
    if (const SceneDay *day = m_scene.dayAt(m_selection.minute()))
        fitDay(day->id);
}

void TimelineView::fitAllDays()
{
    showAllDays();
    rememberZoom();
    showZoom({m_geometry.fittingScale(), double(m_scene.window().first)});
}

} // namespace summitry
