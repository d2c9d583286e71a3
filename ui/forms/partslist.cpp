// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/partslist.h"

#include "document/naming.h"
#include "document/programme.h"
#include "ui/forms/linkbutton.h"
#include "ui/forms/personfield.h"
#include "ui/models/agendaedits.h"
#include "ui/models/workspace.h"
#include "ui/style/iconbutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace summitry {

using namespace Qt::StringLiterals;

PartsList::PartsList(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void PartsList::showPartsOf(RecordKey key)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (key.isNull() || !m_workspace.document().exists(key))
        return;
    if (const SessionId session = key.as<Session>())
        showSession(session);
    else if (const ParticipantId participant = key.as<Participant>())
        showParticipant(participant);
    else if (const RoomId room = key.as<Room>())
        showRoom(room);
    else if (const DelegationId delegation = key.as<Delegation>())
        showDelegation(delegation);
}

void PartsList::showSession(SessionId id)
{
    const Document &document = m_workspace.document();
    addHeading(tr("People"));
    constexpr int most = 60;
    const auto assignments = assignmentsOf(id, document);
    int attendees = 0;
    for (const Assignment *assignment : assignments) {
        const bool isAttendee = assignment->role == Role::Attendee;
        if (isAttendee && ++attendees > most)
            continue;
        addRow(nameOf(assignment->participant, document), choiceLabel(assignment->role), RecordKey::of(assignment->participant),
               RecordKey::of(assignment->id));
    }
    if (attendees > most)
        addRow(tr("and %n more attendee(s)", nullptr, attendees - most), {}, {});
    addPersonField(id);
    int minutes = 0;
    const auto items = itemsOf(id, document);
    for (const AgendaItem *item : items)
        minutes += item->minutes;
    addHeading(items.empty() ? tr("Agenda items") : tr("Agenda items, %1 of %2 minutes").arg(minutes).arg(document.find(id)->minutes));
    for (int place = 0; place < int(items.size()); ++place) {
        const AgendaItem *item = items[std::size_t(place)];
        const QString detail = item->minutes > 0 ? tr("%n min", nullptr, item->minutes) : QString();
        QWidget *row = addRow(nameOf(*item, document), detail, RecordKey::of(item->id), RecordKey::of(item->id));
        auto *up = iconButton(u"chevron-up"_s, tr("Move %1 up").arg(nameOf(*item, document)));
        up->setEnabled(place > 0);
        connect(up, &QToolButton::clicked, this, [this, item = item->id, place] {
            Draft draft = moveItem(item, place - 1, m_workspace.document());
            m_workspace.apply(draft);
        });
        static_cast<QHBoxLayout *>(row->layout())->insertWidget(1, up);
    }
    addItemField(id);
}

void PartsList::showParticipant(ParticipantId id)
{
    const Document &document = m_workspace.document();
    addHeading(tr("Sessions"));
    for (const AssignmentId assignmentId : document.referring<&Assignment::participant>(id)) {
        const Assignment *assignment = document.find(assignmentId);
        const Session *session = document.find(assignment->session);
        addRow(nameOf(*session, document), choiceLabel(assignment->role), RecordKey::of(session->id), RecordKey::of(assignmentId));
    }
    addAvailabilityOf(RecordKey::of(id));
}

void PartsList::showRoom(RoomId id)
{
    const Document &document = m_workspace.document();
    addHeading(tr("Sessions"));
    std::vector<const Session *> sessions;
    for (const SessionId session : document.referring<&Session::room>(id))
        sessions.push_back(document.find(session));
    std::sort(sessions.begin(), sessions.end(), [](const Session *a, const Session *b) { return a->start < b->start; });
    for (const Session *session : sessions)
        addRow(nameOf(*session, document), dateAndTime(session->start), RecordKey::of(session->id));
    addAvailabilityOf(RecordKey::of(id));
}

void PartsList::showDelegation(DelegationId id)
{
    const Document &document = m_workspace.document();
    constexpr int most = 100;
    const auto &people = document.referring<&Participant::delegation>(id);
    addHeading(tr("Participants: %1").arg(people.size()));
    for (const ParticipantId person : people.mid(0, most))
        addRow(nameOf(person, document), choiceLabel(document.find(person)->function), RecordKey::of(person));
    if (people.size() > most)
        addRow(tr("and %n more", nullptr, int(people.size()) - most), {}, {});
    const auto &members = document.referring<&Delegation::networks>(id);
    if (!members.isEmpty())
        addHeading(tr("Members"));
    for (const DelegationId member : members)
        addRow(nameOf(member, document), {}, RecordKey::of(member));
}

