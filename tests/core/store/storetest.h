// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store share: a folder of their own, a small summit, and a look at a file behind the store's back.
#pragma once

#include "document/draft.h"
#include "document/recordjson.h"
#include "store/summitfile.h"

#include <QTemporaryDir>
#include <QTest>

namespace summitry {

using File = std::unique_ptr<SummitFile>;

// The summit record alone.
[[nodiscard]] Edit firstEdit(const QString &title = QStringLiteral("Paris 2018"));
// A new file, or one opened again; fails the test and is null where that fails.
[[nodiscard]] File created(const QString &path, const Edit &first = firstEdit());
[[nodiscard]] File opened(const QString &path, Access access = Access::ReadWrite);
// The kind and words of a refusal; the words name the file.
[[nodiscard]] Error refusal(const QString &path, Access access = Access::ReadWrite);
// "ok", or what is wrong; the words name the record's title.
[[nodiscard]] QString addDelegation(SummitFile &file, const QString &name);
// So many delegations with long notes, in one edit.
[[nodiscard]] Result<void> importMany(SummitFile &file, int count);
[[nodiscard]] bool hasDelegation(SummitFile &file, const QString &name);
[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
// The first value of each row, by a connection of its own.
[[nodiscard]] QStringList asked(const QString &path, const QString &sql);
// Runs statements by a connection of its own.
void told(const QString &path, const QStringList &statements);

} // namespace summitry
