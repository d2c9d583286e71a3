// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall clock against the instants, in nights that are an hour longer, shorter, or missing.
#include "domain/summitclock.h"
#include "tests/testprogram.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestSummitClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instants_data();
    void instants();
    void ends_data();
    void ends();
    void lengthOfDay_data();
    void lengthOfDay();
    void agreesWithTheCalendar_data();
    void agreesWithTheCalendar();
    void countsInUtcWithoutAZone_data();
    void countsInUtcWithoutAZone();
    void unsetStaysUnset();
};

namespace {

const auto paris = u"Europe/Paris"_s;
const auto saoPaulo = u"America/Sao_Paulo"_s;

LocalTime at(const QString &text)
{
    return LocalTime::fromString(text);
}

QString utcText(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant * 60'000, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm"_s);
}

LocalTime wallOf(qint64 instant, const QTimeZone &zone)
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(instant * 60'000, zone);
    return {wall.date(), wall.time().hour() * 60 + wall.time().minute()};
}

} // namespace

void TestSummitClock::instants_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("wall");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("shown"); // the wall clock at that instant
    const auto row = [](const char *name, const QString &zone, const QString &wall, const QString &utc, const QString &shown = {}) {
        QTest::newRow(name) << zone << wall << utc << (shown.isEmpty() ? wall : shown);
    };
    row("Paris, an October morning", paris, u"2018-10-27T09:30"_s, u"2018-10-27T07:30"_s);
    row("Paris, before the hour that comes twice", paris, u"2018-10-28T01:59"_s, u"2018-10-27T23:59"_s);
    row("Paris, the hour that comes twice is the first", paris, u"2018-10-28T02:00"_s, u"2018-10-28T00:00"_s);
    row("Paris, its last minute", paris, u"2018-10-28T02:59"_s, u"2018-10-28T00:59"_s);
    row("Paris, after the hour that comes twice", paris, u"2018-10-28T03:00"_s, u"2018-10-28T02:00"_s);
    row("Paris, the day after", paris, u"2018-10-29T09:30"_s, u"2018-10-29T08:30"_s);
    row("Paris, the last minute before the skipped hour", paris, u"2018-03-25T01:59"_s, u"2018-03-25T00:59"_s);
    row("Paris, a skipped minute", paris, u"2018-03-25T02:30"_s, u"2018-03-25T01:00"_s, u"2018-03-25T03:00"_s);
    row("Paris, the minute after the skipped hour", paris, u"2018-03-25T03:00"_s, u"2018-03-25T01:00"_s);
    row("São Paulo, the last minute before the skipped midnight", saoPaulo, u"2018-11-03T23:59"_s, u"2018-11-04T02:59"_s);
    row("São Paulo, a midnight that does not exist", saoPaulo, u"2018-11-04T00:00"_s, u"2018-11-04T03:00"_s, u"2018-11-04T01:00"_s);
    row("São Paulo, half past that midnight", saoPaulo, u"2018-11-04T00:30"_s, u"2018-11-04T03:00"_s, u"2018-11-04T01:00"_s);
    row("São Paulo, one o'clock", saoPaulo, u"2018-11-04T01:00"_s, u"2018-11-04T03:00"_s);
    row("São Paulo, 23:30 that comes twice in February", saoPaulo, u"2018-02-17T23:30"_s, u"2018-02-18T01:30"_s);
    row("Kathmandu, three quarters of an hour off", u"Asia/Kathmandu"_s, u"2018-10-29T09:30"_s, u"2018-10-29T03:45"_s);
    row("Lord Howe, half an hour skipped", u"Australia/Lord_Howe"_s, u"2018-10-07T02:10"_s, u"2018-10-06T15:30"_s, u"2018-10-07T02:30"_s);
    row("Apia, a whole day skipped", u"Pacific/Apia"_s, u"2011-12-30T12:00"_s, u"2011-12-30T10:00"_s, u"2011-12-31T00:00"_s);
}

void TestSummitClock::instants()
{
    QFETCH(QString, zone);
    QFETCH(QString, wall);
    QFETCH(QString, utc);
    QFETCH(QString, shown);
    const SummitClock clock(zone);
    QCOMPARE(utcText(clock.instant(at(wall))), utc);
    QCOMPARE(clock.local(clock.instant(at(wall))).toString(), shown);
    QCOMPARE(clock.existing(at(wall)).toString(), shown);
    QCOMPARE(clock.exists(at(wall)), wall == shown);
}

