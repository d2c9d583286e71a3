// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fieldsdialog.h"

#include "ui/forms/fieldeditor.h"
#include "ui/models/column.h"
#include "ui/models/workspace.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace summitry {

FieldsDialog::FieldsDialog(Workspace &workspace, RecordKey key, const QStringList &fields, const QString &text, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_key(key),
      m_text(text)
{
    setWindowTitle(text);
    setMinimumSize(460, std::min(120 + 70 * int(fields.size()), 520));
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    for (const QString &name : fields) {
        const int field = fieldIndex(key.type, name);
        const FieldInfo &info = *fieldsOf(key.type).at(field);
        Row row{field, FieldEditor::create(info, workspace, content), new QLabel};
        row.editor->setValue(valueOf(key, Column{field, &info, nullptr}, workspace));
        row.editor->setAutoFillBackground(false);
        row.problem->setTextFormat(Qt::PlainText);
        row.problem->setWordWrap(true);
        row.problem->setForegroundRole(QPalette::BrightText);
        row.problem->hide();
        auto *words = new QLabel(label(info));
        words->setTextFormat(Qt::PlainText);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setBuddy(row.editor);
        for (QWidget *part : std::initializer_list<QWidget *>{words, row.editor, row.problem})
            rows->addWidget(part);
        m_rows += row;
    }
    rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!workspace.document().isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

void FieldsDialog::accept()
{
    bool isWhole = true;
    Draft draft(m_workspace.document(), m_text);
    for (const Row &row : std::as_const(m_rows)) {
        const QString problem = row.editor->problem();
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty());
        isWhole = isWhole && problem.isEmpty();
        draft.setValue(m_key, row.field, row.editor->value());
    }
    if (isWhole && m_workspace.apply(draft))
        QDialog::accept();
}

} // namespace summitry
