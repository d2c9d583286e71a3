// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setfielddialog.h"

#include "ui/forms/fieldeditor.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace summitry {

SetFieldDialog::SetFieldDialog(RecordTableModel &model, const QList<RecordKey> &keys, int wanted, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_keys(keys),
      m_fields(new QComboBox),
      m_place(new QVBoxLayout),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Set a field of %n record(s)", nullptr, int(keys.size())));
    setMinimumWidth(380);
    auto *layout = new QVBoxLayout(this);
    auto *words = new QLabel(tr("Field"));
    words->setBuddy(m_fields);
    layout->addWidget(words);
    layout->addWidget(m_fields);
    layout->addWidget(new QLabel(tr("New value; empty clears it")));
    layout->addLayout(m_place);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set for %n record(s)", nullptr, int(keys.size())));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetFieldDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fields->setAccessibleName(tr("Field"));
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.column(column).info)
            m_fields->addItem(label(model.column(column)), column);
    }
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(wanted)));
    connect(m_fields, &QComboBox::currentIndexChanged, this, &SetFieldDialog::showEditor);
    showEditor();
}

int SetFieldDialog::column() const
{
    return m_fields->currentData().toInt();
}

void SetFieldDialog::showEditor()
{
    delete m_editor;
    m_editor = FieldEditor::create(*m_model.column(column()).info, m_model.workspace(), this);
    m_editor->setValue(valueOf(m_keys.first(), m_model.column(column()), m_model.workspace()));
    m_place->addWidget(m_editor);
    m_problem->hide();
    m_editor->setFocus();
}

void SetFieldDialog::accept()
{
    const QString problem = m_editor->problem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty() && m_model.setField(m_keys, column(), m_editor->value()))
        QDialog::accept();
}

} // namespace summitry
