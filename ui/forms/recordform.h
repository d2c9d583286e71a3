// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of one record, label above editor. A field is committed when it is left: one edit, one undo step. What
// can't be taken stays in the field, with the reason below it.
#pragma once

#include "domain/recordtype.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace summitry {

class FieldEditor;
class Workspace;

class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(Workspace &workspace, RecordKey key, QWidget *parent = nullptr); // the workspace is borrowed

    // Shows the record as it is now; leaves alone what is being typed.
    void refresh();
    void focusFirst();

private:
    struct Row {
        int field = 0;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
    };
    void addRow(QVBoxLayout *layout, int field);
    void commit(const Row &row);

    Workspace &m_workspace;
    RecordKey m_key;
    QList<Row> m_rows;
};

} // namespace summitry
