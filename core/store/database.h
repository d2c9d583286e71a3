// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one wrapper round Qt Sql: prepare, bind, step and check. Nothing else touches a query. It knows no database
// product: what one does in its own way is a Dialect. Stays on the thread that opened it.
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace summitry {

// What differs from one database product to the next.
struct Dialect {
    const char *driver; // of Qt Sql
    const char *begin;  // starts a transaction that is going to write
    // From the product's own code and words, about this file.
    Error (*error)(const QString &nativeCode, const QString &reason, const QString &file);
};

class Database;

// A prepared statement, read forward only. The database is borrowed and must outlive it.
class Statement
{
public:
    void bind(int position, const QVariant &value) { m_query.bindValue(position, value); }
    // With what is bound; then next() gives the rows, if it has any.
    [[nodiscard]] Result<void> run();
    // False after the last row; a read error is an error and never the end.
    [[nodiscard]] Result<bool> next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    // Lets go of the rows not read; a commit waits for that.
    void finish() { m_query.finish(); }

private:
    friend class Database;
    Statement(QSqlQuery query, const Database &database) : m_query(std::move(query)), m_database(&database) {}

    QSqlQuery m_query;
    const Database *m_database;
};

class Database
{
public:
    // `name` is what the driver opens, `file` what messages call it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Dialect &dialect, const QString &name, const QString &options,
                                                                const QString &file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One statement, its rows unread.
    [[nodiscard]] Result<void> run(const QString &sql);
    // The first value of the first row; null where there is no row.
    [[nodiscard]] Result<QVariant> ask(const QString &sql);
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }

private:
    friend class Statement;
    Database(const Dialect &dialect, const QString &connection, const QString &file);
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlQuery &query) const;

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
