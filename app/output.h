// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command puts what it made: a file, whole or not at all; "-" is standard output.
#pragma once

#include "base/error.h"

#include <QByteArrayView>

namespace summitry {

// Devices and pipes are written to, not replaced by a file. Unwritable, Full.
[[nodiscard]] Result<void> writeOutput(const QString &path, QByteArrayView bytes);

} // namespace summitry
