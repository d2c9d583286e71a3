// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A question before what can't be taken lightly: plain text, a button that says what it does, and Cancel, which Enter takes.
#pragma once

#include <QMessageBox>

namespace summitry {

struct Confirmation {
    QString title;
    QString question;
    QString details; // below it
    QString yes;     // the button
    QMessageBox::ButtonRole role = QMessageBox::DestructiveRole;
};

[[nodiscard]] bool isConfirmed(const Confirmation &confirmation, QWidget *parent);

} // namespace summitry
