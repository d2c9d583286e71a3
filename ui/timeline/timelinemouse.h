// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse on the timeline: feeds the gesture, shows its plan, scrolls at the edges, and commits at the release. Also takes
// sessions that another widget, the tray, drags here.
#pragma once

#include "ui/gestures/autoscroll.h"
#include "ui/gestures/gesture.h"
#include "ui/gestures/laneorder.h"
#include "ui/timeline/dragchip.h"
#include "ui/scene/timelineselection.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPointer>
#include <QTimer>

namespace summitry {

class TimelineView;

class TimelineMouse : public QObject
{
    Q_OBJECT

public:
    explicit TimelineMouse(TimelineView &view);
    ~TimelineMouse() override;

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    void changeLanding(); // of what is dragged
    void toggleRipple();
    void setSnapping(bool isOn);
    void followView(); // it moved below the pointer
    void cancel();
    // While it is held, the left button moves the ground as the middle one always does; false where it did so meanwhile.
    void holdSpace();
    bool letSpaceGo();
    [[nodiscard]] bool isSpaceHeld() const { return m_isSpaceHeld; }
    [[nodiscard]] bool isRunning() const { return m_gesture.isRunning(); }
    [[nodiscard]] const Gesture &gesture() const { return m_gesture; }

    // Where a drop takes sessions out of the programme; borrowed, may be null.
    void setTray(QWidget *tray) { m_tray = tray; }
    void takeFromTray(const QList<SessionId> &sessions, QPoint global, Qt::KeyboardModifiers modifiers);
    // What lies below a finger, at once; the chip keeps above the finger.
    void lift(QPointF point);
    void moveTo(QPoint global, Qt::KeyboardModifiers modifiers);
    // Commits where the pointer is over the grid.
    void drop();

    // The chip, while there is one to see; for tests.
    [[nodiscard]] const DragChip *chip() const { return m_chip; }

private:
    void pressBlock(const Hit &hit, const QMouseEvent &event);
    void pressBeside(const Hit &hit, const QMouseEvent &event);
    [[nodiscard]] bool isToPan(const QMouseEvent &event) const;
    void beginPan(const QMouseEvent &event);
    void pan();
    void clickRuler();
    void pressMargin(const Hit &hit, const QMouseEvent &event);
    void clickHeader(Qt::KeyboardModifiers modifiers);
    void clickMargin(Qt::KeyboardModifiers modifiers);
    // What is under way there, at each step, at the release and where it is given up.
    void showMargin();
    void finishMargin();
    void cancelMargin();
    void clicked(Qt::KeyboardModifiers modifiers);
    void showProgress();
    void showChip();
    void showCursorFor(QPointF point);
    void selectInBand();
    [[nodiscard]] bool isOnGroupBadge(QPointF point) const;
    void autoScroll();
    // Opens what is hovered for long, and folds again what was opened so.
    void followFold();
    void openHovered();
    void foldAgain(const std::vector<TimeWindow> &opened, const GesturePlan &dropped);
    [[nodiscard]] Pointer pointerAt(QPointF point, Qt::KeyboardModifiers modifiers) const;

    TimelineView &m_view;
    Gesture m_gesture;
    AutoScroll m_autoScroll;
    QTimer m_scrollTimer;
    QElapsedTimer m_sinceScroll;
    QTimer m_foldTimer;
    std::optional<TimeWindow> m_hovered; // fold
    std::vector<TimeWindow> m_opened;    // by this drag
    QElapsedTimer m_sincePress;
    int m_inZone = 0; // milliseconds
    QPointer<QWidget> m_tray;
    QPointer<DragChip> m_chip;
    QPointF m_last;
    Qt::KeyboardModifiers m_modifiers;
    Hit m_hit;
    SessionId m_pressed;
    bool m_wasSelected = false;
    QSet<SessionId> m_selectedBefore;
    bool m_isOverTray = false;
    Qt::MouseButton m_button = Qt::LeftButton; // that began it
    TimelineGeometry m_before;                 // when the ground was taken hold of
    std::optional<TimeWindow> m_rangeBefore;
    LaneRun m_run; // in which the lane may be moved
    int m_heightBefore = 100;
    bool m_isByFinger = false;
    bool m_isSpaceHeld = false;
    bool m_hasPanned = false; // since Space was pressed
};

} // namespace summitry
