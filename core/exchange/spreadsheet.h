// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a workbook of one sheet (Office Open XML, ECMA-376): numbers, dates and moments are what they are, everything else is
// text, whatever it begins with. Made in memory alone, so that no temporary file holds names, and no full disk cuts it short.
#pragma once

#include "exchange/lists.h"

namespace summitry {

// The sheet runs from right to left where the language does. Full where there are more rows than a sheet has.
[[nodiscard]] Result<QByteArray> spreadsheet(const ListRows &list);

// What a cell can hold of a text: at most 32,767 characters, and none that XML forbids.
[[nodiscard]] QString spreadsheetText(const QString &text);

} // namespace summitry
