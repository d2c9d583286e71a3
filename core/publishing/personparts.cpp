// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/personparts.h"

#include "document/programme.h"

#include <QCollator>

namespace summitry {

std::vector<PersonParts> peopleIn(const std::vector<const Session *> &sessions, const Document &document, const PaperOptions &options)
{
    QHash<ParticipantId, QList<PersonPart>> partsOf;
    for (const Session *session : sessions) {
        if (session->state == SessionState::Cancelled)
            continue;
        forEachPart(session->id, document, [&](ParticipantId person, Role role) {
            if (!isNeeded(role))
                return;
            QList<PersonPart> &parts = partsOf[person];
            if (parts.isEmpty() || parts.back().session != session)
                parts += PersonPart{session, {}};
            if (!parts.back().roles.contains(role))
                parts.back().roles += role;
        });
    }
    std::vector<PersonParts> people;
    for (auto [id, parts] : partsOf.asKeyValueRange()) {
        const Participant *person = document.find(id);
        if (!person || options.profile.printedName(*person).isEmpty())
            continue;
        for (PersonPart &part : parts) {
            std::sort(part.roles.begin(), part.roles.end());
            if (part.roles.size() > 1) // a panellist speaks
                part.roles.removeOne(Role::Speaker);
        }
        people.push_back({person, parts});
    }
    const QCollator collator(options.locale);
    std::sort(people.begin(), people.end(), [&](const PersonParts &a, const PersonParts &b) {
        const int order = collator.compare(options.profile.printedName(*a.person), options.profile.printedName(*b.person));
        return order != 0 ? order < 0 : a.person->id < b.person->id;
    });
    return people;
}

} // namespace summitry
