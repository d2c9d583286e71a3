// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Editors for what is typed: lines of text, numbers, dates and times by parseText(), and paragraphs.
#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace summitry {

class LineEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly() override;

private:
    [[nodiscard]] QString shown(const QVariant &value) const;
    void showCalendar();
    void commit();

    QLineEdit *m_line;
    QVariant m_value;
};

class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly() override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fitHeight();
    void commit();

    QPlainTextEdit *m_text;
    QVariant m_value;
};

} // namespace summitry
