// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as one HTML file that stands alone: no script, nothing from elsewhere, made to be printed too.
#pragma once

#include "publishing/paper.h"

#include <QByteArray>

namespace summitry {

// UTF-8.
[[nodiscard]] QByteArray html(const Paper &paper);

} // namespace summitry
