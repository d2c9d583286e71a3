// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a table of people mean, and what is said of those that mean nothing.
#include "domain/records.h"
#include "importing.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class TestImportedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreUnderstood_data();
    void cellsAreUnderstood();
    void cellsThatMeanNothingAreToldOf_data();
    void cellsThatMeanNothingAreToldOf();
    void datesOfATableAgree_data();
    void datesOfATableAgree();
};

void TestImportedCells::cellsAreUnderstood_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &field, const QString &cell, const QString &expected) {
        QTest::newRow(qPrintable(u"“%1” as %2"_s.arg(cell.simplified(), field))) << field << cell << expected;
    };
    row(u"function"_s, u"défenseure"_s, u"defender"_s);
    row(u"function"_s, u"Défenseur·e"_s, u"defender"_s);
    row(u"function"_s, u"DEFENSORA"_s, u"defender"_s);
    row(u"function"_s, u"Interprète"_s, u"interpreter"_s);
    row(u"function"_s, u"Periodista"_s, u"press"_s);
    row(u"function"_s, u"Staff"_s, u"staff"_s);
    row(u"region"_s, u"Afrique subsaharienne"_s, u"africa"_s);
    row(u"region"_s, u"Moyen-Orient et Afrique du Nord"_s, u"mena"_s);
    row(u"region"_s, u"América Latina y el Caribe"_s, u"americas"_s);
    row(u"listing"_s, u"sí"_s, u"public"_s);
    row(u"listing"_s, u"jamais"_s, u"never"_s);
    row(u"photographs"_s, u"Oui"_s, u"yes"_s);
    row(u"photographs"_s, u"no"_s, u"never"_s);
    row(u"languages"_s, u"en, fr"_s, u"en fr"_s);
    row(u"languages"_s, u"English, French and Arabic"_s, u"en fr ar"_s);
    row(u"languages"_s, u"anglais; espagnol"_s, u"en es"_s);
    row(u"languages"_s, u"inglés y francés"_s, u"en fr"_s);
    row(u"languages"_s, u"haitian creole/fr"_s, u"ht fr"_s);
    row(u"arrival"_s, u"2018-10-28"_s, u"2018-10-28"_s);
    row(u"arrival"_s, u"2018-10-28 00:00:00"_s, u"2018-10-28"_s);
    row(u"arrival"_s, u"28/10/2018"_s, u"2018-10-28"_s);
    row(u"phone"_s, u"'+33 1 23"_s, u"+33 1 23"_s);
    row(u"notes"_s, u"one\r\ntwo"_s, u"one\ntwo"_s);
    row(u"lodging"_s, u" Hotel\n A "_s, u"Hotel A"_s);
}

void TestImportedCells::cellsAreUnderstood()
{
    QFETCH(QString, field);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    Document document;
    const QByteArray bytes = "name," + field.toUtf8() + "\nAna,\"" + cell.toUtf8() + "\"\n";
    const ImportReport report = imported(bytes, document);
    QVERIFY2(report.skipped.isEmpty(), report.skipped.isEmpty() ? "" : qPrintable(report.skipped[0].reason));
    const Participant &ana = *document.all<Participant>().begin();
    const int index = fieldIndex(RecordType::Participant, field);
    QCOMPARE(Description<Participant>::fields[std::size_t(index)].value(ana).toString(), expected);
}

void TestImportedCells::cellsThatMeanNothingAreToldOf_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a function that is none")
        << QByteArray("Name,Function\nAna,\nBo,wizard\n") << 3 << u"Function"_s << u"wizard"_s;
    QTest::newRow("a date that is none") << QByteArray("Nom,Arrivée\n\"Ana\nRuiz\",demain\n") << 2 << u"Arrivée"_s << u"demain"_s;
    QTest::newRow("a language that is none")
        << QByteArray("Name,Languages\nAna,en klingonian\n") << 2 << u"Languages"_s << u"klingonian"_s;
    QTest::newRow("a row without a name") << QByteArray("Name,Country\nAna,FR\n,PE\n") << 3 << QString() << u"no name"_s;
}

void TestImportedCells::cellsThatMeanNothingAreToldOf()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, line);
    QFETCH(QString, column);
    QFETCH(QString, reason);
    Document document;
    const ImportReport report = imported(csv, document);
    QCOMPARE(report.skipped.size(), 1);
    QCOMPARE(report.skipped[0].row, line);
    QCOMPARE(report.skipped[0].column, column);
    QVERIFY2(report.skipped[0].reason.contains(reason), qPrintable(report.skipped[0].reason));
    QVERIFY(report.added >= 1); // the rest of the row, or the other rows, are taken
}

void TestImportedCells::datesOfATableAgree_data()
{
    QTest::addColumn<QByteArray>("dates"); // arrival,departure of Ana and of Bo
    QTest::addColumn<QString>("expected"); // Ana's arrival
    QTest::addColumn<QString>("said");
    QTest::newRow("the day first") << QByteArray("9/10/2018,\n28/10/2018,\n") << u"2018-10-09"_s << QString();
    QTest::newRow("the month first") << QByteArray("9/10/2018,\n10/28/2018,\n") << u"2018-09-10"_s << u"month first"_s;
    QTest::newRow("told by the other column") << QByteArray("9/10/2018,9/14/2018\n,\n") << u"2018-09-10"_s << u"month first"_s;
    QTest::newRow("with a time behind") << QByteArray("9/10/2018 0:00,9/14/2018 0:00\n,\n") << u"2018-09-10"_s << u"month first"_s;
    QTest::newRow("years of two digits") << QByteArray("9.10.18,\n31.10.18,\n") << u"2018-10-09"_s << QString();
    QTest::newRow("nothing tells") << QByteArray("9/10/2018,\n,\n") << u"2018-10-09"_s << u"could have"_s;
    QTest::newRow("the same either way") << QByteArray("10/10/2018,\n,\n") << u"2018-10-10"_s << QString();
    QTest::newRow("both orders, this one clear") << QByteArray("28/10/2018,10/29/2018\n,\n") << u"2018-10-28"_s << QString();
    QTest::newRow("both orders, this one not") << QByteArray("9/10/2018,\n10/29/2018,28/10/2018\n") << QString() << u"has both"_s;
    QTest::newRow("none of these") << QByteArray("2018-10-09,\n10/29/2018,\n") << u"2018-10-09"_s << QString();
}

void TestImportedCells::datesOfATableAgree()
{
    QFETCH(QByteArray, dates);
    QFETCH(QString, expected);
    QFETCH(QString, said);
    Document document;
    const QList<QByteArray> rows = dates.split('\n');
    const ImportReport report = imported("name,arrival,departure\nAna," + rows[0] + "\nBo," + rows[1] + "\n", document);
    const auto ana = std::find_if(document.all<Participant>().begin(), document.all<Participant>().end(),
                                  [](const Participant &one) { return one.name == u"Ana"; });
    QCOMPARE(ana->arrival.toString(Qt::ISODate), expected);
    QStringList words = report.notes;
    for (const SkippedRow &skipped : report.skipped)
        words += skipped.reason;
    QCOMPARE(words.isEmpty(), said.isEmpty());
    QVERIFY2(words.join(u'\n').contains(said), qPrintable(words.join(u'\n')));
}

SUMMITRY_TEST(TestImportedCells)
#include "tst_importedcells.moc"
