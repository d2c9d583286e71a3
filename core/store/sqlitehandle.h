// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What only SQLite's own interface offers, on the descriptors that SQLite itself holds: opening the file beside it would
// drop its locks (see openfiles.h).
#pragma once

#include "store/database.h"

struct sqlite3;

namespace summitry::sqlite {

// Null where the connection is none of SQLite's, or closed.
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &connection);

// Size and header of the file itself, without its log: only a checkpoint of ours changes them. Empty where it can't be read.
[[nodiscard]] QByteArray fingerprint(const Database &database);
// Empties the log of a file whose content someone else has overwritten: it would be applied to what it does not belong to.
void disownLog(const Database &database);
// At close the log is left beside the file instead of being folded in: for a damaged file, which must not change.
void keepLogAtClose(const Database &database);

} // namespace summitry::sqlite
