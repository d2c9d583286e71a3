// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's file, read whole where it is a plain file of a size that can be meant.
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace summitry {

// Missing, Unreadable, or Full where it is larger than `most` bytes; the text names the file.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path, qint64 most);

} // namespace summitry
