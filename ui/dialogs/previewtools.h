// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons of the preview's tool bar.
#pragma once

#include <QIcon>

class QAction;
class QToolBar;

namespace summitry {

[[nodiscard]] QIcon toolIcon(const QString &name);
// So that a screen reader can say what a button without words does.
void nameTool(const QToolBar &bar, QAction &action);
void showWithText(const QToolBar &bar, QAction &action);

} // namespace summitry
