// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/summitfile.h"

#include "document/editcheck.h"
#include "store/fileerror.h"
#include "store/sqlitefile.h"

#include <QFileInfo>

namespace summitry {

Result<std::unique_ptr<SummitFile>> SummitFile::create(const QString &path, const Edit &first)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo::exists(absolute))
        return tl::unexpected(fileerror::taken(absolute));
    if (first.of<Summit>().size() != 1)
        return tl::unexpected(fileerror::incomplete(absolute));
    return checkEdit(first, Tables())
        .and_then([&] { return SqliteFile::make(absolute, first, schema::migrations()); })
        .and_then([&] { return SqliteFile::openToWrite(absolute, schema::migrations()); });
}

Result<std::unique_ptr<SummitFile>> SummitFile::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return access == Access::ReadOnly ? SqliteFile::openToRead(absolute, schema::migrations())
                                      : SqliteFile::openToWrite(absolute, schema::migrations());
}

Result<std::optional<Tables>> SummitFile::tablesLastPublished()
{
    qint64 newest = 0;
    for (const Publication publication : {Publication::Printed, Publication::Exported}) {
        const auto entry = lastPublication(publication);
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry)
            newest = std::max(newest, (*entry)->number);
    }
    if (newest == 0)
        return std::nullopt;
    return tablesAfter(newest).map([](Tables tables) { return std::optional(std::move(tables)); });
}

int SummitFile::schemaVersion()
{
    return schema::latest(schema::migrations());
}

} // namespace summitry
