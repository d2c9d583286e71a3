// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/pointingactions.h"

#include "ui/models/keymap.h"
#include "ui/style/icons.h"
#include "ui/timeline/timelineview.h"

#include <QAction>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString arrowIcon(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Left:
        return u"arrow-left"_s;
    case Qt::Key_Right:
        return u"arrow-right"_s;
    case Qt::Key_Up:
        return u"arrow-up"_s;
    default:
        return u"arrow-down"_s;
    }
}

} // namespace

PointingActions::PointingActions(TimelineView &view)
    : QObject(&view),
      m_view(view),
      m_direction(view.geometryNow().frame().direction),
      m_axis(view.geometryNow().frame().axis)
{
    connect(&view, &TimelineView::viewMoved, this, &PointingActions::follow);
}

void PointingActions::add(QAction *action, Qt::Key plain, Qt::KeyboardModifiers modifiers)
{
    m_actions += {action, plain, modifiers};
    point(m_actions.last());
}

void PointingActions::follow()
{
    const TimelineGeometry::Frame &frame = m_view.geometryNow().frame();
    if (frame.direction == m_direction && frame.axis == m_axis)
        return;
    m_direction = frame.direction;
    m_axis = frame.axis;
    for (const Pointing &pointing : std::as_const(m_actions))
        point(pointing);
}

void PointingActions::point(const Pointing &pointing) const
{
    const Qt::Key arrow = m_view.geometryNow().drawn(pointing.plain);
    pointing.action->setIcon(icon(arrowIcon(arrow)));
    if (pointing.modifiers)
        giveKeys(*pointing.action, pointing.action->objectName(), {QKeyCombination(pointing.modifiers, arrow)});
}

} // namespace summitry
