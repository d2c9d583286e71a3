// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineactions.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/gestures/planedit.h"
#include "ui/scene/scenewords.h"
#include "ui/style/confirmation.h"
#include "ui/style/icons.h"
#include "ui/timeline/colourmenu.h"
#include "ui/timeline/delaydialog.h"
#include "ui/timeline/lanemenu.h"
#include "ui/timeline/sessionactions.h"
#include "ui/timeline/timelineaccessible.h"
#include "ui/timeline/timelinekeys.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QMenu>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomFactor = 1.5;

// How many records would go with them or lose their origin.
int hangingOn(const QList<SessionId> &sessions, const Document &document)
{
    int count = 0;
    for (const SessionId session : sessions)
        count += int(assignmentsOf(session, document).size() + itemsOf(session, document).size()) +
                 int(document.referring<&Recommendation::origins>(session).size());
    return count;
}

} // namespace

void deleteSessions(const QList<SessionId> &sessions, Workspace &workspace, QWidget *parent)
{
    Edit edit = deleteEdit(sessions, workspace.document());
    if (edit.isEmpty())
        return;
    const Confirmation question{TimelineActions::tr("Delete"), edit.text + u"?"_s,
                                TimelineActions::tr("Its people and agenda items go with it; undo brings all of it back."),
                                TimelineActions::tr("Delete")};
    if (hangingOn(sessions, workspace.document()) > 0 && !isConfirmed(question, parent))
        return;
    workspace.apply(std::move(edit));
}

TimelineActions::~TimelineActions() = default;

TimelineActions::TimelineActions(TimelineView &view) : m_view(view)
{
    m_rename = add("rename", tr("&Rename"), u"pencil"_s, {Qt::Key_F2}, &TimelineActions::rename);
    m_add = add("new-session", tr("&New session here"), u"plus"_s, {Qt::Key_Insert, Qt::Key_A}, &TimelineActions::addSession);
    m_duplicate = add("duplicate", tr("&Duplicate"), u"copy"_s, {Qt::CTRL | Qt::Key_D}, &TimelineActions::duplicate);
    m_pin = add("pin", tr("&Pinned"), u"pin"_s, {Qt::Key_L}, &TimelineActions::togglePin);
    m_pin->setCheckable(true);
    m_unplace = add("unplace", tr("&Unplace"), u"inbox"_s, {Qt::Key_Delete, Qt::Key_Backspace}, &TimelineActions::unplace);
    m_remove = add("delete", tr("De&lete…"), u"trash-2"_s, {Qt::SHIFT | Qt::Key_Delete}, &TimelineActions::remove);
    m_place = add("places", tr("&Where could this go?"), u"map-pin"_s, {Qt::CTRL | Qt::Key_K}, &TimelineActions::findPlace);
    m_delay = add("delay", tr("Dela&y from here…"), u"clock"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &TimelineActions::delay);
    m_take = add("take-tried", tr("Take this one"), u"check"_s, {}, &TimelineActions::takeTried);
    m_others = add("show-tried", tr("Outline what is tried out"), u"split"_s, {}, nullptr);
    m_others->setCheckable(true);
    m_sessions = std::make_unique<SessionActions>(view);
    m_all += m_sessions->all();
    addZoom();
    addLooking();
    connect(&view, &TimelineView::sceneChanged, this, &TimelineActions::refresh);
    connect(&view, &TimelineView::selectionMoved, this, &TimelineActions::refresh);
    connect(&view.workspace().document(), &Document::changed, this, &TimelineActions::refresh);
    refresh();
}

