// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the summit as it is to the summit as it was, by what the history holds of each edit.
#pragma once

#include "document/document.h"
#include "store/database.h"

namespace summitry {

struct HistorySpan {
    qint64 after = 0; // the entry to go back to
    qint64 until = 0; // the last one that the tables hold
};

// The document's records without what the entries of the span did. Damaged where the history does not fit the tables.
[[nodiscard]] Result<Tables> tablesBefore(const Document &document, HistorySpan span, Database &database, const QString &path);

} // namespace summitry
