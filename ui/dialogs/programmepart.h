// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the programme a calendar is of: all of it, or what happens on a day, in a room, in a track, or with a person.
#pragma once

#include "publishing/calendar.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace summitry {

class RecordPicker;
class Workspace;

class ProgrammePart : public QWidget
{
    Q_OBJECT

public:
    explicit ProgrammePart(const Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] ProgrammeChoice part() const;
    [[nodiscard]] bool isWhole() const { return kind() == Kind::Whole; }
    // False while a person is asked for and none is named.
    [[nodiscard]] bool isChosen() const;
    // "Room 2"; empty for the whole programme, and for a person: a file's name is seen by many.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Whole, Day, Room, Track, Person };
    [[nodiscard]] Kind kind() const;
    void showKind();

    const Workspace &m_workspace;
    QComboBox *m_kind;
    QStackedWidget *m_which;
    QComboBox *m_one;
    RecordPicker *m_person;
};

} // namespace summitry
