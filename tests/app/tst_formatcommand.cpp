// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry export in the formats of other programs: schedules and workbooks.
#include "program.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestFormatCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void theProgrammeIsASchedule();
    void aScheduleIsTakenInAgain();
    void theSuffixSaysWhichSchedule();
    void whatIsNoSchedule_data();
    void whatIsNoSchedule();
    void listsAreWorkbooks_data();
    void listsAreWorkbooks();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void theProgrammeIsAWebsite();
    void aWebsiteTakesTheOneBefore();
    void whatIsNoWebsite_data();
    void whatIsNoWebsite();

private:
    [[nodiscard]] Answer exported(const QString &options, const QString &out) const
    {
        return run(QStringList{u"export"_s, m_sample->file()} + options.split(u' ') + QStringList{u"-o"_s, out});
    }

    std::unique_ptr<Sample> m_sample;
};

void TestFormatCommand::theProgrammeIsASchedule()
{
    const Answer xml = exported(u"--what agenda --format schedule-xml"_s, u"-"_s);
    QVERIFY2(xml.code == 0, qPrintable(xml.complaints));
    QVERIFY(xml.out.startsWith("<?xml") && xml.out.contains("<generator name=\"Summitry\" version="));
    QVERIFY(xml.out.contains("<title>Closing ceremony</title>") && !xml.out.contains("Meeting of ESCR-Net"));
    QVERIFY(xml.complaints.startsWith(u"Names "_s) && xml.complaints.contains(u"1 confidential session left out."_s));
    const Answer json = exported(u"--what agenda --format schedule-json --profile organisers"_s, u"-"_s);
    const QJsonValue conference = QJsonDocument::fromJson(json.out)[u"schedule"_s][u"conference"_s];
    QCOMPARE(conference[u"days"_s].toArray().size(), 3);
    QVERIFY(json.out.contains("Meeting of ESCR-Net"));
}

