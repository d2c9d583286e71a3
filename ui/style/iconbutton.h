// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A flat button that is its icon; its name is told in the tooltip and to a screen reader.
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace summitry {

[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

} // namespace summitry
