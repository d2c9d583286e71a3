// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A widget that edits one field of a record, for forms and table cells alike. It keeps what was typed until it can be
// taken; what can't be taken is said, not thrown away.
#pragma once

#include "domain/field.h"

#include <QWidget>

namespace summitry {

class Workspace;

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    // The one that fits the field's kind. Field and workspace are borrowed.
    [[nodiscard]] static FieldEditor *create(const FieldInfo &field, const Workspace &workspace, QWidget *parent);

    [[nodiscard]] const FieldInfo &field() const { return m_field; }
    // As the field keeps it (see FieldType); what was set last where problem() is not empty.
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    // Why what was typed can't be taken, in the user's language; empty where it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void setReadOnly() { setEnabled(false); }

Q_SIGNALS:
    // The person is done with a new value: left the field, pressed Enter, chose.
    void committed();

protected:
    FieldEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);

    [[nodiscard]] const Workspace &workspace() const { return m_workspace; }
    // Makes this widget fill the editor and take its focus and name.
    void fillWith(QWidget *widget);

private:
    const FieldInfo &m_field;
    const Workspace &m_workspace;
};

} // namespace summitry
