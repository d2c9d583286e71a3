// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of one day, or of all of them side by side: rooms or what else is chosen as lanes, time across. Shows the document's sessions, keeps what is selected, scrolls and
// zooms; the mouse and the keys are in classes of their own. The workspace is borrowed.
#pragma once

#include "ui/gestures/wheelmove.h"
#include "ui/gestures/zoomglide.h"
#include "ui/models/workspace.h"
#include "ui/painting/timelinepainter.h"
#include "ui/scene/timelinefilter.h"
#include "ui/scene/timelineselection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>

class QNativeGestureEvent;

namespace summitry {

class BlockEditor;
class TimelineActions;
class TimelineAgenda;
class TimelineDrops;
class TimelineKeys;
class TimelineMouse;
class TimelineTouch;
struct SessionInput;

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(Workspace &workspace, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] const TimelineGeometry &geometryNow() const { return m_geometry; }
    [[nodiscard]] const TimelineOverlay &overlay() const { return m_overlay; }
    [[nodiscard]] DayId day() const { return m_scene.day(); } // null where all are shown
    [[nodiscard]] DayId dayInSight() const;                    // the day, or of all days the one in the middle
    void showDay(DayId day); // it alone
    // Side by side; nothing where there is but one.
    void showAllDays();
    // To the day: shows it alone, or scrolls to it where all are shown.
    void goToDay(DayId day);
    void makeShown(DayId day); // alone, where it is not shown already
    void stepDay(int by);      // to the next or previous day of the programme; nothing at the ends

    [[nodiscard]] const TimelineSelection &selection() const { return m_selection; }
    [[nodiscard]] QList<SessionId> selectedSessions() const { return m_selection.inOrder(m_scene); }
    // Changes the selection through this function, then tells the workspace, the picture and the screen reader.
    void changeSelection(const std::function<void(TimelineSelection &)> &change);
    // Selects it, on its own day, and scrolls to it.
    void reveal(SessionId session);
    void scrollTo(SessionId session); // to its block under the cursor, else to the nearest
    void scrollToSpan(const BlockSpan &span);
    void scrollBy(QPointF pixels); // to the right and down
    void scrollToPlace(QPointF place); // along and across, as the geometry counts it

    [[nodiscard]] ColourRule colourRule() const { return m_scene.colourRule(); }
    void setColourRule(ColourRule rule); // takes a filter by the colours of another away
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    void setFilter(const TimelineFilter &filter);
    // Selects the next session that the filter leaves; after the last one the first.
    void goToNextMatch();

    // Nights and long gaps, where all days are shown; remembered, but for what has been opened of them.
    [[nodiscard]] bool isFolding() const { return m_folds.isOn(); }
    void setFolding(bool isOn);
    // Opens the fold or folds it again; what lies at x stays there.
    void setFoldOpen(TimeWindow time, bool isOpen, QPointF about);
    void toggleFold(const Fold &fold);
    // What a drag or keys have opened, where nothing was dropped into it.
    void foldAgain(const std::vector<TimeWindow> &opened, const GesturePlan &dropped, QPointF about);
    void toggleFold(); // at the cursor
    [[nodiscard]] const Fold *foldAtCursor() const; // null where there is none, or a session has the focus
    [[nodiscard]] const Fold *closedFoldAt(double minute) const; // null where there is none

    [[nodiscard]] const LaneChoice &laneChoice() const { return m_scene.laneChoice(); }
    void setLaneKind(LaneKind kind);

    // Along which time runs; for all files.
    [[nodiscard]] Qt::Orientation axis() const { return m_axis; }
    void setAxis(Qt::Orientation axis);

    [[nodiscard]] double scale() const { return m_scale; }
    // Keeps the time under this point of the viewport where it is.
    void zoomTo(double scale, QPointF about);
    void zoomBy(double factor); // about the focused session, else the middle
    // The same in a moment, and from where the last one leads if it is still under way.
    void glideBy(double factor, QPointF about);
    void glideBy(double factor);
    // Whatever that zooms to, in a moment.
    void glide(const std::function<void()> &zoom);
    void finishGlide();
    [[nodiscard]] bool isGliding() const { return m_glide.isRunning(); }
    void fitDay(); // of all days that of the cursor
    void fitDay(DayId day);
    void fitAllDays(); // shows them
    void zoomToSelected(); // or to the range, where there is one
    // Whatever zooms next, toggleZoom() leads back from it, and there again.
    void rememberZoom();
    void toggleZoom();
    // To the day that lies there; from it back to the zoom before.
    void toggleDayZoom(QPointF point);
    // So that the times from one minute to another fill the view.
    void showTimes(double first, double last);
    void scrollToMinute(double minute); // at the leading edge
    void scrollAcrossTo(double pixels); // from the first lane's top
    // By steps, for all days and files, see laneheights.h; what lies at that point stays there, else the cursor's lane.
    void changeLaneHeight(int steps, QPointF about);
    void changeLaneHeight(int steps);
    [[nodiscard]] int laneHeightNow() const { return m_laneHeight; } // percent
    void showLaneHeight(int percent, QPointF about);                      // not kept yet

