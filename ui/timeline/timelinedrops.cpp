// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedrops.h"

#include "document/naming.h"
#include "ui/forms/recorddrag.h"
#include "ui/timeline/timelinemouse.h"
#include "ui/timeline/timelineview.h"

#include <QMenu>

namespace summitry {

namespace {

constexpr int scrollInterval = 16; // milliseconds

template <class Record> QList<Id<Record>> idsIn(const QMimeData &data, const Document &document)
{
    QList<Id<Record>> ids;
    for (const RecordKey &key : recordsIn(data, recordTypeOf<Record>, document))
        ids += key.as<Record>();
    return ids;
}

} // namespace

TimelineDrops::TimelineDrops(TimelineView &view) : m_view(view)
{
    view.viewport()->setAcceptDrops(true);
    m_timer.setInterval(scrollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TimelineDrops::scroll);
}

TimelineDrops::~TimelineDrops()
{
    delete m_chip;
}

SessionId TimelineDrops::sessionAt(QPointF point) const
{
    const Hit hit = m_view.geometryNow().hitAt(point, m_view.scene().spans());
    return hit.isBlock() ? m_view.scene().sessionOf(std::size_t(hit.block)) : SessionId();
}

void TimelineDrops::enter(QDragEnterEvent &event)
{
    const Document &document = m_view.workspace().document();
    event.ignore();
    if (document.isReadOnly())
        return;
    const QList<SessionId> sessions = idsIn<Session>(*event.mimeData(), document);
    m_people = idsIn<Participant>(*event.mimeData(), document);
    m_hasSessions = !sessions.isEmpty();
    m_last = event.position();
    if (m_hasSessions)
        m_view.mouse().takeFromTray(sessions, m_view.viewport()->mapToGlobal(m_last).toPoint(), event.modifiers());
    if (!m_people.isEmpty()) {
        m_autoScroll.begin(m_last);
        for (const TimelineBlock &block : m_view.scene().blocks()) {
            if (block.kind != SessionKind::Break)
                m_joinings.insert(block.session, joiningOf(m_people, block.session, m_view.workspace().conflicts().occupancy()).place.joining);
        }
        showTarget();
    }
    event.setAccepted(m_hasSessions || !m_people.isEmpty());
}

void TimelineDrops::take(const QDropEvent &event)
{
    m_last = event.position();
    if (m_hasSessions) {
        m_view.mouse().moveTo(m_view.viewport()->mapToGlobal(m_last).toPoint(), event.modifiers());
    } else if (!m_people.isEmpty()) {
        m_autoScroll.move(m_last);
        showTarget();
    }
}

void TimelineDrops::move(QDragMoveEvent &event)
{
    take(event);
    event.setAccepted(m_hasSessions || !m_people.isEmpty());
}

void TimelineDrops::showTarget()
{
    const SessionId session = sessionAt(m_last);
    m_view.showJoinings(m_joinings, session);
    QWidget *window = m_view.window();
    if (!m_chip)
        m_chip = new DragChip(window);
    const Document &document = m_view.workspace().document();
    m_chip->showAt(m_view.viewport()->mapTo(window, m_last.toPoint()),
                   joiningWords(m_people, session, document, m_view.workspace().conflicts().occupancy()));
    if (!m_autoScroll.isInZone(m_view.geometryNow().body())) {
        m_timer.stop();
        m_inZone = 0;
    } else if (!m_timer.isActive()) {
        m_sinceScroll.start();
        m_timer.start();
    }
}

void TimelineDrops::scroll()
{
    const int elapsed = int(m_sinceScroll.restart());
    m_inZone += elapsed;
    m_view.scrollBy(m_autoScroll.speedIn(m_view.geometryNow().body(), m_inZone) * elapsed / 1000.0);
    showTarget();
}

void TimelineDrops::leave()
{
    if (m_hasSessions)
        m_view.mouse().cancel();
    endDrag();
}

void TimelineDrops::drop(QDropEvent &event)
{
    take(event);
    event.setAccepted(m_hasSessions || !m_people.isEmpty());
    const QList<ParticipantId> people = m_people;
    const bool hasSessions = m_hasSessions;
    endDrag();
    if (hasSessions)
        m_view.mouse().drop();
    else if (!people.isEmpty())
        add(people, sessionAt(m_last), m_view.viewport()->mapToGlobal(m_last).toPoint());
}

void TimelineDrops::endDrag()
{
    m_people.clear();
    m_joinings.clear();
    m_hasSessions = false;
    m_timer.stop();
    m_inZone = 0;
    m_view.showJoinings({}, {});
    if (m_chip)
        m_chip->hide();
}

void TimelineDrops::add(const QList<ParticipantId> &people, SessionId session, QPoint global)
{
    Workspace &workspace = m_view.workspace();
    const Document &document = workspace.document();
    if (!session) {
        Q_EMIT workspace.message(tr("Nobody was added: it was not on a session."));
        return;
    }
    const QList<Role> roles = rolesFor(people, session, document);
    if (roles.isEmpty()) {
        Q_EMIT workspace.message(joiningWords(people, session, document, workspace.conflicts().occupancy()).verdict);
        return;
    }
    if (roles.size() == 1) {
        join(people, session, roles.front());
        return;
    }
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("%1 in “%2”", "people and a session").arg(peopleText(people, document), nameOf(session, document)));
    for (const Role role : roles)
        menu->addAction(choiceLabel(role), this, [this, people, session, role] { join(people, session, role); });
    menu->popup(global);
    menu->setActiveAction(menu->actions().at(1));
}

void TimelineDrops::addToFocused(const QList<ParticipantId> &people)
{
    if (people.isEmpty() || m_view.workspace().document().isReadOnly())
        return;
    const SessionId session = m_view.selection().focused();
    if (!session) {
        Q_EMIT m_view.workspace().message(tr("Choose a session on the timeline first."));
        return;
    }
    m_view.scrollTo(session);
    add(people, session, m_view.menuPlace());
}

void TimelineDrops::join(const QList<ParticipantId> &people, SessionId session, Role role)
{
    Workspace &workspace = m_view.workspace();
    Edit edit = joinEdit(people, session, role, workspace.document());
    if (edit.isEmpty() || !workspace.apply(std::move(edit)))
        return;
    const QString who = peopleText(people, workspace.document());
    Q_EMIT workspace.message(tr("%1: now %2 in “%3”.", "people, a role, a session")
                                 .arg(who, choiceLabel(role), nameOf(session, workspace.document())));
}

} // namespace summitry
