// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry export: each paper and list in each format, looked into; whom they hold; and outputs that appear whole or not at all.
#include "domain/exportprofile.h"
#include "program.h"
#include "store/summitfile.h"
#include "tests/core/publishing/readpdf.h"
#include "tests/testprogram.h"

#include <QRegularExpression>
#include <QStandardPaths>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void theDayIsInItsAgenda_data();
    void theDayIsInItsAgenda();
    void allDaysAreInOnePaper();
    void thePaperSpeaksAnotherLanguage();
    void itinerariesHaveAPageForEach();
    void papersForTheDoorsAreOfADay();
    void thePackOfADayIsOneFile();
    void theActionPlanIsWhole_data();
    void theActionPlanIsWhole();
    void aListHoldsWhomItsReadersMaySee_data();
    void aListHoldsWhomItsReadersMaySee();
    void sessionsAndDelegationsAreLists();
    void theSuffixSaysTheFormat();
    void standardOutputIsTheSameFile();
    void whatCannotBeWrittenIsNamed_data();
    void whatCannotBeWrittenIsNamed();
    void aFullDiskLeavesWhatWasThere();
    void aDeviceIsNotReplaced();

private:
    [[nodiscard]] Answer exported(const QString &options, const QString &out) const
    {
        return run(QStringList{u"export"_s, m_sample->file()} + options.split(u' ') + QStringList{u"-o"_s, out});
    }
    // The text of what an export writes; of a PDF, as other programs read it.
    [[nodiscard]] QString textOfExport(const QString &options, const QString &suffix) const
    {
        const QString out = m_sample->path(u"out."_s + suffix);
        const Answer answer = exported(options + u" --format "_s + suffix, out);
        if (answer.code != 0)
            return answer.complaints;
        const QByteArray bytes = contents(out);
        return suffix == "pdf"_L1 ? textOf(bytes).simplified() : QString::fromUtf8(bytes).simplified();
    }

    std::unique_ptr<Sample> m_sample;
};

namespace {

// One cell of a row that has no quotes.
QString cell(const QString &row, qsizetype column)
{
    return row.split(u',').value(column);
}

bool lacksPdfReader(const QString &suffix)
{
    return suffix == "pdf"_L1 && QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

} // namespace

void TestExportCommand::theDayIsInItsAgenda_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("notThere");
    for (const char *suffix : {"pdf", "html", "md"}) {
        const QString name = QString::fromLatin1(suffix);
        QTest::addRow("day 1 as %s", suffix) << name << 1 << u"Opening session"_s << u"Approval of the Action Plan"_s;
        QTest::addRow("day 2 as %s", suffix) << name << 2 << u"Winning with hope"_s << u"Meeting of ESCR-Net"_s; // confidential
        QTest::addRow("day 3 as %s", suffix) << name << 3 << u"Closing ceremony"_s << u"Opening session"_s;
    }
}