void TestSummitClock::ends_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("end");
    QTest::newRow("on a usual day") << paris << u"2018-10-27T09:30"_s << 90 << u"2018-10-27T11:00"_s;
    QTest::newRow("over a usual midnight") << paris << u"2018-10-26T23:30"_s << 90 << u"2018-10-27T01:00"_s;
    QTest::newRow("through the longer night of Paris") << paris << u"2018-10-28T00:30"_s << 240 << u"2018-10-28T03:30"_s;
    QTest::newRow("from the first 02:30 of Paris to the second") << paris << u"2018-10-28T02:30"_s << 60 << u"2018-10-28T02:30"_s;
    QTest::newRow("a whole day from noon to the next in Paris") << paris << u"2018-10-27T12:00"_s << 25 * 60 << u"2018-10-28T12:00"_s;
    QTest::newRow("through the shorter night of São Paulo") << saoPaulo << u"2018-11-03T22:00"_s << 180 << u"2018-11-04T02:00"_s;
    QTest::newRow("up to the skipped midnight of São Paulo") << saoPaulo << u"2018-11-03T23:00"_s << 60 << u"2018-11-04T01:00"_s;
    QTest::newRow("from a skipped start in São Paulo") << saoPaulo << u"2018-11-04T00:15"_s << 30 << u"2018-11-04T01:30"_s;
    QTest::newRow("a whole day from noon to the next in São Paulo") << saoPaulo << u"2018-11-03T12:00"_s << 23 * 60 << u"2018-11-04T12:00"_s;
}

void TestSummitClock::ends()
{
    QFETCH(QString, zone);
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, end);
    QCOMPARE(SummitClock(zone).end(at(start), minutes).toString(), end);
}

void TestSummitClock::lengthOfDay_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("Paris, the day before") << paris << QDate(2018, 10, 27) << 24;
    QTest::newRow("Paris, 28 October 2018") << paris << QDate(2018, 10, 28) << 25;
    QTest::newRow("Paris, the day after") << paris << QDate(2018, 10, 29) << 24;
    QTest::newRow("Paris, 25 March 2018") << paris << QDate(2018, 3, 25) << 23;
    QTest::newRow("São Paulo, the day before") << saoPaulo << QDate(2018, 11, 3) << 24;
    QTest::newRow("São Paulo, 4 November 2018") << saoPaulo << QDate(2018, 11, 4) << 23;
    QTest::newRow("São Paulo, 17 February 2018") << saoPaulo << QDate(2018, 2, 17) << 25;
    QTest::newRow("Kolkata, which never changes") << u"Asia/Kolkata"_s << QDate(2018, 10, 28) << 24;
}

void TestSummitClock::lengthOfDay()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    const SummitClock clock(zone);
    QCOMPARE(clock.instant({day.addDays(1), 0}) - clock.instant({day, 0}), qint64(hours) * 60);
}

void TestSummitClock::agreesWithTheCalendar_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDate>("day");
    QTest::newRow("Paris, autumn") << paris << QDate(2018, 10, 28);
    QTest::newRow("Paris, spring") << paris << QDate(2018, 3, 25);
    QTest::newRow("São Paulo, spring") << saoPaulo << QDate(2018, 11, 4);
    QTest::newRow("São Paulo, autumn") << saoPaulo << QDate(2018, 2, 18);
    QTest::newRow("Lord Howe") << u"Australia/Lord_Howe"_s << QDate(2018, 10, 7);
    QTest::newRow("a year that only the rule knows") << paris << QDate(2044, 10, 30);
    QTest::newRow("UTC") << u"UTC"_s << QDate(2018, 10, 28);
}

void TestSummitClock::agreesWithTheCalendar()
{
    QFETCH(QString, zone);
    QFETCH(QDate, day);
    const SummitClock clock(zone);
    const QTimeZone calendar(zone.toUtf8());
    QRandomGenerator random(5);
    const qint64 from = LocalTime(day.addDays(-3), 0).minutes();
    for (int i = 0; i < 4000; ++i) { // in no order: what the clock remembers must not matter
        const qint64 instant = from + random.bounded(6 * 1440);
        const LocalTime wall = clock.local(instant);
        QCOMPARE(wall, wallOf(instant, calendar));
        const qint64 first = clock.instant(wall);
        QVERIFY(first == instant || (first < instant && wallOf(first, calendar) == wall));
        const LocalTime any = LocalTime::fromMinutes(qint32(from) + qint32(random.bounded(6 * 1440)));
        QCOMPARE(clock.instant(any), SummitClock(zone).instant(any));
        QVERIFY(clock.instant(any) <= clock.instant(any.plus(1)));
    }
}

void TestSummitClock::countsInUtcWithoutAZone_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("no zone") << u""_s;
    QTest::newRow("a zone that there is not") << u"Europe/Atlantis"_s;
}

void TestSummitClock::countsInUtcWithoutAZone()
{
    QFETCH(QString, zone);
    const SummitClock clock(zone);
    QCOMPARE(utcText(clock.instant(at(u"2018-10-28T02:30"_s))), u"2018-10-28T02:30"_s);
    QCOMPARE(clock.end(at(u"2018-10-28T02:30"_s), 60).toString(), u"2018-10-28T03:30"_s);
}

void TestSummitClock::unsetStaysUnset()
{
    const SummitClock clock(paris);
    QVERIFY(!clock.end({}, 60).isSet());
    QVERIFY(!clock.existing({}).isSet());
}

SUMMITRY_TEST(TestSummitClock)
#include "tst_summitclock.moc"
