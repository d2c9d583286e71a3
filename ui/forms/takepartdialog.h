// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which sessions of what is tried out are to be taken into the programme: those that are deleted or unplaced there too,
// which have no block to ask at.
#pragma once

#include "document/branch.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace summitry {

class Workspace;

class TakePartDialog : public QDialog
{
    Q_OBJECT

public:
    // Something is open. The workspace is borrowed, and must not change meanwhile.
    explicit TakePartDialog(const Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QSet<SessionId> chosen() const;

private:
    void fill();
    // What is different about it, in words.
    [[nodiscard]] QString differenceOf(SessionId session) const;
    void refresh();

    const Workspace &m_workspace;
    QListWidget *m_sessions;
    QPushButton *m_apply;
};

} // namespace summitry
