// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the sessions selected on the timeline, and the zoom: actions with their keys, for the window's
// menu and for the menu at the pointer.
#pragma once

#include "domain/recordtype.h"
#include "ui/models/keymap.h"

#include <QContextMenuEvent>
#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace summitry {

class SessionActions;
class TimelineView;

class TimelineActions : public QObject
{
    Q_OBJECT

public:
    explicit TimelineActions(TimelineView &view);
    ~TimelineActions() override;

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }
    // For the page's own buttons.
    [[nodiscard]] QMenu &colours() const { return *m_colours; }
    [[nodiscard]] QMenu &lanes() const { return *m_lanes; }
    [[nodiscard]] SessionActions &sessions() const { return *m_sessions; }
    [[nodiscard]] QAction *zoomIn() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOut() const { return m_zoomOut; }
    [[nodiscard]] QAction *fit() const { return m_fit; }
    [[nodiscard]] QAction *people() const { return m_people; }
    [[nodiscard]] QAction &overview() const { return *m_overview; } // whether there is one
    [[nodiscard]] QAction &others() const { return *m_others; } // whether what is tried out is outlined in the programme
    // At the pointer, or at the focused session.
    void showMenu(const QContextMenuEvent &event);

    void rename();
    void selectAll(); // of the day, then of all days
    void addSession(); // at the cursor, or of the range of time that is chosen
    void duplicate();
    void togglePin();
    void unplace();
    void findPlace(); // where the selected session could go
    // Its key, which elsewhere in the window finds anything.
    [[nodiscard]] bool isForPlaces(const QKeyEvent &event) const;
    [[nodiscard]] bool isForSnapping(const QKeyEvent &event) const;
    void takeTried(); // the selected sessions, into the programme
    void delay(); // all that begins from the focused session or the cursor on
    // Asks where something hangs on them.
    void remove();

private:
    using Slot = void (TimelineActions::*)();
    QAction *add(const char *name, const QString &text, const QString &iconName, const Keys &keys, Slot slot);
    void addZoom();
    void zoomBy(double factor);
    void addLooking();
    void refresh();

    TimelineView &m_view;
    QList<QAction *> m_all;
    QAction *m_rename = nullptr;
    QAction *m_add = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_unplace = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_delay = nullptr;
    QAction *m_place = nullptr;
    QAction *m_snapping = nullptr;
    QAction *m_folding = nullptr;
    QAction *m_foldHere = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_people = nullptr;
    QAction *m_overview = nullptr;
    QAction *m_take = nullptr;
    QAction *m_others = nullptr;
    std::unique_ptr<SessionActions> m_sessions;
    std::unique_ptr<QMenu> m_lanes;
    std::unique_ptr<QMenu> m_colours;
};

class Workspace;
// Deletes them in one edit, after a question where people, agenda items or recommendations hang on them.
void deleteSessions(const QList<SessionId> &sessions, Workspace &workspace, QWidget *parent);

} // namespace summitry
