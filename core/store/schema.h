// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of the schema: numbered files of SQL, compiled in, each one transaction that also says its number.
#pragma once

#include "store/database.h"

#include <QList>

namespace summitry {

struct Migration {
    int version = 0;
    QString sql; // statements, each ending with a semicolon at the end of its line
};

namespace schema {

// All there are, from version 1 on, in order.
[[nodiscard]] const QList<Migration> &migrations();
[[nodiscard]] int latest(const QList<Migration> &migrations);
// Brings a database from this version to the last of the list. Where one fails, those before it stay.
[[nodiscard]] Result<void> migrate(Database &database, int from, const QList<Migration> &migrations, const QString &path);

} // namespace schema

} // namespace summitry
