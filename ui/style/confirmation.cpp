// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/confirmation.h"

#include <QPushButton>

namespace summitry {

bool isConfirmed(const Confirmation &confirmation, QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, confirmation.title, confirmation.question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(confirmation.details);
    const QAbstractButton *yes = box.addButton(confirmation.yes, confirmation.role);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace summitry