QAction *TimelineActions::add(const char *name, const QString &text, const QString &iconName, const Keys &keys, Slot slot)
{
    auto *action = new QAction(icon(iconName), text, this);
    giveKeys(*action, "timeline."_L1 + QLatin1StringView(name), keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    m_view.addAction(action);
    m_all += action;
    return action;
}

void TimelineActions::addZoom()
{
    add("select-all", tr("Select &all"), u"list-checks"_s, {QKeySequence::SelectAll}, &TimelineActions::selectAll);
    m_zoomIn = add("zoom-in", tr("Zoom &in"), u"zoom-in"_s, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, nullptr);
    connect(m_zoomIn, &QAction::triggered, &m_view, [this] { zoomBy(zoomFactor); });
    m_zoomOut = add("zoom-out", tr("Zoom &out"), u"zoom-out"_s, {Qt::CTRL | Qt::Key_Minus}, nullptr);
    connect(m_zoomOut, &QAction::triggered, &m_view, [this] { zoomBy(1 / zoomFactor); });
    m_fit = add("fit", tr("&Fit the day"), u"maximize-2"_s, {Qt::CTRL | Qt::Key_9}, nullptr);
    connect(m_fit, &QAction::triggered, &m_view, [this] { m_view.glide([this] { m_view.fitDay(); }); });
    auto *fitAll = add("fit-all", tr("Fit a&ll days"), u"calendar-range"_s, {Qt::CTRL | Qt::Key_0}, nullptr);
    connect(fitAll, &QAction::triggered, &m_view, [this] {
        m_view.showAllDays();
        m_view.glide([this] { m_view.fitAllDays(); });
    });
    auto *selected = add("zoom-to-selected", tr("Zoom to what is &selected"), u"target"_s, {Qt::CTRL | Qt::Key_8}, nullptr);
    connect(selected, &QAction::triggered, &m_view, [this] { m_view.glide([this] { m_view.zoomToSelected(); }); });
    auto *back = add("zoom-back", tr("Zoom as &before"), u"history"_s, {Qt::Key_Z}, nullptr);
    connect(back, &QAction::triggered, &m_view, [this] { m_view.glide([this] { m_view.toggleZoom(); }); });
    auto *taller = add("taller-lanes", tr("Ta&ller lanes"), u"chevrons-up-down"_s, {Qt::Key_H}, nullptr);
    connect(taller, &QAction::triggered, &m_view, [this] { m_view.changeLaneHeight(1); });
    auto *lower = add("lower-lanes", tr("Lo&wer lanes"), u"fold-vertical"_s, {Qt::SHIFT | Qt::Key_H}, nullptr);
    connect(lower, &QAction::triggered, &m_view, [this] { m_view.changeLaneHeight(-1); });
}

// Of the day; once more, of all days: they are shown then, since nobody should change what can't be seen.
void TimelineActions::selectAll()
{
    const auto isAll = [this] { return m_view.selection().selected().size() == qsizetype(m_view.scene().blocks().size()); };
    const bool goesOn = isAll() && !m_view.scene().isOfAllDays();
    if (goesOn)
        m_view.showAllDays();
    m_view.changeSelection([&](TimelineSelection &selection) {
        selection.selectAll(m_view.scene());
        if (goesOn && !isAll())
            selection.selectAll(m_view.scene());
    });
    announce(m_view, tr("%n session(s) selected", nullptr, int(m_view.selection().selected().size())));
}

void TimelineActions::zoomBy(double factor)
{
    m_view.rememberZoom();
    m_view.glideBy(factor);
}

void TimelineActions::addLooking()
{
    m_lanes = std::make_unique<LaneMenu>(m_view);
    m_all += m_lanes->menuAction();
    m_colours = std::make_unique<ColourMenu>(m_view);
    m_all += m_colours->menuAction();
    m_overview = add("overview", tr("O&verview strip"), u"chart-column"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_M}, nullptr);
    m_overview->setCheckable(true);
    m_snapping = add("snapping", tr("S&nap to other sessions"), u"target"_s, {Qt::Key_N}, nullptr);
    m_snapping->setCheckable(true);
    m_snapping->setChecked(m_view.isSnapping());
    connect(m_snapping, &QAction::triggered, &m_view, &TimelineView::setSnapping);
    connect(&m_view, &TimelineView::snappingChanged, m_snapping, &QAction::setChecked);
    m_folding = add("fold-empty", tr("Fold &empty time"), u"fold-horizontal"_s, {Qt::SHIFT | Qt::Key_U}, nullptr);
    m_folding->setCheckable(true);
    m_folding->setChecked(m_view.isFolding());
    connect(m_folding, &QAction::triggered, &m_view, &TimelineView::setFolding);
    connect(&m_view, &TimelineView::foldingChanged, m_folding, &QAction::setChecked);
    m_foldHere = add("fold-here", tr("Fold or &unfold the empty time here"), u"fold-horizontal"_s, {Qt::Key_U}, nullptr);
    connect(m_foldHere, &QAction::triggered, &m_view, qOverload<>(&TimelineView::toggleFold));
    auto *filter = add("filter", tr("Filter &the sessions"), u"filter"_s, {Qt::Key_F}, nullptr);
    connect(filter, &QAction::triggered, &m_view, &TimelineView::filterRequested);
    m_people = add("people", tr("Who is needed here (while held)"), u"users"_s, {Qt::Key_P}, nullptr);
    m_people->setAutoRepeat(false);
    connect(m_people, &QAction::triggered, &m_view, &TimelineView::peopleRequested);
    auto *keys = add("keys", tr("&Keyboard shortcuts"), u"keyboard"_s, {Qt::Key_Question}, nullptr);
    connect(keys, &QAction::triggered, &m_view, [this] { m_view.workspace().ask(WindowTask::ShowKeys); });
}

