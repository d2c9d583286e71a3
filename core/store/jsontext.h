// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Field names and values as one JSON object in UTF-8, made in place: an import writes one for every row.
#pragma once

#include <QByteArray>
#include <QVariant>

namespace summitry {

class JsonText
{
public:
    // Behind what is in there already.
    explicit JsonText(QByteArray &to) : m_to(to) { m_to += '{'; }

    void add(const char *name, const QVariant &value);
    void finish() { m_to += '}'; }

private:
    void addString(QStringView text);

    QByteArray &m_to;
};

} // namespace summitry
