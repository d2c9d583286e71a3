// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editor for a moment of the summit: one of its days, or another date, and a time. No day: unplaced.
#pragma once

#include "base/error.h"
#include "ui/forms/fieldeditor.h"

class QComboBox;
class QLineEdit;

namespace summitry {

class MomentEditor final : public FieldEditor
{
    Q_OBJECT

public:
    MomentEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;

private:
    [[nodiscard]] Result<QVariant> read() const;
    void commit();

    QComboBox *m_day;
    QLineEdit *m_time;
    QVariant m_value;
};

} // namespace summitry
