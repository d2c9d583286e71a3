// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text, read: encodings, separators, quotes, and input that means harm.
#include "exchange/delimited.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

Result<DelimitedTable> parsed(const QByteArray &bytes)
{
    Progress progress;
    return parseDelimited(bytes, u"people.csv"_s, progress);
}

// "header|header / cell|cell", line breaks as ⏎.
QString told(const DelimitedTable &table)
{
    QStringList rows{table.header.join(u'|')};
    for (const DelimitedRow &row : table.rows)
        rows += row.cells.join(u'|');
    return rows.join(u" / "_s).replace(u'\n', u'⏎');
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(text);
}

} // namespace

class TestDelimited : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void removesWhatIsNoText_data();
    void removesWhatIsNoText();
    void rowsKnowTheirLines();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void longestCellIsRead();
    void largeFileIsReadOrRefused_data();
    void largeFileIsReadOrRefused();
    void stopsWhenCancelled();
    void randomBytesDoNoHarm();
};

void TestDelimited::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QChar>("separator");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected, char separator = ',') {
        QTest::newRow(name) << bytes << expected << QChar(QLatin1Char(separator));
    };
    row("commas", "a,b\r\n1,2\r\n", u"a|b / 1|2"_s);
    row("semicolons", "a;b;c\n1,5;2;3\n", u"a|b|c / 1,5|2|3"_s, ';');
    row("tabs", "a\tb\n1, and more\t2; still\n", u"a|b / 1, and more|2; still"_s, '\t');
    row("a comma in a header of semicolons", "Nom, prénom;Pays\nDupont, Anne;FR\nRuiz, Ana;ES\n",
        u"Nom, prénom|Pays / Dupont, Anne|FR / Ruiz, Ana|ES"_s, ';');
    row("the separator said above the header", "sep=;\r\na;b\r\n1,2,3;4\r\n", u"a|b / 1,2,3|4"_s, ';');
    row("one column alone", "name\nAna\n", u"name / Ana"_s);
    row("quotes around separators", "a,b\n\"1,1\",\"2\"\n", u"a|b / 1,1|2"_s);
    row("quotes in quotes", "a,b\n\"say \"\"hello\"\" twice\",\"\"\"\"\n", u"a|b / say \"hello\" twice|\""_s);
    row("line breaks in cells", "a,b\r\n\"one\r\ntwo\",\"x\ny\"\r\n", u"a|b / one⏎two|x⏎y"_s);
    row("a stray quote inside a cell", "a,b\n5\" pipe,2\n", u"a|b / 5\" pipe|2"_s);
    row("text after a closing quote", "a,b\n\"1\"x,2\n", u"a|b / 1x|2"_s);
    row("old line ends", "a,b\r1,2\r3,4", u"a|b / 1|2 / 3|4"_s);
    row("no line end at the end", "a,b\n1,2", u"a|b / 1|2"_s);
    row("an empty cell at the end", "a,b\n1,\n", u"a|b / 1|"_s);
    row("empty rows", "\n\na,b\n\n1,2\n,\n  , \n3,4\n\n", u"a|b / 1|2 / 3|4"_s);
    row("short rows are filled up", "a,b,c\n1\n1,2\n", u"a|b|c / 1|| / 1|2|"_s);
    row("long rows keep what they have", "a,b\n1,2,3\n", u"a|b / 1|2|3"_s);
    row("titles lose their line breaks", "\" room\n one \",b\n1,2\n", u"room one|b / 1|2"_s);
    row("a defused formula", "a,b\n'=1+1,''+2\n", u"a|b / =1+1|'+2"_s);
    row("an apostrophe that means itself", "a,b\n'Aziz,O'Neil\n", u"a|b / 'Aziz|O'Neil"_s);
    row("other letters", "الاسم,国\nأمينة,中\n", u"الاسم|国 / أمينة|中"_s);
}

void TestDelimited::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(QChar, separator);
    const auto table = parsed(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().text));
    QCOMPARE(told(*table), expected);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->removedCharacters, 0);
}

void TestDelimited::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Nom;Pays\r\nZoë “Z” Œuvre;Côte d’Ivoire\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << u"UTF-8"_s;
    for (const auto &[name, encoding] :
         {std::pair("UTF-16LE", QStringConverter::Utf16LE), std::pair("UTF-16BE", QStringConverter::Utf16BE)}) {
        QTest::addRow("%s with a mark", name)
            << utf16(text, encoding, QStringConverter::Flag::WriteBom) << QString::fromLatin1(name);
        QTest::addRow("%s without", name) << utf16(text, encoding, QStringConverter::Flag::Default) << QString::fromLatin1(name);
    }
    QTest::newRow("Windows-1252") << QByteArray("Nom;Pays\r\nZo\xeb \x93Z\x94 \x8cuvre;C\xf4te d\x92Ivoire\r\n")
                                  << u"Windows-1252"_s;
}

void TestDelimited::findsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const auto table = parsed(bytes);
    QVERIFY(table);
    QCOMPARE(table->encoding, encoding);
    QCOMPARE(told(*table), u"Nom|Pays / Zoë “Z” Œuvre|Côte d’Ivoire"_s);
}

