// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a schedule's events are: lengths, nights past midnight, and time zones.
#include "document/programme.h"
#include "exchange/scheduletimes.h"
#include "schedules.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestScheduleTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void startsAreOnTheRightDay_data();
    void startsAreOnTheRightDay();
    void zones_data();
    void zones();
};

void TestScheduleTimes::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1: none
    for (const auto &[text, minutes] : {std::pair(u"1:30"_s, 90),
                                        {u"01:30"_s, 90},
                                        {u"00:05:00"_s, 5},
                                        {u"01:30:00"_s, 90},
                                        {u"1:06:00"_s, 1800},
                                        {u"2:00:30:00"_s, 2910},
                                        {u"90"_s, 90},
                                        {u"12:59"_s, 779},
                                        {u""_s, -1},
                                        {u"soon"_s, -1},
                                        {u"-1:00"_s, -1},
                                        {u"1:2:3:4:5"_s, -1},
                                        {u"999999999:00"_s, -1}})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text << minutes;
}

void TestScheduleTimes::lengths()
{
    QFETCH(QString, text);
    QFETCH(int, minutes);
    QCOMPARE(lengthOf(text).value_or(-1), minutes);
}

void TestScheduleTimes::startsAreOnTheRightDay_data()
{
    QTest::addColumn<QString>("conference");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("times");
    QTest::addColumn<QString>("start");
    const QString night = u" start='2019-12-27T11:00:00+01:00' end='2019-12-28T04:00:00+01:00'"_s;
    QTest::newRow("a moment with an offset")
        << QString() << night << u"<date>2019-12-28T01:30:00+01:00</date><start>01:30</start>"_s << u"2019-12-28T01:30"_s;
    QTest::newRow("a moment without") << QString() << QString() << u"<date>2019-12-28T01:30:00</date>"_s << u"2019-12-28T01:30"_s;
    QTest::newRow("a time alone in the evening") << QString() << QString() << u"<start>22:00</start>"_s << u"2019-12-27T22:00"_s;
    QTest::newRow("a time alone after midnight") << QString() << QString() << u"<start>01:30</start>"_s << u"2019-12-28T01:30"_s;
    QTest::newRow("a time alone before the day's end")
        << QString() << night << u"<start>03:30</start>"_s << u"2019-12-28T03:30"_s;
    QTest::newRow("a time alone before the day's start")
        << QString() << night << u"<start>10:00</start>"_s << u"2019-12-27T10:00"_s;
    QTest::newRow("a time before the change of the day")
        << u"<day_change>09:00:00</day_change>"_s << QString() << u"<start>08:00</start>"_s << u"2019-12-28T08:00"_s;
    QTest::newRow("a date and a time apart")
        << QString() << QString() << u"<date>2019-12-27</date><start>00:15</start>"_s << u"2019-12-28T00:15"_s;
    QTest::newRow("days that run from four to four")
        << QString() << u" start='2019-12-27T04:00:00+01:00' end='2019-12-28T03:59:00+01:00'"_s
        << u"<date>2019-12-28T02:00:00+01:00</date>"_s << u"2019-12-28T02:00"_s;
}

void TestScheduleTimes::startsAreOnTheRightDay()
{
    QFETCH(QString, conference);
    QFETCH(QString, day);
    QFETCH(QString, times);
    QFETCH(QString, start);
    Document document;
    importedSchedule(schedule(u"<event id='1'><title>Night</title>%1<duration>2:00</duration></event>"_s.arg(times), conference, day),
             document);
    QCOMPARE(only(document).start.toString(), start);
    const Day *found = dayOf(only(document).start, document);
    QVERIFY(found);
    QCOMPARE(found->date, QDate(2019, 12, 27));
    QVERIFY(endOf(only(document), document) <= found->end());
}

void TestScheduleTimes::zones_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    const auto row = [](const char *name, const QString &before, const QString &named, const QString &date, const QString &zone,
                        const QString &start) { QTest::newRow(name) << before << named << date << zone << start; };
    row("named in the file", u"UTC"_s, u"Europe/Berlin"_s, u"2019-12-27T11:00:00+01:00"_s, u"Europe/Berlin"_s,
        u"2019-12-27T11:00"_s);
    row("named, with times of another offset", u"UTC"_s, u"Europe/Berlin"_s, u"2019-12-27T10:00:00Z"_s, u"Europe/Berlin"_s,
        u"2019-12-27T11:00"_s);
    row("the summit's own, where the offset agrees", u"Europe/Paris"_s, QString(), u"2019-12-27T11:00:00+01:00"_s,
        u"Europe/Paris"_s, u"2019-12-27T11:00"_s);
    row("the offset", u"Europe/London"_s, QString(), u"2019-12-27T11:00:00+01:00"_s, u"Etc/GMT-1"_s, u"2019-12-27T11:00"_s);
    row("an offset of half an hour", u"UTC"_s, QString(), u"2019-12-27T11:00:00+05:30"_s, u"UTC+05:30"_s, u"2019-12-27T11:00"_s);
    row("a name that is none", u"Europe/Paris"_s, u"Middle/Earth"_s, u"2019-12-27T11:00:00"_s, u"Europe/Paris"_s,
        u"2019-12-27T11:00"_s);
}

void TestScheduleTimes::zones()
{
    QFETCH(QString, before);
    QFETCH(QString, named);
    QFETCH(QString, date);
    QFETCH(QString, zone);
    QFETCH(QString, start);
    Document document;
    Draft draft(document);
    Summit summit;
    summit.timeZone = before;
    draft.add(summit);
    QVERIFY(document.apply(draft.take()));
    const QString conference = named.isEmpty() ? QString() : u"<time_zone_name>%1</time_zone_name>"_s.arg(named);
    importedSchedule(schedule(u"<event id='1'><title>A</title><date>%1</date><duration>1:00</duration></event>"_s.arg(date), conference),
             document);
    QCOMPARE(document.summit().timeZone, zone);
    QCOMPARE(only(document).start.toString(), start);
}

SUMMITRY_TEST(TestScheduleTimes)
#include "tst_scheduletimes.moc"
