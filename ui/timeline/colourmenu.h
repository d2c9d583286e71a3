// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// By what the blocks are coloured, as a menu; what is chosen is remembered for the next time.
#pragma once

#include <QMenu>

namespace summitry {

class TimelineView;

class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColourMenu(TimelineView &view); // borrowed; takes the rule chosen last

private:
    void showRule();

    TimelineView &m_view;
};

} // namespace summitry
