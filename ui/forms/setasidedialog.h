// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks why conflicts can stay as they are, and sets them aside with that note; those set aside already get the new one.
#pragma once

#include "planning/conflict.h"

#include <QDialog>

class QBoxLayout;
class QPlainTextEdit;

namespace summitry {

class Workspace;

class SetAsideDialog : public QDialog
{
    Q_OBJECT

public:
    SetAsideDialog(std::vector<Conflict> conflicts, Workspace &workspace, QWidget *parent = nullptr); // borrowed

    void accept() override;

private:
    void addSentences(QBoxLayout &layout);
    [[nodiscard]] QString commonNote() const;

    std::vector<Conflict> m_conflicts;
    Workspace &m_workspace;
    QPlainTextEdit *m_note;
};

} // namespace summitry
