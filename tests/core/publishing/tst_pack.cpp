// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day's papers in one job: which, of whom, collated into one PDF with bookmarks.
#include "smallsummit.h"

#include "document/programme.h"
#include "publishing/pack.h"
#include "publishing/pdfoutline.h"
#include "publishing/printing.h"
#include "readpdf.h"
#include "tests/testprogram.h"

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

PackOptions packFor(Audience audience)
{
    PackOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(audience);
    return options;
}

QStringList titlesOf(const QList<Paper> &papers)
{
    QStringList titles;
    for (const Paper &paper : papers)
        titles += paper.title;
    return titles;
}

Result<QByteArray> printed(const QList<Paper> &papers)
{
    Progress progress;
    return pdf(papers, QPageSize::A4, progress);
}

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAPaperForEachPart();
    void itinerariesAreOfTheDayAlone();
    void everybodyHasAPageUnderTheirAlias();
    void countsWhomItNames();
    void isOnePdfWithBookmarks();
    void numbersWhatIsHandedOutByItself();
    void canBeCalledOff();
    void tellsHowFarItIs();
    void leavesOtherFilesAlone();
    void findsTheDayAfter_data();
    void findsTheDayAfter();
};

void PackTest::holdsAPaperForEachPart()
{
    const Document document(smallSummit());
    PackOptions options = packFor(Audience::Participants);
    QCOMPARE(titlesOf(dayPack(firstDay(document), document, options)),
             (QStringList{u"Monday, 29 October 2018"_s, u"Itineraries"_s, u"Door signs"_s, u"Sign-in sheets"_s}));
    options.parts = {PackPart::DoorSigns, PackPart::Agenda};
    QCOMPARE(titlesOf(dayPack(firstDay(document), document, options)), (QStringList{u"Door signs"_s, u"Monday, 29 October 2018"_s}));
}

void PackTest::itinerariesAreOfTheDayAlone()
{
    Tables tables = smallSummit();
    const Document before{Tables(tables)};
    const Day other = *daysInOrder(before).back();
    QVERIFY(other.id != firstDay(before).id);
    ItineraryOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(Audience::Organisers);
    const auto daysIn = [](const Paper &paper) {
        QSet<QString> days;
        for (const Block &block : paper.blocks) {
            const auto *table = std::get_if<PaperTable>(&block);
            for (const Row &row : table ? table->rows : QList<Row>()) {
                if (row.kind == RowKind::Group)
                    days += plainText(row.cells.last().first().text);
            }
        }
        return days;
    };
    QVERIFY(daysIn(itineraries(before, options)).size() > 1);
    options.day = firstDay(before).id;
    QCOMPARE(daysIn(itineraries(before, options)).size(), 1);
}

// Whoever gets the page of another reads an alias, and no secret that is not its reader's own.
void PackTest::everybodyHasAPageUnderTheirAlias()
{
    const Document document(smallSummit());
    const QList<Paper> papers = dayPack(firstDay(document), document, packFor(Audience::Public));
    QStringList readers;
    for (const Block &block : papers[1].blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            readers += plainText(heading->text);
    }
    int aliases = 0;
    for (const Participant &person : document.all<Participant>()) {
        const bool isThere = !readers.filter(person.alias.isEmpty() ? person.name : person.alias).isEmpty();
        QVERIFY2(isThere, qPrintable(person.name + u" of "_s + readers.join(u", "_s)));
        if (person.alias.isEmpty())
            continue;
        ++aliases;
        QVERIFY(readers.contains(person.alias)); // no delegation beside it
        QVERIFY(readers.filter(person.name).isEmpty());
    }
    QVERIFY(aliases > 0);
    ItineraryOptions options;
    static_cast<PaperOptions &>(options) = optionsFor(Audience::Public);
    options.forEverybody = true;
    QSet<ParticipantId> insiders;
    const auto confidential = std::find_if(document.all<Session>().begin(), document.all<Session>().end(),
                                           [](const Session &session) { return session.confidential; });
    QVERIFY(confidential != document.all<Session>().end());
    forEachPart(confidential->id, document, [&](ParticipantId person, Role) { insiders += person; });
    QVERIFY(!insiders.isEmpty());
    for (const Participant &person : document.all<Participant>()) {
        options.only = QList<qint64>{person.id.value};
        const auto bytes = pdf(itineraries(document, options));
        const QString text = textOf(*bytes);
        if (text.isNull())
            QSKIP("poppler-utils is not installed");
        QCOMPARE(text.contains(confidential->title), insiders.contains(person.id));
    }
}

