// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records dragged from one part of the window to another, as data that only this program reads.
#pragma once

#include "document/document.h"

#include <QMimeData>

class QWidget;

namespace summitry {

// The caller owns it.
[[nodiscard]] QMimeData *mimeDataOf(const QList<RecordKey> &keys);
// Those of this kind that the document has; a drag may come from another window with another summit.
[[nodiscard]] QList<RecordKey> recordsIn(const QMimeData &data, RecordType type, const Document &document);
[[nodiscard]] bool hasRecords(const QMimeData &data);

// Until they are dropped or the drag is given up. Below the pointer hangs their name, or how many they are.
void dragRecords(const QList<RecordKey> &keys, const Document &document, QWidget &source);

} // namespace summitry
