// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any table of the document as a model that filters and sorts in place, and follows each edit row by row. One layer, with
// its rows' words and sort keys kept, since a list of a hundred thousand people must answer while one types.
#pragma once

#include "ui/models/rowfilter.h"
#include "ui/models/rowtexts.h"
#include "ui/models/sortkeys.h"

#include <QAbstractTableModel>

namespace summitry {

class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        KeyRole = Qt::UserRole + 1, // RecordKey
        SortRole,
        MarkRole, // a Mark, of a row's first column
    };
    enum class Mark { None, Conflict, Caution };
    Q_ENUM(Mark)

    // Holds no rows until load(): a page that nobody looks at costs nothing. The workspace is borrowed.
    RecordTableModel(RecordType type, Workspace &workspace, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] RecordType type() const { return m_type; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

    [[nodiscard]] const Column &column(int column) const { return m_columns.at(column); }
    [[nodiscard]] const QList<Column> &columns() const { return m_columns; }
    [[nodiscard]] int columnNamed(QStringView name) const; // -1: none

    [[nodiscard]] RecordKey keyAt(int row) const;
    [[nodiscard]] int rowOf(RecordKey key) const; // -1: none, or hidden by the filter
    [[nodiscard]] QList<qint64> shownIds() const;
    [[nodiscard]] int allCount() const { return int(m_ids.size()); }

    void setFilter(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    // How many records have this flag, whatever else the filter wants.
    [[nodiscard]] int countFlag(const QString &flag) const;
    // The typed words are looked for in these columns.
    void setSearchedColumns(const QList<int> &columns);

    // Of all these records at once: one edit. False where it was refused.
    bool setField(const QList<RecordKey> &keys, int column, const QVariant &value);
    // As a spreadsheet would show it; flags too.
    [[nodiscard]] QString cellText(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A column below zero: by age.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

Q_SIGNALS:
    // How many rows there are, or how many are shown, may have changed.
    void countChanged();

private:
    struct Touched {
        QList<qint64> removed, changed, added;
    };
    void fill();
    void prepareSomeTexts();
    void rebuildKeys();
    void rebuildOrder();
    void rebuildShown();
    using RowPlace = std::tuple<qint64, qint64, int>; // number, id, row: rows are shown in this order
    [[nodiscard]] RowPlace placeOf(int row) const;
    // Where this source row stands in a sorted list, or would stand.
    [[nodiscard]] std::size_t placeIn(const std::vector<int> &sorted, int source) const;
    [[nodiscard]] int shownRowOf(int source) const; // -1: hidden
    [[nodiscard]] bool isShown(int source, const RowMatcher &matcher, const QList<QByteArray> &words);
    [[nodiscard]] RowMatcher matcher() const;

    void follow(const Edit &edit);
    [[nodiscard]] Touched touchedBy(const Edit &edit) const;
    void collectReferring(const Edit &edit, QSet<qint64> &ids) const;
    void followAddition(qint64 id, const RowMatcher &matcher, const QList<QByteArray> &words);
    void followChange(int source, const RowMatcher &matcher, const QList<QByteArray> &words);
    void followRemoval(qint64 id);
    void moveShown(int from, int source);
    void forgetSource(int source);
    [[nodiscard]] QSet<qint64> followConflicts();
    void announceConflicts();

    [[nodiscard]] QVariant toolTip(RecordKey key, int column) const;
    [[nodiscard]] Mark markOf(RecordKey key) const;

    RecordType m_type;
    Workspace &m_workspace;
    QList<Column> m_columns;
    bool m_isLoaded = false;
    bool m_conflictsChanged = false;

    std::vector<qint64> m_ids;     // a source row for each record
    QHash<qint64, int> m_sourceOf; // by id
    std::vector<int> m_order;      // every source row, sorted
    std::vector<int> m_shown;      // of those, what passes the filter
    RowTexts m_texts;
    SortKeys m_keys;
    QSet<qint64> m_inConflict;
    mutable QHash<QString, int> m_flagCounts; // since the last edit
    std::size_t m_prepared = 0; // rows whose text is made in quiet moments
    bool m_isPreparing = false;

    RowFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace summitry
