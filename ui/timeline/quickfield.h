// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small field at the selected session: type a time, a length or a room, or where to go. What is typed is shown as a ghost
// at once; Enter commits it as one edit, Escape gives it up, and what can't be read is said below.
#pragma once

#include "ui/gestures/quickplan.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace summitry {

class TimelineView;

class QuickField : public QFrame
{
    Q_OBJECT

public:
    explicit QuickField(TimelineView &view); // borrowed; lies on its viewport

    // For the selected sessions; nothing where there are none.
    void ask(QuickAsk ask);
    // A day, a time, a session, room or person.
    void askWhereTo();
    // A change in words; see typedcommand.h.
    void askChange();
    void cancel();
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(const QString &what, const QString &example);
    void layAt(const QRect &block);
    void lay();
    void end();
    void preview();
    void accept();
    // Goes there; else why not.
    [[nodiscard]] std::optional<Error> goTo(const QString &text);
    void goToTime(LocalTime time);
    void goToRecord(RecordKey key);
    [[nodiscard]] bool asksWhereTo() const { return !m_ask && !m_from; }
    [[nodiscard]] Result<GesturePlan> plan() const;
    // As the view has its times; nothing where its lanes are others.
    [[nodiscard]] GesturePlan onView(const GesturePlan &plan) const;
    void say(const QString &text);

    TimelineView &m_view;
    QLabel *m_what;
    QLineEdit *m_field;
    QLabel *m_message;
    bool m_isEditing = false;
    bool m_isBelow = true;
    QRect m_block; // of the viewport
    std::optional<QuickAsk> m_ask;
    std::optional<LocalTime> m_from; // where one is that types a change; with neither it is where to go
    TimelineScene m_scene;         // whose lanes the plan has
    PlanField m_plan;
};

} // namespace summitry
