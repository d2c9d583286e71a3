// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record and its table: columns are the fields of Description<Record>, in their order, after the id.
#pragma once

#include "document/table.h"
#include "store/database.h"

namespace summitry {

template <class Record> class RecordBinding
{
public:
    static constexpr std::size_t fieldCount = Description<Record>::fields.size();
    using Values = std::array<QVariant, fieldCount>; // as FieldType gives them

    [[nodiscard]] static Values valuesOf(const Record &record)
    {
        Values values;
        for (std::size_t i = 0; i < fieldCount; ++i)
            values[i] = Description<Record>::fields[i].value(record);
        return values;
    }
    // With or without the id, as a comma-separated list.
    [[nodiscard]] static QString columns(const QString &suffix = {})
    {
        QStringList names;
        for (const Field<Record> &field : Description<Record>::fields)
            names += QLatin1Char('"') + QLatin1StringView(field.name) + QLatin1Char('"') + suffix;
        return names.join(QLatin1Char(','));
    }

    [[nodiscard]] Result<void> insert(Database &database, qint64 id, const Values &values)
    {
        return prepared(m_insert, database, [] {
            return QStringLiteral("INSERT INTO %1 (%2,id) VALUES (%3?)").arg(table(), columns(), QStringLiteral("?,").repeated(int(fieldCount)));
        }).and_then([&](Statement *statement) { return run(*statement, id, values); });
    }
    [[nodiscard]] Result<void> update(Database &database, qint64 id, const Values &values)
    {
        return prepared(m_update, database, [] {
            return QStringLiteral("UPDATE %1 SET %2 WHERE id=?").arg(table(), columns(QStringLiteral("=?")));
        }).and_then([&](Statement *statement) { return run(*statement, id, values); });
    }
    [[nodiscard]] Result<void> remove(Database &database, qint64 id)
    {
        return prepared(m_remove, database, [] { return QStringLiteral("DELETE FROM %1 WHERE id=?").arg(table()); })
            .and_then([&](Statement *statement) {
                statement->bind(0, id);
                return statement->run();
            });
    }

    [[nodiscard]] static Result<Table<Record>> readAll(Database &database)
    {
        std::vector<Record> rows;
        const auto count = database.ask(QStringLiteral("SELECT count(*) FROM %1").arg(table()));
        if (!count)
            return tl::unexpected(count.error());
        rows.reserve(std::size_t(count->toLongLong()));
        return database.prepare(QStringLiteral("SELECT %1,id FROM %2").arg(columns(), table())).and_then([&](const std::unique_ptr<Statement> &statement) {
            return readInto(rows, *statement);
        }).map([&] { return Table<Record>(std::move(rows)); });
    }

private:
    [[nodiscard]] static QString table() { return QLatin1StringView(Description<Record>::table); }

    template <class Sql>
    [[nodiscard]] static Result<Statement *> prepared(std::unique_ptr<Statement> &cache, Database &database, Sql sql)
    {
        if (!cache) {
            auto statement = database.prepare(sql());
            if (!statement)
                return tl::unexpected(statement.error());
            cache = std::move(*statement);
        }
        return cache.get();
    }
    [[nodiscard]] static Result<void> run(Statement &statement, qint64 id, const Values &values)
    {
        int position = 0;
        for (const QVariant &value : values)
            statement.bind(position++, value);
        statement.bind(position, id);
        return statement.run();
    }
    [[nodiscard]] static Result<void> readInto(std::vector<Record> &rows, Statement &statement)
    {
        while (true) {
            const auto row = statement.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            Record &record = rows.emplace_back();
            for (std::size_t i = 0; i < fieldCount; ++i)
                Description<Record>::fields[i].setValue(record, statement.value(int(i)));
            record.id = {statement.value(int(fieldCount)).toLongLong()};
        }
    }

    std::unique_ptr<Statement> m_insert, m_update, m_remove;
};

// One for each kind of record.
template <class... Records> struct RecordBindingsOf {
    std::tuple<RecordBinding<Records>...> bindings;
    template <class Record> RecordBinding<Record> &of() { return std::get<RecordBinding<Record>>(bindings); }
};
using RecordBindings = ForEachRecord<RecordBindingsOf>;

// The whole summit.
[[nodiscard]] inline Result<Tables> readTables(Database &database)
{
    Tables tables;
    Result<void> done;
    forEachRecordType([&]<class Record>() {
        done = done.and_then([&] { return RecordBinding<Record>::readAll(database); }).map([&](Table<Record> table) {
            tables.of<Record>() = std::move(table);
        });
    });
    return done.map([&] { return std::move(tables); });
}

} // namespace summitry
