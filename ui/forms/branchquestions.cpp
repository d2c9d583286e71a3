// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/branchquestions.h"

#include "ui/forms/takepartdialog.h"
#include "ui/models/workspace.h"
#include "ui/style/confirmation.h"
#include "ui/style/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace summitry {

BranchNameDialog::BranchNameDialog(const QString &name, QWidget *parent) : QDialog(parent), m_name(new QLineEdit(name))
{
    constexpr int longestName = 60;
    setWindowTitle(name.isEmpty() ? tr("What if…") : tr("Rename the what-if"));
    setMinimumWidth(420);
    auto *layout = new QVBoxLayout(this);
    auto *words = new QLabel(name.isEmpty() ? tr("&What if…") : tr("&Name"));
    words->setBuddy(m_name);
    layout->addWidget(words);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("the plenary hall is lost"));
    m_name->selectAll();
    layout->addWidget(m_name);
    auto *promise = new PlainLabel(tr("Change what you like and look at the conflicts. The programme stays as it is until you take all or part of it."));
    promise->setForegroundRole(QPalette::PlaceholderText);
    promise->setVisible(name.isEmpty());
    layout->addWidget(promise);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *apply = buttons->button(QDialogButtonBox::Ok);
    apply->setText(name.isEmpty() ? tr("Try it out") : tr("Rename"));
    apply->setEnabled(!name.isEmpty());
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this, apply] { apply->setEnabled(!this->name().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->setFocus();
}

QString BranchNameDialog::name() const
{
    return m_name->text().simplified();
}

void tryOut(Workspace &workspace, QWidget *parent)
{
    BranchNameDialog dialog({}, parent);
    if (dialog.exec() == QDialog::Accepted)
        workspace.tryOut(dialog.name());
}

void takePart(Workspace &workspace, QWidget *parent)
{
    TakePartDialog dialog(workspace, parent);
    if (dialog.exec() == QDialog::Accepted)
        workspace.takeSessions(dialog.chosen());
}

void renameBranch(BranchId branch, Workspace &workspace, QWidget *parent)
{
    const Branch *renamed = workspace.branches().find(branch);
    if (!renamed)
        return;
    BranchNameDialog dialog(renamed->name, parent);
    if (dialog.exec() == QDialog::Accepted)
        workspace.renameBranch(branch, dialog.name());
}

void dropBranch(BranchId branch, Workspace &workspace, QWidget *parent)
{
    const Branch *dropped = workspace.branches().find(branch);
    if (!dropped)
        return;
    const int count = int(workspace.branches().changesOf(*dropped).size());
    const Confirmation question{BranchNameDialog::tr("Drop the what-if"), BranchNameDialog::tr("Drop “%1”?").arg(dropped->name),
                                BranchNameDialog::tr("Its %n change(s) are lost for good. The programme stays as it is.", nullptr, count),
                                BranchNameDialog::tr("Drop")};
    if (count > 0 && !isConfirmed(question, parent))
        return;
    workspace.dropBranch(branch);
}

} // namespace summitry
