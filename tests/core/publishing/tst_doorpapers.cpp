// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs and lies at the doors: signs and sheets to sign.
#include "golden.h"
#include "readpdf.h"
#include "smallsummit.h"

#include "publishing/doorsigns.h"
#include "publishing/htmlwriter.h"
#include "publishing/markdownwriter.h"
#include "publishing/printing.h"
#include "publishing/signinsheets.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

class DoorPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void papersAreAsTheyWere();
    void papersTellNoSecrets_data();
    void papersTellNoSecrets();
    void signNamesNobody();
    void dayHasItsOwn();
    void sheetIsByDelegation();
    void signIsSetLarge();
    void censusIsOfTheSheets_data();
    void censusIsOfTheSheets();
    void emptySummitSaysSo();
};

void DoorPapersTest::papersAreAsTheyWere()
{
    const Document document(smallSummit());
    compareWithGolden(u"door-signs.md"_s, markdown(doorSigns(document, nullptr, optionsFor(Audience::Public))));
    compareWithGolden(u"sign-in.md"_s, markdown(signInSheets(document, &firstDay(document), optionsFor(Audience::Participants))));
}

void DoorPapersTest::papersTellNoSecrets_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("public") << Audience::Public;
    QTest::newRow("participants") << Audience::Participants;
    QTest::newRow("organisers") << Audience::Organisers;
}

void DoorPapersTest::papersTellNoSecrets()
{
    QFETCH(Audience, audience);
    const Document document(smallSummit());
    const QByteArray signs = html(doorSigns(document, nullptr, optionsFor(audience)));
    const QByteArray sheets = html(signInSheets(document, nullptr, optionsFor(audience)));
    for (const QString &secret : secretsFrom(audience)) {
        QVERIFY2(!signs.contains(secret.toUtf8()), qPrintable(secret));
        if (secret != u"Only Attending"_s) // comes in by this door
            QVERIFY2(!sheets.contains(secret.toUtf8()), qPrintable(secret));
    }
}

void DoorPapersTest::signNamesNobody()
{
    const Document document(smallSummit());
    const QByteArray signs = html(doorSigns(document, nullptr, optionsFor(Audience::Organisers)));
    for (const Participant &person : document.all<Participant>())
        QVERIFY2(!signs.contains(person.name.toUtf8()), qPrintable(person.name));
}

void DoorPapersTest::dayHasItsOwn()
{
    const Document document(smallSummit());
    const QByteArray first = markdown(doorSigns(document, &firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(first.contains("Opening session") && !first.contains("Next morning"));
    const QByteArray sheets = markdown(signInSheets(document, &firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(sheets.contains("Opening session") && !sheets.contains("Next morning"));
    QVERIFY(!sheets.contains("Coffee") && !sheets.contains("Press briefing")); // a break; a cancelled one
}

void DoorPapersTest::sheetIsByDelegation()
{
    const Document document(smallSummit());
    const Paper paper = signInSheets(document, nullptr, optionsFor(Audience::Participants));
    const auto &rows = std::get<PaperTable>(paper.blocks.at(1)).rows; // of the opening
    QStringList lines;
    for (const Row &row : rows) {
        if (row.kind != RowKind::Group)
            lines += plainText(row.cells[0][0].text) + u'|' + plainText(row.cells[1][0].text);
    }
    const QString fidh = u"International Federation for Human Rights"_s;
    QCOMPARE(lines.first(5), (QStringList{u"Amina Example|"_s + fidh, u"Circle Member|"_s + fidh, u"Esperanza|"_s, u"Only Attending|"_s,
                                          u"محمد علي|"_s}));
    QVERIFY(lines.size() > 10); // for those who come unexpected
}

void DoorPapersTest::signIsSetLarge()
{
    const Document document(smallSummit());
    const auto pagesOf = [](const Paper &paper) { return pdf(paper).value().count("/Type /Page\n"); };
    Paper signs = doorSigns(document, nullptr, optionsFor(Audience::Public));
    QCOMPARE(pagesOf(signs), 5); // three rooms on the first day, the foyer too, and one the next morning
    signs.scale = 12;
    QVERIFY(pagesOf(signs) > 5);
}

void DoorPapersTest::censusIsOfTheSheets_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<AgendaCensus>("census");
    QTest::newRow("public") << Audience::Public << AgendaCensus{4, 1, 2, 1};
    QTest::newRow("participants") << Audience::Participants << AgendaCensus{5, 1, 1, 1};
    QTest::newRow("organisers") << Audience::Organisers << AgendaCensus{6, 0, 0, 0};
}

void DoorPapersTest::censusIsOfTheSheets()
{
    QFETCH(Audience, audience);
    QTEST(signInCensus(Document(smallSummit()), nullptr, optionsFor(audience)), "census");
}

void DoorPapersTest::emptySummitSaysSo()
{
    Tables tables;
    tables.of<Summit>() = Table<Summit>({Summit{{1}}});
    const Document document(std::move(tables));
    QVERIFY(markdown(doorSigns(document, nullptr, optionsFor(Audience::Public))).contains("No room is in use."));
    QVERIFY(markdown(signInSheets(document, nullptr, optionsFor(Audience::Public))).contains("Nothing takes place."));
}

SUMMITRY_TEST(DoorPapersTest)
#include "tst_doorpapers.moc"
