// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a table shows: those that hold every typed word, have these values, and are open in these points.
#pragma once

#include "ui/models/column.h"

#include <QMap>

namespace summitry {

struct RowFilter {
    QString text;                  // as typed
    QMap<QString, QString> facets; // a column's name to a value as the column keeps it
    QStringList flags;             // "unplaced", "no-room", "no-chair", "no-delegation", "conflicts", "over-quota"
    friend bool operator==(const RowFilter &, const RowFilter &) = default;

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && facets.isEmpty() && flags.isEmpty(); }
    // What Page::applyFilter() gets: "field=value", a flag, or nothing.
    [[nodiscard]] static RowFilter fromString(const QString &filter);
};

// A filter made ready to ask for many rows: facets and flags looked up once. The typed words are the table's matter, which
// keeps its rows' text.
class RowMatcher
{
public:
    RowMatcher(const RowFilter &filter, RecordType type, const QList<Column> &columns, const Workspace &workspace,
               const QSet<qint64> &inConflict); // borrowed all

    [[nodiscard]] bool isTrivial() const { return m_facets.isEmpty() && m_flags.isEmpty(); }
    [[nodiscard]] bool matches(qint64 id) const;

private:
    struct Facet {
        const Column *column;
        QString value;
    };
    [[nodiscard]] bool hasValue(qint64 id, const Facet &facet) const;
    [[nodiscard]] bool hasFlag(qint64 id, QStringView flag) const;

    RecordType m_type;
    const Workspace &m_workspace;
    const QSet<qint64> &m_inConflict;
    QList<Facet> m_facets;
    QStringList m_flags;
};

} // namespace summitry
