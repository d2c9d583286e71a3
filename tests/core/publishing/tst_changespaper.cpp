// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paper about changes: as it was, in every format, for every audience, and of nothing that must not get out.
#include "golden.h"
#include "publishing/changespaper.h"
#include "publishing/htmlwriter.h"
#include "publishing/markdownwriter.h"
#include "publishing/paperfile.h"
#include "publishing/printing.h"
#include "readpdf.h"
#include "smallsummit.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

template <class Record, class Changer> void changeIn(Tables &tables, qint64 id, Changer changer)
{
    Record record = *tables.of<Record>().find(Id<Record>{id});
    const Record before = record;
    changer(record);
    tables.of<Record>().apply({before, record});
}

template <class Record> void removeFrom(Tables &tables, qint64 id)
{
    tables.of<Record>().apply({*tables.of<Record>().find(Id<Record>{id}), std::nullopt});
}

// The small summit after an evening of changes, one of each kind.
Tables changedSummit()
{
    Tables tables = smallSummit();
    changeIn<Session>(tables, 1, [](Session &opening) {
        opening.start = opening.start.plus(30);
        opening.room = {3};
        opening.interpretation = {u"ar"_s, u"es"_s, u"zh"_s};
    });
    changeIn<Session>(tables, 3, [](Session &africa) { africa.title = u"Afrique : défendre la terre et l’eau"_s; });
    changeIn<Session>(tables, 4, [](Session &middleEast) { middleEast.state = SessionState::Cancelled; });
    changeIn<Session>(tables, 6, [](Session &envoy) { envoy.start = envoy.start.plus(60); });
    changeIn<Session>(tables, 7, [](Session &briefing) { briefing.state = SessionState::Planned; });
    changeIn<Session>(tables, 8, [](Session &ceremony) {
        ceremony.start = ceremony.start.plus(24 * 60);
        ceremony.state = SessionState::Planned;
    });
    removeFrom<Session>(tables, 9);
    removeFrom<Assignment>(tables, 2);
    changeIn<Assignment>(tables, 7, [](Assignment &moderator) { moderator.role = Role::Chair; });
    const std::vector<Assignment> more{{.id = {20}, .session = {3}, .participant = {1}, .role = Role::Moderator},
                                       {.id = {21}, .session = {3}, .participant = {3}, .role = Role::Panellist},
                                       {.id = {22}, .session = {11}, .participant = {5}, .role = Role::Attendee}};
    for (const Assignment &one : more)
        tables.of<Assignment>().apply({std::nullopt, one});
    return tables;
}

ChangesOptions changesFor(Audience audience)
{
    ChangesOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(audience);
    options.since = LocalTime(QDate(2018, 10, 28), 18 * 60);
    return options;
}

Paper paperFor(Audience audience)
{
    return changesPaper(Document(smallSummit()), Document(changedSummit()), changesFor(audience));
}

QStringList namesIn(const Paper &paper)
{
    QStringList names;
    for (const Row &row : std::get<PaperTable>(paper.blocks[3]).rows) {
        if (row.kind == RowKind::Group)
            names += plainText(row.cells[1].front().text);
    }
    return names;
}

} // namespace

class ChangesPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperIsAsItWas_data();
    void paperIsAsItWas();
    void secretsStayIn_data();
    void secretsStayIn();
    void partsStandOnPagesOfTheirOwn();
    void aPersonsPartStaysOnOnePage();
    void nothingChangedSaysSo();
    void peopleAreInTheOrderOfTheNamesPrinted();
    void partsSpeakTheirReadersLanguage();
    void everythingIsNewAfterNothing();
    void censusCountsWhomItNames_data();
    void censusCountsWhomItNames();
};

void ChangesPaperTest::paperIsAsItWas_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("public") << Audience::Public;
    QTest::newRow("organisers") << Audience::Organisers;
}

void ChangesPaperTest::paperIsAsItWas()
{
    QFETCH(Audience, audience);
    const Paper paper = paperFor(audience);
    const QString name = u"changes-"_s + QLatin1StringView(choiceName(audience));
    compareWithGolden(name + u".md"_s, markdown(paper));
    if (audience == Audience::Organisers)
        compareWithGolden(name + u".html"_s, html(paper));
}

void ChangesPaperTest::secretsStayIn_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::newRow("public") << Audience::Public;
    QTest::newRow("participants") << Audience::Participants;
    QTest::newRow("organisers") << Audience::Organisers;
}

void ChangesPaperTest::secretsStayIn()
{
    QFETCH(Audience, audience);
    const Paper paper = paperFor(audience);
    QStringList secrets = secretsFrom(audience);
    if (audience == Audience::Organisers)
        secrets.removeAll(u"Only Attending"_s); // they must tell attendees, too
    for (const PaperFormat format : {PaperFormat::Html, PaperFormat::Markdown, PaperFormat::Pdf}) {
        const auto bytes = paperBytes(paper, format);
        QVERIFY(bytes);
        const QString text = format == PaperFormat::Pdf ? textOf(*bytes) : QString::fromUtf8(*bytes);
        for (const QString &secret : std::as_const(secrets))
            QVERIFY2(!text.contains(secret), qPrintable(secret));
    }
}

void ChangesPaperTest::partsStandOnPagesOfTheirOwn()
{
    const Paper paper = paperFor(Audience::Organisers);
    QList<bool> starts;
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            starts += heading->startsPage;
    }
    QCOMPARE(starts, (QList<bool>{false, true, true}));
    QCOMPARE(paper.title, u"Changes since 28 October 2018, 18:00"_s);
}

