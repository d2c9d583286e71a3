// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include <algorithm>

namespace summitry {

using namespace Qt::StringLiterals;

Result<void> History::begin(Database &database, const QString &text)
{
    if (!m_edit) {
        auto edit = database.prepare(u"INSERT INTO edit (at, text) VALUES (?, ?)"_s);
        auto change = database.prepare(u"INSERT INTO edit_change (edit, position, record, record_id, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s);
        if (!edit || !change)
            return tl::unexpected(edit ? change.error() : edit.error());
        m_edit = std::move(*edit);
        m_change = std::move(*change);
    }
    m_edit->bind(0, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_edit->bind(1, text.isNull() ? u""_s : text);
    m_position = 0;
    return m_edit->run().and_then([&] { return database.ask(u"SELECT max(number) FROM edit"_s); }).map([&](const QVariant &number) {
        m_number = number.toLongLong();
    });
}

Result<void> History::add(const char *table, qint64 id, const QString &before, const QString &after)
{
    m_change->bind(0, m_number);
    m_change->bind(1, m_position++);
    m_change->bind(2, QString(QLatin1StringView(table)));
    m_change->bind(3, id);
    m_change->bind(4, before.isNull() ? QVariant() : QVariant(before));
    m_change->bind(5, after.isNull() ? QVariant() : QVariant(after));
    return m_change->run();
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

void JsonText::add(const char *name, const QVariant &value)
{
    if (m_text.isEmpty())
        m_text.reserve(400);
    m_text += m_text.isEmpty() ? "{\""_L1 : ",\""_L1;
    m_text += QLatin1StringView(name);
    m_text += "\":"_L1;
    if (value.isNull())
        m_text += "null"_L1;
    else if (value.typeId() == QMetaType::QString)
        addString(*static_cast<const QString *>(value.constData()));
    else
        m_text += QString::number(value.toLongLong());
}

QString JsonText::take()
{
    m_text += m_text.isEmpty() ? "{}"_L1 : "}"_L1;
    return std::exchange(m_text, QString());
}

void JsonText::addString(const QString &text)
{
    const auto isPlain = [](QChar character) { return character >= u' ' && character != u'"' && character != u'\\'; };
    m_text += u'"';
    for (auto from = text.cbegin(); from != text.cend();) {
        const auto to = std::find_if_not(from, text.cend(), isPlain);
        m_text += QStringView(from, to);
        from = to;
        if (from == text.cend())
            break;
        if (*from >= u' ')
            m_text += QString(u'\\') + *from;
        else
            m_text += u"\\u%1"_s.arg(int(from->unicode()), 4, 16, QLatin1Char('0'));
        ++from;
    }
    m_text += u'"';
}

} // namespace summitry
