// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The participants beside the timeline, to be dragged onto a session, or given to the one that has the focus by Enter. Escape
// goes back to the timeline.
#pragma once

#include "domain/id.h"

#include <QFrame>

class QLineEdit;

namespace summitry {

class PeopleList;
class RecordTableModel;
class TimelineView;

class PeopleDock : public QFrame
{
    Q_OBJECT

public:
    explicit PeopleDock(TimelineView &timeline, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] PeopleList &list() const { return *m_list; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QList<ParticipantId> selectedPeople() const;
    void takeFocus();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void addSelected();
    void showCount();

    TimelineView &m_timeline;
    RecordTableModel *m_model;
    QLineEdit *m_field;
    PeopleList *m_list;
};

} // namespace summitry
