// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a window.
#pragma once

#include <QString>

namespace summitry {

// Runs until the last window is closed. An empty path shows the welcome page.
[[nodiscard]] int runWindow(int &argc, char **argv, const QString &path);

} // namespace summitry
