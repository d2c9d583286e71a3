// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/issuesdock.h"

#include "ui/models/preferences.h"
#include "ui/pages/issuespanel.h"
#include "ui/style/iconbutton.h"
#include "ui/style/metrics.h"
#include "ui/style/textmetrics.h"
#include "ui/timeline/timelineview.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

IssuesDock::IssuesDock(TimelineView &timeline, QWidget *parent)
    : QFrame(parent),
      m_timeline(timeline),
      m_panel(new IssuesPanel(timeline.workspace(), IssuesPanel::Width::Pane, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *heading = new QLabel(tr("Issues"));
    heading->setFont(strongFont(font()));
    setAccessibleName(heading->text());
    auto *close = iconButton(u"x"_s, tr("Close"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    head->addWidget(heading, 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_panel, 1);
    connect(close, &QToolButton::clicked, this, &IssuesDock::closeRequested);
    connect(&timeline, &TimelineView::dayChanged, m_panel, &IssuesPanel::setDay);
    m_panel->setDay(timeline.day());
    m_panel->followSelection();
}

QSize IssuesDock::sizeHint() const
{
    return {preferences::inspectorWidth.value(), 300};
}

void IssuesDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_timeline.setFocus();
    else
        QFrame::keyPressEvent(event);
}

} // namespace summitry
