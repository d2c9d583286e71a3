// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for references: one record found by its name, or several in a list.
#pragma once

#include "domain/recordtype.h"
#include "ui/forms/fieldeditor.h"

class QVBoxLayout;

namespace summitry {

class RecordPicker;

class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;

private:
    RecordPicker *m_picker;
    QVariant m_value;
};

class ReferencesEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ReferencesEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;

private:
    void addPicked();
    void remove(qint64 id);
    void showRows();

    QVBoxLayout *m_rows;
    RecordPicker *m_picker;
    QList<qint64> m_ids;
};

} // namespace summitry
