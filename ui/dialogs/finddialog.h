// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: people, sessions, rooms, delegations, recommendations and actions, by typing a part of the name.
#pragma once

#include "ui/models/finder.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace summitry {

class Workspace;

class FindDialog : public QDialog
{
    Q_OBJECT

public:
    FindDialog(Workspace &workspace, const QList<QAction *> &actions, QWidget *parent = nullptr); // borrowed

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void addRow(const QString &iconName, const QString &text, const QString &detail, const QVariant &target);
    void choose();

    Workspace &m_workspace;
    QList<QAction *> m_actions;
    Finder m_finder;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace summitry
