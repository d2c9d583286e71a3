// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A summit as a folder of tables, one CSV file for each kind of record: columns by the fields' names, records by what
// their column “key” says, dates counted from a first day ("+1T09:30"), and words ("$lunch") in the user's language.
#pragma once

#include "document/edit.h"

#include <QDate>

namespace summitry {

// Damaged, with file and line, where a table contradicts itself or another.
[[nodiscard]] Result<Edit> readTemplateFolder(const QString &folder, QDate firstDay);

} // namespace summitry
