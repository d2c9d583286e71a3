// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as CSV: participants, delegations, sessions. Whom and what they hold, the export profile decides; of a person
// printed by alias no text or reference is told, for where someone comes from can give away who it is.
#pragma once

#include "document/document.h"
#include "domain/exportprofile.h"
#include "base/progress.h"

#include <optional>

namespace summitry {

struct ListOptions {
    ExportProfile profile{Audience::Public};
    QList<int> fields;                  // places in the description, in the order wanted; empty: all that the profile allows
    std::optional<QList<qint64>> only;  // these records, in this order; else all, by name or by start
};

struct ListCensus {
    int named = 0;   // people named, those by alias among them; in a list of delegations its focal points
    int byAlias = 0;
    int leftOut = 0; // people, or sessions where the list is of those
};

// The fields that may be in such a list: of Participant, Delegation or Session.
[[nodiscard]] QList<int> allowedFields(RecordType type, const ExportProfile &profile);
[[nodiscard]] ListCensus census(RecordType type, const Document &document, const ListOptions &options);
// The whole file. BadUse for another type, or for a field that the profile keeps back; Cancelled.
[[nodiscard]] Result<QByteArray> csvList(RecordType type, const Document &document, const ListOptions &options, Progress &progress);

} // namespace summitry
