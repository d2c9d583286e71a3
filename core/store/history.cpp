// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

QString insertion(const QString &verb, std::size_t rows)
{
    const QString values = u"(?, ?, ?, ?, ?, ?), "_s.repeated(qsizetype(rows)).chopped(2);
    return verb + " INTO edit_change (edit, position, record, record_id, before, after) VALUES "_L1 + values;
}

// So that the order of the texts is that of the moments.
QString written(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentIn(const QVariant &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

// A publication changes nothing: its one row names it where an edit's names a table.
Result<QList<HistoryEntry>> entriesOf(Database &database, const QString &which, const QVariant &value)
{
    const auto statement =
        database.prepare(u"SELECT number, at, text, publication FROM (SELECT number, at, text, (SELECT record FROM "
                         "edit_change WHERE edit = number AND position = 0) AS publication FROM edit) %1"_s.arg(which));
    if (!statement)
        return tl::unexpected(statement.error());
    Statement &rows = **statement;
    rows.bind(0, value);
    QList<HistoryEntry> entries;
    return forEachRow(rows, [&]() -> Result<void> {
               entries += {rows.value(0).toLongLong(), momentIn(rows.value(1)), rows.value(2).toString(),
                           choiceNamed<Publication>(rows.value(3).toString())};
               return {};
           }).map([&] { return entries; });
}

std::optional<HistoryEntry> firstOf(const QList<HistoryEntry> &entries)
{
    return entries.isEmpty() ? std::nullopt : std::optional(entries.first());
}

} // namespace

Result<void> History::begin(Database &database, const QString &text)
{
    if (!m_edit) {
        auto edit = database.prepare(u"INSERT INTO edit (at, text) VALUES (?, ?)"_s);
        auto change = database.prepare(insertion(u"INSERT"_s, 1));
        auto many = database.prepare(insertion(QLatin1StringView(database.dialect().insertMany), rowsAtOnce));
        for (const auto *statement : {&edit, &change, &many}) {
            if (!*statement)
                return tl::unexpected(statement->error());
        }
        m_edit = std::move(*edit);
        m_change = std::move(*change);
        m_many = std::move(*many);
    }
    m_edit->bind(0, written(QDateTime::currentDateTimeUtc()));
    m_edit->bind(1, text.isNull() ? u""_s : text);
    m_position = 0;
    return m_edit->run().and_then([&] { return newest(database); }).map([&](qint64 number) { m_number = number; });
}

Result<void> History::add(std::span<const Entry> entries)
{
    Q_ASSERT(entries.size() == 1 || entries.size() == rowsAtOnce);
    Statement &statement = entries.size() == 1 ? *m_change : *m_many;
    int at = 0;
    for (const Entry &entry : entries) {
        statement.bind(at++, m_number);
        statement.bind(at++, m_position++);
        statement.bindText(at++, entry.table);
        statement.bind(at++, entry.id);
        statement.bindText(at++, entry.before);
        statement.bindText(at++, entry.after);
    }
    return statement.run();
}

Result<QList<HistoryEntry>> History::read(Database &database, int most)
{
    return entriesOf(database, u"ORDER BY number DESC LIMIT ?"_s, most);
}

Result<std::optional<HistoryEntry>> History::at(Database &database, const QDateTime &moment)
{
    return entriesOf(database, u"WHERE at <= ? ORDER BY number DESC LIMIT 1"_s, written(moment)).map(firstOf);
}

Result<std::optional<HistoryEntry>> History::last(Database &database, Publication publication)
{
    return entriesOf(database, u"WHERE publication = ? ORDER BY number DESC LIMIT 1"_s,
                     QString::fromLatin1(choiceName(publication)))
        .map(firstOf);
}

Result<Revisions> History::revisions(Database &database, RecordType type)
{
    // An edit may change a record in several steps; they went out as one.
    const auto statement = database.prepare(u"SELECT record_id, count(DISTINCT edit) - 1, max(at) FROM edit_change JOIN edit ON number = edit "
                                             "WHERE record = ? GROUP BY record_id"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    Statement &rows = **statement;
    rows.bind(0, QString::fromLatin1(tableName(type)));
    Revisions revisions;
    return forEachRow(rows, [&]() -> Result<void> {
               revisions.insert(rows.value(0).toLongLong(), {rows.value(1).toInt(), momentIn(rows.value(2))});
               return {};
           }).map([&] { return revisions; });
}

Result<qint64> History::newest(Database &database)
{
    return database.ask(u"SELECT max(number) FROM edit"_s).map([](const QVariant &number) { return number.toLongLong(); });
}

} // namespace summitry
