// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda items in their block: the one the keys are on, and one dragged to another place. The view asks it first about
// mouse and keys; what is not about an item goes on to those who know the sessions.
#pragma once

#include "domain/recordtype.h"
#include "ui/gestures/agendadrag.h"
#include "ui/timeline/dragchip.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>

namespace summitry {

class TimelineView;

class TimelineAgenda : public QObject
{
    Q_OBJECT

public:
    explicit TimelineAgenda(TimelineView &view); // borrowed
    ~TimelineAgenda() override;

    // Arrows go from item to item of the focused session, and with Alt they move it; until Escape.
    void begin();
    void cancel();
    // By mouse or by keys.
    [[nodiscard]] bool isRunning() const { return m_drag.isRunning() || m_isByKeys; }

    // True where it was about an item.
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool press(const QKeyEvent &event);
    // Whether a shortcut must leave this key to the items.
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;

private:
    struct Place {
        QRectF block;
        std::vector<QRectF> rows;
    };
    [[nodiscard]] Place placeOf(SessionId session, int lane) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] bool pressInMode(const QKeyEvent &event);
    void showCurrent();
    void showChip(QPointF point, int item, const QString &what);
    void moveTo(int item, int place);
    void follow(); // the summit has changed

    TimelineView &m_view;
    AgendaDrag m_drag;
    QElapsedTimer m_sincePress;
    QPointer<DragChip> m_chip;
    SessionId m_session;
    int m_lane = -1;
    int m_current = 0; // the keys' item
    bool m_isByKeys = false;
};

} // namespace summitry