void TestDelimited::removesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("removed");
    QTest::newRow("NUL bytes") << QByteArray("A\0n\0a", 5) << u"Ana"_s << 2;
    QTest::newRow("bidi overrides") << QString(u"A\u202Ena\u2066"_s).toUtf8() << u"Ana"_s << 2;
    QTest::newRow("control characters") << QByteArray("A\x07na\x1b") << u"Ana"_s << 2;
    QTest::newRow("mark-up is text like any other")
        << QByteArray("<img src=file:///etc/passwd>") << u"<img src=file:///etc/passwd>"_s << 0;
}

void TestDelimited::removesWhatIsNoText()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    QFETCH(int, removed);
    const auto table = parsed("name,country,function\n" + cell + ",FR,guest\nBo,SE,guest\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0].cells[0], expected);
    QCOMPARE(table->removedCharacters, removed);
}

void TestDelimited::rowsKnowTheirLines()
{
    const auto table = parsed("sep=,\na,b\n\n\"1\n1\r\n1\",2\r\n3,4\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0].line, 4);
    QCOMPARE(table->rows[1].line, 7);
}

void TestDelimited::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("told");
    QTest::newRow("a quote that never closes") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << int(ErrorKind::Damaged) << u"line 3"_s;
    QTest::newRow("a quote that opens after a line break in a cell")
        << QByteArray("a,b\n\"1\n1\",2\n\"3,4\n") << int(ErrorKind::Damaged) << u"line 4"_s;
    QTest::newRow("a cell over one megabyte")
        << QByteArray("a,b\n1," + QByteArray((1 << 20) + 1, 'x') + "\n") << int(ErrorKind::Full) << u"line 2"_s;
    QTest::newRow("a quoted cell over one megabyte")
        << QByteArray("a,b\n1,\"" + QByteArray((1 << 20) + 1, 'x') + "\"\n") << int(ErrorKind::Full) << u"line 2"_s;
    QTest::newRow("nothing at all") << QByteArray() << int(ErrorKind::Damaged) << u"empty"_s;
    QTest::newRow("nothing but line ends") << QByteArray("\n\r\n,,\n") << int(ErrorKind::Damaged) << u"empty"_s;
    QTest::newRow("a spreadsheet's own file") << QByteArray("PK\x03\x04rest") << int(ErrorKind::Damaged) << u"save it as CSV"_s;
}

void TestDelimited::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, told);
    const auto table = parsed(bytes);
    QVERIFY(!table);
    QCOMPARE(int(table.error().kind), kind);
    QVERIFY2(table.error().text.contains(told) && table.error().text.contains(u"people.csv"_s), qPrintable(table.error().text));
}

void TestDelimited::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing of that name") << u"/nowhere/people.csv"_s << int(ErrorKind::Missing);
    QTest::newRow("a folder") << QDir::tempPath() << int(ErrorKind::Unreadable);
    QTest::newRow("a device without an end") << u"/dev/zero"_s << int(ErrorKind::Unreadable);
}

void TestDelimited::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    Progress progress;
    const auto table = readDelimited(path, progress);
    QVERIFY(!table);
    QCOMPARE(int(table.error().kind), kind);
    QVERIFY(table.error().text.contains(path));
}

void TestDelimited::longestCellIsRead()
{
    const auto table = parsed("a,b\n1,\"" + QByteArray(1 << 20, 'x') + "\"\n");
    QVERIFY(table);
    QCOMPARE(table->rows[0].cells[1].size(), 1 << 20);
}

void TestDelimited::largeFileIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("200 MB of long rows are read") << QByteArray("somebody," + QByteArray(989, 'x') + '\n') << true;
    QTest::newRow("200 MB of more people than there can be are refused") << QByteArray("somebody,from,somewhere\n") << false;
}

void TestDelimited::largeFileIsReadOrRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isRead);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block = line.repeated(int((1 << 20) / line.size()));
    while (file.size() + file.bytesToWrite() < 200'000'000)
        QVERIFY(file.write(block) == block.size());
    file.close();
    Progress progress;
    const auto table = readDelimited(file.fileName(), progress);
    QCOMPARE(table.has_value(), isRead);
    if (isRead) {
        QVERIFY(table->rows.size() > 190'000);
        QCOMPARE(progress.percent(), 100);
    } else {
        QCOMPARE(table.error().kind, ErrorKind::Full);
        QVERIFY2(table.error().text.contains(file.fileName()), qPrintable(table.error().text));
    }
}

void TestDelimited::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto table = parseDelimited(QByteArray("a,b\n") + QByteArray("1,2\n").repeated(10'000), u"people.csv"_s, progress);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::Cancelled);
}

void TestDelimited::randomBytesDoNoHarm()
{
    QRandomGenerator random(7);
    static constexpr char bytesThatMatter[] = "\"\",;\t\r\n\0\xff\xfe'=a ";
    static const QByteArray likely(bytesThatMatter, sizeof bytesThatMatter - 1);
    int read = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes;
        for (int i = random.bounded(200); i > 0; --i)
            bytes += random.bounded(2) == 0 ? likely[random.bounded(int(likely.size()))] : char(random.bounded(256));
        const auto table = parsed(bytes);
        if (!table)
            continue;
        ++read;
        for (const DelimitedRow &row : table->rows)
            QVERIFY(row.cells.size() >= table->header.size() && row.line >= 1);
    }
    QVERIFY(read > 100);
}

SUMMITRY_TEST(TestDelimited)
#include "tst_delimited.moc"