void TestFormatCommand::aScheduleIsTakenInAgain()
{
    const QString xml = m_sample->path(u"again.xml"_s);
    QCOMPARE(exported(u"--what agenda --format schedule-xml"_s, xml).code, 0);
    const Answer again = run({u"import"_s, m_sample->file(), u"--from"_s, xml, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(again.json().value(u"added"_s).toInt(-1), 0);
    QCOMPARE(again.json().value(u"changed"_s).toInt(-1), 0);
    const QString copy = m_sample->path(u"copy.summit"_s);
    QCOMPARE(run({u"new"_s, copy}).code, 0);
    const Answer taken = run({u"import"_s, copy, u"--from"_s, xml, u"--json"_s});
    QCOMPARE(taken.json().value(u"added"_s).toInt(), again.json().value(u"unchanged"_s).toInt(-1));
}

void TestFormatCommand::theSuffixSaysWhichSchedule()
{
    QCOMPARE(exported(u"--what agenda"_s, m_sample->path(u"a.xml"_s)).code, 0);
    QVERIFY(contents(m_sample->path(u"a.xml"_s)).startsWith("<?xml"));
    QCOMPARE(exported(u"--what agenda"_s, m_sample->path(u"a.json"_s)).code, 0);
    QVERIFY(contents(m_sample->path(u"a.json"_s)).startsWith("{"));
    QCOMPARE(QFile::permissions(m_sample->path(u"a.json"_s)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestFormatCommand::whatIsNoSchedule_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("a day") << u"--what agenda --format schedule-xml --day 1"_s << u"leave --day out"_s;
    QTest::newRow("a track") << u"--what agenda --format schedule-json --track Themes"_s << u"are for calendars"_s;
    QTest::newRow("the plan") << u"--what action-plan --format schedule-xml"_s << u"“schedule-xml”"_s;
    QTest::newRow("a paper as a workbook") << u"--what agenda --format xlsx"_s << u"schedule-xml"_s; // among those there are
}

void TestFormatCommand::whatIsNoSchedule()
{
    QFETCH(QString, options);
    QFETCH(QString, complaint);
    const Answer answer = exported(options, u"-"_s);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.complaints.contains(complaint), qPrintable(answer.complaints));
    QCOMPARE(answer.out, QByteArray());
}

void TestFormatCommand::listsAreWorkbooks_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"participants", "delegations", "sessions"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestFormatCommand::listsAreWorkbooks()
{
    QFETCH(QString, what);
    const QString out = m_sample->path(what + u".xlsx"_s);
    const Answer answer = exported(u"--what "_s + what, out);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QVERIFY(contents(out).startsWith("PK\3\4"));
    QCOMPARE(exported(u"--what "_s + what + u" --format xlsx"_s, u"-"_s).out, contents(out));
}

void TestFormatCommand::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("format");
    QTest::newRow("a schedule") << u"agenda"_s << u"schedule-xml"_s;
    QTest::newRow("a schedule as JSON") << u"agenda"_s << u"schedule-json"_s;
    QTest::newRow("for Indico") << u"agenda"_s << u"indico-csv"_s;
    QTest::newRow("a workbook") << u"participants"_s << u"xlsx"_s;
}

void TestFormatCommand::aFullDiskLeavesNothing()
{
    QFETCH(QString, what);
    QFETCH(QString, format);
    const QString out = m_sample->path(u"kept"_s);
    put(out, "that of yesterday");
    const QStringList names = m_sample->names();
    const Answer answer = runInShell(u"trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""_s,
                                     {u"export"_s, m_sample->file(), u"--what"_s, what, u"--format"_s, format, u"-o"_s, out});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(out), qPrintable(answer.complaints));
    QCOMPARE(contents(out), QByteArray("that of yesterday"));
    QCOMPARE(m_sample->names(), names);
}

void TestFormatCommand::theProgrammeIsAWebsite()
{
    const QString out = m_sample->path(u"site"_s);
    const Answer answer = exported(u"--what website --language fr"_s, out);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QVERIFY(answer.complaints.startsWith(u"Names "_s) && answer.complaints.contains(u"1 confidential session left out."_s));
    QVERIFY(contents(out + u"/index.html"_s).contains("<html lang=\"fr\""));
    QCOMPARE(run({u"export"_s, m_sample->file(), u"--what"_s, u"website"_s, u"--out"_s, m_sample->path(u"other"_s)}).code, 0);
    QVERIFY(contents(out + u"/day-2018-10-31.html"_s).contains("Closing ceremony"));
    for (const QString &name : QDir(out).entryList(QDir::Files))
        QVERIFY2(!contents(out + u'/' + name).contains("Meeting of ESCR-Net"), qPrintable(name));
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
}

void TestFormatCommand::aWebsiteTakesTheOneBefore()
{
    const QString out = m_sample->path(u"site"_s);
    QCOMPARE(exported(u"--what website --profile organisers"_s, out).code, 0);
    const QStringList before = QDir(out).entryList(QDir::Files);
    QCOMPARE(exported(u"--what website"_s, out).code, 0);
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), before.size() - 1); // the confidential session's page is gone
    const QStringList names = m_sample->names();
    const Answer full = runInShell(u"trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""_s,
                                   {u"export"_s, m_sample->file(), u"--what"_s, u"website"_s, u"-o"_s, out});
    QCOMPARE(full.code, 3);
    QVERIFY2(full.complaints.contains(out), qPrintable(full.complaints));
    QCOMPARE(QDir(out).entryList(QDir::Files).size(), before.size() - 1);
    QCOMPARE(m_sample->names(), names);
}

void TestFormatCommand::whatIsNoWebsite_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("code");
    QTest::newRow("standard output") << u"--what website"_s << u"-"_s << 2;
    QTest::newRow("another format") << u"--what website --format pdf"_s << u"w"_s << 2;
    QTest::newRow("one day") << u"--what website --day 1"_s << u"w"_s << 2;
    QTest::newRow("a folder of others") << u"--what website"_s << u"."_s << 3;
    QTest::newRow("the summit itself") << u"--what website"_s << u"Paris 2018.summit"_s << 2;
    QTest::newRow("a folder that is missing") << u"--what website"_s << u"missing/site"_s << 3;
}

void TestFormatCommand::whatIsNoWebsite()
{
    QFETCH(QString, options);
    QFETCH(QString, out);
    QFETCH(int, code);
    const QStringList names = m_sample->names();
    const Answer answer = exported(options, out == "-"_L1 ? out : m_sample->path(out));
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.complaints.isEmpty());
    QCOMPARE(m_sample->names(), names);
}

SUMMITRY_TEST(TestFormatCommand)
#include "tst_formatcommand.moc"
