// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is dragged onto the timeline from lists elsewhere: sessions, which come to lie where they are dropped as those of the
// tray do, and people, who are added to the session they are dropped on.
#pragma once

#include "ui/gestures/autoscroll.h"
#include "ui/gestures/joining.h"
#include "ui/timeline/dragchip.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace summitry {

class TimelineView;

class TimelineDrops : public QObject
{
    Q_OBJECT

public:
    explicit TimelineDrops(TimelineView &view);
    ~TimelineDrops() override;

    void enter(QDragEnterEvent &event);
    void move(QDragMoveEvent &event);
    void leave();
    void drop(QDropEvent &event);

    // Adds them in the one role that fits, or asks for it in a menu at this place; says why where they can't be added.
    void add(const QList<ParticipantId> &people, SessionId session, QPoint global);
    // To the session that has the focus: the same by keys.
    void addToFocused(const QList<ParticipantId> &people);

    // The chip, while there is one to see; for tests.
    [[nodiscard]] const DragChip *chip() const { return m_chip; }

private:
    void take(const QDropEvent &event);
    void showTarget();
    void endDrag();
    void scroll();
    void join(const QList<ParticipantId> &people, SessionId session, Role role);
    [[nodiscard]] SessionId sessionAt(QPointF point) const;

    TimelineView &m_view;
    QList<ParticipantId> m_people; // dragged
    QHash<SessionId, Joining> m_joinings;
    bool m_hasSessions = false;    // are dragged
    QPointF m_last;
    AutoScroll m_autoScroll;
    QTimer m_timer;
    QElapsedTimer m_sinceScroll;
    int m_inZone = 0; // milliseconds
    QPointer<DragChip> m_chip;
};

} // namespace summitry
