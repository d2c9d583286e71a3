// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A block of cells on its way to and from a spreadsheet, as both put it on the clipboard: tabs between cells, a line for
// each row, quotes round what holds either.
#pragma once

#include "document/edit.h"

namespace summitry {

class RecordTableModel;

using CellBlock = QList<QStringList>;

// What a spreadsheet would take for a formula gets an apostrophe in front, which reading takes off again.
[[nodiscard]] QString toClipboardText(const CellBlock &cells);
[[nodiscard]] CellBlock fromClipboardText(const QString &text);

// The edit that puts the cells over these rows and columns, cell by cell from the first. One single cell goes into the
// first column of every row. Lines for which there is no row become new records, where people may add such records to a
// table. BadUse, with row and column, where a cell can't be taken: then nothing is pasted.
[[nodiscard]] Result<Edit> pasteEdit(const CellBlock &cells, const RecordTableModel &model, const QList<int> &rows,
                                     const QList<int> &columns);
// Whether lines can become new records of this type.
[[nodiscard]] bool canPasteNewRows(RecordType type);
// The first record that the edit adds to this table; null: none.
[[nodiscard]] RecordKey firstAdded(const Edit &edit, RecordType type);

} // namespace summitry
