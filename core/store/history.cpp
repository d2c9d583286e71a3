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
    m_edit->bind(0, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_edit->bind(1, text.isNull() ? u""_s : text);
    m_position = 0;
    return m_edit->run().and_then([&] { return database.ask(u"SELECT max(number) FROM edit"_s); }).map([&](const QVariant &number) {
        m_number = number.toLongLong();
    });
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
    const auto statement = database.prepare(u"SELECT number, at, text FROM edit ORDER BY number DESC LIMIT ?"_s);
    if (!statement)
        return tl::unexpected(statement.error());
    Statement &rows = **statement;
    rows.bind(0, most);
    QList<HistoryEntry> entries;
    while (true) {
        const auto row = rows.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return entries;
        entries += {rows.value(0).toLongLong(), QDateTime::fromString(rows.value(1).toString(), Qt::ISODateWithMs), rows.value(2).toString()};
    }
}

} // namespace summitry
