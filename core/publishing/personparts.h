// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what in some sessions, person by person.
#pragma once

#include "document/document.h"
#include "publishing/paperoptions.h"

namespace summitry {

struct PersonPart {
    const Session *session;
    QList<Role> roles; // in their order
};

struct PersonParts {
    const Participant *person;
    QList<PersonPart> parts; // in the order of the sessions
};

// Those whom the profile names and whom a session that is not cancelled needs, by the names that are printed.
[[nodiscard]] std::vector<PersonParts> peopleIn(const std::vector<const Session *> &sessions, const Document &document,
                                                const PaperOptions &options);

} // namespace summitry
