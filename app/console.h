// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and error, in UTF-8.
#pragma once

#include "app/commandline.h"
#include "base/error.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace summitry::console {

void write(const QString &text);
void writeBytes(QByteArrayView bytes);
void writeJson(const QJsonObject &object);
// Why some of what was written so far did not go out: a full disk, a closed pipe. Empty where all of it did.
[[nodiscard]] QString outputProblem();
// One line on standard error, after the program's name.
void complain(const QString &text);
// The same, and what the process ends with for this kind of error.
[[nodiscard]] ExitCode complain(const Error &error);
// One line on standard error that is no complaint.
void note(const QString &text);

} // namespace summitry::console
