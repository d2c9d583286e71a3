// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the agenda says, row by row, and of whom.
#include "smallsummit.h"

#include "publishing/script.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

QList<Row> rowsOf(const Paper &paper)
{
    for (const Block &block : paper.blocks) {
        if (const auto *table = std::get_if<PaperTable>(&block))
            return table->rows;
    }
    return {};
}

QStringList linesOf(const Cell &cell)
{
    QStringList lines;
    for (const CellLine &line : cell)
        lines += line.label.isEmpty() ? plainText(line.text) : line.label + u' ' + plainText(line.text);
    return lines;
}

// "time | lines of the middle cell / … | lines of the last"
QString told(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells += linesOf(cell).join(u" / "_s);
    return QString(row.level * 2, u' ') + cells.join(u" | "_s);
}

QStringList told(const Paper &paper)
{
    QStringList rows;
    for (const Row &row : rowsOf(paper))
        rows += told(row);
    return rows;
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayIsToldInOrder();
    void oneVenueStandsUnderTheTitle();
    void rowNamesItsVenueWhereAGroupIsInSeveral();
    void firstVenueStandsAboveTheCoffee();
    void personAssignedTwiceIsNamedOnce();
    void groupThatMeetsTwiceIsTwoGroups();
    void changeOfTheClocksMovesTheEnd();
    void peopleAreNamedByProfile_data();
    void peopleAreNamedByProfile();
    void censusCountsEachPersonOnce_data();
    void censusCountsEachPersonOnce();
    void peopleAreInTheOrderOfTheNamesPrinted();
    void emptyDayAndSummitSaySo();
    void programmeHoldsAllDays();
    void dateIsATitleInTheLocale();
    void footerSaysForWhom();
    void lettersTellLanguageAndDirection_data();
    void lettersTellLanguageAndDirection();
};

void AgendaTest::dayIsToldInOrder()
{
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    QCOMPARE(paper.event, u"Human Rights Defenders World Summit"_s);
    QCOMPARE(paper.title, u"Monday, 29 October 2018"_s);
    QCOMPARE(paper.subtitle, u"Regions"_s);
    const QStringList expected{
        u" | Hôtel de Ville / Place de l’Hôtel de Ville"_s,
        u"09:30–11:00 | Opening session / Twenty years on / Protection / Chair: Amina Example (FIDH) / Panellist: Esperanza / "
        "09:30 Words of welcome · Amina Example · 10 min / 09:40 Voices of defenders · Esperanza · 35 min / "
        "10:15 Questions /   Closing words · 10 min | Salle des fêtes / Languages: EN, FR / Interpretation: AR, ES"_s,
        u"11:00–11:30 | Coffee | "_s,
        u"11:30–13:00 | Regional sessions"_s,
        u"  11:30–13:00 | Afrique : défendre la terre | Salle des fêtes"_s,
        u"  11:30–13:00 | الشرق الأوسط وشمال أفريقيا | Room 2"_s,
        u"  11:30–12:30 | 亚洲及太平洋 | Room 10"_s,
        u"14:00–15:00 | Press briefing · cancelled | Room 2"_s,
        u" | Palais de Chaillot / 1 place du Trocadéro"_s,
        u"19:00–21:00 | Closing ceremony · tentative | Grand foyer"_s,
        u" | After midnight"_s,
        u"01:00–02:00 | Night vigil | Grand foyer"_s,
    };
    QCOMPARE(told(paper), expected);
    QCOMPARE(rowsOf(paper)[1].hue, 215);
    QCOMPARE(rowsOf(paper)[2].kind, RowKind::Slim);
    QVERIFY(rowsOf(paper)[7].cells[1].front().text.front().styles.testFlag(RunStyle::Struck));
}

void AgendaTest::oneVenueStandsUnderTheTitle()
{
    const Document document(smallSummit());
    const Day &second = *document.find(Id<Day>{2});
    const Paper paper = agenda(document, second, optionsFor(Audience::Public));
    QCOMPARE(plainText(std::get<Paragraph>(paper.blocks.front()).text), u"Hôtel de Ville · Place de l’Hôtel de Ville"_s);
    QCOMPARE(told(paper), QStringList{u"09:00–10:00 | Next morning | Salle des fêtes"_s});
}

