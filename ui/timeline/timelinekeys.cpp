// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinekeys.h"

#include "document/programme.h"
#include "ui/scene/scenewords.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

Qt::KeyboardModifier modifierOf(int key)
{
    switch (key) {
    case Qt::Key_Shift:
        return Qt::ShiftModifier;
    case Qt::Key_Control:
        return Qt::ControlModifier;
    case Qt::Key_Alt:
        return Qt::AltModifier;
    default:
        return Qt::NoModifier;
    }
}

} // namespace

TimelineKeys::TimelineKeys(TimelineView &view) : m_view(view) {}

TimelineKeys::~TimelineKeys()
{
    delete m_chip;
}

QKeyEvent TimelineKeys::plain(const QKeyEvent &event) const
{
    const Qt::Key key = m_view.geometryNow().plain(Qt::Key(event.key()));
    return {event.type(), key, event.modifiers(), event.text(), event.isAutoRepeat(), quint16(event.count())};
}

bool TimelineKeys::isOurs(const QKeyEvent &pressed) const
{
    const QKeyEvent event = plain(pressed);
    if (m_view.mouse().isRunning())
        return true;
    if (event.key() == Qt::Key_Escape)
        return isMoving() || m_view.overlay().isRefused || m_view.range() || !m_view.filter().isEmpty() || !m_view.selection().selected().isEmpty();
    if (event.key() == Qt::Key_Space)
        return true;
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if ((m_isInMoveMode && isPlain) || (isMoving() && (event.key() == Qt::Key_Q || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)))
        return true;
    if (event.modifiers().testFlags(Qt::AltModifier | Qt::ShiftModifier) && along(event.key()) == 0)
        return false; // actions
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    return m_view.actions().isForPlaces(event) || isArrowKey(event.key()) || (isPage && !(event.modifiers() & Qt::ControlModifier));
}

bool TimelineKeys::press(const QKeyEvent &pressed)
{
    const QKeyEvent event = plain(pressed);
    if (isModifier(event.key())) {
        m_view.mouse().modifiersChanged(event.modifiers() | modifierOf(event.key()));
        return m_view.mouse().isRunning() || isMoving();
    }
    if (event.key() == Qt::Key_Escape)
        return pressEscape();
    if ((m_view.mouse().isRunning() || isMoving()) && pressDuringMove(event))
        return true;
    if (m_view.mouse().isRunning())
        return true; // nothing else happens during a drag
    if (m_isInMoveMode)
        return pressInMoveMode(event);
    if (event.key() == Qt::Key_Space) { // tapped it selects, see release()
        commit();
        if (!event.isAutoRepeat())
            m_view.mouse().holdSpace();
        return true;
    }
    if (event.modifiers() & Qt::AltModifier && pressMoving(event))
        return true;
    commit();
    if (m_view.actions().isForPlaces(event)) {
        m_view.actions().findPlace();
        return true;
    }
    if (isArrowKey(event.key()) || event.key() == Qt::Key_Home || event.key() == Qt::Key_End)
        return pressArrow(event);
    switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return !(event.modifiers() & Qt::ControlModifier) && pressPage(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pressEnter();
    default:
        return false;
    }
}

void TimelineKeys::release(const QKeyEvent &event)
{
    m_view.mouse().modifiersChanged(event.modifiers() & ~Qt::KeyboardModifiers(modifierOf(event.key())));
    if (!event.isAutoRepeat() && !isModifier(event.key()))
        m_repeats = 0;
    if (event.key() == Qt::Key_Space && !event.isAutoRepeat() && m_view.mouse().letSpaceGo()) {
        if (const SessionId focused = m_view.selection().focused())
            m_view.changeSelection([&](TimelineSelection &selection) { selection.toggle(focused, m_view.scene()); });
    }
    if (event.key() == Qt::Key_Alt && !m_isInMoveMode)
        commit();
}

bool TimelineKeys::pressEscape()
{
    if (isMoving())
        cancel();
    else if (m_view.mouse().isRunning())
        m_view.mouse().cancel();
    else if (m_view.overlay().isRefused)
        m_view.workspace().giveUp();
    else if (m_view.range())
        m_view.setRange({});
    else if (!m_view.filter().isEmpty())
        m_view.setFilter({});
    else if (!m_view.selection().selected().isEmpty())
        m_view.changeSelection([](TimelineSelection &selection) { selection.clear(); });
    else
        return false;
    return true;
}

