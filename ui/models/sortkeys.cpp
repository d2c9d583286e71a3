// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortkeys.h"

#include "document/naming.h"
#include "ui/models/workspace.h"

namespace summitry {

namespace {

constexpr qint64 last = std::numeric_limits<qint64>::max();

qint64 choiceOrder(const FieldInfo &field, const QString &name)
{
    qint64 order = 0;
    for (const Choice &choice : field.choices) {
        if (name == QLatin1StringView(choice.name))
            return *choice.name ? order : last;
        ++order;
    }
    return last;
}

} // namespace

QCollator listCollator()
{
    // The C locale compares bytes alone: 10 before 2.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

SortKeys::SortKeys(RecordType type, const Column *column)
    : m_type(type),
      m_column(column ? std::optional(*column) : std::nullopt),
      m_collator(listCollator())
{}

void SortKeys::reserve(std::size_t size)
{
    m_numbers.reserve(size);
    if (isByText())
        m_keys.reserve(size);
}

bool SortKeys::isByText() const
{
    if (!m_column)
        return false;
    if (m_column->computed)
        return !m_column->computed->value;
    switch (m_column->info->kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Languages:
    case FieldKind::Reference:
    case FieldKind::References:
        return true;
    default:
        return false;
    }
}

qint64 SortKeys::numberOf(qint64 id, const Workspace &workspace) const
{
    if (!m_column)
        return id;
    const QVariant value = valueOf({m_type, id}, *m_column, workspace);
    if (m_column->isKind(FieldKind::Choice))
        return choiceOrder(*m_column->info, value.toString());
    if (value.typeId() != QMetaType::QString)
        return value.toLongLong();
    const QString text = value.toString(); // a date or moment
    if (const LocalTime moment = LocalTime::fromString(text); moment.isSet())
        return moment.minutes();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? date.toJulianDay() : last;
}

QString SortKeys::textOf(qint64 id, const Workspace &workspace)
{
    const RecordKey key{m_type, id};
    if (!m_column->isKind(FieldKind::Reference))
        return summitry::textOf(key, *m_column, workspace);
    const qint64 target = valueOf(key, *m_column, workspace).toLongLong();
    const auto known = m_names.constFind(target);
    if (known != m_names.cend())
        return *known;
    return *m_names.insert(target, nameOf(RecordKey{m_column->info->target, target}, workspace.document()));
}

void SortKeys::append(qint64 id, const Workspace &workspace)
{
    if (!isByText()) {
        m_numbers.push_back(numberOf(id, workspace));
        return;
    }
    const QString text = textOf(id, workspace);
    m_numbers.push_back(text.isEmpty() ? 1 : 0);
    m_keys.push_back(m_collator.sortKey(text));
}

void SortKeys::update(std::size_t row, qint64 id, const Workspace &workspace)
{
    if (!isByText()) {
        m_numbers[row] = numberOf(id, workspace);
        return;
    }
    const QString text = textOf(id, workspace);
    m_numbers[row] = text.isEmpty() ? 1 : 0;
    m_keys[row] = m_collator.sortKey(text);
}

void SortKeys::remove(std::size_t row)
{
    m_numbers[row] = m_numbers.back();
    m_numbers.pop_back();
    if (!isByText())
        return;
    m_keys[row] = m_keys.back();
    m_keys.pop_back();
}

int SortKeys::compare(std::size_t a, std::size_t b) const
{
    if (m_numbers[a] != m_numbers[b])
        return m_numbers[a] < m_numbers[b] ? -1 : 1;
    return m_keys.empty() ? 0 : m_keys[a].compare(m_keys[b]);
}

} // namespace summitry
