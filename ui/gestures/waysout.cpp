// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/waysout.h"

#include "document/draft.h"
#include "document/naming.h"
#include "document/programme.h"
#include "planning/sessionchecks.h"
#include "ui/gestures/placeplan.h"
#include "ui/scene/scenewords.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct WaysText {
    Q_DECLARE_TR_FUNCTIONS(WaysOut)
};

// Who speaks to an agenda item stays; that is changed with the item.
std::optional<WayOut> withoutPerson(ParticipantId person, SessionId session, const Document &document)
{
    const QString text = WaysText::tr("Take %1 out of “%2”").arg(nameOf(person, document), nameOf(session, document));
    Draft draft(document, text);
    for (const Assignment *assignment : assignmentsOf(session, document)) {
        if (assignment->participant == person)
            draft.remove(RecordKey::of(assignment->id));
    }
    Edit edit = draft.take();
    if (edit.isEmpty())
        return {};
    return WayOut{text, std::move(edit)};
}

WayOut asLongAsItsAgenda(SessionId session, const Document &document)
{
    const int minutes = int(agendaMinutes(session, document));
    const QString text = WaysText::tr("Let “%1” last %2").arg(nameOf(session, document), lengthText(minutes));
    Draft draft(document, text);
    draft.change(session, [minutes](Session &record) { record.minutes = minutes; });
    return {text, draft.take()};
}

} // namespace

std::vector<WayOut> waysOutOf(const Conflict &conflict, SessionId session, const Document &document)
{
    std::vector<WayOut> ways;
    if (conflict.kind == ConflictKind::AgendaOverrun)
        ways.push_back(asLongAsItsAgenda(session, document));
    if (!conflict.participant)
        return ways;
    for (const SessionId one : {session, conflict.first == session ? conflict.second : conflict.first}) {
        if (auto way = one ? withoutPerson(conflict.participant, one, document) : std::nullopt)
            ways.push_back(std::move(*way));
    }
    return ways;
}

WayOut wayTo(const PlaceOffer &offer, SessionId session, const Document &document)
{
    const QString place = placeText(offer, session, document);
    Draft draft(document, WaysText::tr("Move “%1” to %2").arg(nameOf(session, document), place));
    const Session before = *document.find(session);
    draft.change(session, [&](Session &record) {
        record.start = offer.start;
        record.room = offer.room;
    });
    if (offer.swap) {
        draft.change(offer.swap, [&](Session &record) {
            record.start = before.start;
            record.room = before.room;
        });
    }
    for (const PushedSession &pushed : offer.pushes)
        draft.change(pushed.session, [&](Session &record) { record.start = pushed.start; });
    return {WaysText::tr("%1 — %2", "a place and its price").arg(place, priceText(offer, document)), draft.take()};
}

} // namespace summitry
