// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets one field of many records at once.
#pragma once

#include "domain/recordtype.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace summitry {

class FieldEditor;
class RecordTableModel;

class SetFieldDialog : public QDialog
{
    Q_OBJECT

public:
    // Begins with this column's field. The model is borrowed.
    SetFieldDialog(RecordTableModel &model, const QList<RecordKey> &keys, int column, QWidget *parent = nullptr);

    void accept() override;

private:
    void showEditor();
    [[nodiscard]] int column() const;

    RecordTableModel &m_model;
    QList<RecordKey> m_keys;
    QComboBox *m_fields;
    QVBoxLayout *m_place;
    FieldEditor *m_editor = nullptr;
    QLabel *m_problem;
};

} // namespace summitry
