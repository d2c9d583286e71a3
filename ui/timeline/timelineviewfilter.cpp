// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in colours, lanes and filters: what is dimmed, and going from one match to the next.
#include "ui/timeline/blockeditor.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

void TimelineView::setColourRule(ColourRule rule)
{
    if (rule == colourRule())
        return;
    const bool hadKeys = !m_filter.keys.isEmpty();
    m_filter.keys.clear(); // those of another rule
    takeScene(sceneWith(rule, laneChoice()));
    viewport()->update();
    if (hadKeys)
        Q_EMIT filterChanged();
}

void TimelineView::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    if (laneChoice().kind == LaneKind::People && filter.text != laneChoice().people)
        takeLanes({LaneKind::People, filter.text});
    refreshFilter();
    viewport()->update();
    Q_EMIT filterChanged();
}

void TimelineView::setLaneKind(LaneKind kind)
{
    if (kind == laneChoice().kind)
        return;
    cancelAll();
    takeLanes({kind, kind == LaneKind::People ? m_filter.text : QString()});
    if (const SessionId focused = m_selection.focused())
        scrollTo(focused);
}

void TimelineView::takeLanes(const LaneChoice &choice)
{
    takeScene(sceneWith(colourRule(), choice));
}

void TimelineView::refreshFilter()
{
    m_overlay.matching.reset();
    if (!m_filter.isEmpty())
        m_overlay.matching = m_filter.matching(m_scene);
}

void TimelineView::goToNextMatch()
{
    if (!m_overlay.matching || m_overlay.matching->isEmpty())
        return;
    const auto &blocks = m_scene.blocks();
    const int count = int(blocks.size());
    const int from = m_scene.indexOf(m_selection.focused());
    for (int i = 1; i <= count; ++i) {
        const SessionId session = blocks[std::size_t((from + i) % count)].session;
        if (m_overlay.matching->contains(session)) {
            reveal(session);
            return;
        }
    }
}

} // namespace summitry
