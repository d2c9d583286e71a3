// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when a .summit file can't be opened or written: which file, why, and what to do about it.
#pragma once

#include "base/error.h"

namespace summitry::fileerror {

[[nodiscard]] Error missing(const QString &path);
[[nodiscard]] Error unreadable(const QString &path, const QString &reason);
[[nodiscard]] Error empty(const QString &path);
[[nodiscard]] Error notASummit(const QString &path);
[[nodiscard]] Error newer(const QString &path);
[[nodiscard]] Error inUse(const QString &path);
[[nodiscard]] Error damaged(const QString &path);
// The file or its folder refuses changes: it may still be read.
[[nodiscard]] Error readOnlyPlace(const QString &path);
[[nodiscard]] Error unwritable(const QString &path, const QString &reason);
// A new file: a copy, a new summit.
[[nodiscard]] Error notMade(const QString &path);
[[nodiscard]] Error full(const QString &path);
[[nodiscard]] Error replaced(const QString &path);
[[nodiscard]] Error taken(const QString &path);
[[nodiscard]] Error noMemory(const QString &path);
[[nodiscard]] Error incomplete(const QString &path);
[[nodiscard]] Error closed(const QString &path);

} // namespace summitry::fileerror
