// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The edit that sets one field of some records, with a text in the user's words: for cells, forms and bulk changes.
#pragma once

#include "document/draft.h"

namespace summitry {

// "Change the e-mail of Ana Ruiz", "Set the region of 12 participants". Moves and new names of sessions say so.
[[nodiscard]] QString fieldEditText(const QList<RecordKey> &keys, const FieldInfo &field, const QVariant &value, const Document &document);
[[nodiscard]] Edit fieldEdit(const QList<RecordKey> &keys, int field, const QVariant &value, const Document &document);

} // namespace summitry