void TimelineActions::refresh()
{
    const auto selected = m_view.selectedSessions();
    const bool canEdit = !m_view.workspace().document().isReadOnly();
    for (QAction *action : {m_duplicate, m_pin, m_place, m_unplace, m_remove})
        action->setEnabled(canEdit && !selected.isEmpty());
    m_rename->setEnabled(canEdit && m_view.selection().focused());
    m_add->setEnabled(canEdit && !m_view.scene().lanes().empty());
    m_foldHere->setEnabled(m_view.foldAtCursor());
    m_take->setEnabled(canEdit && std::any_of(selected.begin(), selected.end(), [this](SessionId session) {
        return m_view.scene().block(session)->isTriedOut;
    }));
    m_delay->setEnabled(canEdit && !m_view.scene().blocks().empty());
    const bool isPinned = !selected.isEmpty() && std::all_of(selected.begin(), selected.end(), [this](SessionId session) {
        return m_view.scene().block(session)->isPinned;
    });
    m_pin->setChecked(isPinned);
}

void TimelineActions::showMenu(const QContextMenuEvent &event)
{
    const TimelineScene &scene = m_view.scene();
    QPoint point = event.globalPos();
    if (event.reason() == QContextMenuEvent::Keyboard) {
        point = m_view.menuPlace();
    } else {
        const Hit hit = m_view.hitAt(m_view.viewport()->mapFromGlobal(point));
        const SessionId session = hit.isBlock() ? scene.sessionOf(std::size_t(hit.block)) : SessionId();
        m_view.changeSelection([&](TimelineSelection &selection) {
            if (session && !selection.contains(session))
                selection.selectOnly(session, scene, hit.lane);
            else if (!session)
                selection.clear();
            if (!session && hit.lane >= 0)
                selection.putCursor(hit.lane, hit.minute / 15 * 15);
        });
    }
    QMenu menu(&m_view);
    const QString adding = m_add->text();
    if (const auto &range = m_view.range())
        m_add->setText(tr("&New session, %1").arg(rangeText(*range, scene)));
    const bool hasSession = !m_view.selection().selected().isEmpty();
    const QList<QAction *> forSession{m_rename, m_duplicate, m_pin, m_place, m_unplace, m_remove};
    menu.addActions(hasSession ? forSession : QList<QAction *>{m_add});
    if (m_take->isEnabled())
        menu.addAction(m_take);
    if (hasSession)
        menu.addMenu(&m_sessions->change());
    menu.addAction(m_delay);
    menu.addSeparator();
    menu.addActions({m_zoomIn, m_zoomOut, m_fit});
    menu.exec(point);
    m_add->setText(adding);
}

void TimelineActions::rename()
{
    m_view.editInPlace(m_view.selection().focused());
}

void TimelineActions::addSession()
{
    const int lane = std::max(0, m_view.selection().lane());
    if (const auto &range = m_view.range())
        m_view.editNewSession(lane, *range);
    else
        m_view.editNewSession(lane, m_view.selection().minute());
}

void TimelineActions::duplicate()
{
    Edit edit = duplicateEdit(m_view.selectedSessions(), m_view.workspace().document());
    QSet<SessionId> made;
    for (const auto &change : edit.of<Session>())
        made.insert(change.id());
    if (m_view.workspace().apply(std::move(edit)))
        m_view.changeSelection([&](TimelineSelection &selection) { selection.set(made, m_view.scene()); });
}

void TimelineActions::togglePin()
{
    const Pinning pinning = m_pin->isChecked() ? Pinning::Pinned : Pinning::Free;
    m_view.workspace().apply(pinEdit(m_view.selectedSessions(), pinning, m_view.workspace().document()));
}

void TimelineActions::unplace()
{
    m_view.commit(unplaced(m_view.fieldForSelected().plan));
}

bool TimelineActions::isForPlaces(const QKeyEvent &event) const
{
    return m_place->shortcuts().contains(QKeySequence(event.keyCombination()));
}

bool TimelineActions::isForSnapping(const QKeyEvent &event) const
{
    return m_snapping->shortcuts().contains(QKeySequence(event.keyCombination()));
}

void TimelineActions::takeTried()
{
    const QList<SessionId> sessions = m_view.selectedSessions();
    m_view.workspace().takeSessions({sessions.begin(), sessions.end()});
}

void TimelineActions::findPlace()
{
    m_view.findPlaceFor(m_view.selectedSessions());
}

void TimelineActions::delay()
{
    DelayDialog dialog(m_view);
    if (dialog.exec() == QDialog::Accepted)
        m_view.commit(dialog.plan());
}

void TimelineActions::remove()
{
    deleteSessions(m_view.selectedSessions(), m_view.workspace(), &m_view);
}

} // namespace summitry
