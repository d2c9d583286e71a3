// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text, written: quotes, formulas, and that reading gives back the same.
#include "exchange/delimited.h"
#include "tests/testprogram.h"

#include <QRandomGenerator>

using namespace summitry;
using namespace Qt::StringLiterals;

class TestDelimitedWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void readsBackWhatItWrote();
};

void TestDelimitedWriter::writes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain cells") << QStringList{u"Ana"_s, u""_s, u"Zoë"_s} << QByteArray("Ana,,Zoë\r\n");
    QTest::newRow("separators, quotes and line breaks")
        << QStringList{u"a,b"_s, u"say \"x\""_s, u"1\n2"_s} << QByteArray("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n");
    QTest::newRow("spaces around") << QStringList{u" a"_s, u"b "_s} << QByteArray("\" a\",\"b \"\r\n");
    QTest::newRow("formulas") << QStringList{u"=1+1"_s, u"+33 1"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"＝1"_s}
                              << QByteArray("'=1+1,'+33 1,'-2,'@SUM(A1),\"'\t=1\",'＝1\r\n");
    QTest::newRow("a formula in quotes") << QStringList{u"=HYPERLINK(\"x\",\"y\")"_s}
                                         << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    QTest::newRow("what only looks defused") << QStringList{u"'=1"_s, u"'Aziz"_s} << QByteArray("''=1,'Aziz\r\n");
    QTest::newRow("one empty cell") << QStringList{u""_s} << QByteArray("\"\"\r\n");
}

void TestDelimitedWriter::writes()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, expected);
    DelimitedWriter writer;
    writer.addRow(cells);
    QCOMPARE(writer.bytes(), expected);
}

void TestDelimitedWriter::readsBackWhatItWrote()
{
    static const QStringList pieces{u"a"_s, u"\""_s, u","_s,  u";"_s, u"\n"_s, u"'"_s, u"="_s,
                                    u"+"_s, u"é"_s,  u"人"_s, u" "_s, u"😀"_s,  u"@"_s};
    QRandomGenerator random(20181029);
    for (int round = 0; round < 500; ++round) {
        DelimitedWriter writer;
        writer.addRow({u"one"_s, u"two"_s, u"three"_s});
        QStringList cells;
        for (int cell = 0; cell < 3; ++cell) {
            QString text;
            for (int i = random.bounded(6); i > 0; --i)
                text += pieces[random.bounded(int(pieces.size()))];
            cells += text;
        }
        cells[0] += u'x'; // a row of nothing is no row
        writer.addRow(cells);
        Progress progress;
        const auto table = parseDelimited(writer.bytes(), u"written"_s, progress);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1u);
        QCOMPARE(table->rows[0].cells, cells);
    }
}

SUMMITRY_TEST(TestDelimitedWriter)
#include "tst_delimitedwriter.moc"
