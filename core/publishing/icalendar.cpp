// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/icalendar.h"

namespace summitry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 75; // of a line, its end not counted
constexpr auto localFormat = "yyyyMMdd'T'HHmmss"_L1;

QByteArray escapedIcal(const QString &text)
{
    QString safe = text;
    safe.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1).replace("\r\n"_L1, "\n"_L1);
    return safe.replace(u'\r', u'\n').replace(u'\n', "\\n"_L1).toUtf8();
}

bool isInsideCharacter(char octet)
{
    return (quint8(octet) & 0xc0) == 0x80;
}

// "+0530"; seconds are only for zones of long ago.
QByteArray offsetText(int seconds)
{
    const int size = std::abs(seconds);
    QString text = u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+')).arg(size / 3600, 2, 10, QChar(u'0')).arg(size / 60 % 60, 2, 10, QChar(u'0'));
    if (size % 60 != 0)
        text += u"%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return text.toLatin1();
}

bool isUtc(const QTimeZone &zone)
{
    return zone == QTimeZone::utc();
}

} // namespace

void IcalendarWriter::begin(QByteArrayView component)
{
    add("BEGIN", component);
}

void IcalendarWriter::end(QByteArrayView component)
{
    add("END", component);
}

void IcalendarWriter::add(QByteArrayView name, QByteArrayView value)
{
    QByteArray line = name.toByteArray();
    line += ':';
    line += value;
    qsizetype room = mostOctets;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = std::min(from + room, line.size());
        while (to < line.size() && isInsideCharacter(line[to]))
            --to;
        if (from > 0)
            m_bytes += "\r\n ";
        m_bytes.append(line.constData() + from, to - from);
        from = to;
        room = mostOctets - 1; // for the space
    }
    m_bytes += "\r\n";
}

void IcalendarWriter::addText(QByteArrayView name, const QString &text)
{
    if (!text.isEmpty())
        add(name, escapedIcal(text));
}

void IcalendarWriter::addTexts(QByteArrayView name, const QStringList &texts)
{
    QByteArrayList values;
    for (const QString &text : texts)
        values += escapedIcal(text);
    if (!values.isEmpty())
        add(name, values.join(','));
}

void IcalendarWriter::addUtc(QByteArrayView name, const QDateTime &moment)
{
    add(name, (moment.toUTC().toString(localFormat) + u'Z').toLatin1());
}

void IcalendarWriter::addLocal(QByteArrayView name, LocalTime time, const QTimeZone &zone)
{
    const QByteArray value = QDateTime(time.date(), time.time(), Qt::UTC).toString(localFormat).toLatin1();
    if (isUtc(zone))
        add(name, QByteArray(value + 'Z'));
    else
        add(QByteArray(name.toByteArray() + ";TZID=" + zone.id()), value);
}

void IcalendarWriter::addZone(const QTimeZone &zone, const QDateTime &first, const QDateTime &last)
{
    if (isUtc(zone))
        return;
    begin("VTIMEZONE");
    add("TZID", zone.id());
    QTimeZone::OffsetData data = zone.previousTransition(first.addMSecs(1)); // the change at that moment itself counts
    if (data.atUtc.isValid()) {
        addObservance(data, zone.offsetFromUtc(data.atUtc.addSecs(-1)));
    } else {
        data = zone.offsetData(first);
        data.atUtc = QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        addObservance(data, data.offsetFromUtc);
    }
    for (data = zone.nextTransition(first); data.atUtc.isValid() && data.atUtc <= last; data = zone.nextTransition(data.atUtc))
        addObservance(data, zone.offsetFromUtc(data.atUtc.addSecs(-1)));
    end("VTIMEZONE");
}

// Its beginning is told by the clocks that it ends.
void IcalendarWriter::addObservance(const QTimeZone::OffsetData &data, int offsetBefore)
{
    const QByteArrayView component = data.daylightTimeOffset != 0 ? "DAYLIGHT" : "STANDARD";
    begin(component);
    add("DTSTART", data.atUtc.addSecs(offsetBefore).toString(localFormat).toLatin1());
    add("TZOFFSETFROM", offsetText(offsetBefore));
    add("TZOFFSETTO", offsetText(data.offsetFromUtc));
    addText("TZNAME", data.abbreviation);
    end(component);
}

} // namespace summitry
