// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schedulewriters.h"

#include "exchange/delimited.h"

namespace summitry {

using namespace Qt::StringLiterals;

QByteArray indicoCsv(const Timetable &timetable)
{
    DelimitedWriter writer;
    for (const TimetableDay &day : timetable.days) {
        std::vector<const TimetableEvent *> events;
        for (const QList<TimetableEvent> &ofRoom : day.events) {
            for (const TimetableEvent &event : ofRoom) {
                if (event.type != QLatin1StringView(choiceName(SessionKind::Break)))
                    events.push_back(&event);
            }
        }
        std::stable_sort(events.begin(), events.end(), [](const TimetableEvent *a, const TimetableEvent *b) { return a->start < b->start; });
        for (const TimetableEvent *event : events) {
            const QString start = event->start.toString(u"yyyy-MM-dd HH:mm"); // by the clocks of the summit, as Indico's event has them
            writer.addRow({start, QString::number(event->minutes), event->title, {}, {}, {}, {}});
        }
    }
    return writer.bytes();
}

QByteArray scheduleBytes(const Timetable &timetable, ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Json:
        return scheduleJson(timetable);
    case ScheduleFormat::Indico:
        return indicoCsv(timetable);
    case ScheduleFormat::Xml:
        break;
    }
    return scheduleXml(timetable);
}

QString suffixOf(ScheduleFormat format)
{
    switch (format) {
    case ScheduleFormat::Json:
        return u"json"_s;
    case ScheduleFormat::Indico:
        return u"csv"_s;
    case ScheduleFormat::Xml:
        break;
    }
    return u"xml"_s;
}

QString scheduleLength(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace summitry
