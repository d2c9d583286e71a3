// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One day in small: rooms as thin lanes, sessions as bars in their track's colour, conflicts in red. A click opens the day.
#pragma once

#include "ui/models/workspace.h"

#include <QAbstractButton>

namespace summitry {

class DayStrip : public QAbstractButton
{
    Q_OBJECT

public:
    DayStrip(const Workspace &workspace, DayId day, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark {
        int lane = 0, from = 0, until = 0; // minutes after the day opens
        int hue = 0;
        bool isAcross = false, isConflict = false;
    };
    void collect(const Workspace &workspace, const Day &day);
    [[nodiscard]] QRectF markRect(const Mark &mark, const QRectF &field) const;

    QString m_title;
    QString m_count;
    QString m_facts; // the count, and how many of them are in conflict
    std::vector<Mark> m_marks;
    int m_lanes = 0;
    int m_minutes = 1;
};

} // namespace summitry
