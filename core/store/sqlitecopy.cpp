// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitecopy.h"

#include "base/filesystem.h"
#include "store/fileerror.h"
#include "store/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace summitry::sqlite {

using namespace Qt::StringLiterals;

namespace {

Result<void> vacuumInto(Database &database, const QString &passing, const QString &path)
{
    const filesystem::OwnerOnly ownerOnly;
    return database.prepare(u"VACUUM INTO ?"_s).and_then([&](const std::unique_ptr<Statement> &statement) {
        statement->bind(0, passing);
        return statement->run();
    }).map_error([&](const Error &error) {
        // The words are about the source; here it is the target that refuses.
        if (error.kind == ErrorKind::Full)
            return fileerror::full(path);
        return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Unreadable ? error : fileerror::notMade(path);
    });
}

Result<void> verify(const QString &passing, const QString &path)
{
    return connect(passing, Mode::ReadOnly, path).and_then([&](std::unique_ptr<Database> copy) {
        return version(*copy, path).and_then([&](int) { return check(*copy, Thoroughness::Whole, path); });
    });
}

} // namespace

Result<void> copyTo(Database &database, const QString &path, Existing existing)
{
    QTemporaryDir passingFolder(QFileInfo(path).absolutePath() + "/.summit-XXXXXX"_L1); // owner-only, and gone with what is in it
    if (!passingFolder.isValid())
        return tl::unexpected(fileerror::notMade(path));
    const QString passing = passingFolder.filePath(u"copy"_s);
    return vacuumInto(database, passing, path).and_then([&] { return place(passing, path, existing); });
}

Result<void> place(const QString &passing, const QString &path, Existing existing)
{
    if (!filesystem::sync(passing))
        return tl::unexpected(fileerror::full(path));
    return verify(passing, path).and_then([&]() -> Result<void> {
        if (existing == Existing::Keep && QFileInfo::exists(path))
            return tl::unexpected(fileerror::taken(path));
        const bool isThere = existing == Existing::Keep ? QFile::rename(passing, path) : filesystem::replace(passing, path);
        if (!isThere || !filesystem::syncFolder(QFileInfo(path).absolutePath()))
            return tl::unexpected(fileerror::notMade(path));
        return {};
    });
}

} // namespace summitry::sqlite
