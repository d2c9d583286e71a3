// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/sessionactions.h"

#include "ui/gestures/keymove.h"
#include "ui/gestures/planwords.h"
#include "ui/gestures/snapping.h"
#include "ui/scene/joint.h"
#include "ui/scene/scenewords.h"
#include "ui/style/icons.h"
#include "ui/timeline/quickfield.h"
#include "ui/timeline/timelineagenda.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/waysoutmenu.h"

#include <QAction>

namespace summitry {

using namespace Qt::StringLiterals;

SessionActions::SessionActions(TimelineView &view) : m_view(view), m_field(new QuickField(view))
{
    m_change.setTitle(tr("C&hange"));
    m_change.setIcon(icon(u"pencil"_s));
    addChanges();
    using enum Needs;
    add(nullptr, Some, "copy", tr("&Copy"), u"copy"_s, {QKeySequence::Copy}, &SessionActions::copy);
    add(nullptr, Some, "cut", tr("Cu&t"), u"scissors"_s, {QKeySequence::Cut}, &SessionActions::cut);
    add(nullptr, Writing, "paste", tr("&Paste here"), u"clipboard-paste"_s, {QKeySequence::Paste}, &SessionActions::paste);
    add(nullptr, Writing, "new-break", tr("New &break for everybody here"), u"coffee"_s, {Qt::SHIFT | Qt::Key_A}, &SessionActions::addBreak);
    m_all += m_change.menuAction();
    add(nullptr, Some, "move", tr("&Move by the arrows alone"), u"grip-vertical"_s, {Qt::Key_M}, &SessionActions::moveByArrows);
    add(nullptr, One, "ways-out", tr("Wa&ys out of its conflicts"), u"triangle-alert"_s, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        &SessionActions::askWaysOut);
    add(nullptr, One, "agenda-items", tr("Agenda &items by the arrows"), u"list-checks"_s, {Qt::Key_I}, &SessionActions::goThroughItems);
    add(nullptr, Nothing, "select-none", tr("Select &none"), u"x"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, &SessionActions::selectNone);
    add(nullptr, Nothing, "go-to", tr("&Go to…"), u"search"_s, {Qt::CTRL | Qt::Key_G}, &SessionActions::askWhereTo);
    add(nullptr, Writing, "type-change", tr("T&ype a command…"), u"pencil"_s, {Qt::Key_Semicolon}, &SessionActions::askChange);
    connect(&view, &TimelineView::selectionMoved, this, &SessionActions::refresh);
    connect(&view.workspace().document(), &Document::changed, this, [this] {
        m_field->cancel(); // what it was asked about may have changed
        refresh();
    });
    refresh();
}

// Before the view: it would be told that the field loses the focus.
SessionActions::~SessionActions()
{
    delete m_field;
}

void SessionActions::addChanges()
{
    using enum Needs;
    QMenu *menu = &m_change;
    add(menu, Some, "type-time", tr("Type a &time…"), u"clock"_s, {Qt::Key_T}, &SessionActions::askTime);
    add(menu, Some, "type-length", tr("Type a &length…"), u"hourglass"_s, {Qt::Key_D}, &SessionActions::askLength);
    add(menu, Some, "type-room", tr("Type a &room…"), u"door-open"_s, {Qt::Key_R}, &SessionActions::askRoom);
    menu->addSeparator();
    add(menu, Some, "longer", tr("L&onger"), u"plus"_s, {Qt::Key_Plus}, &SessionActions::lengthen);
    add(menu, Some, "shorter", tr("S&horter"), u"minus"_s, {Qt::Key_Minus}, &SessionActions::shorten);
    add(menu, Some, "pull-earlier", tr("Up to the session &before"), u"arrow-left"_s, {Qt::ALT | Qt::Key_Home}, &SessionActions::pullEarlier);
    add(menu, Some, "pull-later", tr("Up to the session &after"), u"arrow-right"_s, {Qt::ALT | Qt::Key_End}, &SessionActions::pullLater);
    add(menu, Some, "free-room-above", tr("To a &free room before this one"), u"arrow-up"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
        &SessionActions::toRoomAbove);
    add(menu, Some, "free-room-below", tr("To a f&ree room after this one"), u"arrow-down"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
        &SessionActions::toRoomBelow);
    add(menu, One, "roll-earlier", tr("Boundary with its neighbour &earlier"), u"arrow-left"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_PageUp},
        &SessionActions::rollEarlier);
    add(menu, One, "roll-later", tr("Boundary with its neighbour la&ter"), u"arrow-right"_s, {Qt::ALT | Qt::SHIFT | Qt::Key_PageDown},
        &SessionActions::rollLater);
    add(menu, One, "other-edge", tr("&Other edge to stretch"), u"arrow-left-right"_s, {Qt::Key_E}, &SessionActions::changeEdge);
    menu->addSeparator();
    add(menu, Two, "swap", tr("S&wap the two"), u"arrow-left-right"_s, {Qt::Key_X}, &SessionActions::swap);
    add(menu, Writing, "split", tr("&Split here"), u"split"_s, {Qt::Key_S}, &SessionActions::split);
    add(menu, One, "join", tr("&Join with the next"), u"merge"_s, {Qt::Key_J}, &SessionActions::join);
    add(menu, Some, "group", tr("&Parallel group, or none"), u"group"_s, {Qt::Key_G}, &SessionActions::toggleGroup);
    add(menu, One, "open-group", tr("Open or close the parallel &group"), u"unlink"_s, {Qt::SHIFT | Qt::Key_G}, &SessionActions::openGroup);
    add(menu, Some, "break", tr("Brea&k"), u"coffee"_s, {Qt::Key_B}, &SessionActions::toggleBreak)->setCheckable(true);
}

