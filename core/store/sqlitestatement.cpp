// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitestatement.h"

#include "base/utf8.h"
#include "store/fileerror.h"
#include "store/sqlitehandle.h"

#include <sqlite3.h>

namespace summitry::sqlite {

namespace {

Error lastError(sqlite3 *connection, const QString &file)
{
    return errorOf(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)), file);
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3_stmt *statement, const QString &file)
        : m_statement(statement), m_file(file), m_texts(std::size_t(sqlite3_bind_parameter_count(statement)))
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void bind(int position, const QVariant &value) override
    {
        if (value.typeId() == QMetaType::QString) {
            QByteArray &text = m_texts[std::size_t(position)]; // SQLite reads it from here
            text.resize(0);                                    // and not clear(), which would give the memory back
            appendUtf8(text, *static_cast<const QString *>(value.constData()));
            sqlite3_bind_text(m_statement, position + 1, text.constData(), int(text.size()), SQLITE_STATIC);
        } else if (value.isNull()) {
            sqlite3_bind_null(m_statement, position + 1);
        } else {
            sqlite3_bind_int64(m_statement, position + 1, value.toLongLong());
        }
    }
    void bindText(int position, QByteArrayView text) override
    {
        sqlite3_bind_text(m_statement, position + 1, text.data(), int(text.size()), SQLITE_STATIC);
    }
    Result<void> run() override
    {
        Result<bool> row = next();
        while (row && *row)
            row = next();
        return row.map([](bool) {});
    }
    Result<bool> next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE) {
            sqlite3_reset(m_statement);
            return false;
        }
        const Error error = lastError(sqlite3_db_handle(m_statement), m_file);
        sqlite3_reset(m_statement);
        return tl::unexpected(error);
    }
    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return qlonglong(sqlite3_column_int64(m_statement, column));
        default: {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
            return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
        }
        }
    }
    QByteArrayView text(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
            return {};
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, sqlite3_column_bytes(m_statement, column)};
    }

private:
    sqlite3_stmt *m_statement;
    QString m_file;
    std::vector<QByteArray> m_texts;
};

} // namespace

Error errorOf(int code, const QString &reason, const QString &file)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return fileerror::replaced(file);
    if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ)
        return fileerror::unreadable(file, reason);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fileerror::inUse(file);
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return fileerror::readOnlyPlace(file);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return fileerror::damaged(file);
    case SQLITE_FULL:
        return fileerror::full(file);
    default:
        return fileerror::unwritable(file, reason);
    }
}

Result<std::unique_ptr<Statement>> prepare(const QSqlDatabase &database, const QString &sql, const QString &file)
{
    sqlite3 *connection = handleOf(database);
    if (!connection)
        return tl::unexpected(fileerror::unreadable(file, QStringLiteral("no connection")));
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(connection, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        return tl::unexpected(lastError(connection, file));
    return std::make_unique<SqliteStatement>(statement, file);
}

} // namespace summitry::sqlite
