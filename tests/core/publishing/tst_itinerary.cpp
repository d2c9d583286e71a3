// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pages there are, what is on them, and what they may not tell.
#include "golden.h"
#include "smallsummit.h"

#include "publishing/htmlwriter.h"
#include "publishing/itinerary.h"
#include "publishing/markdownwriter.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

ItineraryOptions itineraryFor(Audience audience)
{
    ItineraryOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(audience);
    return options;
}

ItineraryOptions pageOf(qint64 person, Audience audience = Audience::Organisers)
{
    ItineraryOptions options = itineraryFor(audience);
    options.only = QList<qint64>{person};
    return options;
}

QStringList readerNames(const Paper &paper)
{
    QStringList names;
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            names += plainText(heading->text);
    }
    return names;
}

// "time | lines of the session | lines of the place", of all days.
QStringList rowTexts(const Paper &paper)
{
    QStringList rows;
    for (const Block &block : paper.blocks) {
        const auto *table = std::get_if<PaperTable>(&block);
        for (const Row &row : table ? table->rows : QList<Row>()) {
            if (row.kind == RowKind::Group)
                continue;
            QStringList cells;
            for (const Cell &cell : row.cells) {
                QStringList lines;
                for (const CellLine &line : cell)
                    lines += line.label.isEmpty() ? plainText(line.text) : line.label + u' ' + plainText(line.text);
                cells += lines.join(u" / "_s);
            }
            rows += cells.join(u" | "_s);
        }
    }
    return rows;
}

template <class Record, class Changing> void changeRecord(Tables &tables, Id<Record> id, Changing changing)
{
    const Record before = *tables.of<Record>().find(id);
    Record after = before;
    changing(after);
    tables.of<Record>().apply({before, after});
}

} // namespace

class ItineraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsAsItWas();
    void paperTellsNoSecrets_data();
    void paperTellsNoSecrets();
    void pagesFollowTheDelegations();
    void pageHoldsRolesAndInterventions();
    void pageHoldsWhatIsForEverybodyWhileOneIsThere();
    void pageSaysWhenToLeave_data();
    void pageSaysWhenToLeave();
    void pageSaysWhereToListen_data();
    void pageSaysWhereToListen();
    void pageSpeaksItsReadersLanguage();
    void nobodyMayBeNamed();
    void censusCountsPages_data();
    void censusCountsPages();
};

void ItineraryTest::paperIsAsItWas()
{
    compareWithGolden(u"itineraries.md"_s, markdown(itineraries(Document(smallSummit()), itineraryFor(Audience::Participants))));
}

void ItineraryTest::paperTellsNoSecrets_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("public") << Audience::Public;
    QTest::newRow("participants") << Audience::Participants;
    QTest::newRow("organisers") << Audience::Organisers;
}

void ItineraryTest::paperTellsNoSecrets()
{
    QFETCH(Audience, audience);
    const QByteArray bytes = html(itineraries(Document(smallSummit()), itineraryFor(audience)));
    QStringList secrets = secretsFrom(audience);
    secrets.removeAll(u"Only Attending"_s); // has a page too
    for (const QString &secret : std::as_const(secrets))
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
}

void ItineraryTest::pagesFollowTheDelegations()
{
    const Document document(smallSummit());
    QCOMPARE(readerNames(itineraries(document, itineraryFor(Audience::Organisers))),
             (QStringList{u"Amina Example (FIDH)"_s, u"Circle Member (FIDH)"_s, u"Secret Legalname (Small Village Committee)"_s,
                          u"Neverlisted Person"_s, u"Only Attending"_s, u"محمد علي"_s}));
    // The one by alias is among those of no delegation.
    QCOMPARE(readerNames(itineraries(document, itineraryFor(Audience::Public))),
             (QStringList{u"Amina Example (FIDH)"_s, u"Esperanza"_s, u"Only Attending"_s, u"محمد علي"_s}));
}

void ItineraryTest::pageHoldsRolesAndInterventions()
{
    const QStringList rows = rowTexts(itineraries(Document(smallSummit()), pageOf(4)));
    QCOMPARE(rows.value(0), u"09:30–11:00 | Opening session / You: Panellist /   Closing words · 10 min | Salle des fêtes / "
                             "Hôtel de Ville / Interpretation: AR, ES"_s);
    QCOMPARE(rows.value(1), u"11:30–13:00 | Afrique : défendre la terre / You: Moderator | Salle des fêtes"_s);
    QCOMPARE(rows.value(2), u"14:00–15:00 | Meeting with the envoy / You: Chair | Room 10"_s);
    QCOMPARE(rows.value(3), u"19:00–21:00 | Closing ceremony · tentative / You: Rapporteur | Grand foyer / Palais de Chaillot"_s);
    QCOMPARE(rows.size(), 5); // and next morning's plenary
    // An attendee is told no role; a cancelled session is left out.
    QVERIFY(rowTexts(itineraries(Document(smallSummit()), pageOf(6))).value(0).startsWith(u"09:30–11:00 | Opening session | "_s));
    QVERIFY(!rowTexts(itineraries(Document(smallSummit()), pageOf(1))).join(u'\n').contains(u"Press briefing"_s));
}

