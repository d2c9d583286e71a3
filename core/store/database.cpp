// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlError>

#include <atomic>

namespace summitry {

Database::Database(const Dialect &dialect, const QString &connection, const QString &file)
    : m_dialect(dialect), m_connection(connection), m_file(file)
{
}

Database::~Database()
{
    connection().close();
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
    if (!connected.open())
        return tl::unexpected(dialect.openingError(connected.lastError(), file));
    return database;
}

Result<void> Database::run(const QString &sql)
{
    return prepare(sql).and_then([](const std::unique_ptr<Statement> &statement) { return statement->run(); });
}

Result<QVariant> Database::ask(const QString &sql)
{
    return prepare(sql).and_then([](const std::unique_ptr<Statement> &statement) {
        return statement->next().map([&](bool isRow) { return isRow ? statement->value(0) : QVariant(); });
    });
}

Result<std::unique_ptr<Statement>> Database::prepare(const QString &sql)
{
    return m_dialect.prepare(connection(), sql, m_file);
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
