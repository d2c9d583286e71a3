// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pasttables.h"

#include "document/recordjson.h"
#include "store/fileerror.h"
#include "store/summitfile.h"

#include <QJsonDocument>

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

class WayBack
{
public:
    explicit WayBack(Tables &tables) : m_tables(tables) {}

    // False where the change can't have led to these tables.
    [[nodiscard]] bool takeBack(RecordType type, qint64 id, QByteArrayView before, QByteArrayView after)
    {
        const auto values = before.isNull() ? QJsonDocument(QJsonObject()) : QJsonDocument::fromJson(before.toByteArray());
        return values.isObject() && withRecordType(type, [&]<class Record>() {
                   Table<Record> &table = m_tables.of<Record>();
                   const Record *found = table.find({id});
                   if (after.isNull() ? found != nullptr : found == nullptr)
                       return false;
                   const auto current = found ? std::optional(*found) : std::nullopt;
                   if (before.isNull()) {
                       table.apply({current, std::nullopt});
                       return true;
                   }
                   Record record = current.value_or(Record());
                   record.id = {id};
                   setFields(record, values.object(), !current);
                   table.apply({current, record});
                   return true;
               });
    }

private:
    Tables &m_tables;
};

Result<void> takeBack(Tables &tables, Statement &rows, const QString &path)
{
    WayBack back(tables);
    return forEachRow(rows, [&]() -> Result<void> {
        const QString record = rows.value(0).toString();
        if (choiceNamed<Publication>(record)) // no edit
            return {};
        const auto type = recordTypeOfTable(record);
        if (!type || !back.takeBack(*type, rows.value(1).toLongLong(), rows.text(2), rows.text(3)))
            return tl::unexpected(fileerror::damaged(path));
        return {};
    });
}

} // namespace

Result<Tables> tablesBefore(const Document &document, HistorySpan span, Database &database, const QString &path)
{
    const auto statement =
        database.prepare(u"SELECT record, record_id, before, after FROM edit_change WHERE edit > ? AND edit <= ? "
                         "ORDER BY edit DESC, position DESC"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    (*statement)->bind(0, span.after);
    (*statement)->bind(1, span.until);
    Tables tables = document.mainTables();
    return takeBack(tables, **statement, path).map([&] { return std::move(tables); });
}

} // namespace summitry
