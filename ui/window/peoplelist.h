// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Participants as a list of two lines each: the name, and of whom they are. A press on somebody and a pull drags all that are
// selected.
#pragma once

#include "domain/recordtype.h"

#include <QListView>

namespace summitry {

class RecordTableModel;

class PeopleList : public QListView
{
    Q_OBJECT

public:
    PeopleList(RecordTableModel &model, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] QList<RecordKey> selectedKeys() const; // from the top
    // What to say where there is nobody.
    void setEmptyText(const QString &text);
    [[nodiscard]] const QString &emptyText() const { return m_emptyText; }

protected:
    void startDrag(Qt::DropActions actions) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordTableModel &m_model;
    QString m_emptyText;
};

} // namespace summitry
