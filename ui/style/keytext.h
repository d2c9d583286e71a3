// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as they stand on the keyboard: "Alt+←".
#pragma once

#include <QKeySequence>
#include <QStringList>

class QAction;
class QToolButton;

namespace summitry {

[[nodiscard]] QString keyText(const QKeySequence &keys);
// Each once.
[[nodiscard]] QStringList keyTexts(const QList<QKeySequence> &keys);
// What an action is called, with its keys where it has any: "Zoom in (Ctrl++)".
[[nodiscard]] QString tipOf(const QAction &action);
// Keeps the tip of its default action as the button's tooltip, whatever the keys come to be.
void tellKeys(QToolButton &button);

} // namespace summitry
