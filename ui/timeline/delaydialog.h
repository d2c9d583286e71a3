// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks by how much the day is late from a time on, and shows on the timeline what that would move.
#pragma once

#include "ui/gestures/delay.h"
#include "ui/scene/timelinescene.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace summitry {

class TimelineView;

class DelayDialog : public QDialog
{
    Q_OBJECT

public:
    // From the focused session's start, else from the cursor. The view is borrowed; closing takes the preview away.
    explicit DelayDialog(TimelineView &view);

    [[nodiscard]] const GesturePlan &plan() const { return m_plan; }
    void done(int result) override;

private:
    void preview();
    [[nodiscard]] QString summary() const;

    TimelineView &m_view;
    const TimelineScene m_all; // what these lanes leave out too; nothing changes while the dialog is open
    int m_from;
    GesturePlan m_plan;
    QSpinBox *m_minutes;
    QComboBox *m_rooms;
    QCheckBox *m_breaks;
    QLabel *m_summary;
    QPushButton *m_apply;
};

} // namespace summitry
