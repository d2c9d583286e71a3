// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/sessioninput.h"

#include "document/draft.h"
#include "document/figures.h"
#include "document/naming.h"
#include "ui/models/fieldedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(SessionInput)
};

void addPeople(const std::vector<SessionInput::Person> &people, SessionId session, Draft &draft)
{
    for (const auto &[participant, role] : people)
        draft.add(Assignment{{}, session, participant, role});
}

// The one thing that differs by its name, else all of it.
QString textOf(const Session &before, const Session &after, const std::vector<SessionInput::Person> &added, const Document &document)
{
    const QString name = nameOf(before, document);
    QList<int> changed;
    for (const QStringView field : {u"title", u"minutes", u"room"}) {
        const int index = fieldIndex(RecordType::Session, field);
        if (!Description<Session>::fields[std::size_t(index)].same(before, after))
            changed += index;
    }
    if (changed.size() == 1 && added.empty() && after.title != before.title)
        return InputText::tr("Rename “%1” to “%2”").arg(name, after.title);
    if (changed.size() == 1 && added.empty()) {
        const auto &field = Description<Session>::fields[std::size_t(changed.front())];
        return fieldEditText({RecordKey::of(before.id)}, field, field.value(after), document);
    }
    if (changed.isEmpty() && added.size() == 1)
        return InputText::tr("Add “%1” to “%2”").arg(nameOf(added.front().participant, document), name);
    return InputText::tr("Change “%1”").arg(name);
}

} // namespace

SessionInput SessionInput::of(const Session &session)
{
    return {session.title, session.minutes, session.room, {}};
}

Role roleWanted(SessionKind kind, const std::vector<Role> &there)
{
    if (needsChair(kind) && std::none_of(there.begin(), there.end(), leads))
        return Role::Chair;
    if (needsRapporteur(kind) && std::find(there.begin(), there.end(), Role::Rapporteur) == there.end())
        return Role::Rapporteur;
    return kind == SessionKind::Panel ? Role::Panellist : Role::Speaker;
}

Edit inputEdit(SessionId session, const SessionInput &input, const Document &document)
{
    const Session *before = document.find(session);
    if (!before)
        return {};
    Session after = *before;
    after.title = input.title.isEmpty() ? before->title : input.title;
    after.minutes = input.minutes;
    after.room = input.room;
    Draft draft(document, textOf(*before, after, input.added, document));
    draft.change(session, [&](Session &changed) { changed = after; });
    addPeople(input.added, session, draft);
    Edit edit = draft.take();
    edit.dropUnchanged();
    return edit;
}

Edit newSessionEdit(const SessionInput &input, LocalTime start, RecordKey lane, LaneKind lanes, const Document &document)
{
    Draft draft(document);
    Session session;
    session.title = input.title;
    session.start = start;
    session.minutes = input.minutes;
    session.room = input.room;
    session.track = lane.as<Track>();
    const QString where = lanes == LaneKind::Tracks ? nameOf(session.track, document) : nameOf(session.room, document);
    draft.setText(where.isEmpty() ? InputText::tr("Add “%1” at %2").arg(input.title, dateAndTime(start))
                                  : InputText::tr("Add “%1” in %2, %3").arg(input.title, where, dateAndTime(start)));
    const SessionId made = draft.add(session);
    if (const ParticipantId person = lane.as<Participant>())
        draft.add(Assignment{{}, made, person, lanes == LaneKind::Interpreters ? Role::Interpreter : Role::Speaker});
    addPeople(input.added, made, draft);
    return draft.take();
}

} // namespace summitry
