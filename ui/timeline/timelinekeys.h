// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys on the timeline that are no actions of a menu: arrows, Enter, Escape, Space, pages. Alt and an arrow move what is
// selected: the ghost goes ahead, and letting Alt go commits it as one edit, as a release of the mouse does.
#pragma once

#include "ui/gestures/keymove.h"
#include "ui/timeline/dragchip.h"
#include "ui/scene/timelineselection.h"

#include <QKeyEvent>
#include <QPointer>

namespace summitry {

class TimelineView;

[[nodiscard]] constexpr bool isArrowKey(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

class TimelineKeys : public QObject
{
    Q_OBJECT

public:
    explicit TimelineKeys(TimelineView &view);
    ~TimelineKeys() override;

    // True where the key meant something here.
    bool press(const QKeyEvent &event);
    void release(const QKeyEvent &event);
    // Whether a shortcut of the window must leave this key to the timeline.
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;

    [[nodiscard]] bool isMoving() const { return m_move.isRunning(); }
    void commit(); // what the keys have moved so far
    void cancel();
    // Arrows move what is selected until Enter drops it.
    void beginMoveMode();
    // That Alt, Shift and an arrow move: Zone::StretchStart or Zone::StretchEnd.
    [[nodiscard]] Zone activeEdge() const { return m_edge; }
    void changeEdge();

private:
    [[nodiscard]] bool pressArrow(const QKeyEvent &event);
    [[nodiscard]] bool pressMoving(const QKeyEvent &event);
    [[nodiscard]] bool pressDuringMove(const QKeyEvent &event);
    [[nodiscard]] bool pressInMoveMode(const QKeyEvent &event);
    // Q and Space, in a move by the keys or the mouse.
    void changeLanding();
    void toggleRipple();
    void typeStart(int digit);
    [[nodiscard]] bool pressPage(const QKeyEvent &event);
    [[nodiscard]] bool pressEnter();
    [[nodiscard]] bool pressEscape();
    void step(Neighbour which, Qt::KeyboardModifiers modifiers);
    void moveCursor(int minutes, Qt::KeyboardModifiers modifiers);
    void extendRange(int from, int to);
    void goToEnd(Neighbour which);
    void beginMove(KeyMove::Kind kind);
    void showMove();
    void moveToDay(int days);
    // Keys go where they point: with the arrow that leads there on the plain picture.
    [[nodiscard]] QKeyEvent plain(const QKeyEvent &event) const;
    // Of a plain arrow: 1 for later, 0 for other keys.
    [[nodiscard]] static int along(int key) { return key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0; }

    TimelineView &m_view;
    KeyMove m_move;
    QPointer<DragChip> m_chip;
    Zone m_edge = Zone::StretchEnd;
    QString m_typed; // digits of a start, in Move mode
    int m_repeats = 0;
    bool m_isInMoveMode = false; // until Enter or Escape, without Alt held
};

} // namespace summitry
