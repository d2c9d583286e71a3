// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers on pages: what other programs read in the PDFs, and where pages break.
#include "smallsummit.h"

#include "publishing/actionplanpaper.h"
#include "publishing/blocksetter.h"
#include "publishing/pages.h"
#include "publishing/printing.h"
#include "readpdf.h"
#include "tests/testprogram.h"

#include <QBuffer>
#include <QPageRanges>
#include <QPdfWriter>

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

Band plainBand(qreal height, bool keptWithNext = false)
{
    Band band;
    band.height = height;
    band.keptWithNext = keptWithNext;
    return band;
}

QList<int> bandsPerPage(const SetPaper &paper, qreal height)
{
    QList<int> counts;
    for (const PaperPage &page : pagesOf(paper, height))
        counts += int(page.size());
    return counts;
}

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayHasItsWordsOnPaper();
    void arabicIsFoundInNormalForm();
    void everyPageHasHeadAndFoot();
    void groupComesAgainOnTheNextPage();
    void busyDayKeepsAllItsSessions();
    void planHasItsWordsOnPaper();
    void letterIsSmallerThanA4();
    void onlyThePagesAskedFor();
    void printersMarginsMoveNothing();
    void metadataHoldTheTitle();
    void mirroredPaperBeginsAtTheRight();
    void headingNeverEndsAPage();
    void rowIsNotTornWhereItFits();
    void rowTallerThanThePageIsTorn();
    void everyTextFitsOnItsPage_data();
    void everyTextFitsOnItsPage();
};

#define READ_PDF(text, bytes)                                                                                                      \
    const QString text = textOf(bytes);                                                                                            \
    if (text.isNull())                                                                                                             \
    QSKIP("pdftotext is not installed")

void PrintingTest::dayHasItsWordsOnPaper()
{
    const Document document(smallSummit());
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(bytes);
    READ_PDF(text, *bytes);
    for (const QString &expected : {u"Human Rights Defenders World Summit"_s, u"Monday, 29 October 2018"_s, u"Opening session"_s,
                                    u"Chair: Amina Example (FIDH)"_s, u"Panellist: Esperanza"_s, u"09:40"_s, u"Interpretation: AR, ES"_s,
                                    u"Afrique : défendre la terre"_s, u"亚洲及太平洋"_s, u"After midnight"_s, u"Page 1 of 1"_s,
                                    u"Made on 28 October 2018, 19:40"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
}

void PrintingTest::arabicIsFoundInNormalForm()
{
    const Document document(smallSummit());
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    READ_PDF(text, *bytes);
    for (const QString &word : {u"الشرق"_s, u"الأوسط"_s, u"وشمال"_s, u"أفريقيا"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
}

void PrintingTest::everyPageHasHeadAndFoot()
{
    const Document document(busyDay(40));
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Organisers)));
    const int pages = pageCountOf(*bytes);
    QVERIFY(pages >= 4);
    READ_PDF(text, *bytes);
    const QStringList texts = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    for (int i = 0; i < pages; ++i) {
        QVERIFY(texts[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages)));
        QVERIFY(texts[i].contains(u"For organisers only"_s));
        QVERIFY(texts[i].contains(u"Human Rights Defenders World Summit"_s));
        QVERIFY(texts[i].contains(u"Monday, 29 October 2018"_s));
        const QString head = texts[i].section(u"Time"_s, 1).section(u'\n', 0, 0).simplified();
        QCOMPARE(head, u"Session Room"_s);
    }
}

void PrintingTest::groupComesAgainOnTheNextPage()
{
    Tables tables = busyDay(40);
    for (const Session &session : Table<Session>(tables.of<Session>())) {
        Session grouped = session;
        grouped.start = LocalTime(QDate(2018, 10, 29), 10 * 60);
        grouped.group = ParallelGroupId{1};
        tables.of<Session>().apply({session, grouped});
    }
    const Document document(std::move(tables));
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    READ_PDF(text, *bytes);
    QCOMPARE(text.count(u"Regional sessions"_s), pageCountOf(*bytes));
}

void PrintingTest::busyDayKeepsAllItsSessions()
{
    const Document document(busyDay(350));
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    READ_PDF(text, *bytes);
    QCOMPARE(text.count(u"Chair: Amina Example"_s), 350);
    QCOMPARE(text.split(u'\f', Qt::SkipEmptyParts).size(), pageCountOf(*bytes));
}

