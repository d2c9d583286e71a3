// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one wrapper round a database connection of Qt Sql: prepare, bind, step and check. It knows no database product:
// what one does in its own way is a Dialect. Stays on the thread that opened it.
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QVariant>

#include <memory>

namespace summitry {

// A prepared statement, read forward only. Must go before its database does.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    // A QString, an integer or null.
    virtual void bind(int position, const QVariant &value) = 0;
    // UTF-8, or null; borrowed until the statement has run.
    virtual void bindText(int position, QByteArrayView text) = 0;
    // To the end, for a statement without rows; with what is bound, and again with what is bound next.
    [[nodiscard]] virtual Result<void> run() = 0;
    // The next row, the first one at first. False after the last; a read error is an error and never the end.
    [[nodiscard]] virtual Result<bool> next() = 0;
    // A QString, a qlonglong or null.
    [[nodiscard]] virtual QVariant value(int column) const = 0;
    // The text as UTF-8, null for what is no text; borrowed until the next row.
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
};

// visit() -> Result<void> for each row, until one fails.
template <class Visit> [[nodiscard]] Result<void> forEachRow(Statement &rows, Visit visit)
{
    while (true) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        if (Result<void> done = visit(); !done)
            return done;
    }
}

// What differs from one database product to the next.
struct Dialect {
    const char *driver;     // of Qt Sql
    const char *begin;      // starts a transaction that is going to write
    const char *insertMany; // the verb for many rows in one statement, which an error need not take back: the transaction is
    // `file` is what messages call it.
    Result<std::unique_ptr<Statement>> (*prepare)(const QSqlDatabase &database, const QString &sql, const QString &file);
    Error (*openingError)(const QSqlError &error, const QString &file);
};

// Of a statement that takes many: enough that what a statement costs to start is not felt.
inline constexpr std::size_t rowsAtOnce = 32;

class Database
{
public:
    // `name` is what the driver opens, `file` what messages call it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Dialect &dialect, const QString &name, const QString &options,
                                                                const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One statement, to its end.
    [[nodiscard]] Result<void> run(const QString &sql);
    // The first value of the first row; null where there is no row.
    [[nodiscard]] Result<QVariant> ask(const QString &sql);
    [[nodiscard]] Result<std::unique_ptr<Statement>> prepare(const QString &sql);
    // For what only the product's own interface offers.
    [[nodiscard]] QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

private:
    Database(const Dialect &dialect, const QString &connection, const QString &file);

    const Dialect &m_dialect;
    QString m_connection; // unique in this process
    QString m_file;
};

// Taken back where it goes out of scope without commit(). Through queries, because QSqlDatabase::commit() loses the
// native error code.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace summitry
