// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A field in which one record is found by typing a part of its name.
#pragma once

#include "domain/recordtype.h"

#include <QLineEdit>

class QStringListModel;

namespace summitry {

class Workspace;

class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    RecordPicker(RecordType type, const Workspace &workspace, QWidget *parent = nullptr); // borrowed

    // The record whose name is in the field; null where it is empty or names none.
    [[nodiscard]] RecordKey picked() const;
    void setPicked(RecordKey key);
    // Empty, or a name that there is.
    [[nodiscard]] bool isValid() const;
    // That there is no such name; empty where it is valid.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void pickedByUser();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void fill();

    RecordType m_type;
    const Workspace &m_workspace;
    QStringListModel *m_names;
    QHash<QString, qint64> m_ids; // by case-folded name
    RecordKey m_set;
};

} // namespace summitry
