// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry export --what changes: since a moment, since the last print; what it may name; and questions without an answer.
#include "document/draft.h"
#include "document/naming.h"
#include "program.h"
#include "store/summitfile.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestChangesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasMovedIsToldInEveryFormat_data();
    void whatHasMovedIsToldInEveryFormat();
    void aConfidentialSessionIsForOrganisers();
    void nothingHasChangedSinceNow();
    void beforeTheHistoryAllIsNew();
    void momentsAreOnTheSummitsClock_data();
    void momentsAreOnTheSummitsClock();
    void sinceItWasPrinted();
    void itSpeaksAnotherLanguage();
    void badQuestionsAreRefused_data();
    void badQuestionsAreRefused();

private:
    [[nodiscard]] Answer changes(const QString &options) const
    {
        return run(QStringList{u"export"_s, m_sample->file(), u"--what"_s, u"changes"_s} + options.split(u' ') +
                   QStringList{u"-o"_s, u"-"_s});
    }
    [[nodiscard]] QString text(const QString &options) const
    {
        return QString::fromUtf8(changes(u"--format md "_s + options).out).remove(u'\\');
    }
    // As an option's value, in UTC.
    [[nodiscard]] static QString written(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
    void delay(const QString &title, int minutes) const;

    std::unique_ptr<Sample> m_sample;
    QDateTime m_made; // the sample is there, and nothing has changed yet
};

void TestChangesCommand::init()
{
    m_sample = std::make_unique<Sample>();
    m_made = QDateTime::currentDateTimeUtc();
    QTest::qWait(5);
}

void TestChangesCommand::delay(const QString &title, int minutes) const
{
    const auto file = SummitFile::open(m_sample->file());
    QVERIFY(file);
    Document &document = (*file)->document();
    const SessionId id = findNamed<Session>(title, document);
    QVERIFY(id);
    Draft draft(document, u"Delay"_s);
    draft.change(id, [&](Session &session) { session.start = session.start.plus(minutes); });
    QVERIFY(document.apply(draft.take()));
}

void TestChangesCommand::whatHasMovedIsToldInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"pdf", "html", "md"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestChangesCommand::whatHasMovedIsToldInEveryFormat()
{
    QFETCH(QString, format);
    delay(u"Opening session"_s, 30);
    const Answer answer = changes(u"--profile organisers --format "_s + format + u" --since "_s + written(m_made));
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QVERIFY2(answer.complaints.startsWith(u"Names "_s), qPrintable(answer.complaints));
    QCOMPARE(answer.out.startsWith("%PDF-"), format == "pdf"_L1);
    if (format == "pdf"_L1)
        return;
    QVERIFY(answer.out.contains("Opening session") && answer.out.contains("moved"));
    QVERIFY(!answer.out.contains("Winning with hope"));
}

void TestChangesCommand::aConfidentialSessionIsForOrganisers()
{
    delay(u"Meeting of ESCR-Net members with the UN Special Rapporteur"_s, 30);
    const QString since = u"--since "_s + written(m_made);
    QVERIFY(text(since + u" --profile organisers"_s).contains(u"Meeting of ESCR-Net"_s));
    const Answer answer = changes(u"--format md "_s + since);
    QVERIFY(answer.out.contains("Nothing has changed"));
    QVERIFY2(answer.complaints.contains(u"1 confidential session"_s), qPrintable(answer.complaints));
}

void TestChangesCommand::nothingHasChangedSinceNow()
{
    delay(u"Opening session"_s, 30);
    QVERIFY(text(u"--since "_s + written(QDateTime::currentDateTimeUtc().addSecs(1)))
                .contains(u"Nothing has changed on the programme since "_s));
}

void TestChangesCommand::beforeTheHistoryAllIsNew()
{
    const Answer answer = changes(u"--format md --since 2018-10-29T18:00"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QVERIFY2(answer.complaints.contains(u"everything counts as new"_s), qPrintable(answer.complaints));
    QVERIFY(answer.out.contains("Opening session") && answer.out.contains("Winning with hope") && answer.out.contains("18:00"));
}

void TestChangesCommand::momentsAreOnTheSummitsClock_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("title");
    QTest::newRow("without an offset: in Paris") << u"2018-10-29T18:00"_s << u"29 October 2018, 18:00"_s;
    QTest::newRow("in UTC") << u"2018-10-29T17:00Z"_s << u"29 October 2018, 18:00"_s;
    QTest::newRow("with an offset, in the summer") << u"2018-10-27T18:00+05:30"_s << u"27 October 2018, 14:30"_s;
    QTest::newRow("a day, from its beginning") << u"2018-10-29"_s << u"29 October 2018, 00:00"_s;
}

void TestChangesCommand::momentsAreOnTheSummitsClock()
{
    QFETCH(QString, moment);
    QFETCH(QString, title);
    QVERIFY2(text(u"--language en --since "_s + moment).startsWith(u"# Changes since "_s + title),
             qPrintable(text(u"--since "_s + moment)));
}

void TestChangesCommand::sinceItWasPrinted()
{
    const Answer never = changes(u"--format md --since printed"_s);
    QCOMPARE(never.code, 2);
    QVERIFY2(never.complaints.contains(u"not been printed"_s), qPrintable(never.complaints));
    delay(u"Opening session"_s, 30);
    {
        const auto file = SummitFile::open(m_sample->file());
        QVERIFY(file && (*file)->notePublication(Publication::Printed, u"Print the agenda"_s));
    }
    delay(u"Closing ceremony"_s, 10);
    const QString told = text(u"--since printed --profile organisers"_s);
    QVERIFY2(told.contains(u"Closing ceremony** · ***moved***"_s) && !told.contains(u"Opening session** · ***moved"_s),
             qPrintable(told));
    QCOMPARE(changes(u"--format md --since exported"_s).code, 2);
}

void TestChangesCommand::itSpeaksAnotherLanguage()
{
    delay(u"Opening session"_s, 30);
    QVERIFY(changes(u"--format html --language ar --since "_s + written(m_made)).out.contains("dir=\"rtl\""));
}

void TestChangesCommand::badQuestionsAreRefused_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("no moment") << u"--format md"_s << u"Since when?"_s;
    QTest::newRow("no moment at all") << u"--format md --since yesterday"_s << u"yesterday"_s;
    QTest::newRow("a list's format") << u"--format csv --since 2018-10-29T18:00"_s << u"csv"_s;
    QTest::newRow("a day") << u"--format md --since 2018-10-29T18:00 --day 1"_s << u"--day"_s;
}

void TestChangesCommand::badQuestionsAreRefused()
{
    QFETCH(QString, options);
    QFETCH(QString, complaint);
    const Answer answer = changes(options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.complaints.contains(complaint), qPrintable(answer.complaints));
    const Answer agenda = run({u"export"_s, m_sample->file(), u"--what"_s, u"agenda"_s, u"--since"_s, u"printed"_s, u"--format"_s,
                               u"md"_s, u"-o"_s, u"-"_s});
    QVERIFY2(agenda.code == 2 && agenda.complaints.contains(u"--since"_s), qPrintable(agenda.complaints));
}

SUMMITRY_TEST(TestChangesCommand)
#include "tst_changescommand.moc"
