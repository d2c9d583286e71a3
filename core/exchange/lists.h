// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists for spreadsheets: participants, delegations, sessions. Whom and what they hold, the export profile decides; of a person
// printed by alias no text or reference is told, for where someone comes from can give away who it is.
#pragma once

#include "document/document.h"
#include "domain/exportprofile.h"
#include "base/progress.h"

#include <optional>
#include <vector>

namespace summitry {

struct ListOptions {
    ExportProfile profile{Audience::Public};
    QList<int> fields;                  // places in the description, in the order wanted; empty: all that the profile allows
    std::optional<QList<qint64>> only;  // these records, in this order; else all, by name or by start
};

struct ListCensus {
    int named = 0;   // people named, those by alias among them; in a list of delegations its focal points
    int byAlias = 0;
    int leftOut = 0; // people, or sessions where the list is of those
};

enum class ListFormat { Csv, Xlsx };

// The name is also the suffix of such files.
template <> struct Choices<ListFormat> {
    static constexpr std::array all{
        Choice{"csv", QT_TRANSLATE_NOOP("Choice", "CSV, for spreadsheets")},
        Choice{"xlsx", QT_TRANSLATE_NOOP("Choice", "Excel workbook (XLSX)")},
    };
};

struct ListColumn {
    QString head; // in the user's language
    FieldKind kind = FieldKind::Text;
};

// A list as plain values. (CSV is written from the same rows as they come.)
struct ListRows {
    QString title;
    QList<ListColumn> columns;
    std::vector<QStringList> rows; // each as wide as there are columns; values as files hold them (see fileText())
};

// The fields that may be in such a list: of Participant, Delegation or Session.
[[nodiscard]] QList<int> allowedFields(RecordType type, const ExportProfile &profile);
[[nodiscard]] ListCensus census(RecordType type, const Document &document, const ListOptions &options);
// BadUse for another type, or for a field that the profile keeps back; Cancelled.
[[nodiscard]] Result<ListRows> listRows(RecordType type, const Document &document, const ListOptions &options, Progress &progress);
// The whole file. The same errors, and Full where a spreadsheet does not hold so much.
[[nodiscard]] Result<QByteArray> listBytes(ListFormat format, RecordType type, const Document &document, const ListOptions &options,
                                           Progress &progress);

} // namespace summitry
