// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordwriter.h"

#include "domain/records.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString insertion(const QString &verb, RecordType type, std::size_t rows)
{
    const QString values = u"(%1?),"_s.arg(u"?,"_s.repeated(fieldsOf(type).size()));
    return u"%1 INTO %2 (%3,id) VALUES %4"_s.arg(verb, QLatin1StringView(tableName(type)), columnsOf(type),
                                                 values.repeated(int(rows)).chopped(1));
}

template <class Sql> Result<Statement *> prepared(std::unique_ptr<Statement> &cache, Database &database, Sql sql)
{
    if (!cache) {
        auto statement = database.prepare(sql());
        if (!statement)
            return tl::unexpected(statement.error());
        cache = std::move(*statement);
    }
    return cache.get();
}

// The values and then the id.
void bind(Statement &statement, int &position, const PreparedChanges &all, const PreparedChange &row)
{
    for (const PreparedValue &value : all.values(row)) {
        if (value.kind == PreparedValue::Text)
            statement.bindText(position++, all.text(value));
        else
            statement.bind(position++, value.kind == PreparedValue::Null ? QVariant() : QVariant(value.at));
    }
    statement.bind(position++, row.id);
}

} // namespace

QString columnsOf(RecordType type, const QString &suffix)
{
    QStringList names;
    for (const FieldInfo *field : fieldsOf(type))
        names += u'"' + QLatin1StringView(field->name) + u'"' + suffix;
    return names.join(u',');
}

Result<void> RecordWriter::insert(Database &database, const PreparedChanges &all, std::span<const PreparedChange> rows)
{
    Q_ASSERT(rows.size() == 1 || rows.size() == rowsAtOnce);
    const bool isOne = rows.size() == 1;
    return prepared(isOne ? m_insert : m_insertMany, database, [&] {
        return insertion(isOne ? u"INSERT"_s : QString::fromLatin1(database.dialect().insertMany), all.type(), rows.size());
    }).and_then([&](Statement *statement) {
        int position = 0;
        for (const PreparedChange &row : rows)
            bind(*statement, position, all, row);
        return statement->run();
    });
}

Result<void> RecordWriter::update(Database &database, const PreparedChanges &all, const PreparedChange &row)
{
    return prepared(m_update, database, [&] {
        return u"UPDATE %1 SET %2 WHERE id=?"_s.arg(QLatin1StringView(tableName(all.type())), columnsOf(all.type(), u"=?"_s));
    }).and_then([&](Statement *statement) {
        int position = 0;
        bind(*statement, position, all, row);
        return statement->run();
    });
}

Result<void> RecordWriter::remove(Database &database, const PreparedChanges &all, const PreparedChange &row)
{
    return prepared(m_remove, database, [&] {
        return u"DELETE FROM %1 WHERE id=?"_s.arg(QLatin1StringView(tableName(all.type())));
    }).and_then([&](Statement *statement) {
        statement->bind(0, row.id);
        return statement->run();
    });
}

} // namespace summitry
