// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The issues beside the timeline: those of its day, with the one of the selected session. Escape goes back to the timeline.
#pragma once

#include <QFrame>

namespace summitry {

class IssuesPanel;
class TimelineView;

class IssuesDock : public QFrame
{
    Q_OBJECT

public:
    explicit IssuesDock(TimelineView &timeline, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] IssuesPanel &panel() { return *m_panel; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TimelineView &m_timeline;
    IssuesPanel *m_panel;
};

} // namespace summitry
