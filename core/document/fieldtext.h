// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value as people read and type it, and back: for tables, forms, the clipboard and imports.
#pragma once

#include "document/document.h"

namespace summitry {

// In the user's language and locale: "Plenary", "Mon 29 Oct 14:30", "29 Oct 2018", a room's name, "en, fr".
[[nodiscard]] QString displayText(const FieldInfo &field, const QVariant &value, const Document &document);
// The same for files: choices by name, dates and moments in ISO 8601, references by the other record's name.
[[nodiscard]] QString fileText(const FieldInfo &field, const QVariant &value, const Document &document);
// What a person typed or another file holds, as the field keeps it. Takes what either function above gives, ISO and
// local dates, "9:30", "1h30", "90". BadUse with a sentence that says what is expected.
[[nodiscard]] Result<QVariant> parseText(const FieldInfo &field, const QString &text, const Document &document);

} // namespace summitry
