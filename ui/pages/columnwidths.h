// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a table's columns are before someone sizes them.
#pragma once

#include "ui/models/column.h"

#include <QFontMetrics>

namespace summitry {

inline constexpr int widestColumn = 345; // that a double click on its edge makes

[[nodiscard]] int defaultWidth(const Column &column, RecordType type, const QFontMetrics &metrics);
// Words can use what room there is; numbers and times can't.
[[nodiscard]] bool canGrow(const Column &column);

} // namespace summitry
