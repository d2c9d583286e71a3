// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small schedules to import.
#pragma once

#include "exchange/schedulexml.h"
#include "importing.h"

namespace summitry {

using namespace Qt::StringLiterals;

inline constexpr auto head =
    "<?xml version='1.0'?><schedule><conference><title>Con</title>%1</conference><day date='2019-12-27'%2><room name='Ada'>";
inline constexpr auto tail = "</room></day></schedule>";

inline QByteArray schedule(const QString &events, const QString &conference = {}, const QString &day = {})
{
    return QString(QString::fromLatin1(head).arg(conference, day) + events + QString::fromLatin1(tail)).toUtf8();
}

inline QString talk(const QString &id, const QString &inside)
{
    return u"<event id='%1'><title>Talk %1</title><start>10:00</start><duration>1:00</duration>%2</event>"_s.arg(id, inside);
}

inline Result<ImportPlan> plannedSchedule(const QByteArray &xml, const Document &document)
{
    Progress progress;
    return planSchedule(xml, u"schedule.xml"_s, document, progress);
}

inline ImportReport importedSchedule(const QByteArray &xml, Document &document)
{
    return imported(plannedSchedule(xml, document), document);
}

inline const Session &only(const Document &document)
{
    if (document.all<Session>().size() != 1)
        qFatal("not one session");
    return *document.all<Session>().begin();
}

} // namespace summitry
