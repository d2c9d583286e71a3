// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The conflicts of a session, each with its ways out below it, as a menu beside its block.
#pragma once

#include "ui/gestures/waysout.h"

#include <QMenu>

namespace summitry {

class TimelineView;

class WaysOutMenu : public QMenu
{
    Q_OBJECT

public:
    // Of a session with a conflict at least. The view is the parent.
    WaysOutMenu(SessionId session, TimelineView &view);

private:
    void addConflict(const Conflict &conflict);
    void addPlaces();
    void addWay(WayOut way, const QString &iconName);
    void take(const Edit &edit);
    void setAside(const Conflict &conflict);

    TimelineView &m_view;
    SessionId m_session;
};

} // namespace summitry
