// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that a table of records can show: each of its fields, and what is worked out from other records.
#pragma once

#include "document/document.h"

namespace summitry {

class Workspace;

// Worked out, never edited. The functions ask for records that are there.
struct ComputedColumn {
    enum class Kind { Text, Number };

    const char *name;  // for settings and filters
    const char *label; // translated where it is shown, context "Column"
    const char *after; // the field it stands behind
    Kind kind;
    QString (*text)(qint64 id, const Workspace &workspace);
    QVariant (*value)(qint64 id, const Workspace &workspace);  // to sort and filter by; null: the text
    QString (*details)(qint64 id, const Workspace &workspace); // for the tool tip; null: none
    // Adds the rows whose text this edit may have changed, besides those it names.
    void (*collectAffected)(const Edit &edit, const Document &document, QSet<qint64> &ids);
};

struct Column {
    int field = -1;                           // its place in Description<>::fields; -1: computed
    const FieldInfo *info = nullptr;          // of a field
    const ComputedColumn *computed = nullptr; // else

    [[nodiscard]] QLatin1StringView name() const { return QLatin1StringView(info ? info->name : computed->name); }
    [[nodiscard]] bool isKind(FieldKind kind) const { return info && info->kind == kind; }
    [[nodiscard]] bool isNumber() const; // its digits line up at the end of the cell
};

[[nodiscard]] QList<Column> columnsOf(RecordType type);
[[nodiscard]] QString label(const Column &column);

// Of a field as the field keeps it, of a computed column what it sorts by; nothing where there is no such record.
[[nodiscard]] QVariant valueOf(RecordKey key, const Column &column, const Workspace &workspace);
// As it is shown.
[[nodiscard]] QString textOf(RecordKey key, const Column &column, const Workspace &workspace);

// A tool tip that shows just this text: Qt would take "<b>" for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace summitry
