// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table of records: sorted by its headers, edited in its cells, columns chosen, moved and sized, and all that remembered
// under a name.
#pragma once

#include "domain/recordtype.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace summitry {

class CellDelegate;
class RecordTableModel;

class RecordTable : public QTableView
{
    Q_OBJECT

public:
    struct Defaults {
        QStringList columns; // shown, in this order, by their names
        QString sortedBy;
    };
    // The model is borrowed. What was remembered under this name is restored; else the defaults hold.
    RecordTable(RecordTableModel &model, const QString &name, const Defaults &defaults, QWidget *parent = nullptr);

    [[nodiscard]] RecordTableModel &records() const { return m_model; }
    [[nodiscard]] CellDelegate &cells() const { return *m_cells; }
    [[nodiscard]] QList<RecordKey> selectedKeys() const; // from the top
    [[nodiscard]] QList<int> shownColumns() const;       // as they stand
    void showColumnToo(int column);
    void hideShownColumn(int column);
    void resetColumns();
    void fillColumnMenu(QMenu &menu);
    // Selects the row and brings it into view; false where it is not shown.
    bool showRecord(RecordKey key);
    // Opens the editor of the first cell of this record that has one.
    void editRecord(RecordKey key);

Q_SIGNALS:
    void columnsChanged();
    // By mouse or keyboard, or because the row is gone (then it is null).
    void currentRecordChanged(summitry::RecordKey key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // What is selected is dragged by pulling at it; a pull elsewhere selects.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    void restoreColumns();
    void showColumns(const QStringList &names);
    void spreadColumns();
    [[nodiscard]] QString columnsKey() const;
    void saveColumns();
    void saveSorting(int column, Qt::SortOrder order);
    void rememberRows();
    void restoreRows();

    RecordTableModel &m_model;
    CellDelegate *m_cells;
    QString m_name;
    Defaults m_defaults;
    bool m_isRestoring = false;
    QHash<int, int> m_spread; // by column, what it got of the room that was left
    RecordKey m_current;
    int m_currentColumn = 0;
    QList<RecordKey> m_selected;
    std::optional<QPoint> m_grabbed; // where a press may become a drag
};

} // namespace summitry
