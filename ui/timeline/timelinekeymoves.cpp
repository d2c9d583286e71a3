// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that move and stretch: with Alt held, or in Move mode until Enter or Escape.
#include "ui/gestures/typedplace.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineactions.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

namespace summitry {

namespace {

constexpr int repeatsToHurry = 8; // a key held down so long goes on in larger steps
constexpr int hurry = 3;

} // namespace

bool TimelineKeys::pressMoving(const QKeyEvent &event)
{
    const bool isStretch = event.modifiers() & Qt::ShiftModifier && !m_isInMoveMode;
    const bool isPage = event.key() == Qt::Key_PageUp || event.key() == Qt::Key_PageDown;
    if ((!isArrowKey(event.key()) && !isPage) || (isStretch && along(event.key()) == 0) || m_view.selectedSessions().isEmpty())
        return false;
    if (isPage) {
        moveToDay(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    }
    m_repeats = event.isAutoRepeat() ? m_repeats + 1 : 0;
    const int steps = m_repeats >= repeatsToHurry ? hurry : 1;
    const int minutes = along(event.key()) * steps * gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale);
    const int lanes = event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
    beginMove(isStretch ? KeyMove::Kind::Stretching : KeyMove::Kind::Moving);
    if (isStretch)
        m_move.stretchBy(minutes);
    else
        m_move.moveBy(minutes, lanes);
    showMove();
    return true;
}

void TimelineKeys::beginMove(KeyMove::Kind kind)
{
    if (m_move.kind() == kind)
        return;
    commit();
    m_move.begin(kind, m_view.fieldToMoveSelected(), m_edge);
    m_typed.clear();
}

void TimelineKeys::showMove()
{
    const PlanWords words = wordsOf(m_move.plan(), m_view.scene(), m_view.workspace().document(), m_view.workspace().conflicts());
    if (m_move.plan().refusal == Refusal::OtherLane)
        m_move.moveBy(0, 0); // what it has moved along stays
    const GesturePlan &plan = m_move.plan();
    m_view.showPlan(plan);
    const QString said = words.verdict.isEmpty() ? words.where : tr("%1: %2").arg(words.where, words.verdict);
    announce(m_view, words.landing.isEmpty() ? said : tr("%1. %2").arg(said, words.landing));
    if (plan.refusal != Refusal::None) {
        m_move.cancel();
        m_isInMoveMode = false;
        Q_EMIT m_view.workspace().message(refusalText(plan, m_view.scene()));
        return;
    }
    if (plan.sessions.empty())
        return;
    const PlannedSession &first = plan.sessions.front();
    const BlockSpan span{first.lane, first.start, first.end, {}};
    m_view.scrollToSpan(span);
    if (!m_chip)
        m_chip = new DragChip(m_view.window());
    const QRectF ghost = m_view.geometryNow().blockRect(span) & m_view.geometryNow().body();
    const QPointF corner = m_view.geometryNow().isMirrored() ? ghost.bottomRight() : ghost.bottomLeft();
    m_chip->showAt(m_view.viewport()->mapTo(m_view.window(), corner.toPoint()), words);
}

void TimelineKeys::beginMoveMode()
{
    commit();
    if (m_view.selectedSessions().isEmpty())
        return;
    beginMove(KeyMove::Kind::Moving);
    m_move.moveBy(0, 0);
    m_isInMoveMode = m_move.plan().refusal == Refusal::None;
    showMove();
    if (m_isInMoveMode)
        announce(m_view, tr("Moving. Arrows move, digits type a start, Q makes room, Space ripples, Enter drops, Escape cancels."));
}

bool TimelineKeys::pressInMoveMode(const QKeyEvent &event)
{
    const QString text = event.text();
    const int digit = text.size() == 1 ? text.front().digitValue() : -1;
    if (digit >= 0) {
        typeStart(digit);
        return true;
    }
    m_typed.clear();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        commit();
    else if (isArrowKey(event.key()))
        return pressMoving(event);
    return true; // nothing else happens until it is dropped
}

bool TimelineKeys::pressDuringMove(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Q)
        changeLanding();
    else if (event.key() == Qt::Key_Space && !event.isAutoRepeat())
        toggleRipple();
    else if (m_view.actions().isForSnapping(event))
        m_view.setSnapping(!m_view.isSnapping());
    else
        return false;
    return true;
}

// As far as the digits are a time; after four of them they begin anew.
void TimelineKeys::typeStart(int digit)
{
    if (m_typed.size() == 4)
        m_typed.clear();
    m_typed += QString::number(digit);
    const auto clock = clockOfDigits(m_typed);
    const GesturePlan &plan = m_move.plan();
    const SceneDay *day = plan.sessions.empty() ? nullptr : m_view.scene().dayAt(plan.sessions.front().start);
    if (!clock || !day)
        return;
    m_move.moveTo(day->midnight + *clock);
    showMove();
}

void TimelineKeys::changeEdge()
{
    commit();
    m_edge = m_edge == Zone::StretchEnd ? Zone::StretchStart : Zone::StretchEnd;
    m_view.changeSelection([](TimelineSelection &) {}); // to draw it
    announce(m_view, m_edge == Zone::StretchStart ? tr("Start edge") : tr("End edge"));
}

void TimelineKeys::toggleRipple()
{
    if (!isMoving()) {
        m_view.mouse().toggleRipple();
        return;
    }
    m_move.toggleRipple();
    showMove();
}

void TimelineKeys::changeLanding()
{
    if (!isMoving()) {
        m_view.mouse().changeLanding();
        return;
    }
    m_move.changeLanding();
    showMove();
}

void TimelineKeys::moveToDay(int days)
{
    commit();
    const GesturePlan plan = movedByDays(m_view.fieldToMoveSelected().plan, days);
    const std::vector<SceneDay> &shown = m_view.scene().days();
    const auto isThere = [&](const PlannedSession &planned) { // the others would stay behind
        const auto there = m_view.scene().dayAt(planned.start) - shown.data() + days;
        return there >= 0 && there < int(shown.size());
    };
    if (!m_view.scene().isOfAllDays() || std::all_of(plan.sessions.begin(), plan.sessions.end(), isThere))
        m_view.commit(plan);
}

void TimelineKeys::commit()
{
    if (!isMoving())
        return;
    const GesturePlan plan = m_move.plan();
    cancel();
    m_view.commit(plan);
}

void TimelineKeys::cancel()
{
    if (!isMoving())
        return;
    m_move.cancel();
    m_isInMoveMode = false;
    if (m_chip)
        m_chip->hide();
    m_view.showPlan({});
}

} // namespace summitry