    // Ghosts and all else that lies over the day; null plan: none.
    void showPlan(const GesturePlan &plan);
    void showRubberBand(const QRectF &rect);
    // A lane's header dragged to before another one; -1: none.
    void showLaneGap(int lane, int gap);
    // Where the session, as it is on another line, would stand in the lanes shown; none where none of them is its own.
    [[nodiscard]] std::vector<BlockSpan> spansAs(const Session &session) const;
    void showElsewhere(std::vector<OtherPlace> places);
    // Of time, chosen on the ruler: for a new session, or to zoom to.
    [[nodiscard]] const std::optional<TimeWindow> &range() const { return m_overlay.range; }
    void setRange(std::optional<TimeWindow> range);
    // Of this session's block in that lane; null session: none.
    void showAgenda(SessionId session, int lane, const AgendaMark &mark);
    // What people who are dragged would come to in each session, and the one they are over.
    void showJoinings(const QHash<SessionId, Joining> &joinings, SessionId over);
    // Where its agenda items lie; none where the block does not list them.
    [[nodiscard]] std::vector<QRectF> itemRows(const BlockSpan &span, const TimelineBlock &block);
    // Applies what the plan comes to, as one edit; false where it was refused or nothing was to do.
    bool commit(const GesturePlan &plan) { return commit(plan, m_scene); }
    // Where the plan's lanes are those of another scene of this day.
    bool commit(const GesturePlan &plan, const TimelineScene &scene);
    // What was refused is not shown any more; the workspace keeps it.
    void giveUpRefused();
    // Around the blocks in that lane, where the sessions stand there; see scenefield.h.
    [[nodiscard]] GestureField fieldFor(const QList<SessionId> &sessions, int lane) const;
    [[nodiscard]] GestureField fieldForSelected() const { return fieldFor(selectedSessions(), m_selection.lane()); }
    // The same with their parallel groups, where these move as one.
    [[nodiscard]] GestureField fieldToMove(const QList<SessionId> &sessions, int lane) const;
    [[nodiscard]] GestureField fieldToMoveSelected() const { return fieldToMove(selectedSessions(), m_selection.lane()); }
    // Its parallel group moves as one, until it is opened; and again when it is closed. Nothing where it is in none.
    void toggleGroup(SessionId session);
    [[nodiscard]] bool isGroupOpen(ParallelGroupId group) const { return m_overlay.openGroups.contains(group); }
    // Of drags to other sessions and to now; else to the grid alone.
    [[nodiscard]] bool isSnapping() const { return m_snapsToEdges; }
    void setSnapping(bool isOn);
    // What lies there for the pointer; for a finger while that touched the timeline last.
    [[nodiscard]] Hit hitAt(QPointF point) const;
    void setByFinger(bool isByFinger);
    // The platform asks for less motion.
    [[nodiscard]] bool movesCalmly() const;
    // Where the sign of its group can be clicked; empty where there is none.
    [[nodiscard]] QRectF groupBadgeOf(std::size_t span);
    // All of the days shown with the rooms as lanes, whatever is shown.
    [[nodiscard]] TimelineScene sceneInRooms() const;
    [[nodiscard]] TimelineScene sceneWith(ColourRule rule, const LaneChoice &lanes) const;

    // Room left on top for the overview; 0: none. Where it lies is the geometry's to say.
    void setOverviewHeight(int pixels);
    // With the colours and lanes that are shown.
    [[nodiscard]] TimelineScene sceneOfAllDays() const;

    // Of the screen: on the focused session, else in the middle.
    [[nodiscard]] QPoint menuPlace() const;
    // Asks for places of one session; says so where it is not one.
    void findPlaceFor(const QList<SessionId> &sessions);

    void editInPlace(SessionId session);
    void editNewSession(int lane, int minute);
    void editNewSession(int lane, TimeWindow time);
    [[nodiscard]] BlockEditor &blockEditor() { return *m_editor; }
    [[nodiscard]] TimelineMouse &mouse() { return *m_mouse; }
    [[nodiscard]] TimelineKeys &keys() { return *m_keys; }
    [[nodiscard]] TimelineAgenda &agenda() { return *m_agenda; }
    [[nodiscard]] TimelineDrops &drops() { return *m_drops; }
    [[nodiscard]] TimelineActions &actions() { return *m_actions; }

