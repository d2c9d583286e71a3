// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own statements under Qt's connection. QSqlQuery makes a QVariant of every value of every row, and spends more
// on that than SQLite does on reading: opening 100,000 participants took twice the time.
#pragma once

#include "store/database.h"

namespace summitry::sqlite {

// The kind and words for a result code (sqlite.org/rescode.html).
[[nodiscard]] Error errorOf(int code, const QString &reason, const QString &file);
[[nodiscard]] Result<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database, const QString &sql, const QString &file);

} // namespace summitry::sqlite
