// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's contract: what each command answers, with which exit code, and what it says where it can't.
#include "program.h"
#include "store/summitfile.h"
#include "tests/testprogram.h"


using namespace summitry;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(); }
    void helps();
    void badUseIsTold_data();
    void badUseIsTold();
    void aFileThatIsNoneIsNamed_data();
    void aFileThatIsNoneIsNamed();
    void aNewSummitReplacesNothing();
    void theSampleIsWhatItSays();
    void aSummitInUseIsReadButNotWritten();
    void outputThatCannotBeWrittenIsAFailure_data();
    void outputThatCannotBeWrittenIsAFailure();
    void aReaderThatHasGoneIsAFailure();
    void withoutADisplayThereIsNoWindow();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_sample->path(name); }

    std::unique_ptr<Sample> m_sample;
};

void TestCommandLine::helps()
{
    const Answer help = run({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const auto &command : {u"new"_s, u"info"_s, u"check"_s, u"import"_s, u"export"_s}) {
        QVERIFY(help.text().contains(u"summitry "_s + command + u" FILE"_s));
        const Answer own = run({command, u"--help"_s});
        QCOMPARE(own.code, 0);
        QVERIFY(own.text().contains(u"FILE"_s));
    }
    QVERIFY(run({u"export"_s, u"--help"_s}).text().contains(u"action-plan"_s));
    const Answer version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.text().startsWith(u"Summitry "_s));
}

void TestCommandLine::badUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QString &line, const QString &told) {
        QTest::newRow(name) << line.split(u' ') << told;
    };
    row("an option that is none", u"--nonsense"_s, u"--nonsense"_s);
    row("a command that is none", u"chek FILE"_s, u"chek"_s);
    row("new without a file", u"new"_s, u"FILE"_s);
    row("two files", u"info FILE OUT"_s, u"too many"_s);
    row("a template that is none", u"new OUT --template none"_s, u"paris-2018"_s);
    row("an unknown option of a command", u"check FILE --nonsense"_s, u"nonsense"_s);
    row("export of nothing", u"export FILE -o OUT"_s, u"action-plan"_s);
    row("export of what there is not", u"export FILE --what badges --format pdf -o OUT"_s, u"participants"_s);
    row("export to nowhere", u"export FILE --what agenda --format pdf"_s, u"-o"_s);
    row("export in no format", u"export FILE --what agenda -o OUT"_s, u"html"_s);
    row("export in a format that is none", u"export FILE --what agenda --format docx -o OUT"_s, u"pdf, html, md"_s);
    row("a list as PDF", u"export FILE --what participants --format pdf -o OUT"_s, u"csv"_s);
    row("a paper as CSV", u"export FILE --what action-plan --format csv -o OUT"_s, u"pdf, html, md"_s);
    row("a profile that is none", u"export FILE --what agenda --format md --profile press -o OUT"_s,
        u"public, participants, organisers"_s);
    row("a language that is none", u"export FILE --what agenda --format md --language tlh -o OUT"_s, u"en, fr, ar"_s);
    row("day 0", u"export FILE --what agenda --format md --day 0 -o OUT"_s, u"0"_s);
    row("a day that is no number", u"export FILE --what agenda --format md --day one -o OUT"_s, u"one"_s);
    row("a day too many", u"export FILE --what agenda --format md --day 4 -o OUT"_s, u"There is no day 4. The summit has 3 "_s);
    row("a day of what has none", u"export FILE --what delegations --format csv --day 1 -o OUT"_s, u"--day"_s);
    row("the summit itself as the output", u"export FILE --what agenda --format md -o FILE"_s, u"the summit itself"_s);
    row("import of nothing", u"import FILE"_s, u"--from"_s);
    row("import of a format that is none", u"import FILE --from CSV --format ics"_s, u"csv, schedule-xml"_s);
    row("import into what there is not", u"import FILE --from CSV --into rooms"_s, u"participants"_s);
    row("a field that is none", u"import FILE --from CSV --map Name=shoesize"_s, u"shoesize"_s);
    row("a column that is none", u"import FILE --from CSV --map Nome=name"_s, u"Nome"_s);
    row("columns of a schedule", u"import FILE --from XML --map Name=name"_s, u"--map"_s);
}

void TestCommandLine::badUseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    put(path(u"people.csv"_s), "Name,Country\nAna Example,PE\n");
    put(path(u"schedule.xml"_s), "<schedule/>");
    arguments.replaceInStrings(u"FILE"_s, m_sample->file()).replaceInStrings(u"OUT"_s, path(u"out"_s));
    arguments.replaceInStrings(u"CSV"_s, path(u"people.csv"_s)).replaceInStrings(u"XML"_s, path(u"schedule.xml"_s));
    const QByteArray before = contents(m_sample->file());
    const QStringList names = m_sample->names();
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.complaints.startsWith(u"summitry: "_s) && answer.complaints.contains(told), qPrintable(answer.complaints));
    QCOMPARE(answer.complaints.count(u'\n'), 1);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(contents(m_sample->file()), before);
    QCOMPARE(m_sample->names(), names);
}

void TestCommandLine::aFileThatIsNoneIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = contents(m_sample->file());
    QByteArray newer = whole;
    newer[63] = 99; // SQLite's user_version, the last of four bytes
    QByteArray others = whole;
    others.replace(68, 4, "XYZW"); // its application_id
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("garbage") << QByteArray("This is a letter, not a summit.\n").repeated(500);
    QTest::newRow("truncated") << whole.first(whole.size() / 2);
    QTest::newRow("of another program") << others;
    QTest::newRow("of a newer version") << newer;
}

