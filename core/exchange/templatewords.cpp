// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/templatewords.h"

#include "base/languages.h"
#include "exchange/delimited.h"

#include <QTimeZone>

namespace summitry {

using namespace Qt::StringLiterals;

TemplateWords::TemplateWords()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    m_words.insert(u"language"_s, Languages::current());
    m_words.insert(u"zone"_s, QTimeZone::isTimeZoneIdAvailable(zone) ? QString::fromUtf8(zone) : u"UTC"_s);
    Progress progress;
    const auto table = readDelimited(u":/templates/words.csv"_s, progress);
    Q_ASSERT(table); // compiled in
    const qsizetype column = std::max<qsizetype>(table->header.indexOf(Languages::current()), 1);
    for (const DelimitedRow &row : table->rows)
        m_words.insert(row.cells[0], row.cells[column].isEmpty() ? row.cells[1] : row.cells[column]);
}

QString TemplateWords::word(const QString &name) const
{
    return m_words.value(name, name);
}

} // namespace summitry