void PrintingTest::planHasItsWordsOnPaper()
{
    const Document document(smallSummit());
    const auto bytes = pdf(actionPlanPaper(document, optionsFor(Audience::Public)));
    READ_PDF(text, *bytes);
    for (const QString &expected : {u"Action Plan"_s, u"We call upon all."_s, u"To States"_s, u"States bear the first duty."_s, u"1."_s,
                                    u"Adopt a law that protects defenders."_s, u"a)"_s, u"with a budget"_s, u"b)"_s, u"Approved"_s,
                                    u"Priority: High"_s, u"Responsible: International Federation for Human Rights"_s,
                                    u"Due: 10 December 2019"_s, u"المدافعين"_s, u"To donors"_s, u"3."_s, u"Withdrawn"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
}

void PrintingTest::letterIsSmallerThanA4()
{
    const Document document(busyDay(10));
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    const auto a4 = pdf(paper);
    const auto letter = pdf(paper, QPageSize::Letter);
    QVERIFY(a4->contains("595."));
    QVERIFY(letter->contains("612"));
    QVERIFY(letter->contains("792"));
}

void PrintingTest::onlyThePagesAskedFor()
{
    const Document document(busyDay(40));
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    int pages = 0;
    {
        QPdfWriter writer(&buffer);
        writer.setPageRanges(QPageRanges::fromString(u"2-3"_s));
        const auto printed = printPaper(paper, writer);
        QVERIFY(printed);
        pages = *printed;
    }
    QCOMPARE(pageCountOf(buffer.data()), 2);
    READ_PDF(text, buffer.data());
    QVERIFY(text.contains(u"Page 2 of %1"_s.arg(pages)));
    QVERIFY(text.contains(u"Page 3 of %1"_s.arg(pages)));
    QVERIFY(!text.contains(u"Page 1 of"_s));
}

void PrintingTest::printersMarginsMoveNothing()
{
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    const auto whole = pdf(paper);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        writer.setPageMargins({7, 5, 7, 12}, QPageLayout::Millimeter);
        QVERIFY(printPaper(paper, writer));
    }
    READ_PDF(text, *whole);
    for (const QString &word : {u"Opening"_s, u"Grand"_s, u"Page"_s}) {
        const QPointF apart = placeOf(word, *whole) - placeOf(word, buffer.data());
        QVERIFY(placeOf(word, *whole).x() > 50);
        QVERIFY2(apart.manhattanLength() < 1.5, qPrintable(word));
    }
}

void PrintingTest::metadataHoldTheTitle()
{
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    QCOMPARE(paper.fullTitle(), u"Monday, 29 October 2018 – Human Rights Defenders World Summit"_s);
    const auto bytes = pdf(paper);
    QVERIFY(bytes->contains("/Title"));
    // UTF-16, big endian, as PDF strings are.
    QByteArray words;
    for (const QChar c : u"World Summit"_s)
        words += QByteArray(1, '\0') + c.toLatin1();
    QVERIFY(bytes->contains(words));
}

void PrintingTest::mirroredPaperBeginsAtTheRight()
{
    const Document document(smallSummit());
    PaperOptions options = optionsFor(Audience::Public);
    options.locale = QLocale(u"ar_EG"_s);
    const auto bytes = pdf(agenda(document, firstDay(document), options));
    READ_PDF(text, *bytes);
    QVERIFY(text.contains(u"19:00"_s));
    const QPointF time = placeOf(u"Time"_s, *bytes);
    QVERIFY(time.x() > 500);
    QVERIFY(placeOf(u"Session"_s, *bytes).x() < time.x());
    QVERIFY(placeOf(u"Room"_s, *bytes).x() < placeOf(u"Session"_s, *bytes).x());
}

void PrintingTest::headingNeverEndsAPage()
{
    SetPaper paper;
    paper.bands = {plainBand(60), plainBand(20, true), plainBand(10, true), plainBand(30)};
    QCOMPARE(bandsPerPage(paper, 100), (QList<int>{1, 3}));
    QCOMPARE(bandsPerPage(paper, 120), QList<int>{4});
}

void PrintingTest::rowIsNotTornWhereItFits()
{
    SetPaper paper;
    paper.heads = {plainBand(10)};
    paper.bands = {plainBand(50), plainBand(60), plainBand(30)};
    for (Band &band : paper.bands)
        band.head = 0;
    const std::vector<PaperPage> pages = pagesOf(paper, 100);
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages[1].size(), std::size_t(3)); // the head again
    QCOMPARE(pages[1][0].band.height, 10.0);
    QCOMPARE(pages[1][1].y, 10.0);
}

void PrintingTest::rowTallerThanThePageIsTorn()
{
    Tables tables = smallSummit();
    std::vector<AgendaItem> items;
    for (int i = 0; i < 120; ++i)
        items.push_back({Id<AgendaItem>{i + 1}, Id<Session>{1}, i, u"Item no. %1."_s.arg(i), 1, {}, {}});
    tables.of<AgendaItem>() = Table<AgendaItem>(std::move(items));
    const Document document(std::move(tables));
    const auto bytes = pdf(agenda(document, firstDay(document), optionsFor(Audience::Public)));
    QVERIFY(pageCountOf(*bytes) >= 3);
    READ_PDF(text, *bytes);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(text.count(u"Item no. %1."_s.arg(i)), 1);
    for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts))
        QVERIFY(page.contains(u"Item no."_s) || page.contains(u"Coffee"_s));
}

void PrintingTest::everyTextFitsOnItsPage_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("a long title wraps") << u"Solidarity across borders "_s.repeated(12).trimmed();
    QTest::newRow("a title without spaces wraps too") << QString(300, u'M');
    QTest::newRow("a title longer than a page") << u"Rights "_s.repeated(3000).trimmed();
    QTest::newRow("Chinese without spaces") << QString(300, QChar(0x6743));
    QTest::newRow("nothing at all") << QString();
}

void PrintingTest::everyTextFitsOnItsPage()
{
    QFETCH(QString, title);
    Tables tables = smallSummit();
    Session session = *tables.of<Session>().find(Id<Session>{1});
    session.title = title;
    tables.of<Session>().apply({session, session});
    const Document document(std::move(tables));
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const Typesetter typesetter(writer, paper.locale);
    const qreal width = typesetter.points(480);
    const qreal height = typesetter.points(700);
    int lines = 0;
    for (const PaperPage &page : pagesOf(BlockSetter(typesetter, paper.locale, width).set(paper), height)) {
        for (const PlacedBand &placed : page) {
            QVERIFY(placed.y + placed.band.height <= height + 1);
            for (const SetLine &line : placed.band.lines) {
                const QTextLine set = line.layout->lineAt(line.line);
                const QRectF used = set.naturalTextRect().translated(line.position);
                QVERIFY2(used.left() > -1 && used.right() < width + 1, qPrintable(line.layout->text()));
                QVERIFY(placed.y + line.bottom <= height + 1);
                ++lines;
            }
        }
    }
    QVERIFY(lines > 20);
}

SUMMITRY_TEST(PrintingTest)
#include "tst_printing.moc"