void TestExportCommand::theDayIsInItsAgenda()
{
    QFETCH(QString, suffix);
    QFETCH(int, day);
    QFETCH(QString, there);
    QFETCH(QString, notThere);
    const QString out = m_sample->path(u"agenda."_s + suffix);
    const Answer answer = exported(u"--what agenda --day %1 --format %2"_s.arg(day).arg(suffix), out);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QCOMPARE(answer.out, QByteArray());
    static const QRegularExpression census(u"^Names \\d+ [^,]+, \\d+ by alias; leaves out \\d+\\."_s);
    QVERIFY2(census.match(answer.complaints).hasMatch(), qPrintable(answer.complaints));
    QCOMPARE(contents(out).startsWith("%PDF-"), suffix == "pdf"_L1);
    QCOMPARE(QFile::permissions(out) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    if (lacksPdfReader(suffix))
        QSKIP("There is no pdftotext here");
    const QString text = textOfExport(u"--what agenda --day %1"_s.arg(day), suffix);
    QVERIFY2(text.contains(there), qPrintable(text));
    QVERIFY2(!text.contains(notThere), qPrintable(text));
}

void TestExportCommand::allDaysAreInOnePaper()
{
    const QString text = textOfExport(u"--what agenda"_s, u"md"_s);
    for (const auto &title : {u"Opening session"_s, u"Winning with hope"_s, u"Closing ceremony"_s})
        QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY(!text.contains(u"Meeting of ESCR-Net"_s));
    QVERIFY(textOfExport(u"--what agenda --profile organisers"_s, u"md"_s).contains(u"Meeting of ESCR-Net"_s));
}

void TestExportCommand::thePaperSpeaksAnotherLanguage()
{
    QVERIFY(textOfExport(u"--what agenda --day 1 --language en"_s, u"md"_s).contains(u"29 October 2018"_s) ||
            textOfExport(u"--what agenda --day 1 --language en"_s, u"md"_s).contains(u"October 29, 2018"_s));
    QVERIFY(textOfExport(u"--what agenda --day 1 --language fr"_s, u"md"_s).contains(u"Lundi 29 octobre 2018"_s));
    QVERIFY(textOfExport(u"--what agenda --day 1 --language ar"_s, u"html"_s).contains(u"dir=\"rtl\""_s));
    // What is said to the person stays in theirs.
    QVERIFY(exported(u"--what agenda --format md --language fr"_s, m_sample->path(u"out"_s)).complaints.startsWith(u"Names "_s));
}

void TestExportCommand::itinerariesHaveAPageForEach()
{
    const auto file = SummitFile::open(m_sample->file(), Access::ReadOnly);
    QVERIFY(file);
    const auto people = (*file)->document().all<Participant>().size();
    const QString out = m_sample->path(u"itineraries.md"_s);
    const Answer answer = exported(u"--what itinerary --profile organisers --language en"_s, out);
    QVERIFY2(answer.complaints.startsWith(u"Names %1 people, 0 by alias; leaves out 0."_s.arg(people)), qPrintable(answer.complaints));
    QCOMPARE(std::size_t(contents(out).count("\n## ")), people);
    const Answer one = run({u"export"_s, m_sample->file(), u"--what"_s, u"itinerary"_s, u"--profile"_s, u"organisers"_s, u"--participant"_s,
                            (*file)->document().all<Participant>().begin()->name, u"-o"_s, out});
    QVERIFY2(one.code == 0, qPrintable(one.complaints));
    QCOMPARE(contents(out).count("\n## "), 1);
    QCOMPARE(exported(u"--what itinerary --room X"_s, out).code, 2);
}

void TestExportCommand::papersForTheDoorsAreOfADay()
{
    const QString signs = textOfExport(u"--what door-signs --day 3"_s, u"md"_s);
    QVERIFY(signs.contains(u"Auditorium"_s) && signs.contains(u"Closing ceremony"_s) && !signs.contains(u"Opening session"_s));
    const QString sheets = textOfExport(u"--what sign-in --day 1 --profile organisers"_s, u"md"_s);
    QVERIFY(sheets.contains(u"Opening session"_s) && !sheets.contains(u"Closing ceremony"_s));
    QVERIFY(exported(u"--what door-signs --format md"_s, m_sample->path(u"out"_s)).complaints.startsWith(u"Names no people."_s));
}

void TestExportCommand::thePackOfADayIsOneFile()
{
    const QString out = m_sample->path(u"pack.pdf"_s);
    const Answer answer = exported(u"--what pack --day 2 --profile participants"_s, out);
    QCOMPARE(answer.code, 0);
    const QStringList said = answer.complaints.trimmed().split(u'\n');
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0].startsWith(u"Agenda: Names "_s) && said[1].startsWith(u"Itineraries: Names "_s), qPrintable(answer.complaints));
    QCOMPARE(said[2], u"Door signs: Names no people."_s);
    QVERIFY(contents(out).contains("/Type /Outlines"));
    QCOMPARE(exported(u"--what pack"_s, out).code, 0); // of the last day, when all are over
    QCOMPARE(exported(u"--what pack --format md"_s, m_sample->path(u"pack.md"_s)).code, 2);
    QCOMPARE(exported(u"--what pack --day 9"_s, out).code, 2);
}

void TestExportCommand::theActionPlanIsWhole_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"pdf", "html", "md"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestExportCommand::theActionPlanIsWhole()
{
    QFETCH(QString, suffix);
    if (lacksPdfReader(suffix))
        QSKIP("There is no pdftotext here");
    const auto file = SummitFile::open(m_sample->file(), Access::ReadOnly);
    QVERIFY(file);
    QString text = textOfExport(u"--what action-plan"_s, suffix);
    QVERIFY((*file)->document().all<Recommendation>().size() > 0);
    text.remove(u'\\'); // Markdown's escapes
    for (const Section &section : (*file)->document().all<Section>())
        QVERIFY2(section.title.isEmpty() || text.contains(section.title.toHtmlEscaped()) || text.contains(section.title),
                 qPrintable(text));
    QVERIFY(text.contains(QString::number((*file)->document().all<Recommendation>().size())));
}

void TestExportCommand::aListHoldsWhomItsReadersMaySee_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<bool>("hasMail");
    QTest::newRow("public, unless said otherwise") << u""_s << Audience::Public << false;
    QTest::newRow("public") << u" --profile public"_s << Audience::Public << false;
    QTest::newRow("participants") << u" --profile participants"_s << Audience::Participants << false;
    QTest::newRow("organisers") << u" --profile organisers"_s << Audience::Organisers << true;
}