void TestCommandLine::aFileThatIsNoneIsNamed()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(u"odd.summit"_s);
    QFile::remove(file);
    if (!bytes.isNull())
        put(file, bytes);
    put(path(u"people.csv"_s), "Name\nAna Example\n");
    for (const QStringList &arguments :
         {QStringList{u"info"_s, file}, QStringList{u"check"_s, file},
          QStringList{u"import"_s, file, u"--from"_s, path(u"people.csv"_s)},
          QStringList{u"export"_s, file, u"--what"_s, u"agenda"_s, u"--format"_s, u"md"_s, u"-o"_s, path(u"out"_s)}}) {
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.complaints.contains(file), qPrintable(answer.complaints));
        QCOMPARE(answer.out, QByteArray());
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }
    QCOMPARE(QFile::exists(file), !bytes.isNull());
    if (!bytes.isNull())
        QCOMPARE(contents(file), bytes);
    QFile::remove(file);
}

void TestCommandLine::aNewSummitReplacesNothing()
{
    put(path(u"letter.txt"_s), "Dear all");
    const Answer taken = run({u"new"_s, path(u"letter.txt"_s)});
    QCOMPARE(taken.code, 3);
    QVERIFY2(taken.complaints.contains(path(u"letter.txt"_s)), qPrintable(taken.complaints));
    QCOMPARE(contents(path(u"letter.txt"_s)), QByteArray("Dear all"));
    const Answer below = run({u"new"_s, path(u"letter.txt/a.summit"_s)});
    QCOMPARE(below.code, 3);
    QVERIFY2(below.complaints.contains(u"a.summit"_s), qPrintable(below.complaints));
}

void TestCommandLine::theSampleIsWhatItSays()
{
    const Answer answer = run({u"info"_s, m_sample->file(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject info = answer.json();
    QCOMPARE(info.keys(), QStringList({u"counts"_s, u"end"_s, u"schema"_s, u"start"_s, u"timeZone"_s, u"title"_s}));
    QCOMPARE(info.value("start"_L1).toString(), u"2018-10-29"_s);
    QCOMPARE(info.value("end"_L1).toString(), u"2018-10-31"_s);
    QCOMPARE(info.value("timeZone"_L1).toString(), u"Europe/Paris"_s);
    QCOMPARE(info.value("schema"_L1).toInt(), SummitFile::schemaVersion());
    const QJsonObject counts = info.value("counts"_L1).toObject();
    QCOMPARE(counts.keys(), QStringList({u"days"_s, u"delegations"_s, u"participants"_s, u"recommendations"_s, u"rooms"_s,
                                         u"sessions"_s, u"tracks"_s, u"venues"_s, u"whatIfs"_s}));
    QCOMPARE(counts.value("days"_L1).toInt(), 3);
    QCOMPARE(counts.value("venues"_L1).toInt(), 2);
    QVERIFY(counts.value("participants"_L1).toInt() >= 150);
    const Answer lines = run({u"info"_s, m_sample->file()});
    QCOMPARE(lines.code, 0);
    QVERIFY(lines.text().contains(QString::number(counts.value("participants"_L1).toInt()) + u"  Participants"_s));
}

void TestCommandLine::aSummitInUseIsReadButNotWritten()
{
    put(path(u"people.csv"_s), "Name\nAna Example\n");
    const auto open = SummitFile::open(m_sample->file());
    QVERIFY(open);
    QCOMPARE(run({u"check"_s, m_sample->file()}).code, 1);
    const Answer refused = run({u"import"_s, m_sample->file(), u"--from"_s, path(u"people.csv"_s)});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.complaints.contains(m_sample->file()), qPrintable(refused.complaints));
}

void TestCommandLine::outputThatCannotBeWrittenIsAFailure_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString file = m_sample->file();
    QTest::newRow("info") << QStringList{u"info"_s, file};
    QTest::newRow("check, as JSON") << QStringList{u"check"_s, file, u"--json"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("an export") << QStringList{u"export"_s,   file,     u"--what"_s, u"agenda"_s,
                                              u"--format"_s, u"pdf"_s, u"-o"_s,     u"-"_s};
}

void TestCommandLine::outputThatCannotBeWrittenIsAFailure()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here");
    const Answer answer = run(arguments, u"/dev/full"_s);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(u"Standard output"_s), qPrintable(answer.complaints));
}

void TestCommandLine::aReaderThatHasGoneIsAFailure()
{
    const QString line = u"{ \"$0\" \"$@\"; echo \"code $?\" >&2; } | { exec 0<&-; sleep 2; }"_s;
    const Answer answer =
        runInShell(line, {u"export"_s, m_sample->file(), u"--what"_s, u"agenda"_s, u"--format"_s, u"pdf"_s, u"-o"_s, u"-"_s});
    QVERIFY2(answer.complaints.contains(u"code 3"_s), qPrintable(answer.complaints));
}

void TestCommandLine::withoutADisplayThereIsNoWindow()
{
    const Answer answer = run({m_sample->file()});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(u"display"_s), qPrintable(answer.complaints));
}

SUMMITRY_TEST(TestCommandLine)
#include "tst_commandline.moc"
