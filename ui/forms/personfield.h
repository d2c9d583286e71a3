// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds somebody to a session: found by name, with the role beside it.
#pragma once

#include "domain/assignment.h"

#include <QWidget>

class QComboBox;

namespace summitry {

class RecordPicker;
class Workspace;

class PersonField : public QWidget
{
    Q_OBJECT

public:
    explicit PersonField(const Workspace &workspace, QWidget *parent = nullptr); // borrowed

    void setRole(Role role);
    [[nodiscard]] RecordPicker &picker() const { return *m_picker; }
    [[nodiscard]] QComboBox &roles() const { return *m_roles; }
    // Tells of the person whose name is in the field, where there is one, and empties it.
    void takePerson();

Q_SIGNALS:
    void added(summitry::ParticipantId person, summitry::Role role);

private:
    RecordPicker *m_picker;
    QComboBox *m_roles;
};

} // namespace summitry
