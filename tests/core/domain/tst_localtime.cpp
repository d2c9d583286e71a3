// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localtime.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestLocalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void refuses_data();
    void refuses();
    void roundTripsEveryMinute();
    void passesMidnight();
    void countsAndOrders();
    void unsetStaysUnset();
    void datesReadAndWriteAsQtHasThem();
};

void TestLocalTime::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("ISO 8601") << u"2018-10-29T09:30"_s << u"2018-10-29T09:30"_s;
    QTest::newRow("a space between") << u"2018-10-29 09:30"_s << u"2018-10-29T09:30"_s;
    QTest::newRow("with seconds") << u"2018-10-29T09:30:59"_s << u"2018-10-29T09:30"_s;
    QTest::newRow("midnight") << u"2018-10-29T00:00"_s << u"2018-10-29T00:00"_s;
    QTest::newRow("the last minute") << u"2018-12-31T23:59"_s << u"2018-12-31T23:59"_s;
    QTest::newRow("a leap day") << u"2020-02-29T12:00"_s << u"2020-02-29T12:00"_s;
    QTest::newRow("before 1970") << u"1948-12-10T11:05"_s << u"1948-12-10T11:05"_s;
}

void TestLocalTime::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QCOMPARE(LocalTime::fromString(text).toString(), read);
}

void TestLocalTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"2018-10-29"_s, u"29/10/2018 09:30"_s, u"2018-10-29T24:00"_s, u"2018-10-29T09:60"_s,
                             u"2018-13-29T09:30"_s, u"2018-02-29T09:30"_s, u"2018-10-29T9:30"_s, u"2018-10-29X09:30"_s,
                             u"2018-10-29T-1:30"_s, u"2018-1o-29T09:30"_s, u"\u0662\u0660\u0661\u0668-10-29T09:30"_s})
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text;
}

void TestLocalTime::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!LocalTime::fromString(text).isSet());
}

void TestLocalTime::roundTripsEveryMinute()
{
    for (const QDate first : {QDate(1969, 12, 30), QDate(2018, 10, 27), QDate(2020, 2, 28)}) {
        const qint32 from = LocalTime(first, 0).minutes();
        for (qint32 minute = from; minute < from + 4 * 1440; ++minute) {
            const LocalTime time = LocalTime::fromMinutes(minute);
            QCOMPARE(LocalTime::fromString(time.toString()), time);
            QCOMPARE(LocalTime(time.date(), time.minuteOfDay()), time);
            QVERIFY(time.minuteOfDay() >= 0 && time.minuteOfDay() < 1440);
        }
    }
}

void TestLocalTime::passesMidnight()
{
    QCOMPARE(LocalTime(QDate(2018, 10, 29), 26 * 60).toString(), u"2018-10-30T02:00"_s);
    QCOMPARE(LocalTime(QDate(2018, 12, 31), 23 * 60).plus(60).toString(), u"2019-01-01T00:00"_s);
    QCOMPARE(LocalTime(QDate(1970, 1, 1), 0).plus(-1).toString(), u"1969-12-31T23:59"_s);
}

void TestLocalTime::countsAndOrders()
{
    const LocalTime early(QDate(2018, 10, 29), 9 * 60);
    const LocalTime late(QDate(2018, 10, 30), 8 * 60);
    QCOMPARE(early.minutesTo(late), 23 * 60);
    QCOMPARE(late.minutesTo(early), -23 * 60);
    QVERIFY(early < late);
    QVERIFY(LocalTime() < early);
    QCOMPARE(early.time(), QTime(9, 0));
}

void TestLocalTime::unsetStaysUnset()
{
    const LocalTime unset;
    QVERIFY(!unset.isSet());
    QVERIFY(unset.toString().isEmpty());
    QVERIFY(!unset.plus(10).isSet());
    QVERIFY(!unset.date().isValid());
    QVERIFY(!unset.time().isValid());
    QVERIFY(!LocalTime(QDate(), 600).isSet());
}

void TestLocalTime::datesReadAndWriteAsQtHasThem()
{
    for (QDate date(1999, 12, 1); date < QDate(2029, 2, 1); date = date.addDays(1)) {
        QCOMPARE(isoDate(date), date.toString(Qt::ISODate));
        QCOMPARE(dateOfIso(isoDate(date)), date);
    }
    QCOMPARE(isoDate(QDate(33, 4, 3)), u"0033-04-03"_s);
    QVERIFY(isoDate(QDate()).isEmpty() && !isoDate(QDate()).isNull());
    for (const auto &text : {u""_s, u"2018-02-29"_s, u"2018-13-01"_s, u"2018-1-01"_s, u"0000-01-01"_s, u"-018-01-01"_s, u"2018/10/29"_s,
                             u"2018-10-29T09:30"_s, u"2o18-10-29"_s, u"29-10-2018"_s})
        QCOMPARE(dateOfIso(text), QDate::fromString(text, Qt::ISODate));
}

SUMMITRY_TEST(TestLocalTime)
#include "tst_localtime.moc"
