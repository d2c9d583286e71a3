// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How papers look in a browser.
#pragma once

#include <QString>

namespace summitry {

// On its own, light; dark paper is dear to printers.
[[nodiscard]] QString htmlStyle();
// Of a website, as light or dark as its reader's other programs.
[[nodiscard]] QString webStyle();

} // namespace summitry
