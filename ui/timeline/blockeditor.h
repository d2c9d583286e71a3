// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session typed in its place on the timeline: its title over the block, and from the first Tab on its minutes, its room
// and who is added. Enter takes all of it, Escape nothing, and what can't be taken is said below.
#pragma once

#include "ui/gestures/sessioninput.h"

#include <QFrame>
#include <QLineEdit>

class QLabel;

namespace summitry {

class FieldEditor;
class PersonField;
class Workspace;

class BlockEditor : public QFrame
{
    Q_OBJECT

public:
    BlockEditor(const Workspace &workspace, QWidget *parent); // borrowed

    // In this part of the parent; with the roles of those who are there already.
    void begin(const QRect &block, const SessionInput &input, SessionKind kind, const std::vector<Role> &there);
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    void cancel();

    [[nodiscard]] QLineEdit &title() const { return *m_title; }
    [[nodiscard]] FieldEditor &minutes() const { return *m_minutes; }
    [[nodiscard]] FieldEditor &room() const { return *m_room; }
    [[nodiscard]] PersonField &person() const { return *m_person; }
    // Why it can't be taken; empty where it can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void accepted(const summitry::SessionInput &input);
    void finished(); // after accepted(), or without

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeMore();
    void showMore();
    void lay();
    void accept();
    void end();
    void addPerson(ParticipantId person, Role role);
    void showPeople();
    void watchFocus(const QWidget *now);
    [[nodiscard]] SessionInput input() const;
    [[nodiscard]] QList<QWidget *> stops() const;

    const Workspace &m_workspace;
    QLineEdit *m_title;
    QWidget *m_more;
    FieldEditor *m_minutes;
    FieldEditor *m_room;
    PersonField *m_person;
    QLabel *m_added;
    QLabel *m_message;
    QRect m_block;
    SessionInput m_before;
    SessionInput m_now; // whose people are those added so far
    SessionKind m_kind = SessionKind::Panel;
    std::vector<Role> m_there;
    bool m_isEditing = false;
};

} // namespace summitry