void ItineraryTest::pageHoldsWhatIsForEverybodyWhileOneIsThere()
{
    Tables tables = smallSummit();
    changeRecord<Participant>(tables, {3}, [](Participant &person) { person.arrival = QDate(2018, 10, 30); });
    changeRecord<Participant>(tables, {4}, [](Participant &person) { person.departure = QDate(2018, 10, 29); });
    const Document document(tables);
    const QStringList rows = rowTexts(itineraries(document, pageOf(3)));
    QCOMPARE(rows.size(), 2); // what is the person's own stays, for somebody to notice
    QVERIFY(rows.value(0).contains(u"Opening session"_s) && rows.value(1).contains(u"Next morning"_s));
    QVERIFY(!rowTexts(itineraries(document, pageOf(4))).join(u'\n').contains(u"Next morning"_s));
}

void ItineraryTest::pageSaysWhenToLeave_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("line");
    QTest::newRow("half an hour") << 30 << u"Leave by 18:30 (30 min)"_s;
    QTest::newRow("not known") << 0 << QString();
}

void ItineraryTest::pageSaysWhenToLeave()
{
    QFETCH(int, way);
    QFETCH(QString, line);
    Tables tables = smallSummit();
    changeRecord<Venue>(tables, {2}, [way](Venue &venue) {
        venue.travel = way;
        venue.directions = u"Metro line 9, the exit by the gardens"_s;
    });
    const Document document(tables);
    const QStringList rows = rowTexts(itineraries(document, pageOf(1)));
    QCOMPARE(rows.filter(u"Leave by"_s).size(), line.isEmpty() ? 0 : 1);
    QVERIFY(line.isEmpty() || rows.filter(u"Closing ceremony"_s).value(0).endsWith(line));
    // How to get there is for those who take part.
    QVERIFY(html(itineraries(document, pageOf(1, Audience::Participants))).contains("the exit by the gardens"));
    QVERIFY(!html(itineraries(document, pageOf(1, Audience::Public))).contains("the exit by the gardens"));
}

void ItineraryTest::pageSaysWhereToListen_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("line");
    QTest::newRow("understands the floor") << QStringList{u"es"_s, u"fr"_s} << QString();
    QTest::newRow("understands an interpretation") << QStringList{u"ru"_s, u"es"_s, u"ar"_s} << u"Interpretation: ES"_s;
    QTest::newRow("understands neither") << QStringList{u"ru"_s} << QString();
    QTest::newRow("nobody knows") << QStringList() << u"Interpretation: AR, ES"_s;
}

void ItineraryTest::pageSaysWhereToListen()
{
    QFETCH(QStringList, languages);
    QFETCH(QString, line);
    Tables tables = smallSummit();
    changeRecord<Participant>(tables, {1}, [&](Participant &person) { person.languages = languages; });
    ItineraryOptions options = pageOf(1);
    options.partLanguage = PartLanguage::Paper;
    const QStringList rows = rowTexts(itineraries(Document(tables), options));
    QVERIFY2(rows.value(0).endsWith(u"Hôtel de Ville"_s + (line.isEmpty() ? QString() : u" / "_s + line)), qPrintable(rows.value(0)));
}

void ItineraryTest::pageSpeaksItsReadersLanguage()
{
    Tables tables = smallSummit();
    changeRecord<Participant>(tables, {1}, [](Participant &person) { person.languages = {u"fr"_s}; });
    const Document document(tables);
    const auto isFrench = [&](const ItineraryOptions &options) { return html(itineraries(document, options)).contains("Lundi 29 octobre"); };
    ItineraryOptions options = pageOf(1);
    QVERIFY(isFrench(options));
    options.partLanguage = PartLanguage::Paper;
    QVERIFY(!isFrench(options));
}

void ItineraryTest::nobodyMayBeNamed()
{
    const Paper paper = itineraries(Document(smallSummit()), pageOf(3, Audience::Public));
    QCOMPARE(paper.blocks.size(), 1);
    QVERIFY(markdown(paper).contains("Nobody may be named here."));
}

void ItineraryTest::censusCountsPages_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<AgendaCensus>("census");
    QTest::newRow("public") << Audience::Public << AgendaCensus{4, 1, 2, 1};
    QTest::newRow("participants") << Audience::Participants << AgendaCensus{5, 1, 1, 1};
    QTest::newRow("organisers") << Audience::Organisers << AgendaCensus{6, 0, 0, 0};
}

void ItineraryTest::censusCountsPages()
{
    QFETCH(Audience, audience);
    const Document document(smallSummit());
    const AgendaCensus census = itinerariesCensus(document, itineraryFor(audience));
    QTEST(census, "census");
    QCOMPARE(readerNames(itineraries(document, itineraryFor(audience))).size(), census.named);
}

SUMMITRY_TEST(ItineraryTest)
#include "tst_itinerary.moc"
