// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// summitry import: lists and schedules taken in, tried without effect, and refused with the file as it was.
#include "program.h"
#include "store/summitfile.h"
#include "tests/testprogram.h"

#include <QJsonArray>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDryRunChangesNothing();
    void aListIsTakenInOnce();
    void aColumnIsMappedByHand();
    void skippedCellsAreTold();
    void aWholeScheduleIsTakenIn_data();
    void aWholeScheduleIsTakenIn();
    void whatIsNoListIsRefused_data();
    void whatIsNoListIsRefused();
    void aSpreadsheetsHabitsAreRead_data();
    void aSpreadsheetsHabitsAreRead();
    void aFullDiskLeavesTheSummitAsItWas();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString file() const { return path(u"our.summit"_s); }
    [[nodiscard]] Answer imported(const QString &from, const QStringList &options = {}) const
    {
        return run(QStringList{u"import"_s, file(), u"--from"_s, from} + options);
    }
    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        const auto open = SummitFile::open(file(), Access::ReadOnly);
        for (const Participant &one : (*open)->document().all<Participant>())
            names += one.name;
        names.sort();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestImportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(run({u"new"_s, file(), u"--template"_s, u"blank"_s}).code, 0);
    put(path(u"people.csv"_s), "Name,E-mail,Country\r\nAna Example,ana@example.org,PE\r\nBo Example,bo@example.org,NO\r\n");
}

