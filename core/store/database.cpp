// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlError>

#include <atomic>

namespace summitry {

Result<void> Statement::run()
{
    if (!m_query.exec())
        return m_database->failed(m_query);
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database->failed(m_query);
    return false;
}

Database::Database(const Dialect &dialect, const QString &connection, const QString &file)
    : m_dialect(dialect), m_connection(connection), m_file(file)
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const Dialect &dialect, const QString &name, const QString &options,
                                                 const QString &file)
{
    static std::atomic<int> opened = 0;
    const QString connection = QStringLiteral("summit-%1").arg(++opened);
    std::unique_ptr<Database> database(new Database(dialect, connection, file));
    QSqlDatabase connected = QSqlDatabase::addDatabase(QLatin1StringView(dialect.driver), connection);
    connected.setDatabaseName(name);
    connected.setConnectOptions(options);
    if (!connected.open()) {
        const QSqlError error = connected.lastError();
        return tl::unexpected(dialect.error(error.nativeErrorCode(), error.databaseText(), file));
    }
    return database;
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query);
    return {};
}

Result<QVariant> Database::ask(const QString &sql)
{
    return prepare(sql).and_then([](Statement statement) -> Result<QVariant> {
        if (auto done = statement.run(); !done)
            return tl::unexpected(done.error());
        const auto row = statement.next();
        if (!row)
            return tl::unexpected(row.error());
        return *row ? statement.value(0) : QVariant();
    });
}

Result<Statement> Database::prepare(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query);
    return Statement(std::move(query), *this);
}

tl::unexpected<Error> Database::failed(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return tl::unexpected(m_dialect.error(error.nativeErrorCode(), error.databaseText(), m_file));
}

Transaction::~Transaction()
{
    if (m_isOpen)
        (void)m_database.run(QStringLiteral("ROLLBACK")); // an error means that it has been taken back already
}

Result<void> Transaction::begin()
{
    auto begun = m_database.run(QLatin1StringView(m_database.dialect().begin));
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto done = m_database.run(QStringLiteral("COMMIT"));
    m_isOpen = !done;
    return done;
}

} // namespace summitry