QAction *SessionActions::add(QMenu *menu, Needs needs, const char *name, const QString &text, const QString &iconName,
                             const Keys &keys, Slot slot)
{
    auto *action = new QAction(icon(iconName), text, this);
    giveKeys(*action, "timeline."_L1 + QLatin1StringView(name), keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view.addAction(action);
    m_needs += {action, needs};
    if (menu)
        menu->addAction(action);
    else
        m_all += action;
    return action;
}

void SessionActions::refresh()
{
    const QList<SessionId> selected = m_view.selectedSessions();
    const bool canEdit = !m_view.workspace().document().isReadOnly();
    for (const auto &[action, needs] : std::as_const(m_needs)) {
        const bool isCopy = action->objectName() == "timeline.copy"_L1;
        const bool isEnough = needs == Needs::Some  ? !selected.isEmpty()
                              : needs == Needs::One ? bool(m_view.selection().focused())
                              : needs == Needs::Two ? selected.size() == 2
                                                    : true;
        action->setEnabled(isEnough && (canEdit || isCopy || needs == Needs::Nothing));
        if (action->isCheckable()) {
            action->setChecked(!selected.isEmpty() && std::all_of(selected.begin(), selected.end(), [this](SessionId session) {
                return m_view.scene().block(session)->kind == SessionKind::Break;
            }));
        }
    }
}

void SessionActions::tell(const QString &text)
{
    Q_EMIT m_view.workspace().message(text);
}

void SessionActions::askTime()
{
    m_field->ask(QuickAsk::Time);
}

void SessionActions::askLength()
{
    m_field->ask(QuickAsk::Length);
}

void SessionActions::askRoom()
{
    m_field->ask(QuickAsk::Room);
}

void SessionActions::askWaysOut()
{
    const SessionId session = m_view.selection().focused();
    if (m_view.workspace().conflicts().conflictsOf(session).empty()) {
        tell(tr("It has no conflict."));
        return;
    }
    m_view.scrollTo(session);
    auto *menu = new WaysOutMenu(session, m_view);
    menu->popup(m_view.menuPlace());
}

void SessionActions::askWhereTo()
{
    m_field->askWhereTo();
}

void SessionActions::askChange()
{
    m_field->askChange();
}

void SessionActions::resize(int direction)
{
    const int step = gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale);
    m_view.commit(resizedBy(m_view.fieldToMoveSelected().plan, direction * step));
}

void SessionActions::lengthen()
{
    resize(1);
}

void SessionActions::shorten()
{
    resize(-1);
}

void SessionActions::pull(Pull where)
{
    const GesturePlan plan = pulled(m_view.fieldToMoveSelected().plan, where);
    if (plan.kind == PlanKind::Nothing)
        tell(where == Pull::Earlier ? tr("Nothing comes before it here.") : tr("Nothing comes after it here."));
    m_view.commit(plan);
}

void SessionActions::pullEarlier()
{
    pull(Pull::Earlier);
}

void SessionActions::pullLater()
{
    pull(Pull::Later);
}

void SessionActions::roll(int direction)
{
    const TimelineScene &scene = m_view.scene();
    const BlockSpan *focused = scene.spanOf(m_view.selection().focused(), m_view.selection().lane());
    const Joint joint = focused ? jointOf(std::size_t(focused - scene.spans().data()), m_view.keys().activeEdge(), scene.spans()) : Joint();
    if (!joint.isThere())
        return tell(tr("No session touches this edge."));
    const QList<SessionId> both{scene.sessionOf(std::size_t(joint.earlier)), scene.sessionOf(std::size_t(joint.later))};
    const int step = gridStep(KeyMove::wantedStep, m_view.geometryNow().frame().scale);
    m_view.commit(rolledTo(m_view.fieldFor(both, focused->lane).plan, scene.spans()[std::size_t(joint.later)].start + direction * step));
}

void SessionActions::rollEarlier()
{
    roll(-1);
}

void SessionActions::rollLater()
{
    roll(1);
}

void SessionActions::changeEdge()
{
    m_view.keys().changeEdge();
}

// The next lane that way in which nothing forbids it.
void SessionActions::toFreeLane(int direction)
{
    const PlanField field = m_view.fieldToMoveSelected().plan;
    const Workspace &workspace = m_view.workspace();
    const int lanes = int(m_view.scene().lanes().size());
    for (int by = direction; std::abs(by) < lanes; by += direction) {
        const GesturePlan plan = movedBy(field, 0, by);
        if (plan.refusal != Refusal::None) {
            m_view.commit(plan); // says why
            return;
        }
        if (plan.sessions.empty() || plan.sessions.front().lane != field.dragged.front().span.lane + by)
            break; // there are no more that way
        if (!wordsOf(plan, m_view.scene(), workspace.document(), workspace.conflicts()).isTrouble) {
            m_view.commit(plan);
            return;
        }
    }
    tell(direction < 0 ? tr("No free room before this one.") : tr("No free room after this one."));
}

void SessionActions::toRoomAbove()
{
    toFreeLane(-1);
}

void SessionActions::toRoomBelow()
{
    toFreeLane(1);
}

void SessionActions::swap()
{
    m_view.commit(swapped(m_view.fieldForSelected().plan));
}

void SessionActions::selectNone()
{
    m_view.changeSelection([](TimelineSelection &selection) { selection.clear(); });
}

void SessionActions::moveByArrows()
{
    m_view.keys().beginMoveMode();
}

void SessionActions::goThroughItems()
{
    m_view.agenda().begin();
}

} // namespace summitry