void TestExportCommand::aListHoldsWhomItsReadersMaySee()
{
    QFETCH(QString, profile);
    QFETCH(Audience, audience);
    QFETCH(bool, hasMail);
    const QString out = m_sample->path(u"list.csv"_s);
    const Answer answer = exported(u"--what participants --format csv"_s + profile, out);
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    const QString text = QString::fromUtf8(contents(out));
    const QStringList rows = text.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(text.contains(u"@example.org"_s), hasMail);
    const ExportProfile allowed(audience);
    const auto file = SummitFile::open(m_sample->file(), Access::ReadOnly);
    QVERIFY(file);
    int named = 0;
    int byAlias = 0;
    for (const Participant &one : (*file)->document().all<Participant>()) {
        const bool isNamed = allowed.names(one);
        named += isNamed ? 1 : 0;
        byAlias += isNamed && allowed.isByAlias(one) ? 1 : 0;
        const auto isIn = [&](const QString &name) {
            return std::any_of(rows.begin(), rows.end(), [&](const QString &row) { return cell(row, 0) == name; });
        };
        QVERIFY2(isIn(one.name) == (isNamed && !allowed.isByAlias(one)), qPrintable(one.name));
        if (isNamed)
            QVERIFY2(isIn(allowed.printedName(one)), qPrintable(allowed.printedName(one)));
    }
    const int all = int((*file)->document().all<Participant>().size());
    QVERIFY2(answer.complaints.startsWith(u"Names %1 "_s.arg(named)), qPrintable(answer.complaints));
    QVERIFY2(answer.complaints.contains(u", %1 by alias; leaves out %2."_s.arg(byAlias).arg(all - named)),
             qPrintable(answer.complaints));
}

void TestExportCommand::sessionsAndDelegationsAreLists()
{
    QVERIFY(textOfExport(u"--what delegations"_s, u"csv"_s).contains(u"Al-Haq"_s));
    const QString all = textOfExport(u"--what sessions"_s, u"csv"_s);
    QVERIFY(all.contains(u"Opening session"_s) && all.contains(u"Closing ceremony"_s));
    QVERIFY(!all.contains(u"Meeting of ESCR-Net"_s));
    const QString first = textOfExport(u"--what sessions --day 1"_s, u"csv"_s);
    QVERIFY(first.contains(u"Opening session"_s) && !first.contains(u"Closing ceremony"_s));
    QVERIFY(textOfExport(u"--what sessions --profile organisers"_s, u"csv"_s).contains(u"Meeting of ESCR-Net"_s));
    QVERIFY(!textOfExport(u"--what sessions --day 2"_s, u"csv"_s).contains(u"Meeting of ESCR-Net"_s));
}

void TestExportCommand::theSuffixSaysTheFormat()
{
    const QString out = m_sample->path(u"by suffix.html"_s);
    QCOMPARE(exported(u"--what agenda"_s, out).code, 0);
    QVERIFY(contents(out).startsWith("<!"));
}

void TestExportCommand::standardOutputIsTheSameFile()
{
    const QString out = m_sample->path(u"list.csv"_s);
    QCOMPARE(exported(u"--what delegations --format csv"_s, out).code, 0);
    const Answer answer = exported(u"--what delegations --format csv"_s, u"-"_s);
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out, contents(out));
    QVERIFY(exported(u"--what action-plan --format pdf"_s, u"-"_s).out.startsWith("%PDF-"));
}

void TestExportCommand::whatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("a folder that is missing") << u"missing/out.pdf"_s;
    QTest::newRow("a file in the folder's place") << u"letter.txt/out.pdf"_s;
    QTest::newRow("a folder in the file's place") << u"."_s;
}

void TestExportCommand::whatCannotBeWrittenIsNamed()
{
    QFETCH(QString, out);
    put(m_sample->path(u"letter.txt"_s), "Dear all");
    const QStringList names = m_sample->names();
    const Answer answer = exported(u"--what agenda --format pdf"_s, m_sample->path(out));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(m_sample->path(out)), qPrintable(answer.complaints));
    QCOMPARE(m_sample->names(), names);
    QCOMPARE(contents(m_sample->path(u"letter.txt"_s)), QByteArray("Dear all"));
}

void TestExportCommand::aFullDiskLeavesWhatWasThere()
{
    const QString out = m_sample->path(u"kept.pdf"_s);
    put(out, "the agenda of yesterday");
    const QStringList names = m_sample->names();
    // The kernel refuses what would pass 4 KiB, as a full disk would.
    const Answer answer =
        runInShell(u"trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\""_s,
                   {u"export"_s, m_sample->file(), u"--what"_s, u"agenda"_s, u"--format"_s, u"pdf"_s, u"-o"_s, out});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(out), qPrintable(answer.complaints));
    QCOMPARE(contents(out), QByteArray("the agenda of yesterday"));
    QCOMPARE(m_sample->names(), names);
}

void TestExportCommand::aDeviceIsNotReplaced()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here");
    const Answer full = exported(u"--what agenda --format md"_s, u"/dev/full"_s);
    QCOMPARE(full.code, 3);
    QVERIFY2(full.complaints.contains(u"/dev/full"_s), qPrintable(full.complaints));
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    QCOMPARE(exported(u"--what agenda --format md"_s, u"/dev/null"_s).code, 0);
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
}

SUMMITRY_TEST(TestExportCommand)
#include "tst_exportcommand.moc"
