// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes stand for, as a menu, each with its keys: V, then its number; and whether they are columns, with the time
// running down: V, then 0. What is chosen is remembered for the next time. And the order of the rooms, which a drag of a
// lane's header changes too.
#pragma once

#include <QMenu>

class QActionGroup;

namespace summitry {

class TimelineView;

class LaneMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LaneMenu(TimelineView &view); // borrowed; takes the kind chosen last

private:
    void addAxis();
    void addOrder();
    void showOrder();
    void moveRoom(int by);
    void showKind();

    TimelineView &m_view;
    QActionGroup *m_kinds;
    QAction *m_axis = nullptr;
    QAction *m_roomEarlier = nullptr;
    QAction *m_roomLater = nullptr;
};

} // namespace summitry
