// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedchanges.h"

#include "base/utf8.h"
#include "store/jsontext.h"

namespace summitry {

namespace {

bool saysNothing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return static_cast<const QString *>(value.constData())->isEmpty();
    return value.isNull() || value.toLongLong() == 0;
}

} // namespace

PreparedChanges::PreparedChanges(RecordType type, std::size_t count)
    : m_type(type), m_fields(fieldsOf(type)), m_seen(std::size_t(m_fields.size())), m_isSame(std::size_t(m_fields.size()))
{
    constexpr qsizetype textOfRecord = 600; // a guess that spares most of the growing
    m_texts.reserve(textOfRecord * qsizetype(count));
    m_changes.reserve(count);
    m_values.reserve(count * m_seen.size());
}

PreparedValue PreparedChanges::json(bool isChange)
{
    const qsizetype start = m_texts.size();
    JsonText text(m_texts);
    for (std::size_t i = 0; i < m_seen.size(); ++i) {
        if (isChange ? !m_isSame[i] : !saysNothing(m_seen[i]))
            text.add(m_fields[qsizetype(i)]->name, m_seen[i]);
    }
    text.finish();
    return {PreparedValue::Text, start, m_texts.size() - start};
}

void PreparedChanges::take()
{
    for (const QVariant &value : m_seen) {
        if (value.typeId() == QMetaType::QString) {
            const qsizetype start = m_texts.size();
            appendUtf8(m_texts, *static_cast<const QString *>(value.constData()));
            m_values.push_back({PreparedValue::Text, start, m_texts.size() - start});
        } else {
            m_values.push_back(value.isNull() ? PreparedValue() : PreparedValue{PreparedValue::Number, value.toLongLong(), 0});
        }
    }
}

} // namespace summitry
