// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of somebody who tries something out: a name for it, and whether all of it may go.
#pragma once

#include "document/branch.h"

#include <QDialog>

class QLineEdit;

namespace summitry {

class Workspace;

// For something new, or where there is a name already for another.
class BranchNameDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BranchNameDialog(const QString &name = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;

private:
    QLineEdit *m_name;
};

// Each with its dialog; the workspace does what is answered.
void tryOut(Workspace &workspace, QWidget *parent);
void takePart(Workspace &workspace, QWidget *parent); // of what is open
void renameBranch(BranchId branch, Workspace &workspace, QWidget *parent);
// Asks only where it holds changes.
void dropBranch(BranchId branch, Workspace &workspace, QWidget *parent);

} // namespace summitry
