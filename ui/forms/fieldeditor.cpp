// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "domain/records.h"
#include "ui/forms/choiceeditors.h"
#include "ui/forms/momenteditor.h"
#include "ui/forms/referenceeditors.h"
#include "ui/forms/texteditors.h"

#include <QBoxLayout>

namespace summitry {

FieldEditor::FieldEditor(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_field(field), m_workspace(workspace)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    setAutoFillBackground(true); // in a table cell the text below must not show
}

void FieldEditor::fillWith(QWidget *widget)
{
    layout()->addWidget(widget);
    if (!focusProxy())
        setFocusProxy(widget);
    widget->setAccessibleName(label(m_field));
}

FieldEditor *FieldEditor::create(const FieldInfo &field, const Workspace &workspace, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Flag:
        return new FlagEditor(field, workspace, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(field, workspace, parent);
    case FieldKind::Hue:
        return new HueEditor(field, workspace, parent);
    case FieldKind::Moment:
        return new MomentEditor(field, workspace, parent);
    case FieldKind::Reference:
        return new ReferenceEditor(field, workspace, parent);
    case FieldKind::References:
        return new ReferencesEditor(field, workspace, parent);
    case FieldKind::LongText:
        return new LongTextEditor(field, workspace, parent);
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Minutes:
    case FieldKind::ClockTime:
    case FieldKind::Date:
    case FieldKind::Languages:
        break;
    }
    return new LineEditor(field, workspace, parent);
}

} // namespace summitry
