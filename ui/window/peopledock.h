// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The participants beside the timeline, to be dragged onto a session, or given to the one that has the focus by Enter.
#pragma once

#include "domain/id.h"
#include "ui/window/timelinedock.h"

class QLineEdit;

namespace summitry {

class PeopleList;
class RecordTableModel;

class PeopleDock : public TimelineDock
{
    Q_OBJECT

public:
    explicit PeopleDock(TimelineView &view, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] PeopleList &list() const { return *m_list; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QList<ParticipantId> selectedPeople() const;
    void takeFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void addSelected();
    void showCount();

    RecordTableModel *m_model;
    QLineEdit *m_field;
    PeopleList *m_list;
};

} // namespace summitry
