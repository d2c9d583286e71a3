// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/timelinedock.h"

#include "ui/models/preferences.h"
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

TimelineDock::TimelineDock(const QString &heading, TimelineView &timeline, QWidget *parent)
    : QFrame(parent),
      m_timeline(timeline),
      m_content(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(heading);
    auto *title = new QLabel(heading);
    title->setFont(strongFont(font()));
    auto *close = iconButton(u"x"_s, tr("Close"), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    head->addWidget(title, 1);
    head->addWidget(close);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addLayout(head);
    connect(close, &QToolButton::clicked, this, &TimelineDock::closeRequested);
}

QSize TimelineDock::sizeHint() const
{
    return {preferences::inspectorWidth.value(), 300};
}

void TimelineDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_timeline.setFocus();
    else
        QFrame::keyPressEvent(event);
}

} // namespace summitry
