// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanemenu.h"

#include "domain/records.h"
#include "ui/gestures/laneorder.h"
#include "ui/models/keymap.h"
#include "ui/models/preferences.h"
#include "ui/style/icons.h"
#include "ui/timeline/pointingactions.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelineview.h"

#include <QActionGroup>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

const Preference<QString> lanesShown{"timeline/lanes", QStringLiteral("rooms")};

} // namespace

LaneMenu::LaneMenu(TimelineView &view) : m_view(view), m_kinds(new QActionGroup(this))
{
    setTitle(tr("&Lanes"));
    setIcon(summitry::icon(u"layers"_s));
    m_view.setLaneKind(choiceNamed<LaneKind>(lanesShown.value()).value_or(LaneKind::Rooms));
    for (std::size_t i = 0; i < Choices<LaneKind>::all.size(); ++i) {
        const auto kind = LaneKind(i);
        QAction *action = addAction(choiceLabel(kind));
        action->setWhatsThis(tr("Lanes: %1").arg(action->text())); // for the key card
        action->setCheckable(true);
        action->setData(int(kind));
        giveKeys(*action, "timeline.lanes-"_L1 + QLatin1StringView(choiceName(kind)), {QKeySequence(Qt::Key_V, Qt::Key(Qt::Key_1 + i))});
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        m_kinds->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] {
            lanesShown.setValue(QLatin1StringView(choiceName(kind)));
            m_view.setLaneKind(kind);
        });
    }
    addAxis();
    addOrder();
    connect(&view, &TimelineView::sceneChanged, this, &LaneMenu::showKind);
    showKind();
}

void LaneMenu::addAxis()
{
    addSeparator();
    m_axis = addAction(summitry::icon(u"columns-3"_s), tr("Time runs &down"));
    m_axis->setWhatsThis(tr("Lanes: time runs down")); // for the key card
    m_axis->setCheckable(true);
    giveKeys(*m_axis, u"timeline.time-down"_s, {QKeySequence(Qt::Key_V, Qt::Key_0)});
    m_axis->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(m_axis);
    connect(m_axis, &QAction::triggered, &m_view, [this](bool isDown) { m_view.setAxis(isDown ? Qt::Vertical : Qt::Horizontal); });
}

void LaneMenu::addOrder()
{
    addSeparator();
    auto *pointing = new PointingActions(m_view);
    const auto add = [&](const QString &name, const QString &text, Qt::Key key, Qt::Key plain, int by) {
        QAction *action = addAction(text);
        giveKeys(*action, name, {Qt::CTRL | Qt::SHIFT | key});
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
        pointing->add(action, plain);
        connect(action, &QAction::triggered, this, [this, by] { moveRoom(by); });
        return action;
    };
    m_roomEarlier = add(u"timeline.room-earlier"_s, tr("Room &earlier in the order"), Qt::Key_PageUp, Qt::Key_Up, -1);
    m_roomLater = add(u"timeline.room-later"_s, tr("Room &later in the order"), Qt::Key_PageDown, Qt::Key_Down, 1);
    connect(&m_view, &TimelineView::selectionMoved, this, &LaneMenu::showOrder);
    connect(&m_view, &TimelineView::sceneChanged, this, &LaneMenu::showOrder);
    showOrder();
}

// Of the room at the cursor.
void LaneMenu::showOrder()
{
    const Document &document = m_view.workspace().document();
    const int lane = m_view.selection().lane();
    const LaneRun run = laneNeighbours(lane, m_view.scene(), document);
    const bool canMove = !run.isEmpty() && !document.isReadOnly();
    m_roomEarlier->setEnabled(canMove && lane > run.first);
    m_roomLater->setEnabled(canMove && lane < run.last);
}

void LaneMenu::moveRoom(int by)
{
    const int lane = m_view.selection().lane();
    Draft draft = moveLane(lane, by < 0 ? lane - 1 : lane + 2, m_view.scene(), m_view.workspace().document());
    if (draft.edit().isEmpty() || !m_view.workspace().apply(draft))
        return;
    const int now = m_view.selection().lane(); // which has gone along
    const LaneRun run = laneNeighbours(now, m_view.scene(), m_view.workspace().document());
    if (const TimelineLane *there = m_view.scene().lane(now))
        announce(m_view, tr("%1: room %2 of %3").arg(there->name).arg(now - run.first + 1).arg(run.last - run.first + 1));
}

void LaneMenu::showKind()
{
    for (QAction *action : m_kinds->actions())
        action->setChecked(action->data().toInt() == int(m_view.laneChoice().kind));
    m_axis->setChecked(m_view.axis() == Qt::Vertical);
}

} // namespace summitry