bool TimelineKeys::pressArrow(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const bool isControl = modifiers & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isControl)
            moveCursor(along(event.key()) * gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale), modifiers);
        else
            step(along(event.key()) > 0 ? Neighbour::Later : Neighbour::Earlier, modifiers);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool isUp = event.key() == Qt::Key_Up;
        if (isControl)
            step(isUp ? Neighbour::FirstLane : Neighbour::LastLane, modifiers);
        else
            step(isUp ? Neighbour::LaneBefore : Neighbour::LaneAfter, modifiers);
        return true;
    }
    default: {
        const Neighbour which = event.key() == Qt::Key_Home ? Neighbour::First : Neighbour::Last;
        if (isControl)
            goToEnd(which);
        else
            step(which, modifiers);
        return true;
    }
    }
}

void TimelineKeys::step(Neighbour which, Qt::KeyboardModifiers modifiers)
{
    const Step next = stepFrom(m_view.selection(), which, m_view.scene());
    m_view.changeSelection([&](TimelineSelection &selection) {
        if (next.session && modifiers & Qt::ShiftModifier) {
            selection.extendTo(next.session, m_view.scene(), next.lane);
        } else if (next.session) {
            selection.selectOnly(next.session, m_view.scene(), next.lane);
        } else {
            selection.clear();
            selection.putCursor(next.lane, selection.minute());
        }
    });
    if (next.session)
        m_view.scrollTo(next.session);
    else
        m_view.scrollToSpan({next.lane, m_view.selection().minute(), m_view.selection().minute() + 1, {}});
}

void TimelineKeys::moveCursor(int minutes, Qt::KeyboardModifiers modifiers)
{
    const TimelineScene &scene = m_view.scene();
    const int wanted = m_view.selection().minute() + minutes;
    int minute = scene.shownNear(wanted);
    for (const TimeWindow &fold : scene.foldedTimes()) { // one step into it, one out of it
        if (!fold.holds(wanted))
            continue;
        const bool wasThere = fold.holds(m_view.selection().minute()) || !m_view.closedFoldAt(fold.first);
        minute = !wasThere ? fold.first : minutes > 0 ? fold.last : fold.first - 1;
    }
    if (modifiers & Qt::ShiftModifier)
        extendRange(m_view.selection().minute(), minute);
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.clear();
        selection.putCursor(std::max(0, selection.lane()), minute);
    });
    m_view.scrollToSpan({m_view.selection().lane(), minute, minute + 1, {}});
    if (const Fold *fold = m_view.foldAtCursor())
        announce(m_view, spokenFold(*fold, scene));
}

// With the cursor at one of its ends; else it begins at the cursor.
void TimelineKeys::extendRange(int from, int to)
{
    int anchor = from;
    if (const auto &range = m_view.range(); range && (from == range->first || from == range->last))
        anchor = from == range->first ? range->last : range->first;
    std::optional<TimeWindow> wanted;
    if (anchor != to)
        wanted = rangeBetween(m_view.fieldFor({}, acrossAllLanes).plan, anchor, to, 1);
    m_view.setRange(wanted);
    if (wanted)
        announce(m_view, rangeText(*wanted, m_view.scene()));
}

// The first session of the summit, or its last.
void TimelineKeys::goToEnd(Neighbour which)
{
    const auto days = daysInOrder(m_view.workspace().document());
    if (days.empty())
        return;
    m_view.makeShown(which == Neighbour::First ? days.front()->id : days.back()->id);
    const auto &blocks = m_view.scene().blocks();
    if (!blocks.empty())
        m_view.reveal(which == Neighbour::First ? blocks.front().session : blocks.back().session);
}

bool TimelineKeys::pressPage(const QKeyEvent &event)
{
    const int lane = m_view.selection().lane();
    const int minute = m_view.selection().minute();
    m_view.stepDay(event.key() == Qt::Key_PageUp ? -1 : 1);
    if (m_view.scene().isOfAllDays())
        return true; // the cursor is there already
    m_view.changeSelection([&](TimelineSelection &selection) {
        if (!selection.focused())
            selection.putCursor(std::min(lane, int(m_view.scene().lanes().size()) - 1), minute);
    });
    return true;
}

bool TimelineKeys::pressEnter()
{
    const TimelineSelection &selection = m_view.selection();
    if (selection.focused())
        m_view.workspace().enterDetails(RecordKey::of(selection.focused()));
    else if (const Fold *fold = m_view.foldAtCursor(); fold && !fold->isOpen)
        m_view.toggleFold();
    else if (selection.lane() >= 0 && selection.lane() < int(m_view.scene().lanes().size()))
        m_view.editNewSession(selection.lane(), selection.minute());
    return true;
}

} // namespace summitry
