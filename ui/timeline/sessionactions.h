// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do with the selected sessions beyond what the mouse does: typed times, copy and paste, split and join, places.
// Each is one edit, by the same plans as gestures.
#pragma once

#include "ui/gestures/gestureplan.h"
#include "ui/gestures/keyplans.h"
#include "ui/models/keymap.h"

#include <QMenu>
#include <QObject>

namespace summitry {

class QuickField;
class TimelineView;

class SessionActions : public QObject
{
    Q_OBJECT

public:
    explicit SessionActions(TimelineView &view); // borrowed
    ~SessionActions() override;

    // For menus, in their order.
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    // Those for what is selected.
    [[nodiscard]] QMenu &change() { return m_change; }
    [[nodiscard]] QuickField &quickField() const { return *m_field; }

private:
    using Slot = void (SessionActions::*)();
    // Which sessions it takes.
    enum class Needs { Nothing, Writing, One, Two, Some };
    QAction *add(QMenu *menu, Needs needs, const char *name, const QString &text, const QString &iconName, const Keys &keys, Slot slot);
    void addChanges();
    void refresh();

    void askTime();
    void askLength();
    void askRoom();
    void askWaysOut();
    void askWhereTo();
    void askChange();
    void lengthen();
    void shorten();
    void pullEarlier();
    void pullLater();
    void toRoomAbove();
    void toRoomBelow();
    void swap();
    void split();
    void join();
    void toggleBreak();
    void rollEarlier(); // the active edge and its neighbour's
    void rollLater();
    void changeEdge();
    void toggleGroup();
    void openGroup(); // or closes it
    void addBreak(); // for everybody, at the cursor
    void copy();
    void cut();
    void paste();
    void selectNone();
    void moveByArrows();
    void goThroughItems();

    void resize(int direction);
    void pull(Pull where);
    void roll(int direction);
    void toFreeLane(int direction);
    [[nodiscard]] bool copySelected();
    // The session that S and J are about, in its lane; null: none.
    [[nodiscard]] SessionId sessionAtCursor() const;
    void tell(const QString &text);

    TimelineView &m_view;
    QuickField *m_field;
    QMenu m_change;
    QList<QAction *> m_all;
    QList<std::pair<QAction *, Needs>> m_needs;
};

} // namespace summitry
