// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines folded and escaped, and zones as readers need them.
#include "publishing/icalendar.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class IcalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void linesAreFoldedByOctets_data();
    void linesAreFoldedByOctets();
    void zoneTellsItsChanges_data();
    void zoneTellsItsChanges();
    void timesNameTheirZone();
};

void IcalendarTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << u"Plenary"_s << QByteArray("SUMMARY:Plenary\r\n");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("commas and semicolons") << u"Land, water; air"_s << QByteArray("SUMMARY:Land\\, water\\; air\r\n");
    QTest::newRow("a backslash") << u"C:\\new"_s << QByteArray("SUMMARY:C:\\\\new\r\n");
    QTest::newRow("line breaks of all kinds") << u"a\nb\r\nc\rd"_s << QByteArray("SUMMARY:a\\nb\\nc\\nd\r\n");
    QTest::newRow("what would end the event") << u"x\nEND:VEVENT"_s << QByteArray("SUMMARY:x\\nEND:VEVENT\r\n");
}

void IcalendarTest::textIsEscaped()
{
    QFETCH(QString, text);
    IcalendarWriter writer;
    writer.addText("SUMMARY", text);
    QTEST(writer.bytes(), "line");
}

void IcalendarTest::linesAreFoldedByOctets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("as long as a line may be") << QString(75 - 8, u'x') << 1;
    QTest::newRow("one too long") << QString(76 - 8, u'x') << 2;
    QTest::newRow("three full lines") << QString(75 - 8 + 74 + 74, u'x') << 3;
    QTest::newRow("Arabic, two octets each") << QString(100, u'م') << 3;
    QTest::newRow("Chinese, three") << QString(100, u'人') << 5;
    QTest::newRow("faces, four") << u"🙂"_s.repeated(60) << 4;
}

void IcalendarTest::linesAreFoldedByOctets()
{
    QFETCH(QString, text);
    IcalendarWriter writer;
    writer.addText("SUMMARY", text);
    QByteArrayList lines = writer.bytes().split('\n');
    QCOMPARE(lines.takeLast(), QByteArray());
    QTEST(int(lines.size()), "lines");
    for (const QByteArray &line : std::as_const(lines)) {
        QVERIFY(line.endsWith('\r') && line.size() <= 75 + 1);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString whole = decoder(line);
        QVERIFY2(!decoder.hasError() && !whole.isEmpty(), line.constData()); // no character is cut in two
    }
    QCOMPARE(QString::fromUtf8(QByteArray(writer.bytes()).replace("\r\n ", "")), u"SUMMARY:"_s + text + u"\r\n"_s);
}

void IcalendarTest::zoneTellsItsChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("first");
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<QByteArrayList>("lines");
    const auto moment = [](int year, int month, int day) { return QDateTime(QDate(year, month, day), QTime(12, 0), Qt::UTC); };
    QTest::newRow("winter alone") << QByteArray("Europe/Paris") << moment(2018, 10, 29) << moment(2018, 11, 2)
                                  << QByteArrayList{"BEGIN:STANDARD", "DTSTART:20181028T030000", "TZOFFSETFROM:+0200",
                                                    "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD"};
    QTest::newRow("over the end of summer")
        << QByteArray("Europe/Paris") << moment(2018, 10, 27) << moment(2018, 10, 29)
        << QByteArrayList{"BEGIN:DAYLIGHT", "DTSTART:20180325T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT",
                          "BEGIN:STANDARD", "DTSTART:20181028T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD"};
    QTest::newRow("without any change") << QByteArray("Etc/GMT-1") << moment(2019, 12, 27) << moment(2019, 12, 30)
                                        << QByteArrayList{"BEGIN:STANDARD", "DTSTART:19700101T010000", "TZOFFSETFROM:+0100",
                                                          "TZOFFSETTO:+0100", "TZNAME:+01", "END:STANDARD"};
    QTest::newRow("half an hour") << QByteArray("Asia/Kolkata") << moment(2019, 12, 27) << moment(2019, 12, 30)
                                  << QByteArrayList{"BEGIN:STANDARD", "DTSTART:19451015T000000", "TZOFFSETFROM:+0630",
                                                    "TZOFFSETTO:+0530", "TZNAME:IST", "END:STANDARD"};
}

void IcalendarTest::zoneTellsItsChanges()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, first);
    QFETCH(QDateTime, last);
    QFETCH(QByteArrayList, lines);
    IcalendarWriter writer;
    writer.addZone(QTimeZone(zone), first, last);
    lines.prepend("TZID:" + zone);
    lines.prepend("BEGIN:VTIMEZONE");
    lines.append("END:VTIMEZONE");
    QCOMPARE(QString::fromUtf8(writer.bytes()), QString::fromUtf8(lines.join("\r\n") + "\r\n"));
}

void IcalendarTest::timesNameTheirZone()
{
    IcalendarWriter writer;
    const LocalTime start(QDate(2018, 10, 29), 9 * 60 + 5);
    writer.addLocal("DTSTART", start, QTimeZone("Europe/Paris"));
    writer.addLocal("DTSTART", start, QTimeZone::utc());
    writer.addZone(QTimeZone::utc(), {}, {});
    writer.addUtc("DTSTAMP", QDateTime(QDate(2018, 10, 29), QTime(9, 5, 7), QTimeZone("Europe/Paris")));
    QCOMPARE(writer.bytes(), QByteArray("DTSTART;TZID=Europe/Paris:20181029T090500\r\nDTSTART:20181029T090500Z\r\nDTSTAMP:20181029T080507Z\r\n"));
}

SUMMITRY_TEST(IcalendarTest)
#include "tst_icalendar.moc"
