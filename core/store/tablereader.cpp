// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablereader.h"

#include "base/repeatedtexts.h"
#include "store/recordwriter.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

// The rows of one table, each a record.
template <class Record> class Rows
{
public:
    static constexpr std::size_t fieldCount = Description<Record>::fields.size();

    explicit Rows(std::size_t count) { m_rows.reserve(count); }

    void add(const Statement &statement)
    {
        m_rows.emplace_back().id = {statement.value(int(fieldCount)).toLongLong()};
        for (std::size_t i = 0; i < fieldCount; ++i)
            readField(i, statement);
    }
    [[nodiscard]] std::vector<Record> take() { return std::move(m_rows); }

private:
    void readField(std::size_t index, const Statement &statement)
    {
        const Field<Record> &field = Description<Record>::fields[index];
        const QByteArrayView text = statement.text(int(index));
        if (text.isNull())
            return field.setValue(m_rows.back(), statement.value(int(index)));
        const std::size_t last = m_rows.size() - 1;
        const std::size_t row = m_repeated.of(index, text, [last] { return last; });
        if (row == last)
            field.setValue(m_rows.back(), QString::fromUtf8(text));
        else
            field.copy(m_rows.back(), m_rows[row]);
    }

    std::vector<Record> m_rows;
    RepeatedTexts<std::size_t> m_repeated{fieldCount}; // the rows that have them
};

template <class Record> Result<void> read(Table<Record> &table, Database &database)
{
    const auto name = QLatin1StringView(Description<Record>::table);
    const auto count = database.ask(u"SELECT count(*) FROM %1"_s.arg(name));
    if (!count)
        return tl::unexpected(count.error());
    const auto statement = database.prepare(u"SELECT %1,id FROM %2"_s.arg(columnsOf(recordTypeOf<Record>), name));
    if (!statement)
        return tl::unexpected(statement.error());
    Rows<Record> rows(std::size_t(count->toLongLong()));
    return forEachRow(**statement, [&]() -> Result<void> {
               rows.add(**statement);
               return {};
           }).map([&] { table = Table<Record>(rows.take()); });
}

} // namespace

Result<Tables> readTables(Database &database)
{
    Tables tables;
    Result<void> done;
    forEachRecordType([&]<class Record>() { done = done.and_then([&] { return read(tables.of<Record>(), database); }); });
    return done.map([&] { return std::move(tables); });
}

} // namespace summitry
