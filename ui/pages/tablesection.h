// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One table among others on a page: its title, what it is for, a button to add to it, and as tall as its rows.
#pragma once

#include "ui/models/ordering.h"
#include "ui/pages/recordtable.h"

#include <functional>

class QLabel;
class QPushButton;

namespace summitry {

class RowActions;
class Workspace;

class TableSection : public QWidget
{
    Q_OBJECT

public:
    struct Kind {
        RecordType type;
        QString name; // under which its columns are remembered
        QString title;
        QString hint; // what it is for; shown while it is empty
        QString addText;
        RecordTable::Defaults defaults;
        std::function<Draft(RecordKey &key)> newRecord;
        std::function<Draft(RecordKey key, Direction direction)> move = {}; // of what people put in order
    };
    TableSection(const Kind &kind, Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] RecordTable &table() const { return *m_table; }
    [[nodiscard]] RowActions &rows() const { return *m_rows; }
    void load();
    void addRecord();

Q_SIGNALS:
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    Kind m_kind;
    Workspace &m_workspace;
    RecordTableModel *m_model;
    RecordTable *m_table;
    RowActions *m_rows;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_add;
};

} // namespace summitry
