// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitehandle.h"

#include <QSqlDriver>

#include <sqlite3.h>

namespace summitry::sqlite {

namespace {

sqlite3_file *fileOf(const Database &database, int which)
{
    sqlite3_file *file = nullptr;
    sqlite3 *handle = handleOf(database.connection());
    const bool isFound = handle && sqlite3_file_control(handle, "main", which, &file) == SQLITE_OK;
    return isFound && file && file->pMethods ? file : nullptr;
}

} // namespace

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

QByteArray fingerprint(const Database &database)
{
    sqlite3_file *file = fileOf(database, SQLITE_FCNTL_FILE_POINTER);
    sqlite3_int64 size = 0;
    QByteArray header(100, '\0');
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return {};
    const int code = file->pMethods->xRead(file, header.data(), int(header.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) // emptied by someone: an answer as well
        return {};
    return header + QByteArray::number(size);
}

void disownLog(const Database &database)
{
    if (sqlite3_file *log = fileOf(database, SQLITE_FCNTL_JOURNAL_POINTER))
        log->pMethods->xTruncate(log, 0);
    keepLogAtClose(database);
}

void keepLogAtClose(const Database &database)
{
    if (sqlite3 *handle = handleOf(database.connection()))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace summitry::sqlite
