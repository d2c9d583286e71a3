// SPDX-FileCopyrightText: 2026 The Summitry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HTML and Markdown, against golden files and against hostile texts; and what no format may hold.
#include "golden.h"
#include "smallsummit.h"

#include "publishing/actionplanpaper.h"
#include "publishing/htmlwriter.h"
#include "publishing/markdownwriter.h"
#include "publishing/paperfile.h"
#include "readpdf.h"
#include "tests/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamReader>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace summitry;
using namespace Qt::StringLiterals;

namespace {

// A paper that puts one text everywhere a text can stand.
Paper paperOf(const QString &text)
{
    const Runs plain{{text}};
    const Runs bold{{text, RunStyle::Bold}};
    Paper paper;
    paper.event = paper.title = paper.subtitle = paper.footer = text;
    paper.blocks += Heading{1, plain};
    paper.blocks += Paragraph{plain};
    paper.blocks += List{{{1, plain, {plain}, bold}}};
    PaperTable table;
    table.columns = {{text}, {text}};
    table.rows = {Row{RowKind::Group, 0, -1, {{{plain, LineStyle::Time, {}}}, {{plain, LineStyle::Title, {}}}}},
                  Row{RowKind::Normal, 1, 10, {{{plain, LineStyle::Body, {}}}, {{plain, LineStyle::Title, {}}, {plain, LineStyle::Body, text}}}}};
    paper.blocks += table;
    return paper;
}

void addHostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a picture from elsewhere") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("a script") << u"</style><script>alert(1)</script>"_s;
    QTest::newRow("quotes") << u"\" onmouseover='x' title=\""_s;
    QTest::newRow("an entity") << u"&lt;b&gt; &#x3c;b>"_s;
    QTest::newRow("a table's bar") << u"a | b || c"_s;
    QTest::newRow("a heading") << u"# Not a heading"_s;
    QTest::newRow("a list") << u"- not a list"_s;
    QTest::newRow("a numbered list") << u"29. October"_s;
    QTest::newRow("a rule") << u"---"_s;
    QTest::newRow("a heading's underline") << u"==="_s;
    QTest::newRow("backticks") << u"``` code `x`"_s;
    QTest::newRow("a script as a link") << u"[click](javascript:alert(1)) <javascript:alert(1)>"_s;
    QTest::newRow("a picture in Markdown") << u"![x](file:///etc/passwd)"_s;
    QTest::newRow("emphasis") << u"**bold** _it_ ~~gone~~ *"_s;
    QTest::newRow("a quotation") << u"> not quoted"_s;
    QTest::newRow("backslashes") << u"\\\\* \\"_s;
    QTest::newRow("a formula") << u"$\\frac{1}{2}$"_s;
    QTest::newRow("places for values") << u"%1 %2 %n"_s;
    QTest::newRow("addresses") << u"see www.example.org, http://example.org or a@example.org"_s;
    QTest::newRow("a reference") << u"[x]: http://example.org"_s;
}

} // namespace

class PapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agendaIsAsItWas();
    void planIsAsItWas();
    void htmlIsWellFormedAndStandsAlone();
    void htmlKeepsHostileTextsAsTexts_data() { addHostileTexts(); }
    void htmlKeepsHostileTextsAsTexts();
    void markdownKeepsHostileTextsAsTexts_data() { addHostileTexts(); }
    void markdownKeepsHostileTextsAsTexts();
    void controlsInNamesDoNotGetOut();
    void secretsStayIn_data();
    void secretsStayIn();
    void rightToLeftPaperSaysSo();
    void fullDiskLeavesTheOldFile_data();
    void fullDiskLeavesTheOldFile();
    void missingFolderIsNamed();
    void savesWholeFiles_data();
    void savesWholeFiles();
};

void PapersTest::agendaIsAsItWas()
{
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Participants));
    compareWithGolden(u"agenda.html"_s, html(paper));
    compareWithGolden(u"agenda.md"_s, markdown(paper));
}

void PapersTest::planIsAsItWas()
{
    const Document document(smallSummit());
    const Paper paper = actionPlanPaper(document, optionsFor(Audience::Public));
    compareWithGolden(u"action-plan.html"_s, html(paper));
    compareWithGolden(u"action-plan.md"_s, markdown(paper));
}