    // The clock of the now line, on the summit's wall; for tests.
    void setClock(const std::function<LocalTime()> &now);

    [[nodiscard]] QSize sizeHint() const override { return {900, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void dayChanged(summitry::DayId day); // null: all days
    void scaleChanged(double scale);
    void selectionMoved(); // for the actions that need one
    void overTray(bool isOver);
    void sceneChanged(); // another day, other sessions, colours or lanes
    void filterChanged();
    void foldingChanged(bool isOn);
    void viewMoved();       // scrolled, zoomed or resized
    void filterRequested(); // by its key
    void peopleRequested(); // needed in the session at the pointer or the cursor
    void snappingChanged(bool isOn);
    void placesRequested(summitry::SessionId session); // where it could go

protected:
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QScrollBar &alongBar() const { return *(m_axis == Qt::Vertical ? verticalScrollBar() : horizontalScrollBar()); }
    [[nodiscard]] QScrollBar &acrossBar() const { return *(m_axis == Qt::Vertical ? horizontalScrollBar() : verticalScrollBar()); }
    [[nodiscard]] BlockReading reading() const { return {m_geometry.frame().direction, m_scene.laneKind(), m_axis}; }
    void showRefused(const GesturePlan &plan, const TimelineScene &scene);
    void addSurroundings(GestureField &field) const; // what it snaps to besides sessions
    void onDocumentChanged(const Edit &edit);
    void takeScene(TimelineScene scene);
    void restoreFolding();
    void refold(QPointF about);
    void flashMoved(const Edit &edit);
    void endFlash();
    void refreshLook();
    void refreshGeometry();
    void refreshOverlay();
    void refreshNow();
    void refreshFilter();
    [[nodiscard]] SessionId sessionWithHandles() const;
    void takePointer(const QMouseEvent &event);
    void refreshObstacles(const GesturePlan &plan);
    [[nodiscard]] TimelineGhost newGhost(const BlockSpan &span, SessionKind kind) const; // of none that is there
    void addGhosts(const PlannedSession &planned, PlanKind kind);
    void takeLanes(const LaneChoice &choice);
    // Of the days that are shown.
    void cancelAll(); // whatever is under way
    [[nodiscard]] const BlockSpan *spanToShow(SessionId session) const;
    [[nodiscard]] ZoomState zoomNow() const { return {m_geometry.frame().scale, m_geometry.leadingMinute()}; }
    [[nodiscard]] ZoomState aimedZoom() const { return m_glide.isRunning() ? m_glide.aim() : zoomNow(); }
    [[nodiscard]] QPointF zoomAnchor() const;
    void showZoom(const ZoomState &zoom);
    void beginGlide(const ZoomState &from, const std::optional<ZoomAnchor> &anchor);
    void stepGlide();
    void showGlide();
    void selectFromWorkspace(RecordKey key);
    void finishTyping(const SessionInput &input);
    void zoomByNotches(const WheelMove &move, QPointF about);
    bool nativeGesture(const QNativeGestureEvent &event);
    [[nodiscard]] bool isEditable(); // says why where it is not
    [[nodiscard]] bool showTooltip(QPoint point, QPoint global);

    Workspace &m_workspace;
    TimelineScene m_scene;
    TimelineGeometry m_geometry;
    TimelinePainter m_painter;
    TimelineOverlay m_overlay;
    TimelineSelection m_selection;
    TimelineFilter m_filter;
    FoldChoice m_folds;
    std::unique_ptr<TimelineMouse> m_mouse;
    std::unique_ptr<TimelineKeys> m_keys;
    std::unique_ptr<TimelineAgenda> m_agenda;
    std::unique_ptr<TimelineDrops> m_drops;
    std::unique_ptr<TimelineActions> m_actions;
    std::unique_ptr<TimelineTouch> m_touch;
    BlockEditor *m_editor;
    SessionId m_obstaclesOf; // the dragged session that the overlay's are to; else null
    SessionId m_edited;             // null while a new one is typed
    std::pair<int, int> m_newPlace; // lane and minute
    std::function<LocalTime()> m_clock;
    QTimer m_minuteTimer;
    QTimer m_flashTimer;
    QTimer m_glideTimer;
    QElapsedTimer m_sinceGlide;
    ZoomGlide m_glide;
    Wheel m_wheel;
    double m_scale = 0;      // 0: not yet chosen
    double m_otherScale = 0; // of all days while one is shown, and the other way round
    std::optional<ZoomState> m_zoomBefore;
    Qt::Orientation m_axis; // of time
    int m_laneHeight; // percent
    int m_overviewHeight = 0; // pixels
    bool m_isTelling = false;
    bool m_isByFinger = false; // was touched last
    bool m_snapsToEdges = true;
};

} // namespace summitry