void AgendaTest::rowNamesItsVenueWhereAGroupIsInSeveral()
{
    Tables tables = smallSummit();
    Session elsewhere = *tables.of<Session>().find(Id<Session>{4});
    elsewhere.room = Id<Room>{4};
    tables.of<Session>().apply({elsewhere, elsewhere});
    const Document document(std::move(tables));
    const QStringList rows = told(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(rows.contains(u"  11:30–13:00 | الشرق الأوسط وشمال أفريقيا | Grand foyer / Palais de Chaillot"_s));
    QVERIFY(rows.contains(u"  11:30–13:00 | Afrique : défendre la terre | Salle des fêtes"_s));
}

void AgendaTest::firstVenueStandsAboveTheCoffee()
{
    Tables tables = smallSummit();
    Session coffee = *tables.of<Session>().find(Id<Session>{2});
    coffee.start = LocalTime(QDate(2018, 10, 29), 8 * 60);
    tables.of<Session>().apply({coffee, coffee});
    const Document document(std::move(tables));
    const QStringList rows = told(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QCOMPARE(rows[0], u" | Hôtel de Ville / Place de l’Hôtel de Ville"_s);
    QCOMPARE(rows[1], u"08:00–08:30 | Coffee | "_s);
    QCOMPARE(rows.filter(u"Hôtel de Ville"_s).size(), 1);
}

void AgendaTest::personAssignedTwiceIsNamedOnce()
{
    Tables tables = smallSummit();
    Assignment again = *tables.of<Assignment>().find(Id<Assignment>{1});
    again.id = Id<Assignment>{99};
    tables.of<Assignment>().apply({std::nullopt, again});
    const Document document(std::move(tables));
    const QStringList rows = told(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(rows[1].contains(u"Chair: Amina Example (FIDH) /"_s));
}

void AgendaTest::groupThatMeetsTwiceIsTwoGroups()
{
    Tables tables = smallSummit();
    Session later = *tables.of<Session>().find(Id<Session>{5});
    later.start = LocalTime(QDate(2018, 10, 29), 16 * 60);
    tables.of<Session>().apply({later, later});
    const Document document(std::move(tables));
    const QStringList rows = told(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(rows.contains(u"11:30–13:00 | Regional sessions"_s));
    QVERIFY(rows.contains(u"16:00–17:00 | Regional sessions"_s));
}

void AgendaTest::changeOfTheClocksMovesTheEnd()
{
    Tables tables = smallSummit();
    Session night = *tables.of<Session>().find(Id<Session>{9});
    night.start = LocalTime(QDate(2018, 10, 28), 2 * 60 - 30); // the clocks go back at three
    night.minutes = 120;
    Day sunday{Id<Day>{3}, QDate(2018, 10, 28), {}, 0, 20 * 60, {}};
    tables.of<Session>().apply({night, night});
    tables.of<Day>().apply({std::nullopt, sunday});
    const Document document(std::move(tables));
    const QStringList rows = told(agenda(document, *document.find(sunday.id), optionsFor(Audience::Public)));
    QCOMPARE(rows, QStringList{u"01:30–02:30 | Night vigil | Grand foyer"_s});
}

void AgendaTest::peopleAreNamedByProfile_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QString>("panel");
    QTest::newRow("the public reads aliases, and of those alone who are listed publicly") << int(Audience::Public) << u"Panellist: Esperanza"_s;
    QTest::newRow("participants read who is listed among them") << int(Audience::Participants) << u"Panellists: Circle Member (FIDH), Esperanza"_s;
    QTest::newRow("organisers read everyone's own name")
        << int(Audience::Organisers) << u"Panellists: Circle Member (FIDH), Neverlisted Person, Secret Legalname (Small Village Committee)"_s;
}

void AgendaTest::peopleAreNamedByProfile()
{
    QFETCH(int, audience);
    QFETCH(QString, panel);
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience(audience)));
    QVERIFY2(linesOf(rowsOf(paper)[1].cells[1]).contains(panel), qPrintable(told(rowsOf(paper)[1])));
    const bool hasSecretSession = told(paper).join(u'\n').contains(u"Meeting with the envoy · confidential"_s);
    QCOMPARE(hasSecretSession, Audience(audience) == Audience::Organisers);
}

void AgendaTest::censusCountsEachPersonOnce_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QList<int>>("expected"); // named, by alias, left out, hidden sessions
    QTest::newRow("public") << int(Audience::Public) << QList<int>{2, 1, 2, 1};
    QTest::newRow("participants") << int(Audience::Participants) << QList<int>{3, 1, 1, 1};
    QTest::newRow("organisers") << int(Audience::Organisers) << QList<int>{4, 0, 0, 0};
}

void AgendaTest::censusCountsEachPersonOnce()
{
    QFETCH(int, audience);
    QFETCH(QList<int>, expected);
    const Document document(smallSummit());
    const AgendaCensus census = agendaCensus(document, firstDay(document), optionsFor(Audience(audience)));
    QCOMPARE((QList<int>{census.named, census.byAlias, census.leftOut, census.hiddenSessions}), expected);
    QVERIFY(programmeCensus(document, optionsFor(Audience(audience))) == census); // nobody speaks on the second day
}

