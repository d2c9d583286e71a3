// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do: the one edit it comes to, and what to say of each row. Nothing is written before the edit is
// applied.
#pragma once

#include "document/edit.h"

namespace summitry {

struct SkippedRow {
    int row = 0;    // the line in the file
    QString column; // its header; empty where the row as a whole is meant
    QString reason; // in the user's language
};

struct ImportReport {
    int read = 0; // rows or sessions in the file
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    QList<SkippedRow> skipped; // rows left out, and cells that could not be taken
    QStringList notes;         // "12 delegations were added.", "3 characters were removed."
};

struct ImportPlan {
    Edit edit; // with its text; empty where nothing changes
    ImportReport report;
};

} // namespace summitry
