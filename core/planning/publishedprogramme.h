// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The programme as it last went out to people, so that what has changed since can be told.
#pragma once

#include "document/programmechanges.h"
#include "planning/conflict.h"

namespace summitry {

class PublishedProgramme
{
public:
    // Nothing has gone out yet.
    PublishedProgramme() = default;
    // That of the summit in this state.
    explicit PublishedProgramme(const Document &document);

    // None where the session is still what went out, or did not go out. It may be another than the document's of that id.
    [[nodiscard]] std::optional<Conflict> changeOf(const Session &session, const Document &now) const;
    [[nodiscard]] bool isChanged(const Session &session, const Document &now) const; // the same, without telling how
    [[nodiscard]] std::vector<Conflict> changes(const Document &now) const;

private:
    QHash<SessionId, PlacedSession> m_sessions; // all but confidential ones; those that were cancelled too
};

// What a conflict of the kind ChangedSincePublished is about: what differs, as its excess holds it.
[[nodiscard]] SessionAspects changedAspects(const Conflict &conflict);

} // namespace summitry
