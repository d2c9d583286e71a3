// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All days in a narrow strip under the ruler: a bar for each block, a red tick where it is in conflict, and a frame around
// what is in sight. The frame is dragged to scroll and by its edges to zoom; with the focus the arrows and + and - do it.
#pragma once

#include "ui/scene/overviewmap.h"
#include "ui/scene/timelinescene.h"

#include <QPixmap>
#include <QWidget>

class QAction;

namespace summitry {

class TimelineView;

class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    // A child of the view's viewport; shown and hidden by the action, which remembers it. Both borrowed.
    OverviewStrip(TimelineView &view, QAction &shown);

    static constexpr int stripHeight = 40;

    [[nodiscard]] OverviewMap map() const;
    [[nodiscard]] Sight sight() const; // in minutes of the strip's own scene
    [[nodiscard]] const TimelineScene &scene() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool isShown);
    void place();
    void refresh();
    void drawAll(QPainter &painter) const;
    void go(const Sight &wanted);
    void resizeTo(double minute);
    [[nodiscard]] double midnight() const; // of the view's first day, in the strip's minutes

    TimelineView &m_view;
    QAction &m_shown;
    TimelineScene m_all; // while the view shows but one day
    QPixmap m_picture;   // of all but the frame; null: to be drawn
    OverviewMap::Grip m_grip = OverviewMap::Grip::Outside;
    bool m_isPressed = false;
    QPointF m_offset; // from the frame's middle
    double m_fixed = 0; // the minute of the edge that stays
};

} // namespace summitry
