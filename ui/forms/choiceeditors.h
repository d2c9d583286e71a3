// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for what is chosen from a short list: yes or no, a choice, a colour.
#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace summitry {

class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    FlagEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QComboBox *m_box;
};

class HueEditor final : public FieldEditor
{
    Q_OBJECT

public:
    HueEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    QComboBox *m_box;
};

} // namespace summitry
