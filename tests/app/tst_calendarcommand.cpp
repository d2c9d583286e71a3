// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry export --what agenda --format ics: the programme or a part of it, for calendars.
#include "program.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestCalendarCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void theProgrammeIsACalendar();
    void aPartIsNamed_data();
    void aPartIsNamed();
    void whatIsNoPartIsRefused_data();
    void whatIsNoPartIsRefused();
    void theSameSummitGivesTheSameFile();

private:
    [[nodiscard]] Answer exported(const QStringList &options) const
    {
        return run(QStringList{u"export"_s, m_sample->file(), u"--what"_s, u"agenda"_s} + options + QStringList{u"-o"_s, u"-"_s});
    }

    std::unique_ptr<Sample> m_sample;
};

void TestCalendarCommand::theProgrammeIsACalendar()
{
    const Answer answer = exported({u"--format"_s, u"ics"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QVERIFY(answer.out.startsWith("BEGIN:VCALENDAR\r\n") && answer.out.contains("TZID:Europe/Paris"));
    QVERIFY(answer.complaints.startsWith(u"Names "_s) && answer.complaints.contains(u"1 confidential session left out."_s));
    const QByteArray whole = QByteArray(answer.out).replace("\r\n ", "");
    QVERIFY(whole.contains("SUMMARY:Closing ceremony") && !whole.contains("Meeting of ESCR-Net"));
    const Answer french = exported({u"--format"_s, u"ics"_s, u"--language"_s, u"fr"_s});
    QVERIFY(QByteArray(french.out).replace("\r\n ", "").contains("Langues"));
}

void TestCalendarCommand::aPartIsNamed_data()
{
    QTest::addColumn<QStringList>("part");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<QByteArray>("notThere");
    QTest::newRow("day") << QStringList{u"--day"_s, u"3"_s} << QByteArray("Closing ceremony") << QByteArray("Opening session");
    QTest::newRow("room, in any case of letters")
        << QStringList{u"--room"_s, u"room 1"_s} << QByteArray("LOCATION:Room 1\\,") << QByteArray("LOCATION:Room 2\\,");
    QTest::newRow("track") << QStringList{u"--track"_s, u"Themes"_s} << QByteArray("CATEGORIES:Themes") << QByteArray("CATEGORIES:Regions");
}

void TestCalendarCommand::aPartIsNamed()
{
    QFETCH(QStringList, part);
    QFETCH(QByteArray, there);
    QFETCH(QByteArray, notThere);
    const Answer answer = exported(QStringList{u"--format"_s, u"ics"_s} + part);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    const QByteArray whole = QByteArray(answer.out).replace("\r\n ", "");
    QVERIFY(whole.contains(there) && !whole.contains(notThere));
}

void TestCalendarCommand::whatIsNoPartIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("complaint");
    const QStringList ics{u"--format"_s, u"ics"_s};
    QTest::newRow("a room that is not there") << ics + QStringList{u"--room"_s, u"Room 99"_s} << u"“Room 99”"_s;
    QTest::newRow("nobody of that name") << ics + QStringList{u"--participant"_s, u"Nobody At All"_s} << u"“Nobody At All”"_s;
    QTest::newRow("two parts") << ics + QStringList{u"--room"_s, u"Room 1"_s, u"--day"_s, u"1"_s} << u"give one of them"_s;
    QTest::newRow("a part of a paper") << QStringList{u"--format"_s, u"md"_s, u"--room"_s, u"Room 1"_s} << u"--format ics"_s;
}

void TestCalendarCommand::whatIsNoPartIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, complaint);
    const Answer answer = exported(options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.complaints.contains(complaint), qPrintable(answer.complaints));
    QCOMPARE(answer.out, QByteArray());
}

void TestCalendarCommand::theSameSummitGivesTheSameFile()
{
    const QStringList ics{u"--format"_s, u"ics"_s};
    const Answer first = exported(ics);
    QTest::qWait(1100); // moments are told to the second
    QCOMPARE(exported(ics).out, first.out);
}

SUMMITRY_TEST(TestCalendarCommand)
#include "tst_calendarcommand.moc"
