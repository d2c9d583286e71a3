// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanesights.h"

#include "ui/models/preferences.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// "timeline/zoom-rooms", of all days "timeline/zoom-rooms-all"; "-down" after it where time runs down
QByteArray zoomKey(LaneKind kind, DayId day, Qt::Orientation axis)
{
    return "timeline/zoom-" + QByteArray(choiceName(kind)) + (day ? "" : "-all") + (axis == Qt::Vertical ? "-down" : "");
}

} // namespace

LaneSights::LaneSights(TimelineView &view) : QObject(&view), m_view(view), m_days(now())
{
    restoreZoom();
    connect(&view, &TimelineView::sceneChanged, this, &LaneSights::follow);
    connect(&view, &TimelineView::viewMoved, this, &LaneSights::note);
    connect(&view, &TimelineView::scaleChanged, this, &LaneSights::keepZoom);
}

LaneSights::Days LaneSights::now() const
{
    return {m_view.laneChoice().kind, m_view.day(), m_view.axis()};
}

void LaneSights::note()
{
    if (now() == m_days) // else it moved because other lanes came
        m_places.insert(m_days, {m_view.geometryNow().leadingMinute(), m_view.geometryNow().frame().scrollAcross, m_view.scale()});
}

void LaneSights::keepZoom(double scale) const
{
    if (now() == m_days)
        Preference<double>{zoomKey(m_days.kind, m_days.day, m_days.axis).constData(), 0}.setValue(scale);
}

void LaneSights::follow()
{
    const Days before = std::exchange(m_days, now());
    if (before.kind == m_days.kind && before.day.isNull() == m_days.day.isNull() && before.axis == m_days.axis)
        return;
    restoreZoom();
    const auto place = m_places.constFind(m_days);
    if (before.kind == m_days.kind || place == m_places.cend() || place->scale != m_view.scale())
        return;
    const Place there = *place;
    m_view.scrollToMinute(there.minute);
    m_view.scrollAcrossTo(there.across);
}

void LaneSights::restoreZoom()
{
    const QByteArray key = zoomKey(m_days.kind, m_days.day, m_days.axis);
    const double scale = Preference<double>{key.constData(), 0}.value();
    if (scale > 0)
        m_view.zoomTo(scale, m_view.geometryNow().body().center());
}

} // namespace summitry
