// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a file is to go.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace summitry {

// Formats by their label and suffix, the first one at first. The suffix is added to a name without one, so that the question
// about overwriting is about the right file. Empty where nothing was chosen.
[[nodiscard]] QString askWhereToSave(const QString &proposed, const QList<std::pair<QString, QString>> &formats, QWidget *parent);
// Asks how a folder is to be called and where it is to lie. Empty where nothing was chosen.
[[nodiscard]] QString askForNewFolder(const QString &proposed, QWidget *parent);

} // namespace summitry