void TestImportCommand::aDryRunChangesNothing()
{
    const QByteArray before = contents(file());
    const Answer answer = imported(path(u"people.csv"_s), {u"--dry-run"_s, u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    const QJsonObject report = answer.json();
    QCOMPARE(report.keys(), QStringList({u"added"_s, u"changed"_s, u"read"_s, u"skipped"_s, u"unchanged"_s}));
    QCOMPARE(report.value("read"_L1).toInt(), 2);
    QCOMPARE(report.value("added"_L1).toInt(), 2);
    QCOMPARE(contents(file()), before);
    QVERIFY(imported(path(u"people.csv"_s), {u"--dry-run"_s}).text().contains(u"dry run"_s));
    QCOMPARE(contents(file()), before);
}

void TestImportCommand::aListIsTakenInOnce()
{
    const Answer first = imported(path(u"people.csv"_s), {u"--into"_s, u"participants"_s, u"--format"_s, u"csv"_s});
    QVERIFY2(first.code == 0, qPrintable(first.complaints));
    QVERIFY2(first.text().startsWith(u"Read 2: 2 added, 0 changed, 0 unchanged."_s), qPrintable(first.text()));
    QCOMPARE(people(), QStringList({u"Ana Example"_s, u"Bo Example"_s}));
    const QJsonObject again = imported(path(u"people.csv"_s), {u"--json"_s}).json();
    QCOMPARE(again.value("unchanged"_L1).toInt(), 2);
    QCOMPARE(again.value("added"_L1).toInt(), 0);
    put(path(u"people.csv"_s), "Name,E-mail,Country\r\nAna Example,ana@example.org,CL\r\n");
    QCOMPARE(imported(path(u"people.csv"_s), {u"--json"_s}).json().value("changed"_L1).toInt(), 1);
    QCOMPARE(people().size(), 2);
}

void TestImportCommand::aColumnIsMappedByHand()
{
    put(path(u"odd.csv"_s), "Quien;Otro nombre\nAna Example;Anita\n");
    QCOMPARE(imported(path(u"odd.csv"_s)).code, 2); // no column holds a name
    const Answer answer = imported(path(u"odd.csv"_s), {u"--map"_s, u"Quien=name"_s, u"--map"_s, u"Otro nombre=alias"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    const auto open = SummitFile::open(file(), Access::ReadOnly);
    QCOMPARE((*open)->document().all<Participant>().begin()->alias, u"Anita"_s);
}

void TestImportCommand::skippedCellsAreTold()
{
    put(path(u"odd.csv"_s), "Name,Arrival\nAna Example,the day before\n,2018-10-29\nBo Example,2018-10-28\n");
    const QJsonArray skipped = imported(path(u"odd.csv"_s), {u"--dry-run"_s, u"--json"_s}).json().value("skipped"_L1).toArray();
    QVERIFY(skipped.size() >= 2);
    QCOMPARE(skipped.first().toObject().keys(), QStringList({u"column"_s, u"reason"_s, u"row"_s}));
    QCOMPARE(skipped.first().toObject().value("row"_L1).toInt(), 2);
    QCOMPARE(skipped.first().toObject().value("column"_L1).toString(), u"Arrival"_s);
    const Answer answer = imported(path(u"odd.csv"_s));
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.text().contains(u"Row 2, “Arrival”: "_s), qPrintable(answer.text()));
    QCOMPARE(people(), QStringList({u"Ana Example"_s, u"Bo Example"_s}));
}

void TestImportCommand::aWholeScheduleIsTakenIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a congress with nights") << u"36c3.xml"_s;
    QTest::newRow("a meeting with many rooms") << u"fosdem-2024.xml"_s;
}

void TestImportCommand::aWholeScheduleIsTakenIn()
{
    QFETCH(QString, name);
    const QString schedule = QStringLiteral(SUMMITRY_SOURCE_DIR "/../shared/data/") + name;
    if (!QFile::exists(schedule))
        QSKIP("The schedule is not here");
    const int events = int(contents(schedule).count("<event "));
    const Answer answer = imported(schedule, {u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QCOMPARE(answer.json().value("added"_L1).toInt(), events);
    const QJsonObject counts = run({u"info"_s, file(), u"--json"_s}).json().value("counts"_L1).toObject();
    QCOMPARE(counts.value("sessions"_L1).toInt(), events);
    QCOMPARE(imported(schedule, {u"--json"_s}).json().value("unchanged"_L1).toInt(), events);
    const Answer agenda =
        run({u"export"_s, file(), u"--what"_s, u"agenda"_s, u"--day"_s, u"1"_s, u"--format"_s, u"pdf"_s, u"-o"_s, u"-"_s});
    QVERIFY2(agenda.code == 0 && agenda.out.startsWith("%PDF-"), qPrintable(agenda.complaints));
}

void TestImportCommand::whatIsNoListIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"missing.csv"_s << QByteArray();
    QTest::newRow("empty") << u"empty.csv"_s << QByteArray("");
    QTest::newRow("a quote that never closes")
        << u"open.csv"_s << QByteArray("Name,Notes\nAna Example,\"and then\nBo Example,x\n");
    QTest::newRow("a cell too large") << u"cell.csv"_s
                                      << QByteArray("Name,Notes\nAna Example," + QByteArray(2'000'000, 'x') + '\n');
    QTest::newRow("a spreadsheet's own file") << u"people.xlsx"_s << QByteArray("PK\x03\x04 and so on");
    QTest::newRow("a database") << u"other.csv"_s << QByteArray("SQLite format 3\0 and so on", 26);
    QTest::newRow("XML that reaches for other files")
        << u"evil.xml"_s
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><schedule>&e;</schedule>");
    QTest::newRow("XML cut short") << u"cut.xml"_s << QByteArray("<?xml version=\"1.0\"?><schedule><day index=\"1\"");
    QTest::newRow("another XML") << u"page.xml"_s << QByteArray("<html><body/></html>");
}

void TestImportCommand::whatIsNoListIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (!bytes.isNull())
        put(path(name), bytes);
    const QByteArray before = contents(file());
    const Answer answer = imported(path(name));
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(name), qPrintable(answer.complaints));
    QVERIFY(!answer.complaints.contains(u"root:"_s));
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(contents(file()), before);
}

void TestImportCommand::aSpreadsheetsHabitsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Nom;Pays\r\nÉlodie Exemple;FR\r\n\"Núria; Ejemplo\";ES\r\n"_s;
    QByteArray wide("\xFF\xFE", 2);
    wide.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("UTF-8, French, semicolons") << text.toUtf8();
    QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
    QTest::newRow("Windows-1252") << text.toLatin1();
    QTest::newRow("UTF-16") << wide;
    QTest::newRow("with a NUL") << QByteArray(text.toUtf8().replace("lodie", QByteArray("lo\0die", 6)));
}

void TestImportCommand::aSpreadsheetsHabitsAreRead()
{
    QFETCH(QByteArray, bytes);
    put(path(u"liste.csv"_s), bytes);
    const Answer answer = imported(path(u"liste.csv"_s));
    QVERIFY2(answer.code == 0, qPrintable(answer.complaints));
    QCOMPARE(people(), QStringList({u"Núria; Ejemplo"_s, u"Élodie Exemple"_s}));
}

void TestImportCommand::aFullDiskLeavesTheSummitAsItWas()
{
    QByteArray many = "Name,Notes\n";
    for (int i = 0; i < 5000; ++i)
        many += "Person " + QByteArray::number(i) + "," + QByteArray(200, 'x') + '\n';
    put(path(u"many.csv"_s), many);
    // The kernel refuses what would pass 300 KiB, as a full disk would.
    const Answer answer =
        runInShell(u"trap '' XFSZ; ulimit -f 600; exec \"$0\" \"$@\""_s, {u"import"_s, file(), u"--from"_s, path(u"many.csv"_s)});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.complaints.contains(file()), qPrintable(answer.complaints));
    QCOMPARE(people(), QStringList());
    QCOMPARE(imported(path(u"many.csv"_s)).code, 0);
    QCOMPARE(people().size(), 5000);
}

SUMMITRY_TEST(TestImportCommand)
#include "tst_importcommand.moc"
