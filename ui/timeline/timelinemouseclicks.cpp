// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a press begins and what a click does; the drags are in timelinemouse.cpp.
#include "ui/scene/joint.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int newSessionStep = 15;

} // namespace

void TimelineMouse::press(const QMouseEvent &event)
{
    if (event.button() != m_button && m_gesture.state() != Gesture::State::Idle) {
        cancel(); // a second one: not this way
        return;
    }
    if (isToPan(event)) {
        beginPan(event);
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    m_view.giveUpRefused();
    m_button = Qt::LeftButton;
    m_sincePress.start();
    m_last = event.position();
    m_modifiers = event.modifiers();
    m_autoScroll.begin(event.position());
    m_hit = m_view.hitAt(event.position());
    m_selectedBefore = m_view.selection().selected();
    if (m_hit.isBlock())
        pressBlock(m_hit, event);
    else
        pressBeside(m_hit, event);
}

void TimelineMouse::pressBlock(const Hit &hit, const QMouseEvent &event)
{
    m_pressed = m_view.scene().sessionOf(std::size_t(hit.block));
    const int lane = m_view.scene().spans()[std::size_t(hit.block)].lane;
    m_wasSelected = m_view.selection().contains(m_pressed);
    if (event.modifiers() & Qt::ShiftModifier)
        m_view.changeSelection([&](TimelineSelection &selection) { selection.extendTo(m_pressed, m_view.scene(), lane); });
    else if (!m_wasSelected && !(event.modifiers() & Qt::ControlModifier))
        m_view.changeSelection([&](TimelineSelection &selection) { selection.selectOnly(m_pressed, m_view.scene(), lane); });
    const Joint joint = event.modifiers() & Qt::ControlModifier
                            ? jointAt(event.position(), m_view.geometryNow(), m_view.scene().spans()) : Joint();
    if (joint.isThere()) {
        const QList<SessionId> both{m_view.scene().sessionOf(std::size_t(joint.earlier)), m_view.scene().sessionOf(std::size_t(joint.later))};
        m_gesture.press(Zone::Joint, m_view.fieldFor(both, lane), pointerAt(event.position(), event.modifiers()));
        return;
    }
    QList<SessionId> sessions{m_pressed};
    if (hit.zone == Zone::Move && m_view.selection().contains(m_pressed)) {
        for (const SessionId session : m_view.selectedSessions()) {
            if (session != m_pressed)
                sessions += session;
        }
    }
    m_gesture.press(hit.zone, m_view.fieldToMove(sessions, lane), pointerAt(event.position(), event.modifiers()));
}

void TimelineMouse::pressBeside(const Hit &hit, const QMouseEvent &event)
{
    m_pressed = {};
    if (isAtMargin(hit.zone)) {
        pressMargin(hit, event);
        return;
    }
    const bool isAdding = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (hit.zone == Zone::EmptySlot) {
        m_view.changeSelection([&](TimelineSelection &selection) {
            if (!isAdding)
                selection.clear();
            selection.putCursor(hit.lane, hit.minute);
        });
    } else if (!isAdding) {
        m_view.changeSelection([](TimelineSelection &selection) { selection.clear(); });
    }
    if (!isAdding)
        m_selectedBefore.clear();
    if (m_view.geometryNow().body().contains(event.position()))
        m_gesture.press(Zone::EmptySlot, {}, pointerAt(event.position(), event.modifiers()));
}

void TimelineMouse::clicked(Qt::KeyboardModifiers modifiers)
{
    if (m_hit.zone == Zone::Fold && !modifiers) {
        if (const Fold *fold = m_view.closedFoldAt(m_hit.minute))
            m_view.toggleFold(*fold);
        return;
    }
    if (isAtMargin(m_hit.zone))
        clickMargin(modifiers);
    if (!m_pressed || modifiers & Qt::ShiftModifier)
        return;
    if (isOnGroupBadge(m_last))
        m_view.toggleGroup(m_pressed);
    m_view.changeSelection([&](TimelineSelection &selection) {
        if (modifiers & Qt::ControlModifier)
            selection.toggle(m_pressed, m_view.scene(), m_hit.lane);
        else
            selection.selectOnly(m_pressed, m_view.scene(), m_hit.lane); // one of many: reduced only now
    });
}

void TimelineMouse::doubleClick(const QMouseEvent &event)
{
    if (isToPan(event)) {
        press(event);
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    cancel();
    if (m_hit.zone == Zone::Fold)
        return; // its first click has opened it
    const Hit hit = m_view.hitAt(event.position());
    if (isOnGroupBadge(event.position()))
        m_view.toggleGroup(m_view.scene().sessionOf(std::size_t(hit.block)));
    else if (hit.isBlock())
        m_view.editInPlace(m_view.scene().sessionOf(std::size_t(hit.block)));
    else if (hit.zone == Zone::EmptySlot)
        m_view.editNewSession(hit.lane, hit.minute / newSessionStep * newSessionStep);
    else if (const SceneDay *day = hit.zone == Zone::Ruler || hit.zone == Zone::DayName ? m_view.scene().dayAt(hit.minute) : nullptr)
        m_view.glide([&] { m_view.fitDay(day->id); });
    else if (hit.zone == Zone::LaneHeader && !m_view.scene().lane(hit.lane)->key.isNull())
        m_view.workspace().inspect(m_view.scene().lane(hit.lane)->key);
}

bool TimelineMouse::isOnGroupBadge(QPointF point) const
{
    const Hit hit = m_view.hitAt(point);
    return hit.isBlock() && m_view.groupBadgeOf(std::size_t(hit.block)).contains(point);
}

} // namespace summitry
