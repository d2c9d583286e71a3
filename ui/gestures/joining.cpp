// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gestures/joining.h"

#include "document/draft.h"
#include "document/naming.h"
#include "document/programme.h"
#include "planning/sessionchecks.h"

#include <QCoreApplication>

namespace summitry {

namespace {

struct JoiningText {
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

bool hasRole(ParticipantId person, SessionId session, Role role, const Document &document)
{
    const auto assignments = assignmentsOf(session, document);
    return std::any_of(assignments.begin(), assignments.end(), [&](const Assignment *assignment) {
        return assignment->participant == person && assignment->role == role;
    });
}

// What the session lacks comes first, then what there may be many of.
QList<Role> rolesByNeed(const Session &session, const Document &document)
{
    Roles present;
    forEachPart(session.id, document, [&](ParticipantId, Role role) { present.add(role); });
    const MissingRoles missing = missingRoles(session.kind, present);
    const auto rank = [&](Role role) {
        const bool isMissing = (missing.chair && leads(role)) || (missing.rapporteur && role == Role::Rapporteur);
        return isMissing ? 0 : role == Role::Panellist || role == Role::Speaker ? 1 : 2;
    };
    QList<Role> roles;
    for (std::size_t role = 0; role < Choices<Role>::all.size(); ++role)
        roles += Role(role);
    std::stable_sort(roles.begin(), roles.end(), [&](Role a, Role b) { return rank(a) < rank(b); });
    return roles;
}

QString troubleText(const WorstJoining &worst, const Document &document)
{
    const QString name = nameOf(worst.person, document);
    switch (worst.place.joining) {
    case Joining::Free:
        break;
    case Joining::Present:
        return JoiningText::tr("%1 is there already").arg(name);
    case Joining::Away:
        return JoiningText::tr("%1 is not available then").arg(name);
    case Joining::Taken: {
        const Session *other = document.find(worst.place.other);
        return JoiningText::tr("%1 is in “%2”, %3").arg(name, nameOf(*other, document), timeSpan(other->start, endOf(*other, document)));
    }
    }
    return {};
}

} // namespace

JoiningPlace joiningOf(ParticipantId person, SessionId session, const Occupancy &occupancy)
{
    JoiningPlace place;
    const PlacedSpan *here = occupancy.placementOf(session);
    if (here && occupancy.freePeople().minutesClosed(person.value, *here) > 0)
        place.joining = Joining::Away;
    for (const Part &part : occupancy.partsOfPeople().of(person.value)) {
        const SessionId other{part.other};
        if (other == session)
            return {Joining::Present, {}};
        const PlacedSpan *there = occupancy.placementOf(other);
        if (here && there && isNeeded(part.role) && here->overlaps(*there))
            place = {Joining::Taken, other};
    }
    return place;
}

WorstJoining joiningOf(const QList<ParticipantId> &people, SessionId session, const Occupancy &occupancy)
{
    WorstJoining worst;
    for (const ParticipantId person : people) {
        const JoiningPlace place = joiningOf(person, session, occupancy);
        if (!worst.person || place.joining > worst.place.joining)
            worst = {person, place};
    }
    return worst;
}

QList<Role> rolesFor(const QList<ParticipantId> &people, SessionId session, const Document &document)
{
    const Session *record = document.find(session);
    if (!record || record->kind == SessionKind::Break)
        return {};
    QList<Role> roles = rolesByNeed(*record, document);
    const bool areInterpreters = std::all_of(people.begin(), people.end(), [&](ParticipantId person) {
        const Participant *one = document.find(person);
        return one && one->function == Function::Interpreter;
    });
    roles.removeIf([&](Role role) {
        return (areInterpreters && role != Role::Interpreter) || joinEdit(people, session, role, document).isEmpty();
    });
    return roles;
}

Edit joinEdit(const QList<ParticipantId> &people, SessionId session, Role role, const Document &document)
{
    QList<ParticipantId> joining;
    for (const ParticipantId person : people) {
        if (document.find(person) && !hasRole(person, session, role, document))
            joining += person;
    }
    const QString what = JoiningText::tr("Add “%1” to “%2”").arg(peopleText(joining, document), nameOf(session, document));
    Draft draft(document, what);
    for (const ParticipantId person : std::as_const(joining))
        draft.add(Assignment{{}, session, person, role});
    return draft.take();
}

PlanWords joiningWords(const QList<ParticipantId> &people, SessionId session, const Document &document, const Occupancy &occupancy)
{
    const QString who = peopleText(people, document);
    const Session *record = document.find(session);
    if (!record)
        return {who, JoiningText::tr("Drop on a session"), {}, false};
    PlanWords words{JoiningText::tr("%1 → %2", "a person and a session").arg(who, nameOf(*record, document)), {}, {}, false};
    if (record->kind == SessionKind::Break) {
        words.verdict = JoiningText::tr("Nobody is needed in a break");
        words.isTrouble = true;
        return words;
    }
    const WorstJoining worst = joiningOf(people, session, occupancy);
    words.verdict = worst.place.joining == Joining::Free ? JoiningText::tr("Free then") : troubleText(worst, document);
    words.isTrouble = worst.place.joining == Joining::Taken || worst.place.joining == Joining::Away;
    return words;
}

QString peopleText(const QList<ParticipantId> &people, const Document &document)
{
    return people.size() == 1 ? nameOf(people.front(), document) : JoiningText::tr("%n participant(s)", nullptr, int(people.size()));
}

} // namespace summitry
