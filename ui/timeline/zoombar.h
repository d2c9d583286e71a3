// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much time the grid shows: out, a slider, in, and the whole day.
#pragma once

#include <QWidget>

class QAction;
class QSlider;
class QToolButton;

namespace summitry {

class TimelineView;

class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(TimelineView &view, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QSlider &slider() { return *m_slider; }

private:
    QToolButton *button(QAction *action);
    void showScale(double scale);

    TimelineView &m_view;
    QSlider *m_slider;
};

} // namespace summitry
