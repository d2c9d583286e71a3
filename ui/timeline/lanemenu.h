// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes stand for, as a menu, each with its keys: V, then its number. What is chosen is remembered for the next
// time.
#pragma once

#include <QMenu>

namespace summitry {

class TimelineView;

class LaneMenu : public QMenu
{
    Q_OBJECT

public:
    explicit LaneMenu(TimelineView &view); // borrowed; takes the kind chosen last

private:
    void showKind();

    TimelineView &m_view;
};

} // namespace summitry