void AgendaTest::peopleAreInTheOrderOfTheNamesPrinted()
{
    Tables tables = smallSummit();
    Participant hidden = *tables.of<Participant>().find(Id<Participant>{2});
    hidden.name = u"Aaa First"_s; // would come before Circle Member
    tables.of<Participant>().apply({hidden, hidden});
    const Document document(std::move(tables));
    const QString rows = told(agenda(document, firstDay(document), optionsFor(Audience::Participants))).join(u'\n');
    QVERIFY(rows.contains(u"Panellists: Circle Member (FIDH), Esperanza"_s));
}

void AgendaTest::emptyDayAndSummitSaySo()
{
    Tables tables = smallSummit();
    tables.of<Session>() = {};
    tables.of<Assignment>() = {};
    tables.of<AgendaItem>() = {};
    const Document empty(tables);
    const Paper day = agenda(empty, firstDay(empty), optionsFor(Audience::Public));
    QCOMPARE(plainText(std::get<Paragraph>(day.blocks.front()).text), u"Nothing is on the programme of this day yet."_s);
    tables.of<Day>() = {};
    const Document dayless(tables);
    const Paper all = programme(dayless, optionsFor(Audience::Public));
    QCOMPARE(plainText(std::get<Paragraph>(all.blocks.front()).text), u"The summit has no days yet."_s);
}

void AgendaTest::programmeHoldsAllDays()
{
    const Document document(smallSummit());
    const Paper paper = programme(document, optionsFor(Audience::Public));
    QStringList headings;
    QList<bool> pages;
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            headings += plainText(heading->text);
            pages += heading->startsPage;
        }
    }
    QCOMPARE(headings, (QStringList{u"Monday, 29 October 2018 · Regions"_s, u"Tuesday, 30 October 2018"_s}));
    QCOMPARE(pages, (QList<bool>{false, true}));
}

void AgendaTest::dateIsATitleInTheLocale()
{
    const Document document(smallSummit());
    PaperOptions options = optionsFor(Audience::Public);
    options.locale = QLocale(u"fr_FR"_s);
    QCOMPARE(agenda(document, firstDay(document), options).title, u"Lundi 29 octobre 2018"_s);
    options.locale = QLocale(u"ar_EG"_s);
    QVERIFY(agenda(document, firstDay(document), options).isRightToLeft());
}

void AgendaTest::footerSaysForWhom()
{
    QCOMPARE(footerOf(optionsFor(Audience::Public), QTimeZone::utc()), u"Made on 28 October 2018, 18:40"_s);
    const QTimeZone auckland("Pacific/Auckland"); // where it is the next morning
    QCOMPARE(footerOf(optionsFor(Audience::Organisers), auckland), u"For organisers only · Made on 29 October 2018, 07:40"_s);
    PaperOptions undated = optionsFor(Audience::Participants);
    undated.madeAt = {};
    QCOMPARE(footerOf(undated, QTimeZone::utc()), u"For participants"_s);
}

void AgendaTest::lettersTellLanguageAndDirection_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("direction");
    const int ltr = Qt::LeftToRight;
    const int rtl = Qt::RightToLeft;
    QTest::newRow("Latin letters tell no language") << u"Défendre"_s << QString() << ltr;
    QTest::newRow("Arabic") << u"2018: الشرق"_s << u"ar"_s << rtl;
    QTest::newRow("Hebrew") << u"שלום"_s << u"he"_s << rtl;
    QTest::newRow("Han is Chinese") << u"亚洲"_s << u"zh"_s << ltr;
    QTest::newRow("Han with kana is Japanese") << u"権利を守る"_s << u"ja"_s << ltr;
    QTest::newRow("Cyrillic may be of many languages") << u"Права"_s << u"und-Cyrl"_s << ltr;
    QTest::newRow("the first letters decide") << u"Hope – الأمل"_s << QString() << ltr;
    QTest::newRow("figures alone follow what is around") << u"09:30"_s << QString() << rtl;
}

void AgendaTest::lettersTellLanguageAndDirection()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(int, direction);
    QCOMPARE(languageOf(text), language);
    QCOMPARE(int(directionOf(text, Qt::RightToLeft)), direction);
    QCOMPARE(foreignLanguageOf(text, QLocale(u"ar_EG"_s)), language == u"ar"_s ? QString() : language);
}

SUMMITRY_TEST(AgendaTest)
#include "tst_agenda.moc"
