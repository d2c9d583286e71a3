// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"

#include <QDateTime>

namespace summitry {

namespace {

constexpr int minutesPerDay = 24 * 60;
const qint64 epochDay = QDate(1970, 1, 1).toJulianDay();

int floorDivide(int a, int b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

int digits(QStringView text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

void writeDigits(QChar *to, int number, int count)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        to[i] = QChar(char16_t(u'0' + number % 10));
}

} // namespace

QString isoDate(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    if (!date.isValid() || year < 0 || year > 9999)
        return date.isValid() ? date.toString(Qt::ISODate) : QString(QLatin1String(""));
    QString text(10, u'-');
    QChar *to = text.data();
    writeDigits(to, year, 4);
    writeDigits(to + 5, month, 2);
    writeDigits(to + 8, day, 2);
    return text;
}

QDate dateOfIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return text.isEmpty() ? QDate() : QDate::fromString(text.toString(), Qt::ISODate);
    const int year = digits(text, 0, 4);
    return year > 0 ? QDate(year, digits(text, 5, 2), digits(text, 8, 2)) : QDate();
}

LocalTime::LocalTime(QDate date, int minuteOfDay)
    : m_minutes(date.isValid() ? qint32((date.toJulianDay() - epochDay) * minutesPerDay + minuteOfDay) : unset)
{
}

LocalTime LocalTime::fromMinutes(qint32 minutes)
{
    LocalTime time;
    time.m_minutes = minutes;
    return time;
}

QDate LocalTime::date() const
{
    return isSet() ? QDate::fromJulianDay(epochDay + floorDivide(m_minutes, minutesPerDay)) : QDate();
}

int LocalTime::minuteOfDay() const
{
    return isSet() ? m_minutes - floorDivide(m_minutes, minutesPerDay) * minutesPerDay : 0;
}

QTime LocalTime::time() const
{
    return isSet() ? QTime(minuteOfDay() / 60, minuteOfDay() % 60) : QTime();
}

LocalTime LocalTime::plus(int minutes) const
{
    return isSet() ? fromMinutes(m_minutes + minutes) : LocalTime();
}

QString LocalTime::toString() const
{
    if (!isSet())
        return {};
    QString text = isoDate(date()) + QLatin1String("T00:00");
    writeDigits(text.data() + text.size() - 5, minuteOfDay() / 60, 2);
    writeDigits(text.data() + text.size() - 2, minuteOfDay() % 60, 2);
    return text;
}

LocalTime LocalTime::fromString(QStringView text)
{
    if (text.size() < 16 || text.at(4) != u'-' || text.at(7) != u'-' || (text.at(10) != u'T' && text.at(10) != u' ')
        || text.at(13) != u':')
        return {};
    const int year = digits(text, 0, 4);
    const QDate date(year, digits(text, 5, 2), digits(text, 8, 2));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    if (year < 0 || !date.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return {};
    return {date, hour * 60 + minute};
}

} // namespace summitry