void PackTest::countsWhomItNames()
{
    const Document document(smallSummit());
    for (const Audience audience : {Audience::Organisers, Audience::Participants, Audience::Public}) {
        const PackOptions options = packFor(audience);
        const auto papers = dayPack(firstDay(document), document, options);
        int pages = 0;
        for (const Block &block : papers[1].blocks)
            pages += std::holds_alternative<Heading>(block) ? 1 : 0;
        QCOMPARE(packCensus(PackPart::Itineraries, firstDay(document), document, options).named, pages);
        QCOMPARE(packCensus(PackPart::Agenda, firstDay(document), document, options), agendaCensus(document, firstDay(document), options));
    }
    QCOMPARE(packCensus(PackPart::DoorSigns, firstDay(document), document, packFor(Audience::Organisers)), AgendaCensus());
}

void PackTest::isOnePdfWithBookmarks()
{
    const Document document(smallSummit());
    const QList<Paper> papers = dayPack(firstDay(document), document, packFor(Audience::Organisers));
    const auto bytes = printed(papers);
    QVERIFY(bytes);
    if (textOf(*bytes).isNull())
        QSKIP("poppler-utils is not installed");
    const QStringList outline = outlineOf(*bytes);
    QStringList tops;
    for (const QString &line : outline) {
        if (!line.startsWith(u' '))
            tops += line;
    }
    QCOMPARE(tops.size(), 4);
    QCOMPARE(tops.first(), u"Monday, 29 October 2018 1"_s);
    QVERIFY2(outline.contains(u" Amina Example (FIDH) 2"_s), qPrintable(outline.join(u'\n')));
    // Each bookmark leads to the page that says so.
    const QStringList pages = textOf(*bytes).split(u'\f');
    for (const QString &line : outline) {
        const int page = line.section(u' ', -1).toInt();
        const QString text = line.section(u' ', 0, -2).trimmed().section(u' ', 0, 0);
        QVERIFY2(pages.value(page - 1).contains(text), qPrintable(line));
    }
}

void PackTest::numbersWhatIsHandedOutByItself()
{
    Paper paper;
    paper.title = u"Handed out"_s;
    paper.numbering = u"Page %1 of %2"_s;
    paper.isTitled = false;
    for (int part = 0; part < 3; ++part) {
        paper.blocks += Heading{1, {run(u"Part %1"_s.arg(part))}, part > 0};
        for (int i = 0; i < (part == 1 ? 90 : 3); ++i)
            paper.blocks += Paragraph{{run(u"Line"_s)}};
    }
    const auto bytes = pdf(paper);
    QVERIFY(bytes);
    const QString text = textOf(*bytes);
    if (text.isNull())
        QSKIP("poppler-utils is not installed");
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    QVERIFY(!pages.first().contains(u"Page"_s));
    QVERIFY(pages[1].contains(u"Page 1 of %1"_s.arg(pages.size() - 2)));
    QVERIFY(!pages.last().contains(u"Page"_s));
}

void PackTest::canBeCalledOff()
{
    const Document document(smallSummit());
    Progress progress;
    progress.cancel();
    const auto bytes = pdf(dayPack(firstDay(document), document, packFor(Audience::Organisers)), QPageSize::A4, progress);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, ErrorKind::Cancelled);
}

void PackTest::tellsHowFarItIs()
{
    const Document document(smallSummit());
    Progress progress;
    QVERIFY(pdf(dayPack(firstDay(document), document, packFor(Audience::Organisers)), QPageSize::A4, progress));
    QCOMPARE(progress.percent(), 100);
}

void PackTest::leavesOtherFilesAlone()
{
    const QList<Bookmark> bookmarks{{u"One"_s, 0, 0}};
    for (const QByteArray &file : {QByteArray(), QByteArray("%PDF-1.7\nnothing"), QByteArray("trailer <</Size 1 /Root 9 0 R>> startxref\n5\n%%EOF")})
        QCOMPARE(withOutline(file, bookmarks), file);
    const QByteArray whole = pdf(Paper()).value();
    QCOMPARE(withOutline(whole, {}), whole);
    QVERIFY(withOutline(whole, bookmarks).startsWith(whole));
}

void PackTest::findsTheDayAfter_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("found");
    QTest::newRow("long before") << QDate(2018, 1, 1) << QDate(2018, 10, 29);
    QTest::newRow("the evening before") << QDate(2018, 10, 28) << QDate(2018, 10, 29);
    QTest::newRow("after the first") << QDate(2018, 10, 29) << QDate(2018, 10, 30);
    QTest::newRow("after all") << QDate(2019, 1, 1) << QDate(2018, 10, 30);
}

void PackTest::findsTheDayAfter()
{
    QFETCH(QDate, date);
    QFETCH(QDate, found);
    const Document document(smallSummit());
    QCOMPARE(dayAfter(date, document)->date, found);
    QVERIFY(!dayAfter(date, Document(Tables())));
}

SUMMITRY_TEST(PackTest)
#include "tst_pack.moc"
