// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/jsontext.h"

#include "base/utf8.h"

#include <algorithm>

namespace summitry {

void JsonText::add(const char *name, const QVariant &value)
{
    m_to += m_to.endsWith('{') ? "\"" : ",\"";
    m_to += name;
    m_to += "\":";
    if (value.isNull())
        m_to += "null";
    else if (value.typeId() == QMetaType::QString)
        addString(*static_cast<const QString *>(value.constData()));
    else
        m_to += QByteArray::number(value.toLongLong());
}

void JsonText::addString(QStringView text)
{
    const auto isPlain = [](QChar character) { return character >= u' ' && character != u'"' && character != u'\\'; };
    m_to += '"';
    for (auto from = text.begin(); from != text.end();) {
        const auto to = std::find_if_not(from, text.end(), isPlain);
        appendUtf8(m_to, QStringView(from, to));
        from = to;
        if (from == text.end())
            break;
        m_to += '\\';
        if (*from >= u' ')
            m_to += char(from->unicode());
        else
            m_to += "u00" + QByteArray::number(from->unicode(), 16).rightJustified(2, '0');
        ++from;
    }
    m_to += '"';
}

} // namespace summitry
