// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in empty time: what of it is folded, and what is opened.
#include "ui/models/preferences.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>

namespace summitry {

namespace {

const Preference<bool> emptyTimeFolded{"timeline/fold-empty-time", true};

} // namespace

void TimelineView::restoreFolding()
{
    m_folds.setOn(emptyTimeFolded.value());
}

void TimelineView::setFolding(bool isOn)
{
    if (isOn == m_folds.isOn())
        return;
    m_folds.setOn(isOn);
    emptyTimeFolded.setValue(isOn);
    cancelAll();
    refold(m_geometry.body().center());
    Q_EMIT foldingChanged(isOn);
}

void TimelineView::setFoldOpen(TimeWindow time, bool isOpen, QPointF about)
{
    const LocalTime from = m_scene.timeAt(time.first);
    const LocalTime until = m_scene.timeAt(time.last);
    if (isOpen == m_folds.isOpen(from, until))
        return;
    if (isOpen)
        m_folds.open(from, until);
    else
        m_folds.fold(from, until);
    refold(about);
}

// The time at that point stays there.
void TimelineView::refold(QPointF about)
{
    const double minute = m_geometry.minuteAt(about);
    m_obstaclesOf = {}; // there may be others now
    takeScene(sceneWith(colourRule(), laneChoice()));
    alongBar().setValue(int(std::round(m_geometry.scrollFor(m_geometry.frame().scale, minute, about))));
    viewport()->update();
}

void TimelineView::toggleFold(const Fold &fold)
{
    const Fold toggled{fold.time, fold.isNight, !fold.isOpen};
    const double inSight = std::clamp(double(toggled.time.first), m_geometry.leadingMinute(), m_geometry.trailingMinute());
    setFoldOpen(toggled.time, toggled.isOpen, m_geometry.pointAt(inSight));
    announce(*this, spokenFold(toggled, m_scene));
}

void TimelineView::toggleFold()
{
    if (const Fold *fold = foldAtCursor())
        toggleFold(*fold);
}

const Fold *TimelineView::foldAtCursor() const
{
    return m_selection.focused() ? nullptr : m_scene.foldAt(m_selection.minute());
}

const Fold *TimelineView::closedFoldAt(double minute) const
{
    const Fold *fold = m_scene.foldAt(minute);
    return fold && !fold->isOpen ? fold : nullptr;
}

} // namespace summitry