void ChangesPaperTest::aPersonsPartStaysOnOnePage()
{
    Tables before = smallSummit();
    for (qint64 i = 100; i < 140; ++i) {
        Participant person{.id = {i}, .name = u"Person %1"_s.arg(i)};
        before.of<Participant>().apply({std::nullopt, person});
        for (qint64 session : {3, 4, 5})
            before.of<Assignment>().apply({std::nullopt, Assignment{{i * 10 + session}, {session}, {i}, Role::NoteTaker}});
    }
    Tables now = before;
    for (qint64 session : {3, 4, 5})
        changeIn<Session>(now, session, [](Session &one) { one.start = one.start.plus(5); });
    const auto bytes = pdf(changesPaper(Document(std::move(before)), Document(std::move(now)), changesFor(Audience::Organisers)));
    QVERIFY(bytes);
    if (textOf(*bytes).isNull())
        QSKIP("There is no pdftotext here");
    const QStringList pages =
        textOf(*bytes).section(u"People"_s, 2).section(u"Door signs"_s, 0, 0).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY2(pages.size() > 5, qPrintable(QString::number(pages.size())));
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Note-taker"_s), 3 * page.count(u"Person 1"_s));
}

void ChangesPaperTest::nothingChangedSaysSo()
{
    const Document document(smallSummit());
    const Paper paper = changesPaper(document, document, changesFor(Audience::Organisers));
    QCOMPARE(paper.blocks.size(), 1);
    QCOMPARE(plainText(std::get<Paragraph>(paper.blocks.front()).text),
             u"Nothing has changed on the programme since 28 October 2018, 18:00."_s);
    QCOMPARE(paper.subtitle, QString());
}

void ChangesPaperTest::peopleAreInTheOrderOfTheNamesPrinted()
{
    // Circle Member goes by Zeno here: behind Esperanza, who is Secret Legalname.
    Tables now = changedSummit();
    changeIn<Participant>(now, 4, [](Participant &person) { person.alias = u"Zeno"_s; });
    const Paper paper = changesPaper(Document(smallSummit()), Document(std::move(now)), changesFor(Audience::Participants));
    QCOMPARE(namesIn(paper), (QStringList{u"Amina Example (FIDH)"_s, u"Esperanza"_s, u"Zeno"_s}));
}

void ChangesPaperTest::partsSpeakTheirReadersLanguage()
{
    Tables now = changedSummit();
    changeIn<Summit>(now, 1, [](Summit &summit) { summit.languages = {u"en"_s, u"fr"_s}; });
    changeIn<Participant>(now, 1, [](Participant &amina) { amina.languages = {u"sw"_s, u"ar"_s}; }); // neither is the summit's
    changeIn<Participant>(now, 2, [](Participant &esperanza) { esperanza.languages = {u"es"_s, u"fr"_s, u"en"_s}; });
    const Document document(std::move(now));
    ChangesOptions options = changesFor(Audience::Public);
    const auto firstTimes = [&] {
        QStringList times;
        const auto rows = std::get<PaperTable>(changesPaper(Document(smallSummit()), document, options).blocks[3]).rows;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            if (rows[i - 1].kind == RowKind::Group)
                times += plainText(rows[i].cells[0][0].text);
        }
        return times;
    };
    QCOMPARE(firstTimes(), (QStringList{u"Mon 29 Oct, 10:00–11:30"_s, u"Mon 29 Oct, 10:00–11:30"_s}));
    const QLocale before;
    options.partLanguage = PartLanguage::Own;
    QCOMPARE(firstTimes(), (QStringList{u"Mon 29 Oct, 10:00–11:30"_s, u"lun. 29 oct., 10:00–11:30"_s}));
    QCOMPARE(QLocale(), before);
}

void ChangesPaperTest::everythingIsNewAfterNothing()
{
    const QString text =
        QString::fromUtf8(markdown(changesPaper(Document(), Document(smallSummit()), changesFor(Audience::Public))));
    QVERIFY2(text.contains(u"**Opening session** · ***new***"_s), qPrintable(text));
    QVERIFY(!text.contains(u"Press briefing"_s)); // cancelled all along
}

void ChangesPaperTest::censusCountsWhomItNames_data()
{
    QTest::addColumn<Audience>("audience");
    QTest::addColumn<AgendaCensus>("expected");
    QTest::newRow("public") << Audience::Public << AgendaCensus{2, 1, 4, 1};
    QTest::newRow("participants") << Audience::Participants << AgendaCensus{3, 1, 3, 1};
    QTest::newRow("organisers") << Audience::Organisers << AgendaCensus{6, 0, 0, 0};
}

void ChangesPaperTest::censusCountsWhomItNames()
{
    QFETCH(Audience, audience);
    QFETCH(AgendaCensus, expected);
    const AgendaCensus census = changesCensus(Document(smallSummit()), Document(changedSummit()), changesFor(audience));
    QCOMPARE(census.named, expected.named);
    QCOMPARE(census.byAlias, expected.byAlias);
    QCOMPARE(census.leftOut, expected.leftOut);
    QCOMPARE(census.hiddenSessions, expected.hiddenSessions);
    QCOMPARE(namesIn(paperFor(audience)).size(), expected.named);
}

SUMMITRY_TEST(ChangesPaperTest)
#include "tst_changespaper.moc"
