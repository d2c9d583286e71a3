// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The icons of the program, by the name of their file in resources/icons. They take their colour from the palette when
// they are painted, so light, dark and disabled need no second set; those that point somewhere turn with the language.
#pragma once

#include <QIcon>
#include <QPalette>

namespace summitry {

enum class IconTint { Text, Secondary, Accent, OnAccent, Conflict, Warning, Good };

// A null icon, and a warning in the log, where no such file exists.
[[nodiscard]] QIcon icon(const QString &name, IconTint tint = IconTint::Text);
// A spot in the colour that this hue has in blocks.
[[nodiscard]] QIcon swatch(int hue, const QPalette &palette);

} // namespace summitry
