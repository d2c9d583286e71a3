// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Participants from other people's spreadsheets: which column is what, and what a file would change.
#pragma once

#include "document/document.h"
#include "exchange/delimited.h"
#include "exchange/importplan.h"

namespace summitry {

// For each column of the file its target: a place in Description<Participant>::fields, or one of these.
inline constexpr int ignoredColumn = -1;
inline constexpr int givenNameColumn = -2;  // joined with the family name
inline constexpr int familyNameColumn = -3;
using ColumnMapping = QList<int>;

// From the headers in English, French and Spanish, and from the labels and names of the fields; each target at most once.
[[nodiscard]] ColumnMapping proposedMapping(const DelimitedTable &table);
// "Column name=field" as on the command line; BadUse where either does not exist.
[[nodiscard]] Result<void> mapColumn(ColumnMapping &mapping, const DelimitedTable &table, const QString &assignment);

// A row is somebody already known by e-mail address, else by name; an empty cell changes nothing. Unknown delegations are
// added. BadUse where no column holds a name; Cancelled.
[[nodiscard]] Result<ImportPlan> planParticipants(const DelimitedTable &table, const ColumnMapping &mapping, const Document &document,
                                                  Progress &progress);

} // namespace summitry
