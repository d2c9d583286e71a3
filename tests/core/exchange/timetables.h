// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Timetables to look into, and the rules that a schedule XML has to follow.
#pragma once

#include "exchange/schedulewriters.h"
#include "tests/core/publishing/secretpeople.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace summitry {

using namespace Qt::StringLiterals;

inline Timetable timetableFor(const Document &document, Audience audience)
{
    const auto made = timetableOf(document, {ExportProfile(audience), QDateTime(QDate(2018, 10, 28), QTime(18, 40), Qt::UTC)});
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

// The rules of schedule.xml.xsd that a file can break.
inline void verifyFollowsTheSchema(const QByteArray &xml)
{
    static const QRegularExpression moment(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s);
    static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    const QHash<QString, QRegularExpression> texts{
        {u"acronym"_s, QRegularExpression(u"^[a-z0-9_]{4,}$"_s)},  {u"date"_s, moment},
        {u"start"_s, QRegularExpression(u"^(\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\d)$"_s)},
        {u"duration"_s, QRegularExpression(u"^[0-9]{1,2}:[0-9]{2}$"_s)},
        {u"slug"_s, QRegularExpression(u"^[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]$"_s)},
        {u"url"_s, QRegularExpression(u"^https?://.*"_s)}};
    QSet<QString> ids, guids, slugs;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name == "day"_L1)
            QVERIFY(moment.match(attributes.value("start"_L1)).hasMatch() && moment.match(attributes.value("end"_L1)).hasMatch());
        if (name == "room"_L1 && !reader.attributes().isEmpty())
            QVERIFY(attributes.hasAttribute("name"_L1));
        if (name == "event"_L1) {
            const QString id = attributes.value("id"_L1).toString(), guid = attributes.value("guid"_L1).toString();
            QVERIFY(id.toInt() > 0 && !ids.contains(id) && uuid.match(guid).hasMatch() && !guids.contains(guid));
            ids.insert(id);
            guids.insert(guid);
        }
        if (!texts.contains(name))
            continue;
        const QString text = reader.readElementText();
        QVERIFY2(texts.value(name).match(text).hasMatch(), qPrintable(name + u": "_s + text));
        QVERIFY2(name != "slug"_L1 || !slugs.contains(text), qPrintable(text));
        if (name == "slug"_L1)
            slugs.insert(text);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!ids.isEmpty() && ids.size() == slugs.size());
}

} // namespace summitry
