// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The issues beside the timeline: those of its day, with the one of the selected session.
#pragma once

#include "ui/window/timelinedock.h"

namespace summitry {

class IssuesPanel;

class IssuesDock : public TimelineDock
{
    Q_OBJECT

public:
    explicit IssuesDock(TimelineView &timeline, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] IssuesPanel &panel() { return *m_panel; }

private:
    IssuesPanel *m_panel;
};

} // namespace summitry
