// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A kind of record and its table: columns are the fields of Description<Record>, in their order, after the id.
#pragma once

#include "base/repeatedtexts.h"
#include "document/table.h"
#include "store/database.h"
#include "store/preparedchanges.h"

namespace summitry {

template <class Record> class RecordBinding
{
public:
    static constexpr std::size_t fieldCount = Description<Record>::fields.size();

    // With or without the id, as a comma-separated list.
    [[nodiscard]] static QString columns(const QString &suffix = {})
    {
        QStringList names;
        for (const Field<Record> &field : Description<Record>::fields)
            names += QLatin1Char('"') + QLatin1StringView(field.name) + QLatin1Char('"') + suffix;
        return names.join(QLatin1Char(','));
    }

    using Prepared = PreparedChange<Record>;
    // One of the rows, or as many as fit into one statement.
    [[nodiscard]] Result<void> insert(Database &database, const PreparedChanges<Record> &all, std::span<const Prepared> rows)
    {
        Q_ASSERT(rows.size() == 1 || rows.size() == rowsAtOnce);
        const bool isOne = rows.size() == 1;
        return prepared(isOne ? m_insert : m_insertMany, database, [&] {
            return insertion(isOne ? QStringLiteral("INSERT") : QLatin1StringView(database.dialect().insertMany), rows.size());
        }).and_then([&](Statement *statement) {
            int position = 0;
            for (const Prepared &row : rows)
                bind(*statement, position, all, row);
            return statement->run();
        });
    }
    [[nodiscard]] Result<void> update(Database &database, const PreparedChanges<Record> &all, const Prepared &row)
    {
        return prepared(m_update, database, [] {
            return QStringLiteral("UPDATE %1 SET %2 WHERE id=?").arg(table(), columns(QStringLiteral("=?")));
        }).and_then([&](Statement *statement) {
            int position = 0;
            bind(*statement, position, all, row);
            return statement->run();
        });
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
    [[nodiscard]] static QString insertion(const QString &verb, std::size_t rows)
    {
        const QString values = QStringLiteral("(%1?),").arg(QStringLiteral("?,").repeated(int(fieldCount)));
        return QStringLiteral("%1 INTO %2 (%3,id) VALUES %4").arg(verb, table(), columns(), values.repeated(int(rows)).chopped(1));
    }
    // The values and then the id.
    static void bind(Statement &statement, int &position, const PreparedChanges<Record> &all, const Prepared &row)
    {
        for (const PreparedValue &value : row.values) {
            if (value.kind == PreparedValue::Text)
                statement.bindText(position++, all.text(value));
            else
                statement.bind(position++, value.kind == PreparedValue::Null ? QVariant() : QVariant(value.at));
        }
        statement.bind(position++, row.id);
    }
    [[nodiscard]] static Result<void> readInto(std::vector<Record> &rows, Statement &statement)
    {
        RepeatedTexts<std::size_t> repeated(fieldCount); // the rows that have them
        while (true) {
            const auto row = statement.next();
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                return {};
            rows.emplace_back().id = {statement.value(int(fieldCount)).toLongLong()};
            for (std::size_t i = 0; i < fieldCount; ++i)
                readField(rows, i, statement, repeated);
        }
    }
    static void readField(std::vector<Record> &rows, std::size_t index, const Statement &statement, RepeatedTexts<std::size_t> &repeated)
    {
        const Field<Record> &field = Description<Record>::fields[index];
        const QByteArrayView text = statement.text(int(index));
        if (text.isNull())
            return field.setValue(rows.back(), statement.value(int(index)));
        const std::size_t last = rows.size() - 1;
        const std::size_t row = repeated.of(index, text, [last] { return last; });
        if (row == last)
            field.setValue(rows.back(), QString::fromUtf8(text));
        else
            field.copy(rows.back(), rows[row]);
    }

    std::unique_ptr<Statement> m_insert, m_insertMany, m_update, m_remove;
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
