// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/issuesdock.h"

#include "ui/pages/issuespanel.h"
#include "ui/timeline/timelineview.h"

#include <QBoxLayout>

namespace summitry {

IssuesDock::IssuesDock(TimelineView &timeline, QWidget *parent)
    : TimelineDock(tr("Issues"), timeline, parent),
      m_panel(new IssuesPanel(timeline.workspace(), IssuesPanel::Width::Pane, this))
{
    content().addWidget(m_panel, 1);
    connect(&timeline, &TimelineView::dayChanged, m_panel, &IssuesPanel::setDay);
    m_panel->setDay(timeline.day());
    m_panel->followSelection();
}

} // namespace summitry
