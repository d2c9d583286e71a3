// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Timeline in the side bar: the days, the zoom and the printing above the grid of one day, the tray below it.
#pragma once

#include "ui/models/page.h"

class QSplitter;
class QStackedWidget;

namespace summitry {

class DaySwitch;
class EmptyState;
class LegendBar;
class PageHead;
class PlacePanel;
class PrintButton;
class TimelineTray;
class TimelineView;
class Workspace;

class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr); // borrowed
    ~TimelinePage() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    void reveal(RecordKey key) override;
    // "day=2018-10-30", "unplaced", "conflicts", "place=4711": where the session of this id could go
    void applyFilter(const QString &filter) override;
    [[nodiscard]] QList<QAction *> actions() const override;
    [[nodiscard]] QList<QWidget *> panes() override;

    [[nodiscard]] TimelineView &view() { return *m_view; }
    [[nodiscard]] TimelineTray &tray() { return *m_tray; }
    [[nodiscard]] DaySwitch &days() { return *m_days; }
    [[nodiscard]] PrintButton &printButton() { return *m_print; }
    [[nodiscard]] LegendBar &legend() { return *m_legend; }
    [[nodiscard]] PlacePanel &places() { return *m_places; }
    // Shown instead of the grid; null while there is one.
    [[nodiscard]] EmptyState *emptyState() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBar();
    void makeEmptyStates();
    void refresh();
    void showSummary();
    void showFold();
    void addDay();
    void revealSession(SessionId session);
    void revealLane(RoomId room);
    void showFirstConflict();
    void findPlace(SessionId session);

    Workspace &m_workspace;
    TimelineView *m_view;
    TimelineTray *m_tray;
    DaySwitch *m_days;
    PrintButton *m_print;
    LegendBar *m_legend;
    PlacePanel *m_places;
    PageHead *m_head = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_noDays = nullptr;
    EmptyState *m_noRooms = nullptr;
};

} // namespace summitry