void PartsList::addAvailabilityOf(RecordKey key)
{
    const Document &document = m_workspace.document();
    addHeading(tr("Availability"));
    const auto &spans = key.type == RecordType::Room ? document.referring<&Availability::room>(key.as<Room>())
                                                     : document.referring<&Availability::participant>(key.as<Participant>());
    for (const AvailabilityId id : spans) {
        const Availability *span = document.find(id);
        addRow(tr("%1 to %2").arg(dateAndTime(span->start), dateAndTime(span->end)), choiceLabel(span->kind), RecordKey::of(id), RecordKey::of(id));
    }
    auto *add = new QPushButton(tr("Add a time when not available"));
    add->setEnabled(!document.isReadOnly());
    m_layout->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this, key] {
        const auto days = daysInOrder(m_workspace.document());
        if (days.empty())
            return;
        Draft draft(m_workspace.document(), tr("Add availability of “%1”").arg(nameOf(key, m_workspace.document())));
        Availability span;
        span.participant = key.as<Participant>();
        span.room = key.as<Room>();
        span.start = days.front()->start();
        span.end = days.front()->end();
        const AvailabilityId id = draft.add(span);
        if (m_workspace.apply(draft))
            m_workspace.select(RecordKey::of(id));
    });
}

void PartsList::addHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(0, 12, 0, 2);
    m_layout->addWidget(label);
}

QWidget *PartsList::addRow(const QString &text, const QString &detail, RecordKey target, RecordKey removable)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *link = new LinkButton(text);
    link->setEnabled(!target.isNull());
    connect(link, &QToolButton::clicked, this, [this, target] {
        // What has no page of its own is shown where one is.
        if (target.type == RecordType::AgendaItem || target.type == RecordType::Availability)
            m_workspace.select(target);
        else
            m_workspace.open(target);
    });
    line->addWidget(link, 1);
    auto *note = new QLabel(detail);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(note);
    if (!removable.isNull() && !m_workspace.document().isReadOnly()) {
        auto *remove = iconButton(u"x"_s, tr("Remove %1").arg(text));
        connect(remove, &QToolButton::clicked, this, [this, removable] { removePart(removable); });
        line->addWidget(remove);
    }
    m_layout->addWidget(row);
    return row;
}

void PartsList::addPersonField(SessionId session)
{
    if (m_workspace.document().isReadOnly())
        return;
    auto *field = new PersonField(m_workspace);
    m_layout->addWidget(field);
    connect(field, &PersonField::added, this, [this, session](ParticipantId person, Role role) {
        const Document &document = m_workspace.document();
        Draft draft(document, tr("Add “%1” to “%2”").arg(nameOf(person, document), nameOf(session, document)));
        draft.add(Assignment{{}, session, person, role});
        m_workspace.apply(draft);
    });
}

void PartsList::addItemField(SessionId session)
{
    if (m_workspace.document().isReadOnly())
        return;
    auto *title = new QLineEdit;
    title->setPlaceholderText(tr("Add an agenda item…"));
    title->setAccessibleName(tr("Add an agenda item"));
    m_layout->addWidget(title);
    connect(title, &QLineEdit::returnPressed, this, [this, title, session] {
        if (title->text().trimmed().isEmpty())
            return;
        const Document &document = m_workspace.document();
        const auto items = itemsOf(session, document);
        AgendaItem item;
        item.session = session;
        item.title = title->text().trimmed();
        item.position = items.empty() ? 0 : items.back()->position + 1;
        Draft draft(document, tr("Add “%1” to “%2”").arg(item.title, nameOf(session, document)));
        draft.add(item);
        title->clear();
        m_workspace.apply(draft);
    });
}

void PartsList::removePart(RecordKey key)
{
    const Document &document = m_workspace.document();
    Draft draft(document, tr("Remove “%1”").arg(nameOf(key, document)));
    draft.remove(key);
    m_workspace.apply(draft);
}

} // namespace summitry
