// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions with a direction: their icons, and those of their keys that are arrows, point to where they lead on the timeline as
// it lies: mirrored, or turned. Keys that a person has chosen instead stay.
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace summitry {

class TimelineView;

class PointingActions : public QObject
{
    Q_OBJECT

public:
    explicit PointingActions(TimelineView &view); // lives as long as the view
    // The arrow that leads there on the plain picture; with these modifiers it is the action's key, without it has none of it.
    void add(QAction *action, Qt::Key plain, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    struct Pointing {
        QAction *action;
        Qt::Key plain;
        Qt::KeyboardModifiers modifiers;
    };
    void follow();
    void point(const Pointing &pointing) const;

    TimelineView &m_view;
    QList<Pointing> m_actions;
    Qt::LayoutDirection m_direction;
    Qt::Orientation m_axis;
};

} // namespace summitry
