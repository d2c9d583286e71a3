// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/keytable.h"

#include "ui/scene/timeaxis.h"
#include "ui/scene/timelinegeometry.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace summitry {

namespace {

struct KeyTable {
    Q_DECLARE_TR_FUNCTIONS(KeyTable)
};

// Keys go where they point: the arrow that leads there on the picture as it lies.
Qt::Key arrowFor(Qt::Key plain)
{
    TimelineGeometry::Frame frame;
    frame.direction = QGuiApplication::layoutDirection();
    frame.axis = timeRunsDown.value() ? Qt::Vertical : Qt::Horizontal;
    const TimelineGeometry geometry(frame, {});
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        if (geometry.plain(key) == plain)
            return key;
    }
    return plain;
}

} // namespace

QString label(KeyGroup group)
{
    switch (group) {
    case KeyGroup::Going:
        return KeyTable::tr("Timeline: getting around");
    case KeyGroup::Choosing:
        return KeyTable::tr("Timeline: choosing");
    case KeyGroup::Moving:
        return KeyTable::tr("Timeline: moving");
    case KeyGroup::Dragging:
        return KeyTable::tr("Timeline: while dragging");
    }
    return {};
}

QList<KeyLine> timelineKeys()
{
    using enum KeyGroup;
    const Qt::Key earlier = arrowFor(Qt::Key_Left);
    const Qt::Key later = arrowFor(Qt::Key_Right);
    const Qt::Key before = arrowFor(Qt::Key_Up);
    const Qt::Key after = arrowFor(Qt::Key_Down);
    return {
        {Going, {earlier, later}, KeyTable::tr("Session before or after, in the same lane")},
        {Going, {before, after}, KeyTable::tr("Nearest session in the lane before or after")},
        {Going, {Qt::CTRL | earlier, Qt::CTRL | later}, KeyTable::tr("Cursor through empty time")},
        {Going, {Qt::CTRL | before, Qt::CTRL | after}, KeyTable::tr("First or last lane")},
        {Going, {Qt::Key_Home, Qt::Key_End}, KeyTable::tr("First or last session in the lane")},
        {Going, {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}, KeyTable::tr("First or last session of the summit")},
        {Going, {Qt::Key_PageUp, Qt::Key_PageDown}, KeyTable::tr("Day before or after")},
        {Choosing, {Qt::SHIFT | earlier, Qt::SHIFT | later}, KeyTable::tr("Extend the selection to the session before or after")},
        {Choosing, {Qt::SHIFT | before, Qt::SHIFT | after}, KeyTable::tr("Extend the selection to the lane before or after")},
        {Choosing,
         {Qt::CTRL | Qt::SHIFT | earlier, Qt::CTRL | Qt::SHIFT | later},
         KeyTable::tr("A range of time, from the cursor on")},
        {Choosing, {Qt::Key_Space}, KeyTable::tr("Select or deselect the session; while held, a drag moves the view")},
        {Choosing, {Qt::Key_Return}, KeyTable::tr("Details of the session; in an empty place, a new one; unfold folded time")},
        {Choosing, {Qt::Key_Escape}, KeyTable::tr("Give up what is going on; else clear the range of time, then the filter, then the selection")},
        {Moving, {Qt::ALT | earlier, Qt::ALT | later}, KeyTable::tr("Earlier or later; letting Alt go drops it")},
        {Moving, {Qt::ALT | before, Qt::ALT | after}, KeyTable::tr("To the lane before or after")},
        {Moving, {Qt::ALT | Qt::Key_PageUp, Qt::ALT | Qt::Key_PageDown}, KeyTable::tr("To the day before or after")},
        {Moving, {Qt::ALT | Qt::SHIFT | earlier, Qt::ALT | Qt::SHIFT | later}, KeyTable::tr("Its active edge earlier or later")},
        {Dragging, {Qt::Key_Q}, KeyTable::tr("Make room: push later, insert and close the gap, swap; also when moving by keys")},
        {Dragging, {Qt::Key_Space}, KeyTable::tr("What follows in the lane moves too, up to a break; also when moving by keys")},
        {Dragging, {Qt::Key_0, Qt::Key_9}, KeyTable::tr("A start time, typed while moving by M")},
        {Dragging, {Qt::Key_Shift}, KeyTable::tr("In one direction only; at an edge, on both sides")},
        {Dragging, {Qt::Key_Control}, KeyTable::tr("A copy; on the boundary of two sessions, both edges")},
        {Dragging, {Qt::Key_Alt}, KeyTable::tr("Whole minutes, without snapping")},
        {Dragging, {Qt::Key_Escape}, KeyTable::tr("Back to where it was")},
    };
}

} // namespace summitry
