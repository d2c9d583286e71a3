// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Some fields of one record in a dialog of their own, changed together as one step.
#pragma once

#include "domain/recordtype.h"

#include <QDialog>

class QLabel;

namespace summitry {

class FieldEditor;
class Workspace;

class FieldsDialog : public QDialog
{
    Q_OBJECT

public:
    // Fields by their names. The workspace is borrowed; `text` is the step's, and the title.
    FieldsDialog(Workspace &workspace, RecordKey key, const QStringList &fields, const QString &text, QWidget *parent = nullptr);

    void accept() override;

private:
    struct Row {
        int field = 0;
        FieldEditor *editor = nullptr;
        QLabel *problem = nullptr;
    };
    Workspace &m_workspace;
    RecordKey m_key;
    QString m_text;
    QList<Row> m_rows;
};

} // namespace summitry
