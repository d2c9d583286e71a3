// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The view's part in zooming by steps: it glides there in a moment, or is there at once where the platform asks for less
// motion. Where it leads is said before it begins, so that whatever comes meanwhile goes on from there.
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>

namespace summitry {

void TimelineView::glideBy(double factor, QPointF about)
{
    const ZoomState from = zoomNow();
    // Of steps at one point the time is that of the first: pixels are whole, and what is lost by that would add up.
    const bool goesOn = m_glide.isRunning() && m_glide.anchor() && m_glide.anchor()->point == about;
    const ZoomAnchor anchor = goesOn ? *m_glide.anchor() : ZoomAnchor{m_geometry.minuteAt(about), about};
    const double aimed = aimedZoom().scale * factor;
    m_glide.finish();
    zoomTo(aimed, about);
    beginGlide(from, anchor);
}

void TimelineView::glideBy(double factor)
{
    glideBy(factor, zoomAnchor());
}

void TimelineView::glide(const std::function<void()> &zoom)
{
    const ZoomState from = zoomNow();
    const std::vector<SceneDay> days = m_scene.days();
    finishGlide();
    zoom();
    if (days == m_scene.days())
        beginGlide(from, std::nullopt);
}

void TimelineView::beginGlide(const ZoomState &from, const std::optional<ZoomAnchor> &anchor)
{
    const ZoomState to = zoomNow();
    if (movesCalmly() || !isVisible() || (from.scale == to.scale && from.minute == to.minute))
        return;
    m_glide.begin(from, to, anchor);
    m_sinceGlide.start();
    m_glideTimer.start();
    showGlide();
}

void TimelineView::stepGlide()
{
    m_glide.advance(int(m_sinceGlide.restart()));
    showGlide();
}

void TimelineView::showGlide()
{
    const ZoomState now = m_glide.now();
    const auto &anchor = m_glide.anchor();
    m_scale = now.scale;
    refreshGeometry();
    alongBar().setValue(int(std::round(anchor ? m_geometry.scrollFor(now.scale, anchor->minute, anchor->point) : m_geometry.position(now.minute))));
    viewport()->update();
    m_mouse->followView();
    if (!m_glide.isRunning())
        m_glideTimer.stop();
}

void TimelineView::finishGlide()
{
    if (!m_glide.isRunning())
        return;
    m_glide.finish();
    showGlide();
}

} // namespace summitry
