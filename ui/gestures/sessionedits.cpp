// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/sessionedits.h"

#include "document/draft.h"
#include "document/naming.h"
#include "document/programme.h"

#include <QCoreApplication>

#include <algorithm>

namespace summitry {

namespace {

struct SessionEditText {
    Q_DECLARE_TR_FUNCTIONS(SessionEdit)
};


void splitItems(SessionId from, SessionId to, int minutes, Draft &draft, const Document &document)
{
    int begun = 0;
    for (const AgendaItem *item : itemsOf(from, document)) {
        if (begun >= minutes)
            draft.change(item->id, [to](AgendaItem &moved) { moved.session = to; });
        begun += item->minutes;
    }
}

void joinItems(SessionId from, SessionId to, Draft &draft, const Document &document)
{
    const auto before = itemsOf(to, document);
    int position = before.empty() ? 0 : before.back()->position + 1;
    for (const AgendaItem *item : itemsOf(from, document)) {
        draft.change(item->id, [&](AgendaItem &moved) {
            moved.session = to;
            moved.position = position++;
        });
    }
}

// Each person once in each role; who is there already goes with the session that goes.
void joinPeople(SessionId from, SessionId to, Draft &draft, const Document &document)
{
    const auto before = assignmentsOf(to, document);
    for (const Assignment *one : assignmentsOf(from, document)) {
        const bool isThere = std::any_of(before.begin(), before.end(), [one](const Assignment *other) {
            return other->participant == one->participant && other->role == one->role;
        });
        if (!isThere)
            draft.change(one->id, [to](Assignment &moved) { moved.session = to; });
    }
}

// Named after when it begins.
ParallelGroup newGroup(const QList<SessionId> &sessions, const Document &document)
{
    ParallelGroup group;
    LocalTime first;
    for (const SessionId id : sessions) {
        const Session *session = document.find(id);
        if (session && session->isPlaced() && (!first.isSet() || session->start < first))
            first = session->start;
    }
    group.name = first.isSet() ? SessionEditText::tr("Parallel, %1", "name of a group, by its start").arg(dateAndTime(first))
                                 : SessionEditText::tr("Parallel");
    const auto before = groupsInOrder(document);
    group.position = before.empty() ? 0 : before.back()->position + 1;
    return group;
}

} // namespace

Edit splitEdit(SessionId session, int minutes, const Document &document)
{
    const Session *whole = document.find(session);
    if (!whole || !whole->isPlaced() || minutes < 1 || minutes >= whole->minutes)
        return {};
    Draft draft(document, SessionEditText::tr("Split “%1”").arg(nameOf(*whole, document)));
    Session rest = *whole;
    rest.id = {};
    rest.externalId.clear();
    rest.title = SessionEditText::tr("%1 (continued)").arg(whole->title);
    rest.start = document.clock().end(whole->start, minutes);
    rest.minutes = whole->minutes - minutes;
    draft.change(session, [minutes](Session &changed) { changed.minutes = minutes; });
    const SessionId made = draft.add(rest);
    for (const Assignment *assignment : assignmentsOf(session, document))
        draft.add(Assignment{{}, made, assignment->participant, assignment->role});
    splitItems(session, made, minutes, draft, document);
    return draft.take();
}

Edit joinEdit(SessionId first, SessionId second, const Document &document)
{
    const Session *one = document.find(first);
    const Session *other = document.find(second);
    if (!one || !other || !one->isPlaced() || !other->isPlaced() || one->start > other->start)
        return {};
    Draft draft(document, SessionEditText::tr("Join “%1” and “%2”").arg(nameOf(*one, document), nameOf(*other, document)));
    const qint64 end = document.clock().instant(other->start) + other->minutes;
    const int minutes = std::max(one->minutes, int(end - document.clock().instant(one->start)));
    draft.change(first, [minutes](Session &changed) { changed.minutes = minutes; });
    joinItems(second, first, draft, document);
    joinPeople(second, first, draft, document);
    for (const RecommendationId id : document.referring<&Recommendation::origins>(second)) {
        draft.change(id, [&](Recommendation &changed) {
            if (!changed.origins.contains(first))
                changed.origins += first;
        });
    }
    draft.remove(second);
    return draft.take();
}

Edit toggleBreakEdit(const QList<SessionId> &sessions, const Document &document)
{
    const bool areBreaks = std::all_of(sessions.begin(), sessions.end(), [&](SessionId id) {
        const Session *session = document.find(id);
        return session && session->kind == SessionKind::Break;
    });
    const QString title = sessions.isEmpty() ? QString() : nameOf(sessions.front(), document);
    const int count = int(sessions.size());
    Draft draft(document);
    if (count == 1)
        draft.setText((areBreaks ? SessionEditText::tr("Make “%1” a panel") : SessionEditText::tr("Make “%1” a break")).arg(title));
    else
        draft.setText(areBreaks ? SessionEditText::tr("Make %n sessions panels", nullptr, count)
                                : SessionEditText::tr("Make %n sessions breaks", nullptr, count));
    for (const SessionId id : sessions)
        draft.change(id, [areBreaks](Session &session) { session.kind = areBreaks ? SessionKind::Panel : SessionKind::Break; });
    return draft.take();
}

Edit toggleGroupEdit(const QList<SessionId> &sessions, const Document &document)
{
    QSet<ParallelGroupId> groups;
    for (const SessionId id : sessions) {
        if (const Session *session = document.find(id))
            groups.insert(session->group);
    }
    const bool areAllInOne = groups.size() == 1 && !groups.contains(ParallelGroupId());
    if (!areAllInOne && sessions.size() < 2)
        return {};
    Draft draft(document);
    if (areAllInOne) {
        const ParallelGroupId group = *groups.cbegin();
        draft.setText(SessionEditText::tr("Dissolve the parallel group “%1”").arg(nameOf(group, document)));
        draft.remove(group);
        return draft.take();
    }
    groups.remove(ParallelGroupId());
    draft.setText(SessionEditText::tr("Put %n sessions in parallel", nullptr, int(sessions.size())));
    const ParallelGroupId group = groups.size() == 1 ? *groups.cbegin() : draft.add(newGroup(sessions, document));
    for (const SessionId id : sessions)
        draft.change(id, [group](Session &session) { session.group = group; });
    return draft.take();
}

Edit newBreakEdit(LocalTime start, const Document &document, int minutes)
{
    Draft draft(document, SessionEditText::tr("Add a break at %1").arg(dateAndTime(start)));
    Session session;
    session.title = SessionEditText::tr("Break");
    session.kind = SessionKind::Break;
    session.start = start;
    session.minutes = minutes;
    draft.add(session);
    return draft.take();
}

} // namespace summitry
