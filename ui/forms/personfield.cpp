// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/personfield.h"

#include "ui/forms/recordpicker.h"
#include "ui/models/workspace.h"

#include <QBoxLayout>
#include <QComboBox>

namespace summitry {

PersonField::PersonField(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_picker(new RecordPicker(RecordType::Participant, workspace)), m_roles(new QComboBox)
{
    m_picker->setPlaceholderText(tr("Add a person…"));
    m_picker->setAccessibleName(tr("Add a person"));
    m_roles->setAccessibleName(tr("Role"));
    for (const Choice &choice : Choices<Role>::all)
        m_roles->addItem(label(choice));
    setRole(Role::Speaker);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_picker, 1);
    line->addWidget(m_roles);
    setFocusProxy(m_picker);
    connect(m_picker, &RecordPicker::pickedByUser, this, &PersonField::takePerson);
}

void PersonField::setRole(Role role)
{
    m_roles->setCurrentIndex(int(role));
}

void PersonField::takePerson()
{
    const ParticipantId person = m_picker->picked().as<Participant>();
    if (!person)
        return;
    m_picker->setPicked({});
    Q_EMIT added(person, Role(m_roles->currentIndex()));
}

} // namespace summitry
