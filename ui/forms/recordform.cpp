// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordform.h"

#include "domain/records.h"
#include "ui/forms/fieldeditor.h"
#include "ui/models/fieldedit.h"
#include "ui/models/workspace.h"
#include "ui/style/plainlabel.h"
#include "ui/style/textmetrics.h"

#include <QBoxLayout>
#include <QLabel>

namespace summitry {

namespace {

QVariant valueOf(const Document &document, RecordKey key, int field)
{
    return withRecordType(key.type, [&]<class Record>() {
        const Record *record = document.find(key.as<Record>());
        return record ? Description<Record>::fields[std::size_t(field)].value(*record) : QVariant();
    });
}

QLabel *smallLabel(const QString &text, QPalette::ColorRole role)
{
    auto *label = new PlainLabel(text);
    label->setFont(labelFont(label->font()));
    label->setForegroundRole(role);
    return label;
}

// Its owner can't be changed: an agenda item belongs to its session. Order is set by moving, not by typing numbers.
bool isInForm(const FieldInfo &field, RecordType type)
{
    return !(field.onDelete == OnDelete::Follow && type != RecordType::Room && type != RecordType::Recommendation
             && type != RecordType::Availability);
}

} // namespace

RecordForm::RecordForm(Workspace &workspace, RecordKey key, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_key(key)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto fields = fieldsOf(key.type);
    for (int field = 0; field < fields.size(); ++field) {
        if (isInForm(*fields.at(field), key.type))
            addRow(layout, field);
    }
    refresh();
}

void RecordForm::addRow(QVBoxLayout *layout, int field)
{
    const FieldInfo &info = *fieldsOf(m_key.type).at(field);
    Row row{field, FieldEditor::create(info, m_workspace, this), smallLabel({}, QPalette::BrightText)};
    row.editor->setAutoFillBackground(false);
    row.problem->hide();
    auto *group = new QVBoxLayout;
    group->setSpacing(3);
    if (info.kind != FieldKind::Flag) { // a check box is its own label
        auto *name = smallLabel(label(info), QPalette::PlaceholderText);
        name->setBuddy(row.editor);
        group->addWidget(name);
    }
    group->addWidget(row.editor);
    group->addWidget(row.problem);
    layout->addLayout(group);
    if (m_workspace.document().isReadOnly())
        row.editor->setReadOnly();
    connect(row.editor, &FieldEditor::committed, this, [this, row] { commit(row); });
    m_rows += row;
}

void RecordForm::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QWidget *focus = focusWidget();
        const bool isBeingTyped = focus && focus->hasFocus() && row.editor->isAncestorOf(focus) && !row.editor->problem().isEmpty();
        if (!isBeingTyped)
            row.editor->setValue(valueOf(m_workspace.document(), m_key, row.field));
    }
}

void RecordForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first().editor->setFocus(Qt::OtherFocusReason);
}

void RecordForm::commit(const Row &row)
{
    const QString problem = row.editor->problem();
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_workspace.apply(fieldEdit({m_key}, row.field, row.editor->value(), m_workspace.document()));
}

} // namespace summitry