void PapersTest::htmlIsWellFormedAndStandsAlone()
{
    const Document document(smallSummit());
    const QString text = QString::fromUtf8(html(programme(document, optionsFor(Audience::Organisers))));
    for (const QString &reach : {u"<script"_s, u"http://"_s, u"https://"_s, u"src="_s, u"href="_s, u"url("_s, u"@import"_s})
        QVERIFY2(!text.contains(reach), qPrintable(reach));
    QVERIFY(text.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(text.contains(u"<html lang=\"en-GB\" dir=\"ltr\">"_s));
    // Every tag but those that HTML leaves open is closed in order: XML readers agree once <meta> is closed too.
    QString xml = text.section(u'\n', 1);
    xml.replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void PapersTest::htmlKeepsHostileTextsAsTexts()
{
    QFETCH(QString, text);
    const QString hostile = QString::fromUtf8(html(paperOf(text)));
    const QString harmless = QString::fromUtf8(html(paperOf(u"X"_s)));
    const auto tags = [](const QString &page) {
        QStringList found;
        for (auto match = QRegularExpression(u"<[^>]*>"_s).globalMatch(page); match.hasNext();)
            found += match.next().captured();
        return found;
    };
    QCOMPARE(tags(hostile), tags(harmless));
    QVERIFY(hostile.contains(text.toHtmlEscaped()));
}

void PapersTest::markdownKeepsHostileTextsAsTexts()
{
    QFETCH(QString, text);
    const auto read = [](const Paper &paper) {
        QTextDocument reader;
        reader.setMarkdown(QString::fromUtf8(markdown(paper)), QTextDocument::MarkdownDialectGitHub);
        QStringList blocks;
        for (QTextBlock block = reader.begin(); block.isValid(); block = block.next()) {
            const QTextBlockFormat format = block.blockFormat();
            const int listLevel = block.textList() ? block.textList()->format().indent() : 0;
            for (auto it = block.begin(); it != block.end(); ++it) {
                if (it.fragment().charFormat().isAnchor() || it.fragment().charFormat().isImageFormat())
                    blocks += u"anchor or picture"_s;
            }
            blocks += u"h%1 l%2 "_s.arg(format.headingLevel()).arg(listLevel) + block.text();
        }
        return blocks;
    };
    // Reads back as the same blocks with that very text in them.
    QCOMPARE(read(paperOf(text)), read(paperOf(u"QQQ"_s)).replaceInStrings(u"QQQ"_s, text));
}

void PapersTest::controlsInNamesDoNotGetOut()
{
    Tables tables = smallSummit();
    Session session = *tables.of<Session>().find(Id<Session>{1});
    session.title = u"Two\nlines \u202Egnp.exe\u0007"_s;
    tables.of<Session>().apply({session, session});
    const Document document(std::move(tables));
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    for (const QByteArray &bytes : {html(paper), markdown(paper)}) {
        QVERIFY(bytes.contains("Two lines gnp.exe"));
        QVERIFY(!QString::fromUtf8(bytes).contains(QChar(0x202E)));
    }
}

void PapersTest::secretsStayIn_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<int>("format");
    for (const Audience audience : {Audience::Public, Audience::Participants, Audience::Organisers}) {
        for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Html, PaperFormat::Markdown})
            QTest::addRow("%s for %s", choiceName(format), choiceName(audience)) << int(audience) << int(format);
    }
}

void PapersTest::secretsStayIn()
{
    QFETCH(int, audience);
    QFETCH(int, format);
    const Document document(smallSummit());
    const PaperOptions options = optionsFor(Audience(audience));
    for (const Paper &paper : {agenda(document, firstDay(document), options), programme(document, options), actionPlanPaper(document, options)}) {
        const auto bytes = paperBytes(paper, PaperFormat(format));
        QVERIFY(bytes);
        QString text = QString::fromUtf8(*bytes);
        if (PaperFormat(format) == PaperFormat::Pdf) {
            const QString read = textOf(*bytes);
            if (read.isNull())
                QSKIP("pdftotext is not installed");
            QVERIFY(!read.trimmed().isEmpty());
            text += read.simplified();
        }
        for (const QString &secret : secretsFrom(Audience(audience)))
            QVERIFY2(!text.contains(secret), qPrintable(secret));
    }
}

void PapersTest::rightToLeftPaperSaysSo()
{
    const Document document(smallSummit());
    PaperOptions options = optionsFor(Audience::Public);
    options.locale = QLocale(u"ar_EG"_s);
    const QString page = QString::fromUtf8(html(agenda(document, firstDay(document), options)));
    QVERIFY(page.contains(u"<html lang=\"ar-EG\" dir=\"rtl\">"_s) || page.contains(u"<html lang=\"ar\" dir=\"rtl\">"_s));
    QVERIFY(page.contains(u"<bdi dir=\"ltr\">Opening session</bdi>"_s));
    QVERIFY(page.contains(u"<div class=\"title\">الشرق الأوسط وشمال أفريقيا</div>"_s));
}

void PapersTest::fullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("format");
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Html, PaperFormat::Markdown})
        QTest::addRow("%s", choiceName(format)) << int(format);
}

void PapersTest::fullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(int, format);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"agenda"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("yesterday's");
    file.close();
    const Document document(smallSummit());
    const Paper paper = agenda(document, firstDay(document), optionsFor(Audience::Public));
    // No file may grow beyond that: writes fail as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{300, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = savePaper(paper, PaperFormat(format), path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!saved);
    QVERIFY2(saved.error().text.contains(u"agenda"_s), qPrintable(saved.error().text));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("yesterday's"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"agenda"_s});
#else
    QSKIP("limits of file sizes are POSIX");
#endif
}

void PapersTest::missingFolderIsNamed()
{
    QTemporaryDir folder;
    const Document document(smallSummit());
    const auto saved = savePaper(actionPlanPaper(document, optionsFor(Audience::Public)), PaperFormat::Pdf,
                                 folder.filePath(u"no/such/folder/plan.pdf"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().text.contains(u"plan.pdf"_s));
}

void PapersTest::savesWholeFiles_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << int(PaperFormat::Pdf) << QByteArray("%PDF-");
    QTest::newRow("html") << int(PaperFormat::Html) << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << int(PaperFormat::Markdown) << QByteArray("# Action Plan");
}

void PapersTest::savesWholeFiles()
{
    QFETCH(int, format);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const Document document(smallSummit());
    const QString path = folder.filePath(u"plan"_s);
    QVERIFY(savePaper(actionPlanPaper(document, optionsFor(Audience::Public)), PaperFormat(format), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

SUMMITRY_TEST(PapersTest)
#include "tst_papers.moc"
