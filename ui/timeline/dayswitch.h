// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The days of the summit as tabs, where there are several also one for all of them, with a way back and forth.
#pragma once

#include "domain/recordtype.h"

#include <QList>
#include <QWidget>

class QTabBar;
class QToolButton;

namespace summitry {

class Workspace;

class DaySwitch : public QWidget
{
    Q_OBJECT

public:
    explicit DaySwitch(Workspace &workspace, QWidget *parent = nullptr); // borrowed

    [[nodiscard]] DayId day() const; // null: all days
    void setDay(DayId day);          // without telling
    [[nodiscard]] QTabBar &tabs() { return *m_tabs; }

Q_SIGNALS:
    void chosen(summitry::DayId day);
    void allChosen();
    void stepped(int by); // to the next day, or the one before

private:
    void fill();
    void showEnds();
    QToolButton *stepButton(const QString &iconName, const QString &name, int by);

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<DayId> m_days;
};

} // namespace summitry
