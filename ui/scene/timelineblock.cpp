// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/timelineblock.h"

#include "document/naming.h"
#include "document/programme.h"

namespace summitry {

namespace {

bool speaks(Role role)
{
    return role == Role::Chair || role == Role::Moderator || role == Role::Panellist || role == Role::Speaker;
}

} // namespace

QStringList TimelineBlock::speakersOf(SessionId session, const Document &document, const PersonName &name)
{
    QStringList names;
    for (const Assignment *assignment : assignmentsOf(session, document)) {
        const Participant *participant = document.find(assignment->participant);
        const QString shown = participant && speaks(assignment->role) ? name(*participant) : QString();
        if (!shown.isEmpty() && !names.contains(shown))
            names += shown;
    }
    return names;
}

TimelineBlock TimelineBlock::of(const Session &session, const Document &document)
{
    TimelineBlock block;
    block.session = session.id;
    block.title = nameOf(session, document);
    block.kind = session.kind;
    block.state = session.state;
    block.start = session.start;
    block.end = endOf(session, document);
    block.minutes = session.minutes;
    block.room = session.room;
    block.roomName = nameOf(session.room, document);
    block.track = session.track ? nameOf(session.track, document) : QString();
    block.languages = session.languages;
    block.attendance = session.attendance;
    block.isConfidential = session.confidential;
    block.isPinned = session.pinned;
    block.group = session.group;
    block.people = speakersOf(session.id, document, [&](const Participant &person) { return nameOf(person, document); });
    for (const AgendaItem *item : itemsOf(session.id, document))
        block.items.push_back({nameOf(*item, document), item->minutes});
    return block;
}

void TimelineBlock::take(const ConflictIndex &index)
{
    conflicts = index.conflictsOf(session);
    isChanged = index.isChangedSincePublished(session);
}

void TimelineBlock::forgetWhatIsForOrganisers()
{
    conflicts.clear();
    isChanged = false;
    isTriedOut = false;
    isPinned = false;
}

bool TimelineBlock::isForAll() const
{
    return isForEverybody(kind);
}

} // namespace summitry
